import { at, copyOf, eliminate, type Matrix, rightOf } from './elimination.js'
import type { KnownEdits } from './known-edits.js'

/** What a cell is to be changed by, in the units of the system. */
export interface Step {
  readonly cell: number
  readonly by: number
}

/** All sets of changes of the least size that make every equation hold, or why they are not all known. */
export type Localisation =
  | { readonly found: true; readonly solutions: readonly (readonly Step[])[] }
  | { readonly found: false; readonly reason: 'more-cells' | 'limit' | 'not-exact' }

export interface LocaliseOptions {
  /** Whether a set of changes may be: no cell below 0, nothing made impossible. */
  readonly allowed: (steps: readonly Step[]) => boolean
  /** The search is exact up to so many cells and says nothing of more. */
  readonly most?: number
  /** Eliminations before it gives up: a count, no clock, so that the answer is the same on every machine. */
  readonly limit?: number
}

/** How many cells the search is exact for, unless told otherwise. */
export const exactUpTo = 3

/** A step on the way: the columns chosen, each with the row that now has it alone. */
interface Chosen {
  readonly column: number
  readonly row: number
}

/**
 * Fellegi & Holt 1976 (JASA 71:17–35): as few cells as will do, and every such set. For supports of size 1, 2, 3: the columns chosen
 * are eliminated; a row that is then 0 in all of them and has a right-hand side shows that they do not do, and every support that does
 * contains a cell with a coefficient in that row: only these are tried.
 */
export function localise({ matrix, cells }: KnownEdits, options: LocaliseOptions): Localisation {
  const { allowed, most = exactUpTo, limit = 20_000 } = options
  let nodes = 0
  let exact = true
  const solutions: Step[][] = []
  const stepsOf = (chosen: readonly Chosen[], of: Matrix, column: number, by: number): Step[] | null => {
    const steps: Step[] = [{ cell: cells[column] ?? 0, by }]
    for (const one of chosen) {
      const own = (rightOf(of, one.row) - at(of, one.row, column) * by) / at(of, one.row, one.column)
      if (own === 0 || !Number.isSafeInteger(own)) return null
      steps.push({ cell: cells[one.column] ?? 0, by: own })
    }
    return steps.sort((a, b) => a.cell - b.cell)
  }
  const search = (of: Matrix, chosen: readonly Chosen[], barred: ReadonlySet<number>, left: number): void => {
    const used = new Set(chosen.map(({ row }) => row))
    const witness = witnessOf(of, used, barred)
    if (witness === null) return
    const { row, columns } = witness
    if (left === 1) {
      for (const column of columns) {
        const by = rightOf(of, row) / at(of, row, column)
        if (!Number.isSafeInteger(by) || !settles(of, used, column, by)) continue
        const steps = stepsOf(chosen, of, column, by)
        if (steps !== null && allowed(steps)) solutions.push(steps)
      }
      return
    }
    const out = new Set(barred)
    for (const column of columns) {
      if (++nodes > limit) return
      const next = copyOf(of)
      if (!eliminate(next, row, column)) exact = false
      else search(next, [...chosen, { column, row }], out, left - 1)
      out.add(column)
    }
  }
  for (let size = leastSize(matrix); size <= most; size++) {
    search(matrix, [], new Set(), size)
    if (nodes > limit) return { found: false, reason: 'limit' }
    if (!exact) return { found: false, reason: 'not-exact' }
    if (solutions.length > 0) return { found: true, solutions }
  }
  return { found: false, reason: 'more-cells' }
}

/** The row that shows the choice not to do and leaves the fewest cells to try; null where the choice does, or nothing can. */
function witnessOf(
  of: Matrix,
  used: ReadonlySet<number>,
  barred: ReadonlySet<number>,
): { readonly row: number; readonly columns: readonly number[] } | null {
  let best: { row: number; columns: number[] } | null = null
  for (let row = 0; row < of.rows; row++) {
    if (used.has(row) || rightOf(of, row) === 0) continue
    const columns: number[] = []
    for (let column = 0; column < of.columns; column++) if (at(of, row, column) !== 0 && !barred.has(column)) columns.push(column)
    if (best === null || columns.length < best.columns.length) best = { row, columns }
  }
  return best
}

/** Whether the change of this column alone settles every row that is not used. */
function settles(of: Matrix, used: ReadonlySet<number>, column: number, by: number): boolean {
  for (let row = 0; row < of.rows; row++) if (!used.has(row) && rightOf(of, row) !== at(of, row, column) * by) return false
  return true
}

/** A cell settles no more broken rows than it stands in, so that fewer cells than this cannot do. */
function leastSize(of: Matrix): number {
  let [broken, widest] = [0, 1]
  for (let row = 0; row < of.rows; row++) if (rightOf(of, row) !== 0) broken++
  for (let column = 0; column < of.columns; column++) {
    let rows = 0
    for (let row = 0; row < of.rows; row++) if (at(of, row, column) !== 0) rows++
    widest = Math.max(widest, rows)
  }
  return Math.max(1, Math.ceil(broken / widest))
}
