import type { Checked, Rule } from '../model/rule.js'

/** `before-2019`: one date for all. `unclear`: neither a department nor a local government for certain, or a township, which has no date. */
type Kind = 'before-2019' | 'department' | 'government' | 'unclear'

const months: Readonly<Record<Kind, string>> = {
  'before-2019': '03-31',
  department: '01-31',
  government: '03-31',
  unclear: '03-31',
}

const grounds: Readonly<Record<Kind, { readonly zh: string; readonly en: string }>> = {
  'before-2019': { zh: '2007 年条例第三十一条', en: 'Regulations of 2007, article 31' },
  department: { zh: '部门的期限，条例第四十九条', en: 'due date of departments, article 49' },
  government: { zh: '地方政府的期限，条例第四十九条', en: 'due date of local governments, article 49' },
  unclear: {
    zh: '不能确定适用部门的 1 月 31 日还是地方政府的 3 月 31 日，按较晚的算',
    en: 'whether 31 January for departments or 31 March for local governments applies is not clear: the later is taken',
  },
}

const rule: Rule = {
  id: 'published-late',
  severity: 'warning',
  title: { zh: '逾期发布', en: 'Published late' },
  checks: {
    zh: '2019 年度起，县级以上人民政府部门在次年 1 月 31 日前、县级以上地方人民政府在 3 月 31 日前公布（2019 年《政府信息公开条例》第四十九条）；2018 年度及以前一律为 3 月 31 日（2007 年条例第三十一条）。乡镇、街道没有单独规定期限；不能确定适用哪个日期的，按较晚的算。',
    en: 'From the report of 2019 on, departments publish by 31 January and local governments by 31 March of the following year (Regulations of 2019, article 49); up to 2018 all organs by 31 March (Regulations of 2007, article 31). Townships have no date of their own; where it is not clear which date applies, the later one is taken.',
  },
  why: {
    zh: '期限是法定的，也是考核内容；下级逾期，上级就无法按时汇总。',
    en: 'The date is set by law and assessed; a late report holds up the one that adds it in.',
  },
  innocent: {
    zh: '网站改版、迁移后，页面日期是重新上传的日期；更正后重新发布。',
    en: 'After a move of the site the page bears the date of its new upload; or the report was corrected and published again.',
  },
  act: { zh: '核对首次公布的日期。', en: 'Look for the date of first publication.' },
  examples: [
    {
      name: { zh: '部门 2 月 15 日发布', en: 'A department on 15 February' },
      record: { form: 'form-2021', year: 2023, organ: '某某市教育局', publishedOn: '2024-02-15' },
      finds: [
        {
          zh: '发布于 2024-02-15，晚于 2024-01-31（部门的期限，条例第四十九条）',
          en: 'Published on 2024-02-15, after 2024-01-31 (due date of departments, article 49)',
        },
      ],
    },
    {
      name: { zh: '县政府 2 月 15 日发布', en: 'A county government on the same day' },
      record: { form: 'form-2021', year: 2023, organ: '某某县人民政府', publishedOn: '2024-02-15' },
      finds: [],
    },
    {
      name: { zh: '镇政府 4 月发布', en: 'A township in April' },
      record: { form: 'form-2021', year: 2023, organ: '某某镇人民政府', publishedOn: '2024-04-02' },
      finds: [
        {
          zh: '发布于 2024-04-02，晚于 2024-03-31（不能确定适用部门的 1 月 31 日还是地方政府的 3 月 31 日，按较晚的算）',
          en: 'Published on 2024-04-02, after 2024-03-31 (whether 31 January for departments or 31 March for local governments applies is not clear: the later is taken)',
        },
      ],
    },
    {
      name: { zh: '2018 年度的部门报告 3 月发布', en: 'A department’s report of 2018 in March' },
      record: { form: 'narrative-2008', year: 2018, organ: '某某县水利局', publishedOn: '2019-03-20' },
      finds: [],
    },
  ],
  check(checked) {
    const { year, publishedOn } = checked.report
    const pointers = ['/publishedOn']
    if (!year || !publishedOn) return [{ outcome: 'not-evaluable', pointers, reason: 'not-stated' }]
    const kind = kindOf(year, checked)
    const due = `${year + 1}-${months[kind]}`
    if (publishedOn <= due) return [{ outcome: 'pass', pointers }]
    return [{ outcome: 'fail', pointers, expected: due, actual: publishedOn, params: { kind } }]
  },
  message({ expected, actual, params }, naming) {
    const ground = grounds[params?.['kind'] as Kind][naming.language]
    if (naming.language === 'zh') return `发布于 ${actual}，晚于 ${expected}（${ground}）`
    return `Published on ${actual}, after ${expected} (${ground})`
  },
}
export default rule

/** Offices of a government publish for themselves and for the government; zones and townships are neither. */
function kindOf(year: number, { report, fold }: Checked): Kind {
  if (year < 2019) return 'before-2019'
  const organ = fold(report.organ ?? '').replace(/\s/g, '')
  if (/(?:镇|乡|街道|苏木)(?:人民政府|办事处|政府)?$/.test(organ)) return 'unclear'
  if (/人民政府$/.test(organ)) return 'government'
  if (report.scope === 'region' || report.scope === 'organ-and-departments') return 'unclear'
  if (/管委会|管理委员会|开发区|园区|政府办|街道/.test(organ)) return 'unclear'
  return /(?:局|厅|部|委|委员会|署)$/.test(organ) ? 'department' : 'unclear'
}
