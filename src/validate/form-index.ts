import type { Form, Table } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { FormCell } from '../model/rule.js'
import { cellPath } from '../text/cell-path.js'
import { type PointerNode, pointerTree } from './figures.js'

/** The cells of a form, looked up by pointer. */
export interface FormIndex {
  readonly cells: readonly FormCell[]
  readonly byPointer: ReadonlyMap<Pointer, FormCell>
  /** The pointers of a row, by any pointer of it. */
  readonly siblings: ReadonlyMap<Pointer, readonly Pointer[]>
  readonly pointers: PointerNode
}

const noForm: FormIndex = { cells: [], byPointer: new Map(), siblings: new Map(), pointers: pointerTree([]) }

const indexes: WeakMap<Form, FormIndex> = new WeakMap()

/** Built once a form: thousands of records are checked against each. */
export function formIndex(form: Form | null): FormIndex {
  if (form === null) return noForm
  const known = indexes.get(form)
  if (known) return known
  const siblings = new Map<Pointer, readonly Pointer[]>()
  const cells = form.tables.flatMap((table) => tableCells(table, siblings))
  const built: FormIndex = {
    cells,
    byPointer: new Map(cells.map((cell) => [cell.pointer, cell])),
    siblings,
    pointers: pointerTree(cells.map((cell) => cell.pointer)),
  }
  indexes.set(form, built)
  return built
}

function tableCells(table: Table, siblings: Map<Pointer, readonly Pointer[]>): readonly FormCell[] {
  let official = 0
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => {
      const rowNumber = row.optional ? null : ++official
      const cells = block.columns.map((column): FormCell => {
        return { pointer: `/${table.id}/${cellPath(row, column)}`, table, block, row, column, rowNumber }
      })
      const pointers = cells.map((cell) => cell.pointer)
      for (const pointer of pointers) siblings.set(pointer, pointers)
      return cells
    }),
  )
}
