import type { RecordInput } from '../model/report.js'
import type { ReportResult } from '../model/result.js'
import { findingFormats } from '../outputs/findings/index.js'
import type { FindingStyle, PlacedInput } from '../outputs/printer.js'
import { Account } from './account.js'
import type { Miss } from './attempt.js'
import type { Invocation } from './command.js'
import { loaded, refuseOnTerminal } from './format.js'
import { noteError } from './note-error.js'
import { pathFrom } from './path-from.js'
import { progressOf } from './progress.js'
import type { Sink } from './sink.js'
import { styleOf } from './style.js'
import { summaryLine } from './summary-line.js'
import { version } from './version.js'

/** An input that was checked, or why it could not be. */
export interface Judged extends PlacedInput, Omit<Miss, 'error'> {
  /** The year its path gives, where there is no record. */
  readonly unitYear?: number | null
  /** Read once more where only its text is at hand. */
  record?(): RecordInput
}

/** What the path of an input says of it, for one that says nothing itself. */
type SaidByPath = (path: string | null) => { readonly unit: string | null; readonly unitYear: number | null }

export const unjudged =
  (said: SaidByPath) =>
  (miss: Miss): Judged => ({ ...miss, ...said(miss.error.source.path), result: null, text: null, place: () => null })

/** What a run knows besides its inputs. */
export interface Run extends Required<Pick<FindingStyle, 'ruleTitle' | 'ruleCards'>> {
  readonly roster: RunRoster | null
  readonly baseline: RunBaseline | null
}

export interface RunRoster {
  add(judged: Judged): void
  results(): readonly ReportResult[]
  /** Whom the results are about, or would be. */
  judged(): readonly UnitYear[]
}

/** Both give a result without the findings that are known. */
export interface RunBaseline {
  report(result: ReportResult, judged: Judged): ReportResult
  roster(result: ReportResult): ReportResult
  judged(units: readonly UnitYear[]): void
  /** What is known and was not found. */
  stale(): readonly ReportResult[]
}

export type UnitYear = Pick<ReportResult, 'organ' | 'year'>

/** What stays to be told, and how much is known. */
function fresh(judged: Judged, baseline: RunBaseline | null): Judged & { readonly known: number } {
  if (!judged.result || !baseline) return { ...judged, known: 0 }
  const result = baseline.report(judged.result, judged)
  return { ...judged, result, known: judged.result.findings.length - result.findings.length }
}

/** What is said of the run, when its inputs have been told: by the roster, then by the baseline. */
function* ofRun({ roster, baseline }: Run, account: Account): Iterable<ReportResult> {
  for (const said of roster?.results() ?? []) {
    const result = baseline ? baseline.roster(said) : said
    account.known(said.findings.length - result.findings.length)
    if (result.findings.length > 0) yield result
  }
  if (!baseline) return
  baseline.judged(roster?.judged() ?? [])
  yield* baseline.stale()
}

/** What became of a run; whole unless its reader went away. */
export interface Printed {
  readonly account: Account
  readonly whole: boolean
}

/** Findings out as inputs come in: nothing waits for the last one but the sums. */
export async function printFindings(
  judged: AsyncIterable<Judged>,
  all: number,
  invocation: Invocation,
  sink: Sink,
  run: Run,
): Promise<Printed> {
  const { settings, terminal, language } = invocation
  const format = await loaded(findingFormats, settings.format ?? 'pretty')
  refuseOnTerminal(format, invocation)
  const { ruleTitle, ruleCards } = run
  const style: FindingStyle = {
    ...styleOf(invocation),
    ...{ ruleTitle, ruleCards, pathFrom, version },
    failLevel: settings.failLevel ?? 'error',
    verbose: settings.verbose === true,
  }
  const printer = format.begin?.(style) ?? format
  const progress = progressOf(invocation, all)
  const account = new Account(settings.failLevel)
  let first = true
  const put = (input: PlacedInput): void => {
    sink.write(first ? printer.open : printer.between)
    sink.write(printer.render(input, style))
    first = false
  }
  for await (const found of judged) {
    const input = fresh(found, run.baseline)
    if (input.result) account.result(input.result)
    else account.missed(input)
    account.known(input.known)
    run.roster?.add(found)
    put(input)
    progress.step(account.found)
    // A whole line first, then what is said of it.
    if (input.error && printer.id === 'ndjson') sink.flush()
    if (input.error && printer.audience === 'programs') await noteError(input.error, invocation, progress)
    if (!sink.open) break
  }
  // Of a run that nobody reads to its end, neither the roster nor the baseline has seen every file.
  for (const result of sink.open ? ofRun(run, account) : []) {
    account.ofRun(result)
    put({ result, error: null, text: null, place: () => null, ofRun: true })
  }
  // Where nothing came the whole is still a whole: the only file given may have been the roster.
  if (first) sink.write(printer.open)
  sink.write(printer.close(account.summary, style))
  progress.clear()
  if (!settings.quiet) {
    sink.flush()
    terminal.note(summaryLine('checked', account, language))
  }
  return { account, whole: sink.open }
}
