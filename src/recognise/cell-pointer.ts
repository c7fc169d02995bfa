import type { TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'

const known = new Map<TableId, Map<string, Map<string, Pointer>>>()

/**
 * `/requests` + `outcomes/granted` + `total`. The same string each time for the same cell of the forms, of which there are some
 * hundreds: maps and objects find what they have met without reading it again.
 */
export function cellPointer(table: TableId, path: string, key: string): Pointer {
  const cells = below(below(known, table), path)
  const pointer = cells.get(key)
  if (pointer !== undefined) return pointer
  const made = `/${table}/${path}/${key}`
  cells.set(key, made)
  return made
}

function below<K, T>(maps: Map<K, Map<string, T>>, key: K): Map<string, T> {
  const found = maps.get(key)
  if (found) return found
  const made = new Map<string, T>()
  maps.set(key, made)
  return made
}
