import type { RecordPrinter } from '../printer.js'
import { byteOrderMark, csvRow } from '../spreadsheet/csv-row.js'
import { textCells } from '../tables/cells.js'
import { columnsOf } from '../tables/columns.js'

/** A row a report, its columns the pointers of what may stand in a record: the same for every report and every run. */
const format: RecordPrinter = {
  id: 'csv',
  audience: 'programs',
  framed: true,
  open: '',
  between: '',
  close: '',
  begin: ({ forms }) => ({ ...format, open: byteOrderMark + csvRow(columnsOf(forms).map(({ pointer }) => pointer)) }),
  render: (extracted, { forms }) => csvRow(textCells(columnsOf(forms), extracted)),
}
export default format
