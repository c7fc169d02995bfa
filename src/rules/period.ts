import type { Rule } from '../model/rule.js'

const rule: Rule = {
  id: 'period',
  severity: 'warning',
  title: { zh: '统计期限', en: 'Reporting period' },
  checks: {
    zh: '统计期限为当年 1 月 1 日至 12 月 31 日；2008 年的报告可以从《政府信息公开条例》施行之日（5 月 1 日）算起。',
    en: 'The figures cover 1 January to 31 December; those of 2008 may start on 1 May, when the Regulations came into force.',
  },
  why: {
    zh: '期限不是整年的数不能与其他年份、其他机关相比，也接不上上年结转。',
    en: 'Figures of another period compare neither with other years nor with other organs, and do not continue last year’s carry-over.',
  },
  innocent: {
    zh: '机关当年新设或撤并；统计截止到成文之日的旧做法；期限是在网页转录时缺字。',
    en: 'An organ founded or merged within the year; the old habit of closing the books when the report is written; a digit lost in copying.',
  },
  act: { zh: '按整年重新统计，或者在报告中说明原因。', en: 'Count the whole year, or say in the report why not.' },
  examples: [
    {
      name: { zh: '统计到 11 月底', en: 'Up to the end of November' },
      record: { form: 'narrative-2008', year: 2015, period: { from: '2015-01-01', to: '2015-11-30' } },
      finds: [
        {
          zh: '统计期限为 2015-01-01 至 2015-11-30，应为 2015-01-01 至 2015-12-31',
          en: 'The period is 2015-01-01 to 2015-11-30; it should be 2015-01-01 to 2015-12-31',
        },
      ],
    },
    {
      name: { zh: '2008 年从 5 月 1 日起', en: '2008 from 1 May' },
      record: { form: 'narrative-2008', year: 2008, period: { from: '2008-05-01', to: '2008-12-31' } },
      finds: [],
    },
    {
      name: { zh: '整年，但不是标题的年份：由 year-mismatch 报告', en: 'A whole year, but another than the title’s: see year-mismatch' },
      record: { form: 'form-2019', year: 2020, period: { from: '2019-01-01', to: '2019-12-31' } },
      finds: [],
    },
  ],
  check({ report }) {
    if (!report.period) return [{ outcome: 'not-evaluable', pointers: ['/period'], reason: 'not-stated' }]
    const { from, to } = report.period
    const year = to.slice(0, 4)
    const starts = year === '2008' ? ['2008-05-01', '2008-01-01'] : [`${year}-01-01`]
    if (starts.includes(from) && to === `${year}-12-31`) return [{ outcome: 'pass', pointers: ['/period'] }]
    return [{ outcome: 'fail', pointers: ['/period'], expected: `${starts[0]}/${year}-12-31`, actual: `${from}/${to}` }]
  },
  message({ expected, actual }, naming) {
    const between = naming.language === 'zh' ? ' 至 ' : ' to '
    const [printed, due] = [actual, expected].map((period) => String(period).replace('/', between))
    return naming.language === 'zh' ? `统计期限为 ${printed}，应为 ${due}` : `The period is ${printed}; it should be ${due}`
  },
}
export default rule
