import type { Column, Form, FormRow, TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Figures } from '../model/report.js'
import { cellPath } from '../text/cell-path.js'

interface Branch {
  [key: string]: Branch | null
}

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
  const template = known.get(table) ?? nodesOf(buildTemplate(table, forms), `/${table}`)
  known.set(table, template)
  return template
}

function buildTemplate(table: TableId, forms: readonly Form[]): Branch {
  const root: Branch = {}
  const blocks = forms.flatMap(({ tables }) => tables.filter(({ id }) => id === table).flatMap((found) => found.blocks))
  const branches = new Set(blocks.flatMap(({ columns }) => columns.flatMap(({ branch }) => branch ?? [])))
  // Forms share rows and columns with each other: each row is planted once under the same columns.
  const planted = new Map<FormRow, readonly Column[]>()
  for (const { rows, columns } of blocks) {
    for (const row of rows) {
      if (planted.get(row) === columns) continue
      planted.set(row, columns)
      for (const column of columns) {
        plant(root, cellPath(row, column))
        if (column.unitKey) plant(root, cellPath(row, { ...column, key: column.unitKey }))
      }
      // A row that one form prints in a column of another has its place there too.
      for (const branch of branches) plant(root, cellPath(row, { key: '', branch }))
    }
  }
  return root
}

function plant(root: Branch, path: string): void {
  let branch = root
  let from = 0
  for (let to = path.indexOf('/'); to >= 0; to = path.indexOf('/', from)) {
    branch = branch[path.slice(from, to)] ??= {}
    from = to + 1
  }
  branch[path.slice(from)] ??= null
}

function nodesOf(branch: Branch, base: Pointer): readonly TemplateNode[] {
  return Object.entries(branch).map(([key, child]) => {
    const pointer = `${base}/${key}`
    return { key, pointer, below: child && nodesOf(child, pointer) }
  })
}

/** The tree with the values put at their pointers, which it must have; null where there are none. */
export function fill(template: readonly TemplateNode[], values: ReadonlyMap<Pointer, { readonly value: number | string | null }>): Figures {
  const figures: Record<string, Figures | number | string | null> = {}
  for (const { key, pointer, below } of template) figures[key] = below ? fill(below, values) : (values.get(pointer)?.value ?? null)
  return figures
}
