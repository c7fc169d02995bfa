import { exactSum } from '../edits/exact-sum.js'
import type { Breakdown, Statement } from '../model/report.js'
import type { Checked, Fail, Outcome, Rule } from '../model/rule.js'
import { breakdownsOf, type Entry, saidAt, statementsOf, unread, within } from './parts/entries.js'
import { statementsOf as exampleStatements } from './parts/example-prose.js'
import { type Interval, intervalOf, overlap, sumOf } from './parts/interval.js'

const rule: Rule = {
  id: 'breakdown-sum',
  severity: 'error',
  title: { zh: '正文分项之和', en: 'Parts in the text add up' },
  checks: {
    zh: '正文列全各部分的（“其中……”“分别为……”），各部分之和等于总数。没有列全的，只看部分是否超过总数：一个部分超过总数为错误；合起来才超过的可能相互重叠，为警告。有“约”“余”等约数的按区间比较，为警告。',
    en: 'Where the text lists all parts of a figure (其中…, 分别为…), they add up to it. Where it lists only some, none may exceed the whole: one part that does is an error, parts that do together may overlap and are a warning. Approximate figures (约, 余) are compared as intervals, at most a warning.',
  },
  why: {
    zh: '各部分与总数对不上，至少有一个数错，或者漏列了一部分。',
    en: 'Where the parts do not make up the whole, one of the figures is wrong or a part was left out.',
  },
  innocent: {
    zh: '各部分有重叠（同一信息在几个渠道发布），或者只列了主要部分而文字没有说明。',
    en: 'Parts that overlap (one item on several channels), or a list of the main parts that does not say so.',
  },
  act: {
    zh: '核对各部分和总数；没有列全的补上其余部分，或写明“主要包括”。',
    en: 'Check the parts and the whole; add what is missing, or say that these are the main parts (主要包括).',
  },
  examples: [
    {
      name: { zh: '列出的五项共 716 件，总数 805 件', en: 'Five parts of 716 in all, the whole 805' },
      record: {
        form: 'form-2019',
        statements: exampleStatements(['答复申请 805 件']),
        breakdowns: [{ whole: 805, parts: [258, 35, 265, 158, 0], complete: true, start: 0, end: 60 }],
      },
      finds: [
        {
          zh: '“答复申请”：各部分 258 + 35 + 265 + 158 + 0 = 716，总数 805，相差 89',
          en: '“答复申请”: parts 258 + 35 + 265 + 158 + 0 = 716, whole 805; difference 89',
        },
      ],
    },
    {
      name: { zh: '各部分之和相符', en: 'The parts add up' },
      record: { form: 'narrative-2008', breakdowns: [{ whole: 90, parts: [36, 51, 3], complete: true, start: 0, end: 30 }] },
      finds: [],
    },
    {
      name: { zh: '没有列全，也没有超过', en: 'Some of the parts, and less than the whole' },
      record: { form: 'narrative-2008', breakdowns: [{ whole: 4, parts: [1, 1], complete: false, start: 0, end: 30 }] },
      finds: [],
    },
    {
      name: { zh: '其中一项就超过总数', en: 'One part is more than the whole' },
      record: { form: 'narrative-2008', breakdowns: [{ whole: 64, parts: [74], complete: false, start: 0, end: 30 }] },
      finds: [{ zh: '其中 74，超过总数 64', en: 'A part of 74 is more than the whole, 64' }],
    },
    {
      name: { zh: '几项合起来超过总数，可能重叠', en: 'Parts that exceed the whole together may overlap' },
      record: { form: 'narrative-2008', breakdowns: [{ whole: 100, parts: [70, 60], complete: false, start: 0, end: 30 }] },
      finds: [
        {
          zh: '列出的部分 70 + 60 = 130，超过总数 100',
          en: 'The parts listed, 70 + 60 = 130, are more than the whole, 100',
        },
      ],
    },
    {
      name: { zh: '有一项是约数', en: 'One part is approximate' },
      record: {
        form: 'narrative-2008',
        statements: exampleStatements(['公开信息 665 条', '市本级公开 约310 条', '各县公开 352 条']),
        breakdowns: [{ whole: 665, parts: [310, 352], complete: true, start: 0, end: 60 }],
      },
      finds: [],
    },
    {
      name: { zh: '约数也差得太远', en: 'Approximate, and still too far off' },
      record: {
        form: 'narrative-2008',
        statements: exampleStatements(['公开信息 665 条', '市本级公开 约210 条', '各县公开 352 条']),
        breakdowns: [{ whole: 665, parts: [210, 352], complete: true, start: 0, end: 60 }],
      },
      finds: [
        {
          zh: '“公开信息”：各部分 约 210 + 352 = 562，总数 665，相差 103',
          en: '“公开信息”: parts approx. 210 + 352 = 562, whole 665; difference 103',
        },
      ],
    },
  ],
  check(checked) {
    const statements = statementsOf(checked)
    const told = new Set<string>()
    const outcomes = breakdownsOf(checked).map((breakdown): Outcome => {
      const outcome = settle(breakdown, within(breakdown.entry, statements), checked)
      const { whole, parts } = breakdown.entry
      const key = [whole, ...parts].join(' ')
      // A sentence that stands twice is one cause.
      if (outcome.outcome === 'fail' && told.has(key)) return { outcome: 'pass', pointers: [breakdown.pointer] }
      told.add(key)
      return outcome
    })
    return [...outcomes, ...unread('breakdowns', checked)]
  },
  message(failure, naming) {
    const { subject, how, whole, difference } = failure.params ?? {}
    const zh = naming.language === 'zh'
    const parts = list(failure, zh)
    if (how === 'part') return zh ? `其中 ${parts[0]}，超过总数 ${whole}` : `A part of ${parts[0]} is more than the whole, ${whole}`
    const sum = parts.length === 1 ? parts[0] : `${parts.join(' + ')} = ${failure.actual}`
    if (how === 'parts') return zh ? `列出的部分 ${sum}，超过总数 ${whole}` : `The parts listed, ${sum}, are more than the whole, ${whole}`
    const name = subject ? (zh ? `“${subject}”：` : `“${subject}”: `) : ''
    return zh
      ? `${name}各部分 ${sum}，总数 ${whole}，相差 ${difference}`
      : `${name}${name === '' ? 'Parts' : 'parts'} ${sum}, whole ${whole}; difference ${difference}`
  },
}
export default rule

function list(failure: Fail, zh: boolean): readonly string[] {
  const parts = failure.params?.['parts']
  return Array.isArray(parts) ? parts.map((part: string) => part.replace('~', zh ? '约 ' : 'approx. ')) : []
}

function settle({ pointer, entry }: Entry<Breakdown>, members: readonly Entry<Statement>[], checked: Checked): Outcome {
  const vague = new Map(members.filter((member) => member.entry.approximate === true).map((member) => [member.entry.value, member]))
  const meant = (value: number): Interval => {
    const member = vague.get(value)
    return intervalOf(value, member !== undefined, member ? saidAt(member.pointer, checked) : null)
  }
  const { whole, parts, complete } = entry
  const exact = !vague.has(whole) && !parts.some((part) => vague.has(part))
  const sum = exactSum(parts)
  const shown = (values: readonly number[]): readonly string[] => values.map((value) => `${vague.has(value) ? '~' : ''}${value}`)
  const fail = (how: string, values: readonly number[], certain: boolean): Outcome => ({
    outcome: 'fail',
    pointers: [pointer],
    expected: whole,
    actual: exactSum(values),
    params: {
      how,
      whole: shown([whole])[0] ?? '',
      parts: shown(values),
      subject: subjectOf(whole, members),
      difference: Math.abs(exactSum([...values, -whole])),
    },
    ...(certain ? {} : { severity: 'warning' }),
  })
  if (parts.length === 0) return { outcome: 'not-evaluable', pointers: [pointer], reason: 'not-stated' }
  const total = sumOf(parts.map(meant))
  if (complete) {
    const holds = exact ? sum === whole : overlap(total, meant(whole))
    return holds ? { outcome: 'pass', pointers: [pointer] } : fail('sum', parts, exact)
  }
  const limit = meant(whole).to
  const above = parts.find((part) => meant(part).from > limit)
  if (above !== undefined) return fail('part', [above], exact)
  return total.from > limit ? fail('parts', parts, false) : { outcome: 'pass', pointers: [pointer] }
}

function subjectOf(whole: number, members: readonly Entry<Statement>[]): string | null {
  return members.find(({ entry }) => entry.value === whole)?.entry.subject ?? null
}
