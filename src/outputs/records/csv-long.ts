import type { RecordPrinter, RecordStyle } from '../printer.js'
import { exactCell } from '../spreadsheet/cell.js'
import { byteOrderMark, csvRow } from '../spreadsheet/csv-row.js'
import { figuresOf, type LongRow, longColumns } from '../tables/figures.js'

function line(row: LongRow, { evidence }: RecordStyle): string {
  return csvRow(longColumns.map((column) => (evidence === 'none' && column.place ? null : exactCell(column.cell(row)))))
}

/** A row a figure, with what became of those that are none: blank, "/" and absent stay apart. An input without a record is a row too. */
const format: RecordPrinter = {
  id: 'csv-long',
  audience: 'programs',
  framed: true,
  needsEvidence: true,
  open: byteOrderMark + csvRow(longColumns.map(({ name }) => name)),
  between: '',
  close: '',
  render: (extracted, style) => {
    if ('error' in extracted) return line({ extracted, figure: null }, style)
    return [...figuresOf(extracted, style.forms)].map((figure) => line({ extracted, figure }, style)).join('')
  },
}
export default format
