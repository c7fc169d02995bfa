import type { PanelPrinter } from '../panel-printer.js'
import { exactCell } from '../spreadsheet/cell.js'
import { byteOrderMark, csvRow } from '../spreadsheet/csv-row.js'

/** The rows, under the names of their columns. */
const format: PanelPrinter = {
  id: 'csv',
  audience: 'programs',
  render: ({ rows }, { columns }) =>
    byteOrderMark + csvRow(columns) + rows.map((row) => csvRow(columns.map((column) => exactCell(row[column] ?? null)))).join(''),
}
export default format
