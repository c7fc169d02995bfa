import type { Rule } from '../model/rule.js'

/** How many damaged runs a message quotes. */
const quoted = 5

const rule: Rule = {
  id: 'text-damaged',
  severity: 'warning',
  title: { zh: '文字残缺', en: 'Damaged text' },
  checks: {
    zh: '转录时丢字、粘连的数字和日期，例如“20183月”“29802018年”“〔201819号”。残缺的数不作任何读数。全文合为一条。',
    en: 'Digits and dates that lost characters or ran together in copying, such as 20183月, 29802018年, 〔201819号. Nothing is read from a damaged number. One finding a report.',
  },
  why: {
    zh: '“29802018年”若读成 29802018，就是凭空造数；附近的数也可能残缺而看不出来。',
    en: 'To read 29802018 from 29802018年 would be to invent a figure; others nearby may be damaged without showing it.',
  },
  innocent: {
    zh: '原网页完好，只是手中的副本残缺。',
    en: 'The original page may be sound and only the copy damaged.',
  },
  act: { zh: '换用原网页或原文件重新读取。', en: 'Read the original page or file instead.' },
  examples: [
    {
      name: { zh: '两处残缺', en: 'Two damaged runs' },
      record: {
        form: 'narrative-2008',
        warnings: [
          { code: 'text-damaged', params: { quote: '20183月' }, start: 10, end: 16 },
          { code: 'text-damaged', params: { quote: '29802018年' }, start: 40, end: 49 },
        ],
      },
      finds: [{ zh: '有 2 处文字残缺：20183月、29802018年', en: '2 places of damaged text: 20183月, 29802018年' }],
    },
    {
      name: { zh: '其他提示不算', en: 'Other warnings are no damage' },
      record: { form: 'form-2021', warnings: [{ code: 'unit-missing', params: {}, start: 0, end: 0 }] },
      finds: [],
    },
  ],
  check({ report }) {
    if (!report.warnings) return [{ outcome: 'not-evaluable', pointers: [], reason: 'not-stated' }]
    const damaged = report.warnings.filter((warning) => warning.code === 'text-damaged')
    if (damaged.length === 0) return [{ outcome: 'pass', pointers: [] }]
    const spans = damaged.map(({ start, end, params }) => {
      const quote = params['quote']
      return { start, end, ...(typeof quote === 'string' ? { quote } : {}) }
    })
    const quotes = spans.flatMap((span) => span.quote ?? [])
    return [{ outcome: 'fail', pointers: [], actual: damaged.length, spans, params: { quotes } }]
  },
  message({ actual, params }, naming) {
    const all = params?.['quotes']
    const quotes = Array.isArray(all) ? all.slice(0, quoted) : []
    const more = Array.isArray(all) && all.length > quoted
    if (naming.language === 'zh') {
      return `有 ${actual} 处文字残缺${quotes.length > 0 ? `：${quotes.join('、')}${more ? ' 等' : ''}` : ''}`
    }
    const places = actual === 1 ? '1 place' : `${actual} places`
    return `${places} of damaged text${quotes.length > 0 ? `: ${quotes.join(', ')}${more ? ' and more' : ''}` : ''}`
  },
}
export default rule
