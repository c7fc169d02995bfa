import type { TableId } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Span } from '../../model/span.js'
import type { Warning } from '../../model/warning.js'

/** More rows than this say nothing of where the slip is. */
const mostRows = 5

/** Strips whose figures satisfy all identities in no way, and those one of which has the slip; null where that is not known. */
export interface Contradiction {
  readonly strips: readonly (Span & { readonly pointers: readonly Pointer[] })[]
  readonly within: readonly number[] | null
}

/** What is to be said of a table that contradicts itself in whatever way its figures are taken. */
export function contradictionIn(table: TableId, { strips, within }: Contradiction): Warning {
  const rows = [...new Set((within ?? []).flatMap((strip) => strips[strip]?.pointers.map(rowOf) ?? []))]
  const placed = within && rows.length <= mostRows ? within.flatMap((strip) => strips[strip] ?? []) : strips
  return {
    code: 'identities-contradicted',
    params: { table, rows: rows.length <= mostRows ? rows : [] },
    start: Math.min(...placed.map(({ start }) => start)),
    end: Math.max(...placed.map(({ end }) => end)),
  }
}

function rowOf(pointer: Pointer): Pointer {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}
