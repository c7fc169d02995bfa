import type { Cut } from './cuts.js'

/** A cell with the sign it has in an equation. */
export interface SystemTerm {
  readonly strip: number
  readonly cell: number
  readonly weight: 1 | -1
}

/** Σ weight × cell = 0, over strips of one table. */
export interface Equation {
  readonly rule: string
  /** Which of the columns it is about: a slip in one column breaks its equations and no others. */
  readonly column: string
  readonly terms: readonly SystemTerm[]
}

/** What each strip may be, and what must hold between them. */
export interface System {
  readonly strips: readonly (readonly Cut[])[]
  readonly equations: readonly Equation[]
}

/** The cuts of each strip that stand in some solution; null where there is no solution. */
export type Solution = readonly (readonly Cut[])[] | null

/** The value a strip's cut gives a term; a blank gives none, and an equation over it must not be asked. */
export function amountOf(cut: Cut, { cell, weight }: SystemTerm): number {
  return weight * (cut[cell] ?? 0)
}
