import type { Rule } from '../model/rule.js'

type Part = 'organ' | 'year' | 'name'

const words: Readonly<Record<Part, { readonly zh: string; readonly en: string }>> = {
  organ: { zh: '机关名称', en: 'the name of the organ' },
  year: { zh: '年份', en: 'the year' },
  name: { zh: '“政府信息公开工作年度报告”', en: '“政府信息公开工作年度报告”' },
}

/** Digits (2023年) or the digits of a year in words (二〇二三年). */
const year = /(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年/

/** Left by pages that gloss characters: 報(bào)告. */
const pinyin = /\(\p{Script=Latin}{1,6}\)/gu

const rule: Rule = {
  id: 'title-form',
  severity: 'info',
  title: { zh: '标题写法', en: 'Form of the title' },
  checks: {
    zh: '标题由机关名称、年份和“政府信息公开工作年度报告”组成（国办公开办函〔2019〕60号、〔2021〕30号）。2018 年以前写“政府信息公开年度报告”“政府信息公开工作报告”也可以。',
    en: 'The title is made of the name of the organ, the year, and 政府信息公开工作年度报告 (国办公开办函〔2019〕60号, 〔2021〕30号). Before 2019, 政府信息公开年度报告 and 政府信息公开工作报告 will do.',
  },
  why: {
    zh: '检索和归档靠标题；缺了机关或年份，报告离开原网页就不知道是谁、哪一年的。',
    en: 'Reports are searched and filed by title; without organ or year nobody knows whose report it is once it has left its page.',
  },
  innocent: {
    zh: '网页标题栏比正文标题短；标题分成几行，只读到其中一行。',
    en: 'The page’s title bar is shorter than the title in the text; or the title runs over several lines of which one was read.',
  },
  act: { zh: '按规定写全标题。', en: 'Write the title in full.' },
  examples: [
    {
      name: { zh: '没有机关名称，缺“工作”二字', en: 'No organ, and 工作 left out' },
      record: { form: 'form-2021', title: '2023年政府信息公开年度报告' },
      finds: [
        {
          zh: '标题“2023年政府信息公开年度报告”缺少机关名称、“政府信息公开工作年度报告”',
          en: 'The title “2023年政府信息公开年度报告” lacks the name of the organ, “政府信息公开工作年度报告”',
        },
      ],
    },
    {
      name: { zh: '写全的标题', en: 'In full' },
      record: { form: 'form-2021', title: '某某市教育局2023年政府信息公开工作年度报告' },
      finds: [],
    },
    {
      name: { zh: '繁体，夹有注音', en: 'In Traditional characters, with pinyin in between' },
      record: { form: 'form-2019', title: '某某縣人民政府 2019 年度政府信息公開工作年度報(bào)告' },
      finds: [],
    },
    {
      name: { zh: '2018 年以前的写法', en: 'As written before 2019' },
      record: { form: 'narrative-2008', title: '某某县水利局二〇一三年政府信息公开年度报告' },
      finds: [],
    },
  ],
  check({ report, form, fold }) {
    if (!report.title) return [{ outcome: 'not-evaluable', pointers: ['/title'], reason: 'not-stated' }]
    const title = fold(report.title)
      .replace(pinyin, '')
      .replace(/[\s"'《》()]/g, '')
    const strict = form !== null && form.years.from >= 2019
    const name = strict ? /政府信息公开工作年度报告/ : /政府信息公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?报告/
    const rest = title.replace(year, '').replace(/政府信息公开.*|年?度|关于|报告/g, '')
    const missing: Part[] = []
    if (rest === '') missing.push('organ')
    if (!year.test(title) && !/[0-9]{4}/.test(title)) missing.push('year')
    if (!name.test(title)) missing.push('name')
    if (missing.length === 0) return [{ outcome: 'pass', pointers: ['/title'] }]
    return [{ outcome: 'fail', pointers: ['/title'], actual: report.title, params: { missing } }]
  },
  message(failure, naming) {
    const missing = failure.params?.['missing']
    const parts = (Array.isArray(missing) ? missing : []).map((part) => words[part as Part][naming.language])
    if (naming.language === 'zh') return `标题“${failure.actual}”缺少${parts.join('、')}`
    return `The title “${failure.actual}” lacks ${parts.join(', ')}`
  },
}
export default rule
