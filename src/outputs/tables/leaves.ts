import type { Block, Column, Form, FormId, FormRow, Table, TableId } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Bilingual } from '../../model/rule.js'
import { cellPath } from '../../text/cell-path.js'

/** A place for a figure in the record, with the words of the newest form that prints it. */
export interface Leaf {
  readonly pointer: Pointer
  readonly table: Table
  readonly block: Block
  readonly row: FormRow
  readonly column: Column
  /** What it holds: a figure, or the unit that is printed beside one. */
  readonly holds: 'figure' | 'unit'
  /** The forms whose official template has it; none for what only some reports add. */
  readonly forms: readonly FormId[]
}

export const tableNames: Readonly<Record<TableId, Bilingual>> = {
  proactive: { zh: '主动公开', en: 'proactive disclosure' },
  requests: { zh: '申请', en: 'requests' },
  remedies: { zh: '复议诉讼', en: 'remedies' },
  statistics: { zh: '统计表', en: 'statistics' },
}

export const tableIds = Object.keys(tableNames) as readonly TableId[]

const known = new WeakMap<readonly Form[], readonly Leaf[]>()

/** Every leaf that the tables of a record may have in any of the forms: the same for every record. Made once for a list of forms. */
export function leavesOf(forms: readonly Form[]): readonly Leaf[] {
  const leaves = known.get(forms) ?? tableIds.flatMap((id) => [...leavesOfTable(id, forms).values()])
  known.set(forms, leaves)
  return leaves
}

type Place = Pick<Leaf, 'table' | 'block' | 'row' | 'column'>

function leavesOfTable(id: TableId, forms: readonly Form[]): ReadonlyMap<Pointer, Leaf> {
  const leaves = new Map<Pointer, Leaf>()
  const put = (place: Place, form: FormId | null, holds: Leaf['holds'] = 'figure', key: string = place.column.key): void => {
    const pointer = `/${id}/${cellPath(place.row, { ...place.column, key })}`
    const before = leaves.get(pointer)
    const forms = [...(before?.forms ?? []), ...(form === null || place.row.optional ? [] : [form])]
    const newer = before === undefined || forms.length > before.forms.length
    leaves.set(pointer, { ...(newer ? { ...place, pointer, holds } : before), forms })
  }
  const branches = new Map<string, Column>()
  const rows: Place[] = []
  for (const form of forms) {
    for (const table of form.tables.filter((candidate) => candidate.id === id)) {
      for (const block of table.blocks) {
        for (const row of block.rows) {
          for (const column of block.columns) {
            const place = { table, block, row, column }
            put(place, form.id)
            if (column.unitKey) put(place, form.id, 'unit', column.unitKey)
            if (column.branch) branches.set(column.branch, column)
            rows.push(place)
          }
        }
      }
    }
  }
  // A row that one form prints in a column of another has its place there too.
  for (const place of rows) for (const column of branches.values()) put({ ...place, column }, null)
  return leaves
}
