import { percentAgreement } from '../edits/agreement.js'
import type { Claim } from '../model/report.js'
import type { Checked, Outcome, Rule } from '../model/rule.js'
import { approximateValues, claimsOf, type Entry, saidAt, unread } from './parts/entries.js'
import { hedged, percentOf, reachable } from './parts/percent.js'

const share = (printed: number, part: number, whole: number): Claim => ({
  kind: 'share',
  printed,
  terms: [part, whole],
  start: 0,
  end: 10,
})

const rule: Rule = {
  id: 'percentage',
  severity: 'warning',
  title: { zh: '百分比', en: 'Percentages' },
  checks: {
    zh: '正文中的占比由同处的两个数得出。先按四舍五入，再按截尾比较；截尾才相符的为提示。保留几位按印出的位数。',
    en: 'A share in the text follows from the two figures beside it, rounded to the places it shows, or else cut off there, which is only noted.',
  },
  why: {
    zh: '占比错，或者算占比的数错；两者常在同一句里被一起引用。',
    en: 'Either the share is wrong or the figures it rests on; they are quoted together.',
  },
  innocent: {
    zh: '占比以另一个总数为分母（如只占已办结的），或者为凑成 100% 调整过末位。',
    en: 'The share may be of another whole (of those concluded, say), or its last digit was adjusted so that all add up to 100%.',
  },
  act: { zh: '重新计算，并写明以什么为分母。', en: 'Calculate again, and say what the share is of.' },
  examples: [
    {
      name: { zh: '258 件占 805 件的 33.9%', en: '258 as 33.9% of 805' },
      record: { form: 'form-2019', claims: [share(33.9, 258, 805)] },
      finds: [{ zh: '258 ÷ 805 = 32.05%，正文 33.9%', en: '258 ÷ 805 = 32.05%, the text has 33.9%' }],
    },
    {
      name: { zh: '截尾而不是四舍五入', en: 'Cut off instead of rounded' },
      record: { form: 'form-2019', claims: [share(4.34, 35, 805)] },
      finds: [
        {
          zh: '35 ÷ 805 = 4.348%，正文 4.34% 是截尾，四舍五入为 4.35%',
          en: '35 ÷ 805 = 4.348%; 4.34% in the text is cut off, rounded it is 4.35%',
        },
      ],
    },
    {
      name: { zh: '四舍五入相符', en: 'Rounded' },
      record: { form: 'narrative-2008', claims: [share(71.3, 303, 425), share(79, 3933, 4970)] },
      finds: [],
    },
    {
      name: { zh: '总数是约数', en: 'The whole is approximate' },
      record: {
        form: 'narrative-2008',
        claims: [share(25, 260, 1000)],
        statements: [{ subject: '发布信息', value: 1000, unit: '条', approximate: true, section: null, start: 0, end: 8 }],
      },
      finds: [],
    },
    {
      name: { zh: '总数为 0', en: 'A whole of 0' },
      record: { form: 'narrative-2008', claims: [share(100, 0, 0)] },
      finds: [],
      notEvaluable: 'not-stated',
    },
  ],
  check(checked) {
    const approximate = approximateValues(checked)
    return [...claimsOf('share', checked).map((claim) => settle(claim, approximate, checked)), ...unread('claims', checked)]
  },
  message({ expected, actual, params }, naming) {
    const quotient = `${params?.['part']} ÷ ${params?.['whole']} = ${params?.['exact']}%`
    const cut = params?.['truncated'] === true
    if (naming.language === 'zh')
      return cut ? `${quotient}，正文 ${actual}% 是截尾，四舍五入为 ${expected}%` : `${quotient}，正文 ${actual}%`
    return cut ? `${quotient}; ${actual}% in the text is cut off, rounded it is ${expected}%` : `${quotient}, the text has ${actual}%`
  },
}
export default rule

function settle({ pointer, entry }: Entry<Claim>, approximate: ReadonlySet<number>, checked: Checked): Outcome {
  const [part, whole] = entry.terms
  const pointers = [pointer]
  if (part === undefined || whole === undefined || whole <= 0) return { outcome: 'not-evaluable', pointers, reason: 'not-stated' }
  const found = percentAgreement(entry.printed, part, whole)
  const vague = [part, whole].filter((term) => approximate.has(term))
  const about = hedged(saidAt(pointer, checked))
  if (found === 'rounded' || ((vague.length > 0 || about) && reachable(entry.printed, part, whole, approximate, about)))
    return { outcome: 'pass', pointers }
  const { exact, rounded } = percentOf(part, whole, entry.printed)
  return {
    outcome: 'fail',
    pointers,
    expected: rounded,
    actual: entry.printed,
    params: { part, whole, exact, truncated: found === 'truncated' },
    ...(found === 'truncated' ? { severity: 'info' } : {}),
  }
}
