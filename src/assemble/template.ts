import type { Form, TableId } from '../model/form.js'
import type { Figures } from '../model/report.js'

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
  for (const form of forms) {
    for (const { id, blocks } of form.tables) {
      if (id !== table) continue
      for (const { rows, columns } of blocks) {
        for (const { path } of rows) for (const { key, unitKey } of columns) plant(root, path, unitKey ? [key, unitKey] : [key])
      }
    }
  }
  return root as Figures
}

function plant(root: Branch, path: string, keys: readonly string[]): void {
  let branch = root
  for (const part of path.split('/')) branch = branch[part] ??= {}
  for (const key of keys) branch[key] ??= null
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
