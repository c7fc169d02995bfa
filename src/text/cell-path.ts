import { type Block, type Column, type FormRow, type Table, tableIds } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'

/** A cell of a form's table, or the unit that is printed beside one. */
export interface TableCell {
  readonly pointer: Pointer
  readonly block: Block
  readonly row: FormRow
  readonly column: Column
  readonly holds: 'figure' | 'unit'
}

/** Every cell of a table as its form prints them, row by row; a unit comes behind its amount. */
export function* cellsIn({ id, blocks }: Table): Generator<TableCell> {
  for (const block of blocks) {
    for (const row of block.rows) {
      for (const column of block.columns) {
        yield { pointer: `/${id}/${cellPath(row, column)}`, block, row, column, holds: 'figure' }
        if (column.unitKey === undefined) continue
        yield { pointer: `/${id}/${cellPath(row, { ...column, key: column.unitKey })}`, block, row, column, holds: 'unit' }
      }
    }
  }
}

const belowTables = new RegExp(`^/(?:${tableIds.join('|')})/`)

/** Whether it leads into a table of the record. */
export function inTables(pointer: Pointer): boolean {
  return belowTables.test(pointer)
}

/** Whether it leads to what may come from a sentence: an indicator, or an entry of a list. */
export function inProse(pointer: Pointer): boolean {
  return /^\/(?:indicators|statements|breakdowns|claims)\//.test(pointer)
}

/** Where the cell of a row and a column stands below its table: a table of one value column has no column keys. */
export function cellPath(row: { readonly path: string }, column: { readonly key: string; readonly branch?: string }): string {
  const path = column.branch === undefined ? row.path : `${column.branch}/${row.path}`
  return column.key === '' ? path : `${path}/${column.key}`
}
