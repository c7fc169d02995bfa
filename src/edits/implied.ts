import { at, eliminate, type Matrix, matrix, rightOf } from './elimination.js'
import { fits, type System, withValues } from './system.js'

/**
 * What the cells without a figure must be if every edit over them holds: values that elimination leaves no choice, and zeros where cells
 * that cannot be negative add up to 0. Cells whose edits contradict each other get none. In units of the system.
 */
export function impliedValues(system: System): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const edits of linked(system)) {
    const own = impliedIn({ ...system, edits: edits.flatMap((edit) => system.edits[edit] ?? []) })
    for (const [cell, value] of own ?? []) found.set(cell, value)
  }
  return found
}

/** null where some edit cannot hold whatever the cells are. */
function impliedIn(system: System): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>()
  for (let current = system; ; ) {
    const next = new Map<number, number>()
    const rows = overMissing(current)
    if (rows === null) return null
    for (const { terms, right } of rows) {
      const [first] = terms
      if (first === undefined) {
        if (right !== 0) return null
      } else if (terms.length === 1) next.set(first.cell, right / first.by + 0)
      else if (right === 0 && isSum(terms, system)) for (const { cell } of terms) next.set(cell, 0)
    }
    for (const [cell, value] of next) {
      if (!Number.isSafeInteger(value) || !fits(value, cell, system)) return null
      found.set(cell, value)
    }
    if (next.size === 0) return found
    current = withValues(current, next)
  }
}

interface Row {
  readonly terms: readonly { readonly cell: number; readonly by: number }[]
  readonly right: number
}

/** The edits over the cells that have no figure, as they are and eliminated; null where numbers would not stay exact. */
function overMissing({ edits, cells }: System): readonly Row[] | null {
  const missing = [...new Set(edits.flatMap(({ terms }) => terms.map(({ cell }) => cell)))].filter((cell) => cells[cell]?.value === null)
  const columns = new Map(missing.map((cell, column) => [cell, column]))
  const all = matrix(edits.length, missing.length)
  for (const [row, { terms, short }] of edits.entries()) {
    for (const { cell, by } of terms) {
      const column = columns.get(cell)
      if (column !== undefined) all.cells[row * (missing.length + 1) + column] = by
    }
    all.cells[row * (missing.length + 1) + missing.length] = short
  }
  const before = rowsOf(all, missing)
  const used = new Set<number>()
  for (const column of missing.keys()) {
    let pivot = -1
    for (let row = 0; row < all.rows && pivot < 0; row++) if (!used.has(row) && at(all, row, column) !== 0) pivot = row
    if (pivot < 0) continue
    used.add(pivot)
    if (!eliminate(all, pivot, column)) return null
  }
  return [...before, ...rowsOf(all, missing)]
}

function rowsOf(of: Matrix, missing: readonly number[]): readonly Row[] {
  return Array.from({ length: of.rows }, (_, row) => ({
    terms: missing.flatMap((cell, column) => (at(of, row, column) === 0 ? [] : [{ cell, by: at(of, row, column) }])),
    right: rightOf(of, row),
  }))
}

/** Whether the cells are only added, and none may be negative. */
function isSum(terms: Row['terms'], { cells }: System): boolean {
  return terms.every(({ cell, by }) => by > 0 === (terms[0]?.by ?? 0) > 0 && !cells[cell]?.signed)
}

/** The edits in groups that share a cell without a figure; complete edits are in none. */
function linked({ edits, editsOf, cells }: System): readonly (readonly number[])[] {
  const seen = new Set<number>()
  return edits.flatMap(({ complete }, start) => {
    if (complete || seen.has(start)) return []
    const group = [start]
    seen.add(start)
    for (const edit of group) {
      for (const { cell } of edits[edit]?.terms ?? []) {
        if (cells[cell]?.value !== null) continue
        for (const other of editsOf[cell] ?? []) {
          if (seen.has(other)) continue
          seen.add(other)
          group.push(other)
        }
      }
    }
    return [group]
  })
}
