import type { Identity, Term } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import { exactSum } from './exact-sum.js'

/** What an identity needs to know of a record. */
export interface Figured {
  /** null where there is no figure. */
  figure(pointer: Pointer): number | null
  /** Whether the row of the cell is printed, blank or not. */
  printed(pointer: Pointer): boolean
}

export interface Addend {
  readonly pointer: Pointer
  /** null where the addend counts but has no figure. */
  readonly value: number | null
}

/** One identity over one record: what was added, and what is left over. */
export interface Residual {
  readonly left: readonly Addend[]
  readonly right: readonly Addend[]
  /** Sums of the figures that are there; exact, decimals too. */
  readonly leftSum: number
  readonly rightSum: number
  /** leftSum − rightSum, 0 exactly when the two are equal. */
  readonly difference: number
  /** Addends without a figure, left before right. */
  readonly missing: readonly Pointer[]
}

export function residual(identity: Identity, figured: Figured): Residual {
  const left = addends(identity.left, figured)
  const right = addends(identity.right, figured)
  const [leftSum, rightSum] = [exactSum(known(left)), exactSum(known(right))]
  return {
    left,
    right,
    leftSum,
    rightSum,
    difference:
      isExact(leftSum) && isExact(rightSum) ? leftSum - rightSum : exactSum([...known(left), ...known(right).map((value) => -value)]),
    missing: [...left, ...right].filter((addend) => addend.value === null).map((addend) => addend.pointer),
  }
}

/** Whether some non-negative values in place of the missing addends make the two sides equal. */
export function repairable(found: Residual): boolean {
  if (found.difference === 0) return true
  const short = found.difference < 0 ? found.left : found.right
  return short.some((addend) => addend.value === null)
}

/** Whether a sum is the sum itself, not the number nearest to it. */
function isExact(sum: number): boolean {
  return Number.isSafeInteger(sum)
}

function addends(terms: readonly Term[], figured: Figured): readonly Addend[] {
  return terms.filter((term) => counts(term, figured)).map(({ pointer }) => ({ pointer, value: figured.figure(pointer) }))
}

function counts(term: Term, figured: Figured): boolean {
  if (term.ifPrinted && !figured.printed(term.pointer)) return false
  return !term.unlessPrinted?.some((pointer) => figured.printed(pointer))
}

function known(all: readonly Addend[]): number[] {
  const values: number[] = []
  for (const { value } of all) if (value !== null) values.push(value)
  return values
}
