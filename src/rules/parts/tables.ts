import type { Pointer } from '../../model/pointer.js'
import type { CellState } from '../../model/report.js'
import type { Checked, Fail, FormCell, Naming, NotEvaluable, Outcome } from '../../model/rule.js'

/** How many cells a message names before it only counts them. */
const named = 8

/** The cells a rule is concerned with, one outcome or more for each table that has any. */
export function eachTable(
  checked: Checked,
  concerns: (cell: FormCell) => boolean,
  check: (cells: readonly FormCell[]) => readonly Outcome[],
): readonly Outcome[] {
  if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
  const cells = checked.cells.filter(concerns)
  return checked.form.tables.flatMap((table) => {
    const own = cells.filter((cell) => cell.table === table)
    return own.length === 0 ? [] : check(own)
  })
}

/**
 * The cells of a table that are in one state are one failure. Rows that the official form does not have stay out of it:
 * where a report prints them (不予公开 over its reasons), they are headings and blank by nature.
 */
export function checkState(
  states: CellState | readonly CellState[],
  checked: Checked,
  concerns: (cell: FormCell) => boolean = () => true,
): readonly Outcome[] {
  const has = (state: CellState | null): boolean => state !== null && [states].flat().includes(state)
  return eachTable(
    checked,
    (cell) => !cell.row.optional && concerns(cell),
    (cells) => {
      const found = cells.map((cell) => cell.pointer).filter((pointer) => has(checked.state(pointer)))
      if (found.length === 0) return [passOrUnread(cells, checked)]
      const quotes = found.map((pointer) => checked.evidence(pointer)?.quote ?? '')
      return [{ outcome: 'fail', pointers: found, params: { cells: cells.length, quotes } }]
    },
  )
}

/** A table of which some official cell is not printed or could not be read, or that holds no figure at all, never passes. */
export function passOrUnread(cells: readonly FormCell[], checked: Checked): Outcome {
  const pointers = cells.filter((cell) => !cell.row.optional).map((cell) => cell.pointer)
  const reason = unread(pointers, checked)
  return reason === null ? { outcome: 'pass', pointers } : { outcome: 'not-evaluable', pointers, reason }
}

function unread(pointers: readonly Pointer[], checked: Checked): NotEvaluable['reason'] | null {
  if (pointers.some((pointer) => checked.state(pointer) === 'unreadable')) return 'not-read'
  if (!pointers.every((pointer) => checked.printed(pointer))) return 'not-printed'
  return pointers.some((pointer) => checked.figure(pointer) !== null) ? null : 'blank'
}

/** 三（一）自然人、总计；三（二）自然人 … 等 */
export function cellList(failure: Fail, naming: Naming): string {
  const rows: { row: string; columns: string[] }[] = []
  for (const pointer of failure.pointers.slice(0, named)) {
    const row = naming.row(pointer)
    const last = rows.at(-1)
    if (last?.row === row) last.columns.push(naming.column(pointer))
    else rows.push({ row, columns: [naming.column(pointer)] })
  }
  const more = failure.pointers.length > named
  if (naming.language === 'en') {
    const lines = rows.map(({ row, columns }) => (isAlone(columns) ? row : `${row}: ${columns.join(', ')}`))
    return lines.join('; ') + (more ? '; and more' : '')
  }
  const list = rows
    .map(({ row, columns }) => (isAlone(columns) ? row : (row.endsWith('）') ? row : `${row} `) + columns.join('、')))
    .join('；')
  return more ? `${list} 等` : list
}

/** The only column of a table has no name. */
function isAlone(columns: readonly string[]): boolean {
  return columns.every((column) => column === '')
}

/** Whether a cell holds money, by its column or by its row. */
export function isAmount({ row, column }: FormCell): boolean {
  return column.measure === 'amount' || row.measure === 'amount'
}
