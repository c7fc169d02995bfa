import { missing } from '../../../edits/judge.js'
import type { Compared } from '../../../model/between.js'
import type { Pointer } from '../../../model/pointer.js'
import type { NotEvaluable } from '../../../model/rule.js'

type Reason = NotEvaluable['reason']

/** Why nothing of a report can be held against an earlier one; null where it can. */
export function notComparable(own: Compared, before: Compared | undefined): Reason | null {
  if (before === undefined) return 'no-previous-year'
  return own.scope !== null && before.scope !== null && own.scope !== before.scope ? 'other-scope' : null
}

/** The same where it must be the year before, and no earlier one; a year that is not known is taken as the user gives it. */
export function notNext(own: Compared, before: Compared | undefined): Reason | null {
  const reason = notComparable(own, before)
  return reason ?? (yearsBetween(own, before) > 1 ? 'no-previous-year' : null)
}

/** 1 for the year after; 1 too where a year is not known. */
export function yearsBetween(own: Compared, before: Compared | undefined): number {
  return own.year === null || before?.year == null ? 1 : own.year - before.year
}

/** Why these cells of a report have no figure, the gravest reason first; null where all have one. */
export function whyMissing(pointers: readonly Pointer[], report: Compared): Reason | null {
  const without = pointers.filter((pointer) => report.figure(pointer) === null)
  if (without.length === 0) return null
  if (without.some(report.disputed)) return 'published-twice'
  return missing(without, report) ?? 'not-read'
}
