import type { BetweenRule, Compared } from '../../model/between.js'
import type { Pointer } from '../../model/pointer.js'
import type { Outcome } from '../../model/rule.js'
import { notNext, whyMissing } from './parts/comparable.js'

const rows: readonly string[] = ['/proactive/rules', '/proactive/normativeDocuments']

const documents = (issued: number, repealed: number, inForce: number): Readonly<Record<Pointer, number>> => ({
  '/proactive/normativeDocuments/issued': issued,
  '/proactive/normativeDocuments/repealed': repealed,
  '/proactive/normativeDocuments/inForce': inForce,
})

const of = (year: number, figures: Readonly<Record<Pointer, number>>) => ({ record: { form: 'form-2021' as const, year }, figures })

const rule: BetweenRule = {
  id: 'rules-stock-flow',
  relation: 'years',
  severity: 'warning',
  title: { zh: '现行有效件数与上年接不上', en: 'Documents in force do not follow from last year’s' },
  checks: {
    zh: '规章、行政规范性文件：本年“现行有效件数”＝上年“现行有效件数”＋“本年制发件数”－“本年废止件数”（国办公开办函〔2021〕30号表二，2021 年表式）。',
    en: 'Rules and normative documents in force are those in force last year, and those issued, less those repealed this year (table two of 国办公开办函〔2021〕30号, the form of 2021).',
  },
  why: {
    zh: '三个数中至少有一个不对，或者文件库与报告对不上；现行有效的文件有多少，是公众据以守法的底数。',
    en: 'One of the three is wrong, or the list of documents and the report part ways; what is in force is what people have to obey.',
  },
  innocent: {
    zh: '文件到期自动失效、被修改或合并、清理后重新认定，都会使现行有效件数变化而不计入“废止”。',
    en: 'Documents that expired, were amended or merged, or were counted anew after a clean-up change the number in force without being repealed.',
  },
  act: {
    zh: '与文件库核对；因失效、清理而变化的，在报告中注明。',
    en: 'Compare with the list of documents; where some expired or were cleaned up, say so in the report.',
  },
  examples: [
    {
      name: { zh: '上年有效 9 件，制发 2 件，废止 1 件，现行有效却是 12 件', en: '9, and 2 issued, 1 repealed, and 12 in force' },
      own: of(2023, documents(2, 1, 12)),
      others: [of(2022, documents(3, 0, 9))],
      finds: [
        {
          zh: '行政规范性文件：上年有效 9 + 制发 2 − 废止 1 = 10，本年现行有效印作 12',
          en: 'normative documents: 9 in force last year + 2 issued − 1 repealed = 10; 12 are said to be in force',
        },
      ],
    },
    {
      name: { zh: '接得上', en: 'It follows' },
      own: of(2023, documents(2, 1, 10)),
      others: [of(2022, documents(3, 0, 9))],
      finds: [],
    },
    {
      name: { zh: '没有上年的报告', en: 'No report of the year before' },
      own: of(2023, documents(2, 1, 10)),
      others: [],
      finds: [],
      notEvaluable: 'no-previous-year',
    },
  ],
  check: (own, [before]) => rows.flatMap((row) => (own.cell(`${row}/inForce`) === null ? [] : [settle(row, own, before)])),
  message({ pointers: [pointer = ''], expected, actual, params }, naming) {
    const { before, issued, repealed } = params ?? {}
    const name = naming.row(pointer)
    return naming.language === 'zh'
      ? `${name}：上年有效 ${before} + 制发 ${issued} − 废止 ${repealed} = ${expected}，本年现行有效印作 ${actual}`
      : `${name}: ${before} in force last year + ${issued} issued − ${repealed} repealed = ${expected}; ${actual} are said to be in force`
  },
}
export default rule

function settle(row: string, own: Compared, last: Compared | undefined): Outcome {
  const pointers = [`${row}/inForce`, `${row}/issued`, `${row}/repealed`]
  const reason = notNext(own, last) ?? whyMissing(pointers, own) ?? (last ? whyMissing([`${row}/inForce`], last) : null)
  if (reason !== null) return { outcome: 'not-evaluable', pointers, reason }
  const [inForce = 0, issued = 0, repealed = 0] = pointers.map((pointer) => own.figure(pointer) ?? 0)
  const before = last?.figure(`${row}/inForce`) ?? 0
  const expected = before + issued - repealed
  if (inForce === expected) return { outcome: 'pass', pointers }
  return { outcome: 'fail', pointers, expected, actual: inForce, params: { before, issued, repealed } }
}
