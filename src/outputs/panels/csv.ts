import type { PanelValue } from '../../model/panel.js'
import type { PanelPrinter } from '../panel-printer.js'
import { type Cell, cellText } from '../spreadsheet/cell.js'
import { byteOrderMark, csvRow } from '../spreadsheet/csv-row.js'

const cell = (value: PanelValue | undefined): Cell => (typeof value === 'string' ? cellText(value) : (value ?? null))

/** The rows, under the names of their columns. */
const format: PanelPrinter = {
  id: 'csv',
  audience: 'programs',
  render: ({ rows }, { columns }) =>
    byteOrderMark + csvRow(columns) + rows.map((row) => csvRow(columns.map((column) => cell(row[column])))).join(''),
}
export default format
