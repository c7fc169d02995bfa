import type { Pointer } from '../../model/pointer.js'
import type { Breakdown, Claim, Statement } from '../../model/report.js'
import type { Checked, NotEvaluable } from '../../model/rule.js'
import type { Span } from '../../model/span.js'

/** One entry of a list of the record, with its pointer. */
export interface Entry<T extends Span> {
  readonly pointer: Pointer
  readonly entry: T
}

/** In the order of the text, whatever their order in the record. */
function inOrder<T extends Span>(list: string, entries: readonly T[]): readonly Entry<T>[] {
  return entries
    .map((entry, index) => ({ pointer: `/${list}/${index}`, entry }))
    .sort((a, b) => a.entry.start - b.entry.start || a.entry.end - b.entry.end)
}

export function statementsOf(checked: Checked): readonly Entry<Statement>[] {
  return inOrder('statements', checked.report.statements ?? [])
}

export function breakdownsOf(checked: Checked): readonly Entry<Breakdown>[] {
  return inOrder('breakdowns', checked.report.breakdowns ?? [])
}

export function claimsOf(kind: Claim['kind'], checked: Checked): readonly Entry<Claim>[] {
  return inOrder('claims', checked.report.claims ?? []).filter(({ entry }) => entry.kind === kind)
}

/** Why a rule over a list of prose says nothing of a record that does not have the list. */
export function unread(list: 'statements' | 'breakdowns' | 'claims' | 'sections', checked: Checked): readonly NotEvaluable[] {
  return checked.report[list] ? [] : [{ outcome: 'not-evaluable', pointers: [], reason: 'not-stated' }]
}

/** The words of an entry, folded; null where the record does not keep them. */
export function saidAt(pointer: Pointer, checked: Checked): string | null {
  const quote = checked.evidence(pointer)?.quote
  return quote === undefined ? null : checked.fold(quote)
}

/** Those that lie in a span, of entries in the order of the text. */
export function within<T extends Span>(span: Span, ordered: readonly Entry<T>[]): readonly Entry<T>[] {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.entry.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < ordered.length && (ordered[last]?.entry.start ?? 0) < span.end) last++
  return ordered.slice(low, last).filter(({ entry }) => entry.end <= span.end)
}

/** The values some statement gives as approximate: a claim or a breakdown of them is no exact one. */
export function approximateValues(checked: Checked): ReadonlySet<number> {
  return new Set(checked.report.statements?.filter(({ approximate }) => approximate === true).map(({ value }) => value))
}
