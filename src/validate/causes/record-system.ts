import { hasLocalRow, type Judged, judge } from '../../edits/judge.js'
import type { Layout } from '../../edits/layout-causes.js'
import { type System, systemOf } from '../../edits/system.js'
import type { Table } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Checked } from '../../model/rule.js'

/** The identities of a record that could be judged, as edits over its cells. */
export interface RecordSystem {
  readonly system: System
  /** The identity behind each edit. */
  readonly judged: readonly Judged[]
  readonly layout: Layout
}

/** What last year's report has in a cell. */
export type Earlier = (pointer: Pointer) => number | null

/** `on`: the rules that are run; what a user has turned off asks nothing of a cell. null where there is nothing to add up exactly. */
export function recordSystem(checked: Checked, on: ReadonlySet<string>, earlier?: Earlier): RecordSystem | null {
  const judged = (checked.form?.identities ?? [])
    .filter(({ rule, relation }) => on.has(rule) && relation === undefined)
    .flatMap((identity) => judge(identity, checked) ?? [])
    .filter((one) => asks(one, checked))
  const system = systemOf(
    judged.map(({ residual }) => residual),
    (pointer) => {
      const { column, row } = checked.cell(pointer) ?? {}
      return { signed: column?.measure === 'change', decimal: column?.measure === 'amount' || row?.measure === 'amount' }
    },
    earlier,
  )
  return system === null || judged.length === 0 ? null : { system, judged, layout: layoutOf(system, checked) }
}

/** Whether the figures must satisfy it: not where cells were not read, or where a row of the office's own may hold the rest. */
function asks({ outcome, residual: { left, right } }: Judged, checked: Checked): boolean {
  if (outcome.outcome === 'not-evaluable' && outcome.reason !== 'blank' && outcome.reason !== 'identities-consumed') return false
  return !hasLocalRow(
    [...left, ...right].map(({ pointer }) => pointer),
    checked,
  )
}

/** The tables as they are printed, by the cells of the system. */
function layoutOf({ cells }: System, checked: Checked): Layout {
  const indexes = new Map(cells.map(({ pointer }, index) => [pointer, index]))
  const index = (pointer: Pointer): number | null => indexes.get(pointer) ?? null
  return (checked.form?.tables ?? []).flatMap((table) => blocksOf(table, checked).map((rows) => rows.map((row) => row.map(index))))
}

function blocksOf(table: Table, checked: Checked): readonly (readonly (readonly Pointer[])[])[] {
  return table.blocks.map((block) => {
    const rows = block.rows.map((row) => checked.cells.flatMap((cell) => (cell.block === block && cell.row === row ? [cell.pointer] : [])))
    if (block.direction === 'across') return [rows.flat()]
    return rows.filter(([first]) => first !== undefined && checked.rowPrinted(first))
  })
}
