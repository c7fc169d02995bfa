import type { Finding, FindingEvidence } from '../model/finding.js'
import type { Pointer } from '../model/pointer.js'
import type { Checked, Fail, Naming, Place, Rule, Severity } from '../model/rule.js'
import { fingerprint } from '../text/fingerprint.js'
import { lineStarts, placeOf } from '../text/lines.js'
import { entryOf, sectionIdentity } from './entries.js'

/** A check that failed, before it is put into words. */
export interface Failure {
  readonly rule: Rule
  readonly severity: Severity
  readonly fail: Fail
}

/** Where places are looked up; null where only the record is at hand. */
export interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

export function linesOf(text: string | undefined): Lines | null {
  return text === undefined ? null : { text, starts: lineStarts(text) }
}

export function present({ rule, severity, fail }: Failure, checked: Checked, naming: Naming, lines: Lines | null): Finding {
  return {
    rule: rule.id,
    rules: [rule.id],
    severity,
    message: rule.message(fail, naming),
    pointers: fail.pointers,
    expected: written(fail.expected),
    actual: written(fail.actual),
    blanksAsZero: fail.blanksAsZero === true,
    evidence: evidenceOf(fail, checked, lines),
    causes: [],
    fingerprint: fingerprint(identityOf(rule, fail, checked)),
  }
}

/** JSON has no infinities: a sum beyond all numbers is left out. */
function written(value: number | string | null | undefined): number | string | null {
  return typeof value === 'number' && !Number.isFinite(value) ? null : (value ?? null)
}

/** Organ, year, rule, cells and values: nothing that moves when lines or other statements are added above. */
function identityOf(rule: Rule, fail: Fail, { report, figure }: Checked): readonly string[] {
  const values = fail.pointers.map(
    (pointer) => entryOf(pointer, report)?.identity ?? sectionIdentity(pointer, report) ?? `${pointer}=${figure(pointer)}`,
  )
  const params = Object.entries(fail.params ?? {}).map(([key, value]) => `${key}=${value}`)
  const organ = report.organKey ?? report.organ ?? ''
  return [organ, String(report.year ?? ''), rule.id, ...values, ...params, String(fail.expected ?? ''), String(fail.actual ?? '')]
}

function evidenceOf(fail: Fail, checked: Checked, lines: Lines | null): readonly FindingEvidence[] {
  const quoted = (pointer: Pointer | null, { start, end, quote }: Place): readonly Omit<FindingEvidence, 'line' | 'column'>[] => {
    const known = lines?.text.slice(start, end) ?? quote ?? (start === end ? '' : null)
    return known === null ? [] : [{ pointer, start, end, quote: known }]
  }
  const cells = fail.pointers.flatMap((pointer) => {
    const found = checked.evidence(pointer)
    if (found) return [{ pointer, start: found.start, end: found.end, quote: found.quote }]
    const entry = entryOf(pointer, checked.report)
    return entry ? quoted(pointer, entry.span) : []
  })
  const spans = (fail.spans ?? []).flatMap((span) => quoted(null, span))
  return [...cells, ...spans].map((place) => ({ ...place, ...(lines ? placeOf(lines.starts, place.start) : { line: null, column: null }) }))
}
