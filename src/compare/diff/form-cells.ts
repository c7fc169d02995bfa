import type { Form, FormId } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import { cellPath } from '../../text/cell-path.js'

const known = new WeakMap<readonly Form[], ReadonlyMap<FormId, ReadonlySet<Pointer>>>()

/** The cells of each form, in the form's order. */
export function formCells(forms: readonly Form[]): ReadonlyMap<FormId, ReadonlySet<Pointer>> {
  const made = known.get(forms) ?? new Map(forms.map((form) => [form.id, cellsOf(form)]))
  known.set(forms, made)
  return made
}

function cellsOf({ tables }: Form): ReadonlySet<Pointer> {
  const pointers = new Set<Pointer>()
  for (const { id, blocks } of tables) {
    for (const { rows, columns } of blocks) {
      for (const row of rows) {
        for (const column of columns) {
          pointers.add(`/${id}/${cellPath(row, column)}`)
          if (column.unitKey !== undefined) pointers.add(`/${id}/${cellPath(row, { ...column, key: column.unitKey })}`)
        }
      }
    }
  }
  return pointers
}
