import type { Checked, Fail, Outcome, Rule } from '../model/rule.js'
import type { Section } from '../model/section.js'
import { headingsOf } from './parts/example-sections.js'

const rule: Rule = {
  id: 'year-mismatch',
  severity: 'warning',
  title: { zh: '年份不一致', en: 'Another year’s text left over' },
  checks: {
    zh: '统计期限、各级标题中的年份与报告年份一致。标题中写下一年的工作计划不算。',
    en: 'The reporting period and the headings name the year of the report. Plans for the year after are no mismatch.',
  },
  why: {
    zh: '往往是沿用上年报告时忘了改；正文、表格也可能还是上年的。',
    en: 'Mostly last year’s report was used as a template and not fully changed; text and tables may be last year’s as well.',
  },
  innocent: {
    zh: '标题引用往年的文件或会议；报告年份本身读错。',
    en: 'A heading that cites an earlier document or meeting; or the year of the report itself was misread.',
  },
  act: {
    zh: '核对该处年份，并与上年报告逐格比较（disclose diff）。',
    en: 'Check the year there, and compare with last year’s report cell by cell (disclose diff).',
  },
  examples: [
    {
      name: { zh: '标题是 2020 年，期限还是 2019 年', en: 'Title of 2020, period of 2019' },
      record: { form: 'form-2019', year: 2020, period: { from: '2019-01-01', to: '2019-12-31' } },
      finds: [
        {
          zh: '报告年份为 2020，统计期限却是 2019-01-01 至 2019-12-31',
          en: 'The report is of 2020, but its period is 2019-01-01 to 2019-12-31',
        },
      ],
    },
    {
      name: { zh: '部分标题里是上一年', en: 'A heading of the year before' },
      record: { form: 'narrative-2008', year: 2017, sections: headingsOf([['一', '2016年政府信息公开基本情况']]) },
      finds: [
        {
          zh: '报告年份为 2017，标题“2016年政府信息公开基本情况”却是 2016 年',
          en: 'The report is of 2017, but the heading “2016年政府信息公开基本情况” is of 2016',
        },
      ],
    },
    {
      name: { zh: '下一年的工作计划', en: 'Plans for the next year' },
      record: {
        form: 'narrative-2008',
        year: 2018,
        period: { from: '2018-01-01', to: '2018-12-31' },
        sections: headingsOf([['六', '存在问题及2019年工作计划']]),
      },
      finds: [],
    },
  ],
  check(checked) {
    const { year, period, sections } = checked.report
    if (!year || !(period || sections?.length)) return [{ outcome: 'not-evaluable', pointers: ['/year'], reason: 'not-stated' }]
    const failures = [...periodFailures(year, checked), ...headingFailures(year, sections ?? [], '/sections', checked)]
    return failures.length > 0 ? failures : [{ outcome: 'pass', pointers: ['/year'] }]
  },
  message({ expected, actual, params }, naming) {
    const heading = params?.['heading']
    if (naming.language === 'zh') {
      const place = heading ? `标题“${heading}”却是 ${actual} 年` : `统计期限却是 ${String(actual).replace('/', ' 至 ')}`
      return `报告年份为 ${expected}，${place}`
    }
    const place = heading ? `the heading “${heading}” is of ${actual}` : `its period is ${String(actual).replace('/', ' to ')}`
    return `The report is of ${expected}, but ${place}`
  },
}
export default rule

/** The year a period ends in; where it starts in another, `period` says so. */
function periodFailures(year: number, { report }: Checked): readonly Fail[] {
  if (!report.period) return []
  const { from, to } = report.period
  return Number(to.slice(0, 4)) !== year ? [{ outcome: 'fail', pointers: ['/period'], expected: year, actual: `${from}/${to}` }] : []
}

function headingFailures(year: number, sections: readonly Section[], at: string, checked: Checked): readonly Outcome[] {
  return sections.flatMap((section, index) => {
    const pointer = `${at}/${index}`
    const years = [...checked.fold(section.heading ?? '').matchAll(/(?<![0-9])(20[0-9]{2})年/g)].map((match) => Number(match[1]))
    const other = years.includes(year) ? undefined : years.find((found) => found < year)
    const spans = [{ start: section.start, end: section.start }]
    const found: readonly Fail[] =
      other === undefined
        ? []
        : [{ outcome: 'fail', pointers: [pointer], expected: year, actual: other, spans, params: { heading: section.heading } }]
    return [...found, ...headingFailures(year, section.children, `${pointer}/children`, checked)]
  })
}
