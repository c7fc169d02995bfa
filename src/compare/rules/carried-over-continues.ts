import type { BetweenRule, Compared } from '../../model/between.js'
import type { Pointer } from '../../model/pointer.js'
import type { Fail, Naming, NotEvaluable, Outcome } from '../../model/rule.js'
import { notNext, whyMissing } from './parts/comparable.js'
import { listed, numbersIn } from './parts/listed.js'

const applicants: readonly string[] = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
]
const over = (column: string): Pointer => `/requests/carriedOver/${column}`
const forward = (column: string): Pointer => `/requests/carriedForward/${column}`

const row = (path: string, [naturalPerson, business]: readonly [number, number]): Readonly<Record<Pointer, number>> => ({
  ...Object.fromEntries(applicants.map((column) => [`/requests/${path}/${column}`, 0])),
  [`/requests/${path}/naturalPerson`]: naturalPerson,
  [`/requests/${path}/business`]: business,
  [`/requests/${path}/total`]: naturalPerson + business,
})

const of = (year: number, figures: Readonly<Record<Pointer, number>>) => ({ record: { form: 'form-2021' as const, year }, figures })

const rule: BetweenRule = {
  id: 'carried-over-continues',
  relation: 'years',
  severity: 'warning',
  title: { zh: '上年结转与上年报告不符', en: 'Carried over, and not as many as were carried forward' },
  checks: {
    zh: '上年报告的“四、结转下年度继续办理”等于本年报告的“二、上年结转政府信息公开申请数量”：先比总计，再逐列比较（国办公开办函〔2019〕60号、〔2021〕30号表三）。总计相同而各列不同的是重新归类，只作提示。',
    en: 'What last year’s report carries forward (四) is what this year’s has carried over (二): the totals first, then column by column (table three of 国办公开办函〔2019〕60号 and 〔2021〕30号). Equal totals with other columns are requests put under another kind of applicant, which is only noted.',
  },
  why: {
    zh: '两份公开的报告对同一批申请说法不同，其中一份有误；两年的受理、办结数也就接不上。',
    en: 'Two published reports disagree on the same requests, so one of them is wrong, and the series of the two years does not join.',
  },
  innocent: {
    zh: '机构改革后并入或划出了申请；上年的数后来更正过；本级与含下属单位的统计口径变了。',
    en: 'Requests came or went with a reorganisation; last year’s figure was corrected later; one of the two counts subordinate units and the other does not.',
  },
  act: {
    zh: '对照登记台账核实两年的结转数，更正有误的一份；确有原因的在报告中说明。',
    en: 'Check both figures against the register and correct the report that is wrong; where there is a reason, say it in the report.',
  },
  examples: [
    {
      name: { zh: '上年结转下年 12 件，本年写作上年结转 10 件', en: '12 carried forward, 10 carried over' },
      own: of(2023, row('carriedOver', [8, 2])),
      others: [of(2022, row('carriedForward', [10, 2]))],
      finds: [
        {
          zh: '上年报告结转下年度 12 件，本年报告上年结转 10 件，相差 2 件（自然人 10→8）',
          en: 'Last year’s report carries 12 forward, this one has 10 carried over: 2 fewer (natural persons 10→8)',
        },
      ],
    },
    {
      name: { zh: '总计相同，各列不同', en: 'Equal totals, other columns' },
      own: of(2023, row('carriedOver', [9, 3])),
      others: [of(2022, row('carriedForward', [10, 2]))],
      finds: [
        {
          zh: '上年结转总计 12 件与上年报告相符，各列不同，可能是重新归类：自然人 10→9、商业企业 2→3',
          en: 'The total carried over, 12, is that of last year’s report; columns differ, perhaps put under another kind of applicant: natural persons 10→9, businesses 2→3',
        },
      ],
    },
    {
      name: { zh: '两年接得上', en: 'The two years join' },
      own: of(2023, row('carriedOver', [10, 2])),
      others: [of(2022, row('carriedForward', [10, 2]))],
      finds: [],
    },
    {
      name: { zh: '手头是前年的报告', en: 'Only the report of two years before' },
      own: of(2023, row('carriedOver', [10, 2])),
      others: [of(2021, row('carriedForward', [3, 0]))],
      finds: [],
      notEvaluable: 'no-previous-year',
    },
  ],
  check(own, [before]) {
    if (own.cell(over('total')) === null) return []
    const reason = notNext(own, before)
    if (reason !== null || before === undefined) return [open([over('total')], reason ?? 'no-previous-year')]
    const [was, is] = [totalOf(before, forward), totalOf(own, over)]
    const missing = was === null ? whyMissing([forward('total')], before) : is === null ? whyMissing([over('total')], own) : null
    if (was === null || is === null) return [open([over('total')], missing ?? 'not-read')]
    const changed = applicants.filter((column) => differs(own.figure(over(column)), before.figure(forward(column))))
    const params = { before: changed.map((column) => String(before.figure(forward(column)))), columns: changed }
    if (was !== is)
      return [
        { outcome: 'fail', pointers: [over('total'), ...changed.map(over)], expected: was, actual: is, params: { ...params, total: was } },
      ]
    return [{ outcome: 'pass', pointers: [over('total')] }, byColumn(own, before, changed, params, was)]
  },
  message,
}
export default rule

function open(pointers: readonly Pointer[], reason: NotEvaluable['reason']): NotEvaluable {
  return { outcome: 'not-evaluable', pointers, reason }
}

/** As printed, else the sum of the columns where each has a figure. */
function totalOf(report: Compared, at: (column: string) => Pointer): number | null {
  const printed = report.figure(at('total'))
  if (printed !== null || report.disputed(at('total'))) return printed
  const parts = applicants.map((column) => report.figure(at(column)))
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
}

function differs(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b
}

/** The totals agree: columns that do not were put under another heading. */
function byColumn(own: Compared, before: Compared, changed: readonly string[], params: Fail['params'], total: number): Outcome {
  const pointers = applicants.map(over)
  if (changed.length > 0)
    return {
      outcome: 'fail',
      severity: 'info',
      pointers: changed.map(over),
      ...{ expected: before.figure(forward(changed[0] ?? '')), actual: own.figure(over(changed[0] ?? '')) },
      params: { ...params, total, recoded: true },
    }
  const reason = whyMissing(pointers, own) ?? whyMissing(applicants.map(forward), before)
  return reason === null ? { outcome: 'pass', pointers } : open(pointers, reason)
}

function message({ expected, actual, params }: Fail, naming: Naming): string {
  const { language } = naming
  const before = numbersIn(params?.['before'])
  const columns = Array.isArray(params?.['columns']) ? params['columns'].map(String) : []
  const moved = columns.map((column, index) => `${naming.column(over(column))} ${before[index]}→${naming.figure(over(column))}`)
  const all = listed(moved, language)
  const total = params?.['total']
  if (params?.['recoded'] === true)
    return language === 'zh'
      ? `上年结转总计 ${total} 件与上年报告相符，各列不同，可能是重新归类：${all}`
      : `The total carried over, ${total}, is that of last year’s report; columns differ, perhaps put under another kind of applicant: ${all}`
  const by = Number(actual) - Number(expected)
  const where = moved.length === 0 ? '' : language === 'zh' ? `（${all}）` : ` (${all})`
  return language === 'zh'
    ? `上年报告结转下年度 ${expected} 件，本年报告上年结转 ${actual} 件，相差 ${Math.abs(by)} 件${where}`
    : `Last year’s report carries ${expected} forward, this one has ${actual} carried over: ${Math.abs(by)} ${by < 0 ? 'fewer' : 'more'}${where}`
}
