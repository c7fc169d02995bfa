import type { Form, TableId } from '../model/form.js'
import type { Figures } from '../model/report.js'
import { cellPath } from '../text/cell-path.js'

interface Branch {
  [key: string]: Branch | null
}

const templatesOf = new WeakMap<readonly Form[], Map<TableId, Figures>>()

/** Every leaf a table may have in any form, all null: what a record holds before the figures are put in. Made once for a list of forms. */
export function tableTemplate(table: TableId, forms: readonly Form[]): Figures {
  const known = templatesOf.get(forms) ?? new Map<TableId, Figures>()
  templatesOf.set(forms, known)
  const template = known.get(table) ?? buildTemplate(table, forms)
  known.set(table, template)
  return template
}

function buildTemplate(table: TableId, forms: readonly Form[]): Figures {
  const root: Branch = {}
  const blocks = forms.flatMap(({ tables }) => tables.filter(({ id }) => id === table).flatMap((found) => found.blocks))
  const branches = new Set(blocks.flatMap(({ columns }) => columns.flatMap(({ branch }) => branch ?? [])))
  for (const { rows, columns } of blocks) {
    for (const row of rows) {
      for (const column of columns) {
        plant(root, cellPath(row, column))
        if (column.unitKey) plant(root, cellPath(row, { ...column, key: column.unitKey }))
      }
      // A row that one form prints in a column of another has its place there too.
      for (const branch of branches) plant(root, cellPath(row, { key: '', branch }))
    }
  }
  return root as Figures
}

function plant(root: Branch, path: string): void {
  let branch = root
  const keys = path.split('/')
  const leaf = keys.pop() as string
  for (const key of keys) branch = branch[key] ??= {}
  branch[leaf] ??= null
}

/** A copy of the tree with the values put at their pointers, which the tree must have. */
export function fill(template: Figures, base: string, values: ReadonlyMap<string, number | string | null>): Figures {
  return Object.fromEntries(
    Object.entries(template).map(([key, child]) => {
      const pointer = `${base}/${key}`
      const tree = child !== null && typeof child === 'object'
      return [key, tree ? fill(child, pointer, values) : (values.get(pointer) ?? null)]
    }),
  )
}
