import type { Claim } from '../model/report.js'
import type { Outcome, Rule } from '../model/rule.js'
import { claimsOf, type Entry, unread } from './parts/entries.js'

/** From this many on, a list of all but one is taken for a slip; of fewer, 等 may well mean “and others”. */
const many = 5

const list = (printed: number, named: number): Claim => ({ kind: 'list', printed, terms: [named], start: 0, end: 20 })

const rule: Rule = {
  id: 'list-count',
  severity: 'info',
  title: { zh: '列举的个数', en: 'Names listed and counted' },
  checks: {
    zh: '“甲县、乙县、丙县等 3 个县”：列出的名称不多于所说的个数；所说 5 个以上而恰好少列一个的，也提示。“等”后可以省略，列得更少不算问题。',
    en: 'In 甲县、乙县、丙县等3个县 no more names are listed than are counted; nor, from five on, exactly one fewer. Fewer still is no matter: 等 may stand for the rest.',
  },
  why: {
    zh: '多列、漏列一个名称，常是增减了单位而没有改数。',
    en: 'A name too many or too few often means that a unit was added or dropped and the number was not.',
  },
  innocent: {
    zh: '名称本身含顿号，或一个名称指两个单位；“等”表示举例。',
    en: 'A name with a comma in it, or one name for two units; or 等 that only gives examples.',
  },
  act: { zh: '核对名单和个数。', en: 'Compare the names with the number.' },
  examples: [
    {
      name: { zh: '“等 7 个”，列出 8 个', en: '“7” and 8 names' },
      record: { form: 'narrative-2008', claims: [list(7, 8)] },
      finds: [{ zh: '文中说 7 个，实际列出 8 个', en: '7 are counted, 8 are named' }],
    },
    {
      name: { zh: '“等 7 个”，列出 6 个', en: '“7” and 6 names' },
      record: { form: 'narrative-2008', claims: [list(7, 6)] },
      finds: [{ zh: '文中说 7 个，实际列出 6 个', en: '7 are counted, 6 are named' }],
    },
    {
      name: { zh: '“等 12 个部门”，举出 3 个', en: '“12”, of which 3 are named' },
      record: { form: 'narrative-2008', claims: [list(12, 3), list(3, 2), list(7, 7)] },
      finds: [],
    },
  ],
  check: (checked) => [...claimsOf('list', checked).map(settle), ...unread('claims', checked)],
  message: ({ expected, actual }, naming) =>
    naming.language === 'zh'
      ? `文中说 ${expected} 个，实际列出 ${actual} 个`
      : `${expected} are counted, ${actual} ${actual === 1 ? 'is' : 'are'} named`,
}
export default rule

function settle({ pointer, entry }: Entry<Claim>): Outcome {
  const [named] = entry.terms
  const pointers = [pointer]
  if (named === undefined) return { outcome: 'not-evaluable', pointers, reason: 'not-stated' }
  const allButOne = entry.printed >= many && named === entry.printed - 1
  if (named <= entry.printed && !allButOne) return { outcome: 'pass', pointers }
  return { outcome: 'fail', pointers, expected: entry.printed, actual: named }
}
