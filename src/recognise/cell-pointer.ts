import type { TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'

const known = new Map<TableId, Map<string, PointerOf>>()

/** The pointer of the cell of a row under the column with this key. */
export type PointerOf = (key: string) => Pointer

/**
 * `/requests` + `outcomes/granted` + `total`. The same string each time for the same cell of the forms, of which there are some
 * hundreds: maps and objects find what they have met without reading it again.
 */
export function pointersOf(table: TableId, path: string): PointerOf {
  const rows = known.get(table) ?? new Map<string, PointerOf>()
  known.set(table, rows)
  const found = rows.get(path) ?? below(`/${table}/${path}`)
  rows.set(path, found)
  return found
}

function below(row: Pointer): PointerOf {
  const cells = new Map<string, Pointer>()
  return (key) => {
    const found = cells.get(key)
    if (found !== undefined) return found
    const made = `${row}/${key}`
    cells.set(key, made)
    return made
  }
}
