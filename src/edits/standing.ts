import type { Identity } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Checked, NotEvaluable } from '../model/rule.js'
import { type Judged, judge } from './judge.js'
import type { Addend } from './residual.js'

/** One identity a figure stands in, and how it fares over the record. */
export interface Standing {
  /** The rule the identity belongs to. */
  readonly rule: string
  /** `at-most`: the left side is no more than the right. It excludes figures and confirms none. */
  readonly relation: 'equals' | 'at-most'
  /** In the form's order; `value` is null for an addend without a figure. */
  readonly left: readonly Addend[]
  readonly right: readonly Addend[]
  /** Sums of the figures that are there. */
  readonly leftSum: number
  readonly rightSum: number
  readonly outcome: 'holds' | 'broken' | 'open'
  /** Why it is open; null where it is not. */
  readonly reason: NotEvaluable['reason'] | null
  /** Broken only if the blanks are 0. */
  readonly blanksAsZero: boolean
}

const outcomes = { pass: 'holds', fail: 'broken', 'not-evaluable': 'open' } as const

/** Every identity of the form that counts the cell in this record, in the form's order. */
export function standingOf(pointer: Pointer, checked: Checked): readonly Standing[] {
  const names = ({ left, right }: Identity): boolean => [...left, ...right].some((term) => term.pointer === pointer)
  const counts = ({ residual: { left, right } }: Judged): boolean => [...left, ...right].some((addend) => addend.pointer === pointer)
  return (checked.form?.identities ?? [])
    .filter(names)
    .flatMap((identity) => judge(identity, checked) ?? [])
    .filter(counts)
    .map(standing)
}

function standing({ identity, residual: { left, right, leftSum, rightSum }, outcome }: Judged): Standing {
  return {
    rule: identity.rule,
    relation: identity.relation ?? 'equals',
    left,
    right,
    leftSum,
    rightSum,
    outcome: outcomes[outcome.outcome],
    reason: outcome.outcome === 'not-evaluable' ? outcome.reason : null,
    blanksAsZero: outcome.outcome === 'fail' && outcome.blanksAsZero === true,
  }
}
