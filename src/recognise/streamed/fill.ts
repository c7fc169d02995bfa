import type { Warning } from '../../model/warning.js'
import type { ReadRow } from '../down.js'

/**
 * The rows of `rows` that are unread, as `streamed` has them. Nothing is taken from there of a table in which the two contradict each
 * other, or that is printed twice.
 */
export function filled(rows: readonly ReadRow[], streamed: readonly ReadRow[]): readonly ReadRow[] {
  if (streamed.length === 0) return rows
  const read = new Map(rows.filter(isRead).map((row) => [keyOf(row), row]))
  const doubted = new Set(
    [...streamed.filter((row) => contradicts(row, read.get(keyOf(row)))), ...rows.filter(isTwice)].map(({ table }) => table),
  )
  const taken = streamed.filter((row) => !doubted.has(row.table) && !read.has(keyOf(row)))
  const replaced = new Set(taken.map(keyOf))
  return [...rows.filter((row) => !replaced.has(keyOf(row))), ...withConsumption(taken)]
}

const keyOf = ({ table, path }: ReadRow): string => `${table} ${path}`

function isRead({ readings }: ReadRow): boolean {
  return readings.some(({ value }) => value !== null)
}

const isTwice = ({ warnings }: ReadRow): boolean => warnings.some(({ code }) => code === 'not-unique')

function contradicts(streamed: ReadRow, read: ReadRow | undefined): boolean {
  if (read === undefined) return false
  const values = new Map(read.readings.map(({ pointer, value }) => [pointer, value]))
  return streamed.readings.some(({ pointer, value }) => value !== null && values.get(pointer) !== value)
}

/** The rows, the first of each table with the warning that its identities placed figures, and confirm them no longer. */
function withConsumption(rows: readonly ReadRow[]): readonly ReadRow[] {
  const told = new Set<string>()
  return rows.map((row) => {
    if (told.has(row.table)) return row
    told.add(row.table)
    const placed = rows
      .filter(({ table }) => table === row.table)
      .flatMap(({ readings }) => readings.filter(({ evidence }) => evidence.identities !== undefined))
    if (placed.length === 0) return row
    const warning: Warning = {
      code: 'identities-consumed',
      params: { table: row.table, figures: placed.length },
      start: Math.min(...placed.map(({ evidence }) => evidence.start)),
      end: Math.max(...placed.map(({ evidence }) => evidence.end)),
    }
    return { ...row, warnings: [...row.warnings, warning] }
  })
}
