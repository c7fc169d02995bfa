import type { Form, FormId } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import { cellsIn } from '../../text/cell-path.js'

const known = new WeakMap<readonly Form[], ReadonlyMap<FormId, ReadonlySet<Pointer>>>()

/** The cells of each form, in the form's order. */
export function formCells(forms: readonly Form[]): ReadonlyMap<FormId, ReadonlySet<Pointer>> {
  const made = known.get(forms) ?? new Map(forms.map((form) => [form.id, cellsOf(form)]))
  known.set(forms, made)
  return made
}

function cellsOf({ tables }: Form): ReadonlySet<Pointer> {
  return new Set(tables.flatMap((table) => [...cellsIn(table)].map(({ pointer }) => pointer)))
}
