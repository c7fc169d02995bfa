import type { Checked, Fail, Naming, Outcome, Rule } from '../model/rule.js'
import { proactiveOf, rowState } from './parts/figures.js'
import { checkState } from './parts/tables.js'

/** How many rows a message names before it only counts them. */
const named = 6

const rule: Rule = {
  id: 'cell-unread',
  severity: 'warning',
  title: { zh: '印出而未读准的格', en: 'Cells that are printed and were not read' },
  checks: {
    zh: '表中印有内容、但不能确定读作哪个数的格：数字连在一起、空格丢失、行列错乱，或填的是文字。同一张表合为一条。',
    en: 'Cells with something printed that cannot be read for certain: digits run together, blanks lost, rows and columns out of order, or words. Those of one table are one finding.',
  },
  why: {
    zh: '没有读出的格一律不填数，涉及它的等式也不判定；没有别的发现不等于报告没有问题。',
    en: 'What was not read is left null and the identities over it are left open: the absence of other findings says nothing about these cells.',
  },
  innocent: {
    zh: '原件清楚，只是网页或复制的文本丢了表格结构；报告本身可能没有错。',
    en: 'The original is clear and only the copy lost the shape of the table; the report itself may be right.',
  },
  act: {
    zh: '换用保留表格的原件（网页、Word 或带竖线的文本）再读；填文字的改填数字。',
    en: 'Read the original with its table (web page, Word file, or text with bars); where words stand in a cell, put the figure.',
  },
  examples: [
    {
      name: { zh: '一行数字连在一起', en: 'The digits of a row run together' },
      record: { form: 'form-2021' },
      figures: { '/requests/newlyReceived/total': 3 },
      states: rowState('carriedOver', 'unreadable'),
      finds: [{ zh: '表三有 1 行没有读准：二', en: 'Table 3 has 1 row that could not be read for certain: carried over' }],
    },
    {
      name: { zh: '一格填了文字', en: 'Words in one cell' },
      record: { form: 'form-2021' },
      figures: { '/proactive/licensing/decisions': 3 },
      states: { '/proactive/penalty/decisions': 'text', '/proactive/rules/issued': 'text' },
      finds: [
        {
          zh: '表二有 2 格没有读准：规章 本年制发件数；行政处罚 本年处理决定数量',
          en: 'Table 2 has 2 cells that could not be read for certain: rules: issued this year; administrative penalty: decisions this year',
        },
      ],
    },
    {
      name: { zh: '表二各格都读出', en: 'Every cell of table 2 was read' },
      record: { form: 'form-2021' },
      figures: proactiveOf('form-2021', {}),
      finds: [],
    },
  ],
  check: (checked) => unreadOf(checked),
  message(failure, naming) {
    const rows = Number(failure.params?.['rows'])
    const table = naming.table(failure.pointers[0] ?? '')
    const whole = failure.params?.['whole'] === true
    const count = whole ? rows : failure.pointers.length
    const list = whole ? rowList(failure, naming) : cellsByRow(failure, naming)
    if (naming.language === 'zh') return `${table}有 ${count} ${whole ? '行' : '格'}没有读准：${list}`
    const [noun, plural] = whole ? ['row', 'rows'] : ['cell', 'cells']
    return `${table} has ${count} ${count === 1 ? noun : plural} that could not be read for certain: ${list}`
  },
}
export default rule

/** Cells in either state; `whole` where every row concerned is unread from end to end. */
function unreadOf(checked: Checked): readonly Outcome[] {
  return checkState(['unreadable', 'text'], checked).map((outcome) => {
    if (outcome.outcome !== 'fail') return outcome
    const concerned = new Set(outcome.pointers)
    const rows = new Set(checked.cells.flatMap(({ pointer, row }) => (concerned.has(pointer) ? [row] : [])))
    const whole = checked.cells.every(({ pointer, row }) => !rows.has(row) || concerned.has(pointer))
    return { ...outcome, params: { ...outcome.params, rows: rows.size, whole } }
  })
}

function rowList({ pointers }: Fail, naming: Naming): string {
  const rows = [...new Set(pointers.map((pointer) => naming.row(pointer)))]
  return shortened(rows, naming)
}

function cellsByRow({ pointers }: Fail, naming: Naming): string {
  const between = naming.language === 'zh' ? ' ' : ': '
  return shortened(
    pointers.map((pointer) => [naming.row(pointer), naming.column(pointer)].filter((part) => part !== '').join(between)),
    naming,
  )
}

function shortened(names: readonly string[], { language }: Naming): string {
  const shown = names.slice(0, named).join(language === 'zh' ? '；' : '; ')
  if (names.length <= named) return shown
  return language === 'zh' ? `${shown} 等` : `${shown}; and more`
}
