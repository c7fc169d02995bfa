import { type Column, type Form, type FormId, type Table, type TableId, tableIds } from '../../model/form.js'
import type { Bilingual } from '../../model/rule.js'
import { cellPath, cellsIn, type TableCell } from '../../text/cell-path.js'

/** A place for a figure in the record, with the words of the newest form that prints it. */
export interface Leaf extends TableCell {
  readonly table: Table
  /** The forms whose official template has it; none for what only some reports add. */
  readonly forms: readonly FormId[]
}

export const tableNames: Readonly<Record<TableId, Bilingual>> = {
  proactive: { zh: '主动公开', en: 'proactive disclosure' },
  requests: { zh: '申请', en: 'requests' },
  remedies: { zh: '复议诉讼', en: 'remedies' },
  statistics: { zh: '统计表', en: 'statistics' },
}

const known = new WeakMap<readonly Form[], readonly Leaf[]>()

/** Every leaf that the tables of a record may have in any of the forms: the same for every record. Made once for a list of forms. */
export function leavesOf(forms: readonly Form[]): readonly Leaf[] {
  const leaves = known.get(forms) ?? tableIds.flatMap((id) => [...leavesOfTable(id, forms).values()])
  known.set(forms, leaves)
  return leaves
}

function leavesOfTable(id: TableId, forms: readonly Form[]): ReadonlyMap<Leaf['pointer'], Leaf> {
  const leaves = new Map<Leaf['pointer'], Leaf>()
  const put = (cell: Omit<Leaf, 'forms'>, form: FormId | null): void => {
    const before = leaves.get(cell.pointer)
    const forms = [...(before?.forms ?? []), ...(form === null || cell.row.optional ? [] : [form])]
    const newer = before === undefined || forms.length > before.forms.length
    leaves.set(cell.pointer, { ...(newer ? cell : before), forms })
  }
  const branches = new Map<string, Column>()
  const cells: Omit<Leaf, 'forms'>[] = []
  for (const form of forms) {
    for (const table of form.tables.filter((candidate) => candidate.id === id)) {
      for (const found of cellsIn(table)) {
        const cell = { ...found, table }
        put(cell, form.id)
        if (cell.column.branch) branches.set(cell.column.branch, cell.column)
        if (cell.holds === 'figure') cells.push(cell)
      }
    }
  }
  // A row that one form prints in a column of another has its place there too.
  for (const cell of cells) {
    for (const column of branches.values()) put({ ...cell, column, pointer: `/${id}/${cellPath(cell.row, column)}` }, null)
  }
  return leaves
}
