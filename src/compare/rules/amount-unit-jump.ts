import type { BetweenRule, Compared } from '../../model/between.js'
import type { Pointer } from '../../model/pointer.js'
import type { FormCell, Outcome } from '../../model/rule.js'
import { notNext, whyMissing } from './parts/comparable.js'

const amount = '/proactive/fees/amount'
const of = (year: number, value: number) => ({ record: { form: 'form-2021' as const, year }, figures: { [amount]: value } })

const rule: BetweenRule = {
  id: 'amount-unit-jump',
  relation: 'years',
  severity: 'warning',
  title: { zh: '金额的单位可能有误', en: 'Perhaps another unit than the table’s' },
  checks: {
    zh: '与上年报告比较：以万元计的金额是上年的一万倍上下，或者一万分之一上下（最接近的十的幂次是四次）。',
    en: 'Beside last year’s report: an amount in 万元 is about ten thousand times last year’s, or a ten-thousandth of it (the nearest power of ten is the fourth).',
  },
  why: {
    zh: '多半是有一年按元填了，汇总时会差一万倍。',
    en: 'Most likely one of the two years was filled in in 元; a sum over the years is then wrong by ten thousand times.',
  },
  innocent: {
    zh: '收费职能划入或划出；上年只有零星收费。',
    en: 'A power to charge fees came or went; or last year there was hardly any.',
  },
  act: { zh: '核对两年的单位，统一折成万元。', en: 'Check the unit of both years, and give both in 万元.' },
  examples: [
    {
      name: { zh: '上年 25.1，本年 260000', en: '25.1 last year, 260000 this year' },
      own: of(2023, 260000),
      others: [of(2022, 25.1)],
      finds: [
        {
          zh: '行政事业性收费：上年 25.1 万元，本年 260000 万元，约为一万倍，可能是按元填写',
          en: 'administrative fees: 25.1 万元 last year, 260000 万元 this year, about ten thousand times: perhaps given in 元',
        },
      ],
    },
    {
      name: { zh: '上年 251000，本年 25.3', en: '251000 last year, 25.3 this year' },
      own: of(2023, 25.3),
      others: [of(2022, 251000)],
      finds: [
        {
          zh: '行政事业性收费：上年 251000 万元，本年 25.3 万元，约为一万分之一，上年可能是按元填写',
          en: 'administrative fees: 251000 万元 last year, 25.3 万元 this year, about a ten-thousandth: last year’s was perhaps given in 元',
        },
      ],
    },
    { name: { zh: '增长十倍', en: 'Ten times as much' }, own: of(2023, 251), others: [of(2022, 25.1)], finds: [] },
    {
      name: { zh: '没有上年的报告', en: 'No report of the year before' },
      own: of(2023, 25.1),
      others: [],
      finds: [],
      notEvaluable: 'no-previous-year',
    },
  ],
  check: (own, [before]) =>
    own.cells.filter((cell) => isInMyriads(cell) && own.printed(cell.pointer)).map(({ pointer }) => settle(pointer, own, before)),
  message({ pointers: [pointer = ''], actual, params }, naming) {
    const before = Number(params?.['before'])
    const more = Number(actual) > before
    const name = naming.row(pointer)
    if (naming.language === 'zh')
      return `${name}：上年 ${before} 万元，本年 ${actual} 万元，约为${more ? '一万倍，可能是按元填写' : '一万分之一，上年可能是按元填写'}`
    const how = more ? 'about ten thousand times: perhaps given in 元' : 'about a ten-thousandth: last year’s was perhaps given in 元'
    return `${name}: ${before} 万元 last year, ${actual} 万元 this year, ${how}`
  },
}
export default rule

function settle(pointer: Pointer, own: Compared, before: Compared | undefined): Outcome {
  const pointers = [pointer]
  const reason = notNext(own, before) ?? whyMissing(pointers, own) ?? (before === undefined ? null : whyMissing(pointers, before))
  if (reason !== null) return { outcome: 'not-evaluable', pointers, reason }
  const [is, was] = [own.figure(pointer) ?? 0, before?.figure(pointer) ?? 0]
  return isMyriadfold(is, was)
    ? { outcome: 'fail', pointers, expected: null, actual: is, params: { before: was } }
    : { outcome: 'pass', pointers }
}

function isInMyriads({ column, row }: FormCell): boolean {
  return (column.measure === 'amount' || row.measure === 'amount') && row.unit === undefined
}

function isMyriadfold(is: number, was: number): boolean {
  return is > 0 && was > 0 && Math.abs(Math.round(Math.log10(is / was))) === 4
}
