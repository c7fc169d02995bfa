import type { Pointer } from '../model/pointer.js'
import { type Decimal, toDecimal } from './exact-sum.js'
import type { Residual } from './residual.js'

/** What a cell may hold, and what is special about it. */
export interface CellTraits {
  /** May be negative: 本年增/减. */
  readonly signed?: boolean
  /** Need not be a whole number: money. */
  readonly decimal?: boolean
}

export interface Cell extends CellTraits {
  readonly pointer: Pointer
  /** null where there is no figure: it may be anything. */
  readonly value: number | null
  /** Whether it stands alone on the right of some edit. */
  readonly total: boolean
}

/** One addend of an edit: `by` × the cell. */
export interface EditTerm {
  readonly cell: number
  readonly by: number
}

/** Σ terms = 0. */
export interface Edit {
  readonly terms: readonly EditTerm[]
  /** −Σ of the terms that have a figure, in units of `System.unit`: what is to be added for the edit to hold. */
  readonly short: number
  /** Every term has a figure. */
  readonly complete: boolean
}

/** Linear equalities over cells, in whole numbers of one decimal unit. */
export interface System {
  readonly cells: readonly Cell[]
  /** The figures in units; 0 where there is none. */
  readonly values: readonly number[]
  readonly edits: readonly Edit[]
  /** 10^exponent is the unit of all numbers: 0, or the last place of the most exact figure. */
  readonly exponent: number
  /** The edits each cell stands in. */
  readonly editsOf: readonly (readonly number[])[]
  /** What last year's report has in each cell; none where no such report is at hand. */
  readonly earlier?: readonly (number | null)[]
}

/** Numbers beyond this are no counts, and sums of them may not be exact: such a system is refused. */
const largest = 2 ** 46

/** The edits that checking has already added up; null where its numbers are too large or too fine to stay exact. */
export function systemOf(
  residuals: readonly Residual[],
  traits: (pointer: Pointer) => CellTraits,
  earlier?: (pointer: Pointer) => number | null,
): System | null {
  const indexes = new Map<Pointer, number>()
  const cells: Cell[] = []
  const totals = new Set(residuals.flatMap(({ right }) => (right.length === 1 ? right.map(({ pointer }) => pointer) : [])))
  for (const { left, right } of residuals) {
    for (const { pointer, value } of [...left, ...right]) {
      if (indexes.has(pointer)) continue
      indexes.set(pointer, cells.length)
      cells.push({ pointer, value, total: totals.has(pointer), ...traits(pointer) })
    }
  }
  const decimals = cells.map(({ value }) => toDecimal(value ?? 0))
  const exponent = Math.min(0, ...decimals.map((decimal) => decimal.exponent))
  const values = decimals.map((decimal) => inUnits(decimal, exponent))
  if (values.some((value) => Math.abs(value) > largest)) return null
  const edits = residuals.map(({ left, right }) => {
    const by = new Map<number, number>()
    const add = (pointer: Pointer, sign: number): void => {
      const cell = indexes.get(pointer) ?? 0
      by.set(cell, (by.get(cell) ?? 0) + sign)
    }
    for (const { pointer } of left) add(pointer, 1)
    for (const { pointer } of right) add(pointer, -1)
    return editOf(
      [...by].flatMap(([cell, sign]) => (sign === 0 ? [] : [{ cell, by: sign }])),
      cells,
      values,
    )
  })
  const known = earlier ? { earlier: cells.map(({ pointer }) => earlier(pointer)) } : {}
  return { cells, values, edits, exponent, editsOf: memberships(cells.length, edits), ...known }
}

function editOf(terms: readonly EditTerm[], cells: readonly Cell[], values: readonly number[]): Edit {
  const short = -terms.reduce((sum, { cell, by }) => sum + by * (values[cell] ?? 0), 0)
  return { terms, short: short + 0, complete: terms.every(({ cell }) => cells[cell]?.value !== null) }
}

function memberships(count: number, edits: readonly Edit[]): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: count }, () => [])
  for (const [index, { terms }] of edits.entries()) for (const { cell } of terms) found[cell]?.push(index)
  return found
}

/** The same system with other figures: null for a cell that has none. */
export function withValues(system: System, changed: ReadonlyMap<number, number | null>): System {
  const cells = system.cells.map((cell, index) =>
    changed.has(index) ? { ...cell, value: inNumbers(changed.get(index) ?? null, system) } : cell,
  )
  const values = system.values.map((value, index) => (changed.has(index) ? (changed.get(index) ?? 0) : value))
  return { ...system, cells, values, edits: system.edits.map(({ terms }) => editOf(terms, cells, values)) }
}

/** A number of units as it is written. */
export function inNumbers<Value extends number | null>(units: Value, { exponent }: System): Value {
  return (units === null || exponent === 0 ? units : Number(`${units}e${exponent}`)) as Value
}

/** Whether a number of units is a figure the cell may hold. */
export function fits(units: number, cell: number, { cells, exponent }: System): boolean {
  const { signed, decimal } = cells[cell] ?? {}
  return (signed || units >= 0) && (decimal || exponent === 0 || units % 10 ** -exponent === 0)
}

function inUnits({ digits, exponent }: Decimal, unit: number): number {
  return exponent - unit > 15 ? Number.POSITIVE_INFINITY : Number(digits * 10n ** BigInt(exponent - unit))
}
