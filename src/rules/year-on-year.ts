import { percentAgreement } from '../edits/agreement.js'
import { exactSum } from '../edits/exact-sum.js'
import type { Claim } from '../model/report.js'
import type { Checked, Outcome, Rule } from '../model/rule.js'
import { approximateValues, claimsOf, type Entry, saidAt, unread } from './parts/entries.js'
import { hedged, percentOf, reachable } from './parts/percent.js'

const change = (printed: number, now: number, before: number): Claim => ({
  kind: 'change',
  printed,
  terms: [now, before],
  start: 0,
  end: 10,
})

const rule: Rule = {
  id: 'year-on-year',
  severity: 'warning',
  title: { zh: '同比增减', en: 'Change on the year before' },
  checks: {
    zh: '正文所说的增减幅度由本年和上年的数得出。先按四舍五入，再按截尾比较；截尾才相符的为提示。“增长1.5倍”“是上年的2.5倍”按 150% 比较。',
    en: 'A change in percent stated in the text follows from the figures of the two years, rounded to the places it shows, or else cut off there, which is only noted. 增长1.5倍 and 是上年的2.5倍 are compared as 150%.',
  },
  why: {
    zh: '增减幅度常被直接引用；算错，或者上年的数与上年报告不一致。',
    en: 'Changes are what people quote; a wrong one hides a slip, or a figure of last year that is not what last year’s report said.',
  },
  innocent: {
    zh: '按调整后的上年口径计算；上年的数有更正。',
    en: 'Last year’s figure was revised, or counted in another way, before the change was calculated.',
  },
  act: {
    zh: '重新计算，并与上年报告核对上年的数。',
    en: 'Calculate again, and compare last year’s figure with last year’s report.',
  },
  examples: [
    {
      name: { zh: '120 件比上年 100 件，写作增长 16.7%', en: '120 after 100, said to be 16.7% more' },
      record: { form: 'form-2021', claims: [change(16.7, 120, 100)] },
      finds: [
        { zh: '上年 100，本年 120，应为增长 20%，正文写作增长 16.7%', en: '100 before and 120 now is 20% more; the text says 16.7% more' },
      ],
    },
    {
      name: { zh: '增减方向相反', en: 'More said to be less' },
      record: { form: 'form-2021', claims: [change(-20, 120, 100)] },
      finds: [
        { zh: '上年 100，本年 120，应为增长 20%，正文写作下降 20%', en: '100 before and 120 now is 20% more; the text says 20% less' },
      ],
    },
    {
      name: { zh: '截尾', en: 'Cut off' },
      record: { form: 'form-2021', claims: [change(-33.3, 100, 150), change(66.6, 500, 300)] },
      finds: [
        {
          zh: '上年 300，本年 500，应为增长 66.67%，正文写作增长 66.6%（截尾，四舍五入为 66.7%）',
          en: '300 before and 500 now is 66.67% more; the text says 66.6% more (cut off; rounded it is 66.7%)',
        },
      ],
    },
    {
      name: { zh: '361 件是上年 142 件的 2.5 倍', en: '361 is 2.5 times 142' },
      record: { form: 'form-2021', claims: [change(150, 361, 142), change(154.23, 361, 142)] },
      finds: [],
    },
    {
      name: { zh: '上年为 0', en: '0 the year before' },
      record: { form: 'form-2021', claims: [change(100, 3, 0)] },
      finds: [],
      notEvaluable: 'not-stated',
    },
  ],
  check(checked) {
    const approximate = approximateValues(checked)
    return [...claimsOf('change', checked).map((claim) => settle(claim, approximate, checked)), ...unread('claims', checked)]
  },
  message({ expected, actual, params }, naming) {
    const { now, before, exact, truncated } = params ?? {}
    const zh = naming.language === 'zh'
    const moved = (percent: unknown): string => {
      const value = Number(percent)
      if (zh) return `${value < 0 ? '下降' : '增长'} ${Math.abs(value)}%`
      return `${Math.abs(value)}% ${value < 0 ? 'less' : 'more'}`
    }
    const rounded = Math.abs(Number(expected))
    const cut = truncated !== true ? '' : zh ? `（截尾，四舍五入为 ${rounded}%）` : ` (cut off; rounded it is ${rounded}%)`
    return zh
      ? `上年 ${before}，本年 ${now}，应为${moved(exact)}，正文写作${moved(actual)}${cut}`
      : `${before} before and ${now} now is ${moved(exact)}; the text says ${moved(actual)}${cut}`
  },
}
export default rule

function settle({ pointer, entry }: Entry<Claim>, approximate: ReadonlySet<number>, checked: Checked): Outcome {
  const [now, before] = entry.terms
  const { printed } = entry
  const pointers = [pointer]
  if (now === undefined || before === undefined || before <= 0) return { outcome: 'not-evaluable', pointers, reason: 'not-stated' }
  const moved = exactSum([now, -before])
  const asTimes = places(printed).some((place) => percentAgreement(printed, moved, before, place) === 'rounded')
  const found = asTimes ? 'rounded' : percentAgreement(printed, moved, before)
  const about = hedged(saidAt(pointer, checked))
  const vague = about || approximate.has(now) || approximate.has(before)
  // printed% more than before is (100 + printed)% of it.
  if (found === 'rounded' || (vague && reachable(exactSum([100, printed]), now, before, approximate, about)))
    return { outcome: 'pass', pointers }
  const { exact, rounded } = percentOf(moved, before, printed)
  return {
    outcome: 'fail',
    pointers,
    expected: rounded,
    actual: printed,
    params: { now, before, exact, truncated: found === 'truncated' },
    ...(found === 'truncated' ? { severity: 'info' } : {}),
  }
}

/** 150 may be 1.5倍 and 200 may be 2倍: the record does not say, and zeros at the end then only fill up. */
function places(printed: number): readonly number[] {
  if (printed < 100 || printed % 10 !== 0) return []
  return printed % 100 === 0 ? [1, 2] : [1]
}
