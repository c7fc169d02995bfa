import type { Rule } from '../model/rule.js'

const rule: Rule = {
  id: 'named-by-path',
  severity: 'warning',
  title: { zh: '单位、年度取自文件名', en: 'Unit or year taken from the path' },
  checks: {
    zh: '报告正文写明编报单位和年度。正文没有写明时，从文件名或文件夹名取得，并在此提示。',
    en: 'The report says whose it is and of which year. Where it does not, the name of the file or its folder was taken instead.',
  },
  why: {
    zh: '公开发布的报告应当自己说明单位和年度；文件名可能是收件人起的，也可能写错。',
    en: 'A published report must say so itself; the name of a file may be the recipient’s, and wrong.',
  },
  innocent: {
    zh: '标题是图片，或者复制正文时漏掉了标题。',
    en: 'The title is a picture, or was left out when the text was copied.',
  },
  act: {
    zh: '核对单位和年度；在报告标题中写明。',
    en: 'Check the unit and the year; put them in the title of the report.',
  },
  examples: [
    {
      name: { zh: '单位和年度都取自路径', en: 'Both from the path' },
      record: {
        form: 'form-2021',
        organ: '云山县教育局',
        year: 2024,
        warnings: [
          { code: 'organ-from-path', params: { organ: '云山县教育局', part: '教育局.docx' }, start: 0, end: 0 },
          { code: 'year-from-path', params: { year: 2024, part: '2024年度' }, start: 0, end: 0 },
        ],
      },
      finds: [
        {
          zh: '正文没有写明单位（取自“教育局.docx”：云山县教育局）、年度（取自“2024年度”：2024）',
          en: 'The text does not say the unit (云山县教育局, from “教育局.docx”), the year (2024, from “2024年度”)',
        },
      ],
    },
    {
      name: { zh: '正文写明了', en: 'The text says both' },
      record: { form: 'form-2021', organ: '云山县教育局', year: 2024, warnings: [] },
      finds: [],
    },
    { name: { zh: '没有读取记录', en: 'No record of the reading' }, record: { form: 'form-2021' }, finds: [], notEvaluable: 'not-stated' },
  ],
  check({ report }) {
    if (!report.warnings) return [{ outcome: 'not-evaluable', pointers: [], reason: 'not-stated' }]
    const said = report.warnings.filter(({ code }) => code in parts)
    if (said.length === 0) return [{ outcome: 'pass', pointers: [] }]
    const taken = said.map(({ code, params }) => [code, params['organ'] ?? params['year'], params['part']].map(String).join('\t'))
    return [{ outcome: 'fail', pointers: [], params: { taken } }]
  },
  message({ params }, { language }) {
    const taken = params?.['taken']
    const items = (Array.isArray(taken) ? taken : []).map((each) => {
      const [code = '', value = '', part = ''] = String(each).split('\t')
      const name = parts[code as keyof typeof parts]?.[language] ?? code
      return language === 'zh' ? `${name}（取自“${part}”：${value}）` : `${name} (${value}, from “${part}”)`
    })
    return language === 'zh' ? `正文没有写明${items.join('、')}` : `The text does not say ${items.join(', ')}`
  },
}

const parts = { 'organ-from-path': { zh: '单位', en: 'the unit' }, 'year-from-path': { zh: '年度', en: 'the year' } } as const

export default rule
