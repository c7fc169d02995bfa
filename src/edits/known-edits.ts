import { at, eliminate, type Matrix, matrix, rightOf } from './elimination.js'
import type { System } from './system.js'

/** The equations that are left of some edits when the cells without a figure are let free, over cells that have one. */
export interface KnownEdits {
  /** A column for each of `cells`. */
  readonly matrix: Matrix
  readonly cells: readonly number[]
  /** Where a cell stands in `cells`. */
  readonly columnOf: ReadonlyMap<number, number>
  /** The coefficients of each column that are not 0. */
  readonly entries: readonly (readonly Entry[])[]
}

export interface Entry {
  readonly row: number
  readonly by: number
}

/**
 * Missing cells enter the basis first, at no cost: every edit that holds one is used up to express it, and what the others come to is
 * free of them. Two sums over the same blank so become one without it. null when the numbers would not stay exact.
 */
export function knownEdits(system: System): KnownEdits | null {
  const { edits, cells } = system
  const missing = cells.flatMap(({ value }, index) => (value === null ? [index] : []))
  const all = denseOf(system)
  const used = new Set<number>()
  for (const cell of missing) {
    let pivot = -1
    for (let row = 0; row < edits.length && pivot < 0; row++) if (!used.has(row) && at(all, row, cell) !== 0) pivot = row
    if (pivot < 0) continue
    used.add(pivot)
    if (!eliminate(all, pivot, cell)) return null
  }
  const known = cells.flatMap(({ value }, index) => (value === null ? [] : [index]))
  const rows = edits.flatMap((_, row) => (used.has(row) || known.every((cell) => at(all, row, cell) === 0) ? [] : [row]))
  const left = matrix(rows.length, known.length)
  for (const [to, row] of rows.entries()) {
    for (const [column, cell] of known.entries()) left.cells[to * (known.length + 1) + column] = at(all, row, cell)
    left.cells[to * (known.length + 1) + known.length] = rightOf(all, row)
  }
  return over(left, known)
}

function over(of: Matrix, cells: readonly number[]): KnownEdits {
  const entries = cells.map((_, column) => {
    const own: Entry[] = []
    for (let row = 0; row < of.rows; row++) {
      const by = at(of, row, column)
      if (by !== 0) own.push({ row, by })
    }
    return own
  })
  return { matrix: of, cells, columnOf: new Map(cells.map((cell, column) => [cell, column])), entries }
}

/** All edits as rows over all cells. */
export function denseOf({ edits, cells }: System): Matrix {
  const all = matrix(edits.length, cells.length)
  for (const [row, { terms, short }] of edits.entries()) {
    for (const { cell, by } of terms) all.cells[row * (cells.length + 1) + cell] = by
    all.cells[row * (cells.length + 1) + cells.length] = short
  }
  return all
}

/** The equations in parts that share no cell; each is a problem of its own. Parts and cells without equations are left out. */
export function partsOf(whole: KnownEdits): readonly KnownEdits[] {
  const { matrix: of, cells, entries } = whole
  const part = Array.from({ length: of.rows }, (_, row) => row)
  const rootOf = (row: number): number => {
    let root = row
    while (part[root] !== root) root = part[root] ?? root
    return root
  }
  for (const own of entries) for (const { row } of own) part[rootOf(row)] = rootOf(own[0]?.row ?? row)
  const roots = [...new Set(part.map((_, row) => rootOf(row)))]
  if (roots.length === 1) return [whole]
  return roots.map((root) => {
    const rows = part.flatMap((_, row) => (rootOf(row) === root ? [row] : []))
    const columns = cells.flatMap((_, column) => (entries[column]?.[0] && rootOf(entries[column][0].row) === root ? [column] : []))
    const own = matrix(rows.length, columns.length)
    const placeOf = new Map(rows.map((row, place) => [row, place]))
    const width = columns.length + 1
    for (const [place, column] of columns.entries())
      for (const { row, by } of entries[column] ?? []) own.cells[(placeOf.get(row) ?? 0) * width + place] = by
    for (const [place, row] of rows.entries()) own.cells[place * width + columns.length] = rightOf(of, row)
    return over(
      own,
      columns.map((column) => cells[column] ?? 0),
    )
  })
}

export function isBroken({ matrix: of }: KnownEdits): boolean {
  for (let row = 0; row < of.rows; row++) if (rightOf(of, row) !== 0) return true
  return false
}
