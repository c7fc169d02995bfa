import type { Pointer } from '../model/pointer.js'
import type { Checked, FormCell, Outcome, Rule } from '../model/rule.js'
import { proactiveOf } from './parts/figures.js'
import { eachTable, isAmount, passOrUnread } from './parts/tables.js'

const rule: Rule = {
  id: 'count-not-a-whole-number',
  severity: 'error',
  title: { zh: '件数不是整数', en: 'Counts are whole numbers' },
  checks: {
    zh: '件数、条数、项目数、人数应为不小于 0 的整数；“本年增/减”应为整数，可以为负。金额（万元）可以有小数，不在此列。',
    en: 'Counts are integers of 0 or more; 本年增/减 (change this year) is an integer and may be negative. Amounts in 万元 may have decimals and are not checked.',
  },
  why: {
    zh: '半件申请、负数件数不可能存在，多半是把金额填进了件数栏，或小数点、负号是转录时混入的。',
    en: 'There is no half request and no negative one: an amount stands in a column of counts, or a point or sign slipped in.',
  },
  innocent: {
    zh: '没有正当的例外。千分位写成“1.234”的，读数会是小数，原文的意思是 1234。',
    en: 'None that is sound. A thousands separator written as a point (1.234) is read as a decimal, though 1234 was meant.',
  },
  act: { zh: '核对原表该格，改为整数。', en: 'Look at the cell in the original and give the whole number.' },
  examples: [
    {
      name: { zh: '申请数量 3.5 件、负 1 件', en: '3.5 requests, and minus one' },
      record: { form: 'form-2021' },
      figures: { '/requests/newlyReceived/business': 3.5, '/requests/carriedOver/total': -1 },
      finds: [
        {
          zh: '表三 第1行 商业企业为 3.5，应为不小于 0 的整数',
          en: 'Table 3, row 1, businesses is 3.5; a count must be an integer of 0 or more',
        },
        { zh: '表三 第2行 总计为 -1，应为不小于 0 的整数', en: 'Table 3, row 2, total is -1; a count must be an integer of 0 or more' },
      ],
    },
    {
      name: { zh: '增减可以为负，金额可以有小数', en: 'A change may be negative, an amount may have decimals' },
      record: { form: 'form-2019' },
      figures: proactiveOf('form-2019', { '/proactive/licensing/change': -2, '/proactive/procurement/amount': 25409.5 }),
      finds: [],
    },
    {
      name: { zh: '增减 1.5 项', en: 'A change of 1.5 items' },
      record: { form: 'form-2019' },
      figures: { '/proactive/licensing/change': 1.5 },
      finds: [{ zh: '表二 第3行 本年增减为 1.5，应为整数', en: 'Table 2, row 3, change this year is 1.5; a change must be an integer' }],
    },
  ],
  check: (checked) =>
    eachTable(
      checked,
      (cell) => !isAmount(cell),
      (cells) => {
        const wrong = cells.filter((cell) => isWrong(cell, checked))
        return wrong.length === 0 ? [passOrUnread(cells, checked)] : wrong.map((cell) => failure(cell, checked))
      },
    ),
  message(failure, naming) {
    const place = failure.pointers.map((pointer: Pointer) => naming.place(pointer)).join('')
    const signed = failure.params?.['signed'] === true
    if (naming.language === 'zh') return `${place}为 ${failure.actual}，应为${signed ? '整数' : '不小于 0 的整数'}`
    return `${place} is ${failure.actual}; ${signed ? 'a change must be an integer' : 'a count must be an integer of 0 or more'}`
  },
}
export default rule

function isWrong(cell: FormCell, checked: Checked): boolean {
  const value = checked.figure(cell.pointer)
  return value !== null && (!Number.isInteger(value) || (value < 0 && cell.column.measure === 'count'))
}

function failure(cell: FormCell, checked: Checked): Outcome {
  const signed = cell.column.measure === 'change'
  return { outcome: 'fail', pointers: [cell.pointer], actual: checked.figure(cell.pointer), params: { signed } }
}
