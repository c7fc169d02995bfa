import type { Bilingual } from '../../model/rule.js'
import type { FindingPrinter, FindingStyle } from '../printer.js'
import { type Column, cellsOf, headsOf, problemColumns } from '../problems/columns.js'
import { problemsOf } from '../problems/problem.js'
import { ruleColumns, Sums, unitColumns } from '../problems/sums.js'
import { Workbook } from '../spreadsheet/workbook.js'

const sheets = {
  problems: { zh: '问题清单', en: 'Problems' },
  units: { zh: '汇总-单位', en: 'By unit' },
  rules: { zh: '汇总-规则', en: 'By rule' },
} as const satisfies Record<string, Bilingual>

const begin = (style: FindingStyle): FindingPrinter<Uint8Array> => {
  const { language } = style
  const workbook = new Workbook()
  const sums = new Sums()
  workbook.sheet(sheets.problems[language], headsOf(problemColumns, language))
  const summary = <Row>(name: Bilingual, columns: readonly Column<Row>[], rows: Iterable<Row>): void => {
    workbook.sheet(name[language], headsOf(columns, language))
    for (const row of rows) workbook.row(cellsOf(columns, row))
  }
  return {
    ...printer,
    render: (checked) => {
      const problems = problemsOf(checked, style)
      for (const problem of problems) workbook.row(cellsOf(problemColumns, problem))
      sums.add(checked, problems, style)
      return workbook.take()
    },
    close: () => {
      summary(sheets.units, unitColumns, sums.units)
      summary(sheets.rules, ruleColumns, sums.rules)
      return workbook.end()
    },
  }
}

const unbegun = (): never => {
  throw new Error('a workbook is begun before it is written')
}

const printer: FindingPrinter<Uint8Array> = {
  id: 'xlsx',
  audience: 'programs',
  binary: true,
  open: '',
  between: '',
  begin,
  render: unbegun,
  close: unbegun,
}

/** The problem list as a workbook, with its sums by unit and by rule; rows go out as they come. */
export default printer
