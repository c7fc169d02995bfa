import type { Body } from '../../model/between.js'
import { tableIds } from '../../model/form.js'
import type { RecordInput } from '../../model/report.js'
import { inTables } from '../../text/cell-path.js'
import { into } from '../../text/grouped.js'
import { valueAt } from '../../text/value-at.js'
import { pairingKey } from './organ-key.js'

/** A report of an earlier year, as it is kept to be compared with: without places in the text. */
export interface Earlier {
  readonly report: RecordInput
  /** Only where a rule reads it; a record has none. */
  readonly text: Body | null
}

/** What `--previous` gives: the report to compare each report with. */
export class PreviousReports {
  readonly #reports: Earlier[] = []
  readonly #byKey = new Map<string, Earlier[]>()

  add(report: RecordInput, text: Body | null = null): void {
    const earlier: Earlier = { report: slim(report), text: text && { folded: text.folded, sections: text.sections } }
    this.#reports.push(earlier)
    const key = pairingKey(report)
    if (key !== null) into(this.#byKey, key, earlier)
  }

  get size(): number {
    return this.#reports.length
  }

  /**
   * The report of the same organ and of the year before; null where there is none, or two that differ. `alone`: the run checks one report:
   * one report to compare it with is then taken as given, whatever the names.
   */
  before(report: RecordInput, alone: boolean): Earlier | null {
    const { year = null } = report
    const isBefore = (other: RecordInput): boolean => year === null || other.year == null || other.year === year - 1
    const [only, ...more] = this.#reports
    if (alone && only !== undefined && more.length === 0) return isBefore(only.report) ? only : null
    const key = pairingKey(report)
    if (key === null || year === null) return null
    const found = (this.#byKey.get(key) ?? []).filter((each) => each.report.year === year - 1)
    const [first, ...others] = found
    if (first === undefined || !others.every((other) => sameTables(other.report, first.report))) return null
    // A record and its document are one report: the document has the sentences too.
    return found.find(({ text }) => text !== null) ?? first
  }
}

const kept = ['title', 'year', 'organ', 'organKey', 'scope', ...tableIds] as const

/** The figures, why others are not there, and whose they are. */
function slim(report: RecordInput): RecordInput {
  const { schemaVersion, form } = report
  const known = kept.flatMap((key) => (report[key] === undefined ? [] : [[key, report[key]]]))
  const missing = Object.entries(report.evidence ?? {}).filter(
    ([pointer]) => inTables(pointer) && valueAt(report, pointer.split('/').slice(1)) === null,
  )
  const evidence = missing.map(([pointer, found]) => [
    pointer,
    { start: 0, end: 0, quote: '', ...(found.state ? { state: found.state } : {}) },
  ])
  return { schemaVersion, form, ...Object.fromEntries(known), evidence: Object.fromEntries(evidence) }
}

function sameTables(a: RecordInput, b: RecordInput): boolean {
  const tablesOf = (report: RecordInput): string => JSON.stringify(tableIds.map((id) => report[id]))
  return tablesOf(a) === tablesOf(b)
}
