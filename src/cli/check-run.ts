import { resolve } from 'node:path'
import type { CheckOptions } from '../pipeline.js'
import type { Baselining } from './baselining.js'
import type { Invocation } from './command.js'
import type { ExitCode } from './exit-code.js'
import { UsageFault } from './fault.js'
import { say } from './messages.js'
import type { Settings } from './options.js'
import { refuseAsOutput, sameFile } from './output-guard.js'
import { type Judged, printFindings, type Run } from './print-findings.js'
import { severitiesOf } from './severities.js'
import { type Sink, withSink } from './sink.js'
import type { Source } from './sources.js'

type Engine = typeof import('./checking.js')
type Judge = (sources: readonly Source[], options: CheckOptions, engine: Engine, sink: Sink, settings: Settings) => AsyncIterable<Judged>

/** What `check` and `validate` have in common: the options, the roster and the baseline, the findings out and the exit code. */
export async function runChecks(given: readonly Source[], invocation: Invocation, judge: Judge): Promise<ExitCode> {
  const { settings, language } = invocation
  const { output } = settings
  const beside = [settings.roster, settings.baseline].filter((path) => path !== undefined)
  // A roster and a baseline often lie among the reports; they are none of them.
  const sources = given.filter((source) => !('path' in source && beside.some((path) => sameFile(source.path, path))))
  refuseAsOutput(output, [...sources, ...beside.map((path) => ({ path }))])
  const engine = await import('./checking.js')
  const options: CheckOptions = { language, severities: severitiesOf(settings.rule ?? [], engine.ruleIds) }
  const roster = await rosterFor(settings, options)
  const baseline = await baselineFor(settings, options)
  const run: Run = { ruleTitle: engine.ruleTitleIn(language), ruleCards: () => engine.ruleCardsIn(language), roster, baseline }
  const { account, whole } = await withSink(output, (sink) =>
    printFindings(judge(sources, options, engine, sink, settings), sources.length, invocation, sink, run),
  )
  if (whole && baseline && settings.updateBaseline) await update(baseline, invocation)
  return account.exitCode
}

async function rosterFor({ roster: path }: Settings, options: CheckOptions): Promise<Run['roster']> {
  if (path === undefined) return null
  const { rosterOf } = await import('./rostering.js')
  const roster = rosterOf(path, options)
  if ('fault' in roster) throw new UsageFault(roster.fault, roster.params)
  return roster
}

async function baselineFor({ baseline: path, updateBaseline, output }: Settings, options: CheckOptions): Promise<Baselining | null> {
  if (path === undefined) {
    if (updateBaseline) throw new UsageFault('updateOfNothing')
    return null
  }
  if (output !== undefined && resolve(output) === resolve(path)) throw new UsageFault('outputIsInput', { path: output })
  const { baselineOf } = await import('./baselining.js')
  const baseline = baselineOf(path, updateBaseline === true, options)
  if ('fault' in baseline) throw new UsageFault(baseline.fault, baseline.params)
  return baseline
}

/** The old baseline or the whole new one; what could not be read keeps its entries. */
async function update(baseline: Baselining, { settings, terminal, language }: Invocation): Promise<void> {
  const path = settings.baseline ?? ''
  const { text, entries, added, dropped } = baseline.written()
  await withSink(path === '-' ? './-' : path, async (sink) => sink.write(text))
  if (!settings.quiet) terminal.note(say('baselineWritten', language, { path, entries, added, dropped }))
}
