import { exactSum } from '../../edits/exact-sum.js'
import type { BetweenRule, Compared } from '../../model/between.js'
import type { Pointer } from '../../model/pointer.js'
import type { Fail, FormCell, Naming, Outcome } from '../../model/rule.js'
import { notComparable, whyMissing, yearsBetween } from './parts/comparable.js'
import { listed, numbersIn } from './parts/listed.js'

const of = (year: number, received: number, cumulative: number) => ({
  record: { form: 'statistics-2008-fujian' as const, year },
  figures: { '/statistics/requests/received/total': received, '/statistics/cumulative/requests/received/total': cumulative },
})

const rule: BetweenRule = {
  id: 'cumulative-continues',
  relation: 'years',
  severity: 'warning',
  title: { zh: '历年累计与以前年度接不上', en: 'A cumulative figure does not follow from an earlier one' },
  checks: {
    zh: '统计表的“历年累计”＝上年报告的“历年累计”＋“年度”。中间缺了年度的，累计也不应少于以前年度的累计与本年之和。',
    en: 'A figure since 2008 is that of last year’s report and this year’s. Across years without a report it is still not below the earlier one and this year’s together.',
  },
  why: {
    zh: '累计数变小，或者多出一块，说明某一年的数报错了，或者累计没有接着上年算；直接引用累计数会得出错误的总量。',
    en: 'A sum that falls or jumps shows that some year was reported wrongly or that the sum was begun anew; who quotes it quotes a wrong total.',
  },
  innocent: {
    zh: '以前年度的数作过更正；机构合并、分设；统计项目的口径变了。',
    en: 'Earlier years were corrected; organs were merged or split; what is counted has changed.',
  },
  act: {
    zh: '逐年加总以前各年报告的数，更正累计，或者说明从哪一年、按什么口径累计。',
    en: 'Add up the years as they were reported and correct the sum, or say from which year and how it is counted.',
  },
  examples: [
    {
      name: { zh: '上年累计 40 件，本年 5 件，累计却是 42 件', en: '40 so far, 5 this year, and 42 in all' },
      own: of(2015, 5, 42),
      others: [of(2014, 3, 40)],
      finds: [
        {
          zh: '历年累计与 2014 年报告接不上：受理依申请公开信息总数 40 + 5 = 45，印作 42',
          en: 'Does not follow from the report of 2014: requests received 40 + 5 = 45, printed 42',
        },
      ],
    },
    {
      name: { zh: '隔了一年，累计变小', en: 'A year is missing, and the sum has fallen' },
      own: of(2017, 0, 0),
      others: [of(2015, 0, 1)],
      finds: [
        {
          zh: '历年累计少于 2015 年的累计与本年之和（其间缺 2016 年）：受理依申请公开信息总数 1 + 0 = 1 以上，印作 0',
          en: 'Less than the report of 2015 had and this year’s together (2016 is not at hand): requests received 1 + 0 = 1 or more, printed 0',
        },
      ],
    },
    {
      name: { zh: '接得上；隔了年度而变大', en: 'It follows; or grows while years are missing' },
      own: of(2015, 5, 45),
      others: [of(2014, 3, 40)],
      finds: [],
    },
    {
      name: { zh: '没有以前的报告', en: 'No earlier report' },
      own: of(2015, 5, 45),
      others: [],
      finds: [],
      notEvaluable: 'no-previous-year',
    },
  ],
  check(own, [before]) {
    const judged = own.cells.filter(isCumulative).flatMap((cell) => settle(cell, own, before))
    const failed = judged.flatMap(({ failure }) => failure ?? [])
    const [first] = failed
    const others = judged.flatMap(({ outcome }) => outcome ?? [])
    if (first === undefined) return others
    return [
      {
        outcome: 'fail',
        pointers: failed.flatMap(({ pointers }) => pointers),
        ...{ expected: first.expected, actual: first.actual },
        params: {
          cells: failed.map(({ pointers: [pointer = ''] }) => pointer),
          sums: failed.map(({ before: earlier, year }) => `${earlier}${year === null ? '' : ` + ${year}`}`),
          expected: failed.map(({ expected }) => String(expected)),
          year: before?.year ?? null,
          gap: yearsBetween(own, before) - 1,
        },
      },
      ...others,
    ]
  },
  message,
}
export default rule

interface Failed {
  readonly pointers: readonly Pointer[]
  readonly before: number
  readonly year: number | null
  readonly expected: number
  readonly actual: number
}

function isCumulative({ column }: FormCell): boolean {
  return column.branch === 'cumulative'
}

/** `/statistics/cumulative/requests/received/total` → `/statistics/requests/received/total` */
function ofYear(pointer: Pointer): Pointer {
  return pointer.replace('/cumulative/', '/')
}

/** The lists of the table change from year to year: a row that is not printed says nothing. */
function settle(
  { pointer }: FormCell,
  own: Compared,
  before: Compared | undefined,
): readonly { readonly outcome?: Outcome; readonly failure?: Failed }[] {
  if (!own.printed(pointer)) return []
  const pointers = [pointer, ofYear(pointer)]
  const gap = yearsBetween(own, before) > 1
  const open =
    notComparable(own, before) ??
    whyMissing(gap ? [pointer] : pointers, own) ??
    (before === undefined ? null : whyMissing([pointer], before))
  if (open !== null || before === undefined)
    return [{ outcome: { outcome: 'not-evaluable', pointers, reason: open ?? 'no-previous-year' } }]
  const [actual, year, earlier] = [own.figure(pointer) ?? 0, own.figure(ofYear(pointer)), before.figure(pointer) ?? 0]
  const expected = exactSum([earlier, year ?? 0])
  if (gap ? actual >= expected : actual === expected) return [{ outcome: { outcome: 'pass', pointers } }]
  return [{ failure: { pointers, before: earlier, year, expected, actual } }]
}

function message({ params }: Fail, naming: Naming): string {
  const zh = naming.language === 'zh'
  const cells = Array.isArray(params?.['cells']) ? params['cells'].map(String) : []
  const sums = Array.isArray(params?.['sums']) ? params['sums'].map(String) : []
  const expected = numbersIn(params?.['expected'])
  const gap = Number(params?.['gap'])
  const said = cells.map((pointer, index) => {
    const sum = sums[index] === String(expected[index]) ? sums[index] : `${sums[index]} = ${expected[index]}`
    const least = gap > 0 ? (zh ? ' 以上' : ' or more') : ''
    return zh
      ? `${naming.row(pointer)} ${sum}${least}，印作 ${naming.figure(pointer)}`
      : `${naming.row(pointer)} ${sum}${least}, printed ${naming.figure(pointer)}`
  })
  const all = listed(said, naming.language, zh ? '；' : '; ')
  const from = Number(params?.['year'])
  if (gap > 0) {
    const missing = gap === 1 ? String(from + 1) : `${from + 1}–${from + gap}`
    return zh
      ? `历年累计少于 ${from} 年的累计与本年之和（其间缺 ${missing} 年）：${all}`
      : `Less than the report of ${from} had and this year’s together (${missing} ${gap === 1 ? 'is' : 'are'} not at hand): ${all}`
  }
  if (params?.['year'] == null) return zh ? `历年累计与上年报告接不上：${all}` : `Does not follow from last year’s report: ${all}`
  return zh ? `历年累计与 ${from} 年报告接不上：${all}` : `Does not follow from the report of ${from}: ${all}`
}
