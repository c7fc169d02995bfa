import type { Rule } from '../model/rule.js'

const rule: Rule = {
  id: 'form-year-mismatch',
  severity: 'warning',
  title: { zh: '表式与年份不符', en: 'Form of another year' },
  checks: {
    zh: '报告所用的表式在该年度适用：2018 年及以前为叙述式或统计表式，2019、2020 年用国办公开办函〔2019〕60号的表式，2021 年起用〔2021〕30号的表式。',
    en: 'The form used is that of the year: narratives and statistics tables up to 2018, 国办公开办函〔2019〕60号 for 2019 and 2020, 〔2021〕30号 from 2021 on.',
  },
  why: {
    zh: '用旧表式少报新表式要求的项目（如规范性文件的现行有效件数），逐年对比时列也对不上。',
    en: 'An old form leaves out what the new one asks for, such as normative documents in force, and its columns do not compare.',
  },
  innocent: {
    zh: '报告年份读错，或者年份是发布年份。',
    en: 'The year of the report was misread, or is that of publication.',
  },
  act: { zh: '按当年的表式重新填报；若年份有误，改正年份。', en: 'Use the form of the year; or correct the year.' },
  examples: [
    {
      name: { zh: '2022 年的报告用了 2019 年的表式', en: 'A report of 2022 in the form of 2019' },
      record: { form: 'form-2019', year: 2022 },
      finds: [
        {
          zh: '2022 年的报告用了 2019—2020 年的表式（国办公开办函〔2019〕60号）',
          en: 'The report of 2022 uses the form of 2019–2020 (国办公开办函〔2019〕60号)',
        },
      ],
    },
    { name: { zh: '2021 年起用新表式', en: 'The new form from 2021 on' }, record: { form: 'form-2021', year: 2024 }, finds: [] },
    {
      name: { zh: '表式是按年份推定的：不能判断', en: 'The form was inferred from the year: not evaluable' },
      record: { form: 'form-2021', year: 2024, warnings: [{ code: 'form-from-year', params: {}, start: 0, end: 0 }] },
      finds: [],
      notEvaluable: 'not-printed',
    },
  ],
  check({ report, form }) {
    const pointers = ['/form', '/year']
    if (form === null) return [{ outcome: 'not-evaluable', pointers, reason: 'form-unknown' }]
    if (!report.year) return [{ outcome: 'not-evaluable', pointers, reason: 'not-stated' }]
    if (report.warnings?.some((warning) => warning.code === 'form-from-year')) {
      return [{ outcome: 'not-evaluable', pointers, reason: 'not-printed' }]
    }
    const { from, to } = form.years
    if (report.year >= from && (to === null || report.year <= to)) return [{ outcome: 'pass', pointers }]
    return [{ outcome: 'fail', pointers, expected: report.year, actual: form.id, params: { from, to, basis: form.basis } }]
  },
  message({ expected, params }, naming) {
    const { from, to, basis } = params ?? {}
    if (naming.language === 'zh') return `${expected} 年的报告用了 ${to ? `${from}—${to} 年` : `${from} 年起`}的表式（${basis}）`
    return `The report of ${expected} uses the form ${to ? `of ${from}–${to}` : `in force since ${from}`} (${basis})`
  },
}
export default rule
