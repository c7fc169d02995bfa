import type { Cause, Finding, FindingEvidence } from '../model/finding.js'
import type { Pointer } from '../model/pointer.js'
import { type Checked, type Fail, type Naming, type Place, type Severity, severities } from '../model/rule.js'
import { findingFingerprint } from '../text/fingerprint.js'
import { lineStarts, placeOf } from '../text/lines.js'
import type { Caused, Failure } from './causes/caused.js'
import { messageOf } from './causes/message.js'
import { entryOf, sectionIdentity } from './entries.js'

/** Where places are looked up; null where only the record is at hand. */
export interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

export function linesOf(text: string | undefined): Lines | null {
  return text === undefined ? null : { text, starts: lineStarts(text) }
}

export function present(caused: Caused, checked: Checked, naming: Naming, lines: Lines | null): Finding {
  const { failures, causes } = caused
  const [{ rule, fail }] = failures
  const [change, ...more] = causes.length === 1 && !caused.ofBlanks ? (causes[0]?.changes ?? []) : []
  const said = change !== undefined && more.length === 0 ? { expected: change.to, actual: change.from } : fail
  const sums = caused.ofBlanks ? [fail] : failures.map((failure) => failure.fail)
  const pointers = unique([...changedIn(caused), ...sums.flatMap((one) => one.pointers)])
  const spans = failures.flatMap((failure) => failure.fail.spans ?? [])
  return {
    rule: rule.id,
    rules: unique(failures.map((failure) => failure.rule.id)),
    severity: gravest(failures),
    message: messageOf(caused, naming),
    pointers,
    expected: written(said.expected),
    actual: written(said.actual),
    blanksAsZero: fail.blanksAsZero === true,
    evidence: evidenceOf({ ...fail, pointers, spans }, checked, lines),
    causes,
    fingerprint: knownBy(rule.id, change === undefined ? fail : ofChanges(causes), checked),
  }
}

/** The cells of a cause come before those of the sums that show it. */
function changedIn({ causes, ofBlanks }: Caused): readonly Pointer[] {
  const [only, ...others] = causes
  if (only === undefined || (others.length > 0 && !ofBlanks)) return []
  return causes.flatMap(({ changes }) => changes.map(({ pointer }) => pointer))
}

/** What a finding with a cause is known again by: the cells to be changed and what they should be, whatever else is in the sums. */
function ofChanges([cause]: readonly Cause[]): Pick<Fail, 'pointers' | 'params'> {
  const changes = cause?.changes ?? []
  return { pointers: changes.map(({ pointer }) => pointer), params: { to: changes.map(({ to }) => String(to)) } }
}

function gravest(failures: readonly Failure[]): Severity {
  return severities.findLast((severity) => failures.some((failure) => failure.severity === severity)) ?? 'info'
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}

/** JSON has no infinities: a sum beyond all numbers is left out. */
function written(value: number | string | null | undefined): number | string | null {
  return typeof value === 'number' && !Number.isFinite(value) ? null : (value ?? null)
}

function knownBy(rule: string, fail: Pick<Fail, 'pointers' | 'params' | 'expected' | 'actual'>, { report, figure }: Checked): string {
  const values = fail.pointers.map(
    (pointer) => entryOf(pointer, report)?.identity ?? sectionIdentity(pointer, report) ?? `${pointer}=${figure(pointer)}`,
  )
  return findingFingerprint({ organ: report.organKey ?? report.organ ?? '', year: report.year ?? null, rule, values }, fail)
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
