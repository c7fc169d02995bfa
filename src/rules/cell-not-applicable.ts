import type { Rule } from '../model/rule.js'
import { proactiveOf } from './parts/figures.js'
import { cellList, checkState } from './parts/tables.js'

const rule: Rule = {
  id: 'cell-not-applicable',
  severity: 'warning',
  title: { zh: '以“/”“-”“无”代替数字', en: 'A mark in place of a figure' },
  checks: {
    zh: '表格内填写了“/”“-”“—”“无”等符号而不是数字。同一张表合为一条。',
    en: 'Cells that hold “/”, “-”, “—” or 无 instead of a figure. Those of one table are one finding.',
  },
  why: {
    zh: '“不适用”与“0”不是一回事，汇总时两者无法区分；含这类格的等式不予判定或只作警告。',
    en: '“Not applicable” is not 0, and nobody who adds the tables up can tell which was meant; identities over such cells are left open, or fail as warnings.',
  },
  innocent: {
    zh: '没有制定规章权的机关在“规章”一行填“/”，意思清楚，但规定表式要求填 0。',
    en: 'An organ without the power to make rules may well write “/” there; the form asks for 0 all the same.',
  },
  act: { zh: '没有的填 0。', en: 'Write 0 where there is none.' },
  examples: [
    {
      name: { zh: '规章一行填“/”', en: '“/” in the row of rules' },
      record: { form: 'form-2021' },
      figures: { '/proactive/normativeDocuments/issued': 2 },
      states: {
        '/proactive/rules/issued': 'notApplicable',
        '/proactive/rules/repealed': 'notApplicable',
        '/proactive/rules/inForce': 'notApplicable',
      },
      finds: [
        {
          zh: '表二有 3 格以符号代替数字：规章 本年制发件数、本年废止件数、现行有效件数',
          en: 'Table 2 has 3 cells with a mark in place of a figure: rules: issued this year, repealed this year, in force',
        },
      ],
    },
    {
      name: { zh: '填 0', en: 'Zeros' },
      record: { form: 'form-2021' },
      figures: proactiveOf('form-2021', {}),
      finds: [],
    },
  ],
  check: (checked) => checkState('notApplicable', checked),
  message(failure, naming) {
    const count = failure.pointers.length
    const table = naming.table(failure.pointers[0] ?? '')
    if (naming.language === 'zh') return `${table}有 ${count} 格以符号代替数字：${cellList(failure, naming)}`
    return `${table} has ${count} ${count === 1 ? 'cell' : 'cells'} with a mark in place of a figure: ${cellList(failure, naming)}`
  },
}
export default rule
