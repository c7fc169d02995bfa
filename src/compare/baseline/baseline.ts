import type { BaselineEntry } from '../../model/baseline.js'
import { type Finding, ofNoCell } from '../../model/finding.js'
import type { Pointer } from '../../model/pointer.js'
import type { ReportResult } from '../../model/result.js'
import type { Language, Severity } from '../../model/rule.js'
import { fingerprint } from '../../text/fingerprint.js'
import { foldText } from '../../text/fold-table.js'
import { into } from '../../text/grouped.js'
import { nameKey } from '../../text/name-key.js'
import { byCodeUnits } from '../../text/order.js'
import { fill } from '../../text/template.js'
import { baselineRules, stale } from './baseline-rules.js'

export interface BaselineOptions {
  readonly language: Language
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Everything that is found becomes known: the baseline is to be written anew. */
  readonly updating?: boolean
  /** Rules that look at a run and not at a report. */
  isOfRoster(rule: string): boolean
}

/** A unit and a year, as a report or a roster has them. */
export interface UnitYear {
  readonly organ: string | null
  readonly year: number | null
}

/** What the baseline asks of a report. */
export interface ReportCells {
  value(pointer: Pointer): number | null
  /** In words of the language; null for what is no cell. */
  place(pointer: Pointer): string | null
}

const noCells: ReportCells = { value: () => null, place: () => null }

/** Tells what is found from what is known; says at the end of a run what is known and found no more. */
export class Baseline {
  readonly #entries: readonly BaselineEntry[]
  readonly #options: BaselineOptions
  /** Entries that were not met yet, by fingerprint: as often as it stands there, so often is a finding known. */
  readonly #open = new Map<string, BaselineEntry[]>()
  readonly #found: BaselineEntry[] = []
  /** The file of every unit and year that was checked. */
  readonly #files = new Map<string, string | null>()
  readonly #onRoster = new Set<string>()
  readonly #ofUnit = new Map<string, BaselineEntry[]>()
  /** What the first cell of an entry is called, once a report of its unit and year has been seen. */
  readonly #places = new Map<BaselineEntry, string>()
  #added = 0

  constructor(entries: readonly BaselineEntry[], options: BaselineOptions) {
    this.#entries = entries
    this.#options = options
    for (const entry of entries) {
      into(this.#open, entry.fingerprint, entry)
      into(this.#ofUnit, keyOf(entry), entry)
    }
  }

  /** The result of a report without what is known. */
  report(result: ReportResult, cells: ReportCells): ReportResult {
    const key = keyOf(result)
    if (!this.#files.has(key)) this.#files.set(key, result.path)
    for (const entry of this.#ofUnit.get(key) ?? []) this.#name(entry, cells)
    return this.#without(result, cells)
  }

  /** The same of what a roster says. */
  roster(result: ReportResult): ReportResult {
    return this.#without(result, noCells)
  }

  /** Whom a roster has judged. */
  judged(units: readonly UnitYear[]): void {
    for (const unit of units) this.#onRoster.add(keyOf(unit))
  }

  /** A result for each entry whose report was checked and that was not found. */
  stale(): readonly ReportResult[] {
    const severity = this.#options.severities?.[stale] ?? baselineRules[stale].severity
    if (severity === 'off' || this.#options.updating) return []
    // Reports without an organ cannot be told apart, so nobody knows that the right one was checked.
    return this.#entries
      .filter((entry) => this.#isOpen(entry) && entry.organ !== null && this.#isCovered(entry))
      .map((entry) => ({
        ...{ path: this.#files.get(keyOf(entry)) ?? null, organ: entry.organ, year: entry.year, form: null },
        findings: [staleFinding(entry, this.#places.get(entry) ?? null, severity, this.#options.language)],
        checks: { pass: 0, fail: 0, notEvaluable: 0 },
        figures: { read: 0, confirmed: 0, identities: 0 },
      }))
  }

  /** The baseline as it should be now: what was found, and what this run knows nothing of. */
  updated(): { readonly entries: readonly BaselineEntry[]; readonly added: number; readonly dropped: number } {
    const left = this.#entries.filter((entry) => this.#isOpen(entry))
    const kept = left.filter((entry) => !this.#isCovered(entry))
    const entries = [...this.#found, ...kept].sort(byOrganAndYear)
    return { entries, added: this.#added, dropped: left.length - kept.length }
  }

  #without(result: ReportResult, cells: ReportCells): ReportResult {
    const findings = result.findings.filter((finding) => !this.#isKnown(finding, result, cells))
    return findings.length === result.findings.length ? result : { ...result, findings }
  }

  #isKnown(finding: Finding, unit: UnitYear, cells: ReportCells): boolean {
    const known = this.#open.get(finding.fingerprint)?.pop() !== undefined
    if (!this.#options.updating) return known
    if (!known) this.#added += 1
    this.#found.push(entryOf(finding, unit, cells))
    return true
  }

  #name(entry: BaselineEntry, cells: ReportCells): void {
    const [first] = Object.entries(entry.cells)
    if (first) this.#places.set(entry, `${cells.place(first[0]) ?? first[0]} ${first[1] ?? ''}`.trimEnd())
  }

  #isOpen(entry: BaselineEntry): boolean {
    return this.#open.get(entry.fingerprint)?.includes(entry) ?? false
  }

  /** Whether this run would have found it, were it still there. */
  #isCovered(entry: BaselineEntry): boolean {
    if (this.#options.severities?.[entry.rule] === 'off') return false
    return this.#options.isOfRoster(entry.rule) ? this.#onRoster.has(keyOf(entry)) : this.#files.has(keyOf(entry))
  }
}

/** Names as they are compared everywhere; a report of another year is another report. */
function keyOf({ organ, year }: UnitYear): string {
  return `${organ === null ? '' : nameKey(foldText(organ))}|${year ?? ''}`
}

function entryOf(finding: Finding, { organ, year }: UnitYear, report: ReportCells): BaselineEntry {
  const { rule, pointers, evidence, expected, actual } = finding
  const said = (pointer: Pointer): string | null => evidence.find((each) => each.pointer === pointer)?.quote.trim() || null
  const cells = Object.fromEntries(pointers.map((pointer) => [pointer, report.value(pointer) ?? said(pointer)]))
  return { organ, year, rule, cells, expected, actual, fingerprint: finding.fingerprint }
}

function byOrganAndYear(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byCodeUnits(a.organ ?? '', b.organ ?? '') ||
    (a.year ?? 0) - (b.year ?? 0) ||
    byCodeUnits(a.rule, b.rule) ||
    byCodeUnits(a.fingerprint, b.fingerprint) ||
    byCodeUnits(JSON.stringify(a.cells), JSON.stringify(b.cells))
  )
}

function staleFinding(entry: BaselineEntry, cell: string | null, severity: Severity, language: Language): Finding {
  const named = cell === null ? '' : language === 'zh' ? `（${cell}）` : ` (${cell})`
  const message = baselineRules[stale].messages['plain']?.[language] ?? ''
  return {
    rule: stale,
    rules: [stale],
    severity,
    message: fill(message, { rule: entry.rule, cell: named }),
    ...ofNoCell,
    fingerprint: fingerprint([stale, entry.fingerprint]),
  }
}
