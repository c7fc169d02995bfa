import type { Claim } from '../model/report.js'
import type { Outcome, Rule } from '../model/rule.js'
import { claimsOf, type Entry, unread } from './parts/entries.js'

const parts = (printed: number, named: number): Claim => ({ kind: 'enumeration', printed, terms: [named], start: 0, end: 20 })

const rule: Rule = {
  id: 'parts-listed',
  severity: 'info',
  title: { zh: '组成部分的个数', en: 'Parts announced and listed' },
  checks: {
    zh: '“本报告由六部分组成：……”，所列部分的个数与所说相同。',
    en: 'Where the text announces so many parts (本报告由六部分组成：…), it lists as many.',
  },
  why: {
    zh: '增减了部分而没有改开头，或者漏列了一部分。',
    en: 'A part was added or dropped and the opening was not changed, or one was left out of the list.',
  },
  innocent: {
    zh: '两个部分合在一处列举，或者部分的名称里有顿号。',
    en: 'Two parts listed as one, or a name with a comma in it.',
  },
  act: { zh: '核对开头的说明与各部分标题。', en: 'Compare the opening with the headings.' },
  examples: [
    {
      name: { zh: '由六部分组成，列出五个', en: 'Six announced, five listed' },
      record: { form: 'form-2019', claims: [parts(6, 5)] },
      finds: [{ zh: '文中说由 6 部分组成，实际列出 5 部分', en: '6 parts are announced, 5 are listed' }],
    },
    {
      name: { zh: '六个都列出', en: 'All six listed' },
      record: { form: 'form-2019', claims: [parts(6, 6)] },
      finds: [],
    },
  ],
  check: (checked) => [...claimsOf('enumeration', checked).map(settle), ...unread('claims', checked)],
  message: ({ expected, actual }, naming) =>
    naming.language === 'zh'
      ? `文中说由 ${expected} 部分组成，实际列出 ${actual} 部分`
      : `${expected} parts are announced, ${actual} ${actual === 1 ? 'is' : 'are'} listed`,
}
export default rule

function settle({ pointer, entry }: Entry<Claim>): Outcome {
  const [named] = entry.terms
  const pointers = [pointer]
  if (named === undefined) return { outcome: 'not-evaluable', pointers, reason: 'not-stated' }
  if (named === entry.printed) return { outcome: 'pass', pointers }
  return { outcome: 'fail', pointers, expected: entry.printed, actual: named }
}
