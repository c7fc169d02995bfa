import { exactProduct } from '../edits/exact-product.js'
import type { Claim } from '../model/report.js'
import type { Outcome, Rule } from '../model/rule.js'
import { approximateValues, claimsOf, type Entry, unread } from './parts/entries.js'

const fee = (total: number, count: number, price: number): Claim => ({
  kind: 'arithmetic',
  printed: total,
  terms: [count, price],
  start: 0,
  end: 20,
})

const rule: Rule = {
  id: 'fee-arithmetic',
  severity: 'error',
  title: { zh: '收费计算', en: 'Fees multiplied out' },
  checks: {
    zh: '正文写明件数（页数）、单价和金额的，件数乘单价等于金额。元与万元混用的按换算后比较。',
    en: 'Where the text states how many, at what price, and how much in all, the first two make the third; 元 and 万元 are converted.',
  },
  why: {
    zh: '收费金额是第六部分必须报告的事项，也关系申请人的权益。',
    en: 'Fees charged must be reported in section 六, and applicants paid them.',
  },
  innocent: {
    zh: '分档计价或有减免，而文字没有写全。',
    en: 'Prices by steps, or a reduction that the text does not mention.',
  },
  act: { zh: '与收费票据核对三个数。', en: 'Compare the three figures with the receipts.' },
  examples: [
    {
      name: { zh: '38 页，每页 10 元，共 308 元', en: '38 pages at 10元 for 308元' },
      record: { form: 'form-2021', claims: [fee(308, 38, 10)] },
      finds: [{ zh: '38 × 10 = 380，正文 308，相差 72', en: '38 × 10 = 380, the text has 308; difference 72' }],
    },
    {
      name: { zh: '相符，或以万元计', en: 'Right, in 元 or in 万元' },
      record: { form: 'form-2021', claims: [fee(380, 38, 10), fee(0.038, 38, 10), fee(4.5, 9, 0.5)] },
      finds: [],
    },
    {
      name: { zh: '件数是约数', en: 'About so many' },
      record: {
        form: 'form-2021',
        claims: [fee(2000, 30, 64)],
        statements: [{ subject: '复印', value: 30, unit: '页', approximate: true, section: null, start: 0, end: 6 }],
      },
      finds: [],
      notEvaluable: 'not-stated',
    },
  ],
  check(checked) {
    const approximate = approximateValues(checked)
    return [...claimsOf('arithmetic', checked).map((claim) => settle(claim, approximate)), ...unread('claims', checked)]
  },
  message({ expected, actual, params }, naming) {
    const terms = params?.['terms']
    const product = `${Array.isArray(terms) ? terms.join(' × ') : ''} = ${expected}`
    const difference = params?.['difference']
    return naming.language === 'zh'
      ? `${product}，正文 ${actual}，相差 ${difference}`
      : `${product}, the text has ${actual}; difference ${difference}`
  },
}
export default rule

function settle({ pointer, entry }: Entry<Claim>, approximate: ReadonlySet<number>): Outcome {
  const { printed, terms } = entry
  const pointers = [pointer]
  if (terms.length < 2 || [printed, ...terms].some((value) => approximate.has(value)))
    return { outcome: 'not-evaluable', pointers, reason: 'not-stated' }
  const product = exactProduct(terms)
  if (!Number.isFinite(product)) return { outcome: 'not-evaluable', pointers, reason: 'not-read' }
  if (sameAmount(product, printed)) return { outcome: 'pass', pointers }
  const difference = Number(Math.abs(product - printed).toPrecision(12))
  return { outcome: 'fail', pointers, expected: product, actual: printed, params: { terms: terms.map(String), difference } }
}

/** 380元 is 0.038万元; 0.04万元 is 380元 rounded to what is printed. */
function sameAmount(product: number, printed: number): boolean {
  if (product === printed || exactProduct([printed, 1e4]) === product || exactProduct([product, 1e4]) === printed) return true
  const places = String(printed).split('.')[1]?.length ?? 0
  return places > 0 && Number((product / 10_000).toFixed(Math.min(places, 20))) === printed
}
