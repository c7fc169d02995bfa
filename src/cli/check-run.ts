import type { CheckOptions } from '../pipeline.js'
import type { Invocation } from './command.js'
import type { ExitCode } from './exit-code.js'
import { UsageFault } from './fault.js'
import { refuseAsOutput, sameFile } from './output-guard.js'
import { type Judged, printFindings, type Run } from './print-findings.js'
import { severitiesOf } from './severities.js'
import { type Sink, withSink } from './sink.js'
import type { Source } from './sources.js'

type Engine = typeof import('./checking.js')
type Judge = (sources: readonly Source[], options: CheckOptions, engine: Engine, sink: Sink) => AsyncIterable<Judged>

/** What `check` and `validate` have in common: the options, the roster, the findings out and the exit code. */
export async function runChecks(given: readonly Source[], invocation: Invocation, judge: Judge): Promise<ExitCode> {
  const { settings, language } = invocation
  const { output, roster: path } = settings
  // A roster often lies among the reports; it is none of them.
  const sources = path === undefined ? given : given.filter((source) => !('path' in source && sameFile(source.path, path)))
  refuseAsOutput(output, path === undefined ? sources : [...sources, { path }])
  const engine = await import('./checking.js')
  const rostering = path === undefined ? null : await import('./rostering.js')
  const known = [...engine.rules, ...(rostering?.rosterIds ?? [])]
  const options: CheckOptions = { language, severities: severitiesOf(settings.rule ?? [], known) }
  const roster = rostering && path !== undefined ? rostering.rosterOf(path, options) : null
  if (roster && 'fault' in roster) throw new UsageFault(roster.fault, roster.params)
  const run: Run = { ruleTitle: engine.ruleTitleIn(language), ruleCards: () => engine.ruleCardsIn(language), roster }
  const account = await withSink(output, (sink) =>
    printFindings(judge(sources, options, engine, sink), sources.length, invocation, sink, run),
  )
  return account.exitCode
}
