import { exactSum } from '../../edits/exact-sum.js'
import { missing } from '../../edits/judge.js'
import type { Pointer } from '../../model/pointer.js'
import type { Checked, NotEvaluable } from '../../model/rule.js'
import { type Interval, overlap } from './interval.js'

/** Cells a stated figure may stand for: their sum, those with a minus before them taken off. */
export type Reading = readonly string[]

/** A stated figure beside the tables. */
export type Verdict =
  | { readonly kind: 'agrees'; readonly reading: Reading }
  | { readonly kind: 'differs'; readonly readings: readonly Reading[]; readonly values: readonly number[] }
  | { readonly kind: 'open'; readonly cells: readonly Pointer[]; readonly reason: NotEvaluable['reason'] }

export function cellOf(term: string): Pointer {
  return term.startsWith('-') ? term.slice(1) : term
}

/**
 * Agrees with any reading whose cells all have figures; open where a figure in cells without one could make it agree.
 * Readings of tables that are not printed stay out of it.
 */
export function compare(stated: Interval, readings: readonly Reading[], checked: Checked): Verdict {
  const printed = readings
    .map((reading) => reading.flatMap((term) => byApplicants(term, checked)))
    .filter((reading) => reading.some((term) => checked.printed(cellOf(term))))
  if (printed.length === 0) return { kind: 'open', cells: readings.flat().map(cellOf), reason: 'not-printed' }
  const ranges = printed.map((reading) => rangeOf(reading, checked))
  const agreeing = printed.find((_, index) => exact(ranges[index]) && overlap(stated, ranges[index] as Interval))
  if (agreeing && isConsumed(agreeing, checked)) return { kind: 'open', cells: agreeing.map(cellOf), reason: 'statement-consumed' }
  if (agreeing) return { kind: 'agrees', reading: agreeing }
  const open = printed.filter((_, index) => !exact(ranges[index]) && overlap(stated, ranges[index] as Interval))
  const cells = [...new Set(open.flat().map(cellOf))]
  const without = cells.filter((cell) => checked.figure(cell) === null)
  const reason = missing(without, checked)
  if (reason !== null) return { kind: 'open', cells, reason }
  const told = printed.filter((_, index) => exact(ranges[index]))
  // A reading that is open and still too large or too small is told by what is known of it.
  const shown = told.length > 0 ? told : printed
  return { kind: 'differs', readings: shown, values: shown.map((reading) => knownSum(reading, checked)) }
}

/** A figure that was cut out of its digits by what the sentences say agrees with them by necessity. */
function isConsumed(reading: Reading, checked: Checked): boolean {
  return reading.some((term) => checked.evidence(cellOf(term))?.identities?.includes('text-agrees-with-table'))
}

/** A row of requests without its 总计 is what its applicants come to. */
function byApplicants(term: string, checked: Checked): readonly string[] {
  if (!/^\/requests\/.*\/total$/.test(term) || checked.figure(term) !== null) return [term]
  const row = checked.cell(term)
  const columns = row?.block.columns.filter(({ key }) => key !== 'total') ?? []
  const cells = columns.map(({ key }) => term.replace(/total$/, key))
  return cells.some((cell) => checked.figure(cell) !== null) ? cells : [term]
}

function exact(range: Interval | undefined): boolean {
  return range !== undefined && range.from === range.to
}

/** What the cells may come to: a cell without a figure may hold anything from 0 up. */
function rangeOf(reading: Reading, checked: Checked): Interval {
  const known = knownSum(reading, checked)
  const without = reading.filter((term) => checked.figure(cellOf(term)) === null)
  const lower = without.some((term) => term.startsWith('-'))
  const upper = without.some((term) => !term.startsWith('-'))
  return { from: lower ? Number.NEGATIVE_INFINITY : known, to: upper ? Number.POSITIVE_INFINITY : known }
}

function knownSum(reading: Reading, checked: Checked): number {
  return exactSum(reading.map((term) => (checked.figure(cellOf(term)) ?? 0) * (term.startsWith('-') ? -1 : 1)))
}
