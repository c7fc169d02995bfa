import { resolve } from 'node:path'
import type { CheckOptions } from '../model/check-options.js'
import type { RecordInput } from '../model/report.js'
import type { Baselining } from './baselining.js'
import type { Invocation } from './command.js'
import { mixedSources } from './documents.js'
import type { ExitCode } from './exit-code.js'
import { UsageFault } from './fault.js'
import { say } from './messages.js'
import { noteError } from './note-error.js'
import type { Settings } from './options.js'
import { refuseAsOutput, sameFile } from './output-guard.js'
import type { Previous } from './previous.js'
import { type Judged, printFindings, type Run } from './print-findings.js'
import { severitiesOf } from './severities.js'
import { type Sink, withSink } from './sink.js'
import type { Source } from './sources.js'

type Engine = typeof import('./checking.js')
/** What a judge needs besides the inputs: the options, and those of one report where it has an earlier one to be compared with. */
export interface Judging {
  readonly settings: Settings
  readonly options: CheckOptions
  optionsFor(report: RecordInput, alone: boolean): CheckOptions
  readonly engine: Engine
}
type Judge = (sources: readonly Source[], judging: Judging, sink: Sink) => AsyncIterable<Judged>

/** What `check` and `validate` have in common: the options, the roster and the baseline, the findings out and the exit code. */
export async function runChecks(given: readonly Source[], invocation: Invocation, judge: Judge): Promise<ExitCode> {
  const { settings, language } = invocation
  const { output } = settings
  const beside = [settings.roster, settings.baseline].filter((path) => path !== undefined)
  // A roster and a baseline often lie among the reports; they are none of them.
  const sources = given.filter((source) => !('path' in source && beside.some((path) => sameFile(source.path, path))))
  const earlier = settings.previous === undefined ? [] : mixedSources([settings.previous])
  refuseAsOutput(output, [...sources, ...earlier, ...beside.map((path) => ({ path }))])
  const engine = await import('./checking.js')
  const options: CheckOptions = { language, severities: severitiesOf(settings.rule ?? [], engine.ruleIds) }
  const roster = await rosterFor(settings, options)
  const baseline = await baselineFor(settings, options)
  const run: Run = { ruleTitle: engine.ruleTitleIn(language), ruleCards: () => engine.ruleCardsIn(language), roster, baseline }
  const previous = await previousFor(invocation, options, engine)
  const optionsFor = (report: RecordInput, alone: boolean): CheckOptions => previous?.optionsFor(report, alone, options) ?? options
  const { account, whole } = await withSink(output, (sink) =>
    printFindings(judge(sources, { settings, options, optionsFor, engine }, sink), sources.length, invocation, sink, run),
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

/** What could not be read of it is said and no more: it is none of the inputs. */
async function previousFor(invocation: Invocation, options: CheckOptions, engine: Engine): Promise<Previous | null> {
  const path = invocation.settings.previous
  if (path === undefined) return null
  const { previousOf } = await import('./previous.js')
  const previous = await previousOf(path, options, engine)
  for (const error of previous.errors) await noteError(error, invocation)
  if (previous.size === 0) throw new UsageFault('previousUnreadable', { path })
  return previous
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
