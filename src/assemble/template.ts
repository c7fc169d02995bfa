import type { Column, Form, FormRow, TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Figures } from '../model/report.js'
import { cellPath } from '../text/cell-path.js'

/** A key of a table as every record has it, with what stands below it; a leaf has null there. */
export interface TemplateNode {
  readonly key: string
  /** From the top of the record. */
  readonly pointer: Pointer
  readonly below: readonly TemplateNode[] | null
}

const templatesOf = new WeakMap<readonly Form[], Map<TableId, readonly TemplateNode[]>>()

/** Every leaf a table may have in any form: what a record holds before the figures are put in. Made once for a list of forms. */
export function tableTemplate(table: TableId, forms: readonly Form[]): readonly TemplateNode[] {
  const known = templatesOf.get(forms) ?? new Map<TableId, readonly TemplateNode[]>()
  templatesOf.set(forms, known)
  const template = known.get(table) ?? buildTemplate(table, forms)
  known.set(table, template)
  return template
}

/** A node while the tree grows. */
interface Growing extends TemplateNode {
  below: Growing[] | null
}

function buildTemplate(table: TableId, forms: readonly Form[]): readonly TemplateNode[] {
  const root: Growing = { key: table, pointer: `/${table}`, below: null }
  const blocks = forms.flatMap(({ tables }) => tables.filter(({ id }) => id === table).flatMap((found) => found.blocks))
  const branches = new Set(blocks.flatMap(({ columns }) => columns.flatMap(({ branch }) => branch ?? [])))
  // Forms share rows and columns with each other: each row is planted once under the same columns.
  const planted = new Map<FormRow, readonly Column[]>()
  for (const { rows, columns } of blocks) {
    for (const row of rows) {
      if (planted.get(row) === columns) continue
      planted.set(row, columns)
      for (const branch of new Set(columns.map((column) => column.branch))) {
        const place = at(root, cellPath(row, { key: '', ...(branch === undefined ? {} : { branch }) }))
        for (const column of columns) if (column.branch === branch) plantCell(place, column)
      }
      // A row that one form prints in a column of another has its place there too.
      for (const branch of branches) at(root, cellPath(row, { key: '', branch }))
    }
  }
  return root.below ?? []
}

/** The node at a path below another, planted where it is not there. */
function at(root: Growing, path: string): Growing {
  return path.split('/').reduce(child, root)
}

/** A table of one value column has no column keys: the row is the leaf. */
function plantCell(place: Growing, { key, unitKey }: Column): void {
  if (key !== '') child(place, key)
  if (unitKey) child(place, unitKey)
}

function child(parent: Growing, key: string): Growing {
  const known = parent.below?.find((node) => node.key === key)
  if (known) return known
  const made: Growing = { key, pointer: `${parent.pointer}/${key}`, below: null }
  parent.below ??= []
  parent.below.push(made)
  return made
}

/** The tree with the values put at their pointers, which it must have; null where there are none. */
export function fill(template: readonly TemplateNode[], values: ReadonlyMap<Pointer, { readonly value: number | string | null }>): Figures {
  const figures: Record<string, Figures | number | string | null> = {}
  for (const { key, pointer, below } of template) figures[key] = below ? fill(below, values) : (values.get(pointer)?.value ?? null)
  return figures
}
