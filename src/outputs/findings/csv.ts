import type { FindingPrinter, FindingStyle } from '../printer.js'
import { cellsOf, headsOf, problemColumns } from '../problems/columns.js'
import { problemsOf } from '../problems/problem.js'
import { byteOrderMark, csvRow } from '../spreadsheet/csv-row.js'

const printer: FindingPrinter = {
  id: 'csv',
  audience: 'programs',
  open: '',
  between: '',
  begin: (style) => ({ ...printer, open: byteOrderMark + titles(style) }),
  render: (checked, style) =>
    problemsOf(checked, style)
      .map((problem) => csvRow(cellsOf(problemColumns, problem)))
      .join(''),
  close: () => '',
}

const titles = ({ language }: FindingStyle): string => csvRow(headsOf(problemColumns, language).map(({ title }) => title))

/** The problem list, a row a finding. */
export default printer
