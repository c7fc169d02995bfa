import { exactSum } from '../edits/exact-sum.js'
import type { Breakdown, Statement } from '../model/report.js'
import type { Checked, Fail, NotEvaluable, Outcome, Rule } from '../model/rule.js'
import { breakdownsOf, claimsOf, type Entry, saidAt, statementsOf, unread, within } from './parts/entries.js'
import { statementsOf as exampleStatements } from './parts/example-prose.js'
import { type Headline, headlineOf } from './parts/headline.js'
import { intervalOf, overlap } from './parts/interval.js'

/** Two figures of one section this near to each other are parts of one account, not the same figure again; UTF-16 units. */
const apart = 150

const rule: Rule = {
  id: 'same-figure-twice',
  severity: 'error',
  title: { zh: '同一数字前后不一', en: 'One figure stated twice' },
  checks: {
    zh: '正文在两处说同一个总数（主动公开信息、收到申请、办结申请）的，两处相同。年份、范围和说法完全相同而数不同的为错误；说法略有不同的为警告。两处的“其中”相同、总数正好相差这个“其中”的，也为警告：有一处把总数和其余部分混同了。',
    en: 'A total that the text states in two places (items disclosed on own initiative, requests received, requests handled) is the same in both. An error where period, scope and wording are the same to the letter, a warning where the wording differs. A warning too where two wholes have the same part (其中) and differ by just that part: one of them is the whole, the other the rest.',
  },
  why: {
    zh: '读者不知道该引用哪一个；通常是改了一处忘了另一处。',
    en: 'A reader cannot know which to quote; mostly one place was corrected and the other forgotten.',
  },
  innocent: {
    zh: '两处口径不同（本级与全市、年内与累计），而句中没有写明。',
    en: 'The two count different things (the organ and the region, the year and all years) without saying so.',
  },
  act: { zh: '核对两处；口径不同的写明口径。', en: 'Check both; where they count different things, say what.' },
  examples: [
    {
      name: { zh: '同样的话，两个数', en: 'The same words, two figures' },
      record: {
        form: 'narrative-2008',
        statements: [
          ...exampleStatements(['全年共收到政府信息公开申请 12 件']),
          ...exampleStatements(['全年共收到政府信息公开申请 21 件'], 800),
        ],
        breakdowns: [],
      },
      finds: [
        {
          zh: '“全年共收到政府信息公开申请”一处为 12 件，另一处为 21 件',
          en: '“全年共收到政府信息公开申请” is 12 件 in one place and 21 件 in another',
        },
      ],
    },
    {
      name: { zh: '说法略有不同', en: 'Slightly different words' },
      record: {
        form: 'narrative-2008',
        statements: [...exampleStatements(['主动公开政府信息 330 条']), ...exampleStatements(['主动公开信息数 303 条'], 800)],
        breakdowns: [],
      },
      finds: [
        {
          zh: '“主动公开政府信息” 330 条，“主动公开信息数” 303 条，两处不一致',
          en: '“主动公开政府信息” is 330 条, “主动公开信息数” 303 条: they differ',
        },
      ],
    },
    {
      name: { zh: '总数正好相差“其中”的一项', en: 'Two wholes that differ by the part they share' },
      record: {
        form: 'narrative-2008',
        statements: [
          ...exampleStatements(['主动公开信息 5015 条', '依申请公开 15 条']),
          ...exampleStatements(['共发布信息 5030 条', '依申请公开 15 条'], 800),
        ],
        breakdowns: [
          { whole: 5015, parts: [15], complete: false, start: 0, end: 26 },
          { whole: 5030, parts: [15], complete: false, start: 800, end: 826 },
        ],
      },
      finds: [
        {
          zh: '“主动公开信息” 5015 和“共发布信息” 5030 的“其中”都是 15，两者正好相差 15：有一处可能没有计入这 15',
          en: '“主动公开信息” 5015 and “共发布信息” 5030 both have a part of 15 and differ by 15: one of them may leave that part out',
        },
      ],
    },
    {
      name: { zh: '两处相同，或者是约数', en: 'The same in both places, or approximate' },
      record: {
        form: 'narrative-2008',
        statements: [
          ...exampleStatements(['主动公开政府信息 330 条']),
          ...exampleStatements(['主动公开信息 330 条'], 800),
          ...exampleStatements(['主动公开信息 约300 条'], 1600),
        ],
        breakdowns: [],
      },
      finds: [],
    },
    {
      name: { zh: '总数与其中的一部分', en: 'A whole and a part of it' },
      record: {
        form: 'narrative-2008',
        statements: exampleStatements(['主动公开政府信息 330 条', '主动公开政府信息 300 条']),
        breakdowns: [{ whole: 330, parts: [300], complete: false, start: 0, end: 40 }],
      },
      finds: [],
    },
    {
      name: { zh: '今年和上年', en: 'This year and the year before' },
      record: {
        form: 'narrative-2008',
        statements: [...exampleStatements(['2017年主动公开政府信息 330 条']), ...exampleStatements(['2016年主动公开政府信息 300 条'], 800)],
        breakdowns: [],
      },
      finds: [],
    },
  ],
  check(checked) {
    const missing: readonly NotEvaluable[] = unread('statements', checked)
    if (missing.length > 0) return missing
    const statements = statementsOf(checked)
    const linked = linkedBreakdowns(statements, checked)
    const values = new Set(linked.flatMap(({ expected, actual }) => [expected, actual]))
    const twice = restated(statements, checked).filter(
      (outcome) => outcome.outcome !== 'fail' || !values.has(outcome.expected ?? null) || !values.has(outcome.actual ?? null),
    )
    const outcomes = [...twice, ...linked]
    return outcomes.length === 0 && statements.length > 0 ? [{ outcome: 'pass', pointers: [] }] : outcomes
  },
  message({ expected, actual, params }, naming) {
    const { first, second, unit, part, same } = params ?? {}
    const zh = naming.language === 'zh'
    if (part !== undefined) {
      return zh
        ? `${named(first, zh)} ${expected} 和${named(second, zh)} ${actual} 的“其中”都是 ${part}，两者正好相差 ${part}：有一处可能没有计入这 ${part}`
        : `${named(first, zh)} ${expected} and ${named(second, zh)} ${actual} both have a part of ${part} and differ by ${part}: one of them may leave that part out`
    }
    if (same === true) {
      return zh
        ? `“${first}”一处为 ${expected} ${unit}，另一处为 ${actual} ${unit}`
        : `“${first}” is ${expected} ${unit} in one place and ${actual} ${unit} in another`
    }
    return zh
      ? `“${first}” ${expected} ${unit}，“${second}” ${actual} ${unit}，两处不一致`
      : `“${first}” is ${expected} ${unit}, “${second}” ${actual} ${unit}: they differ`
  },
}
export default rule

function named(subject: unknown, zh: boolean): string {
  return subject ? `“${subject}”` : zh ? '总数' : 'a whole of'
}

interface Restated {
  readonly entry: Entry<Statement>
  readonly headline: Headline
}

/** Of each headline, what is said first beside what is said otherwise later; three values and more are no restatement. */
function restated(statements: readonly Entry<Statement>[], checked: Checked): readonly Outcome[] {
  const own = statementsOutside(statements, checked).flatMap((entry): readonly Restated[] => {
    const headline = headlineOf(entry.entry, checked)
    return headline ? [{ entry, headline }] : []
  })
  const byKey = new Map<string, Restated[]>()
  for (const each of own) {
    const key = `${each.headline.kind} ${checked.fold(each.entry.entry.unit)}`
    const alike = byKey.get(key)
    if (alike) alike.push(each)
    else byKey.set(key, [each])
  }
  return [...byKey.values()].flatMap((all): readonly Outcome[] => {
    if (all.length < 2) return []
    const pointers = all.map(({ entry }) => entry.pointer)
    const values = new Set(all.filter(({ entry }) => entry.entry.approximate !== true).map(({ entry }) => entry.entry.value))
    const [first] = all
    const other = first && all.find((each) => contradicts(first, each, checked))
    if (!first || !other) return [{ outcome: 'pass', pointers }]
    if (values.size > 2) return [{ outcome: 'not-evaluable', pointers, reason: 'not-read' }]
    return [contradiction(first, other, checked)]
  })
}

function contradicts(a: Restated, b: Restated, checked: Checked): boolean {
  const [first, second] = [a.entry.entry, b.entry.entry]
  if (a.headline.year !== null && b.headline.year !== null && a.headline.year !== b.headline.year) return false
  if (first.section === second.section && second.start - first.end < apart) return false
  const [one, two] = [a, b].map(({ entry: { pointer, entry } }) =>
    intervalOf(entry.value, entry.approximate === true, saidAt(pointer, checked)),
  )
  return one !== undefined && two !== undefined && !overlap(one, two)
}

const indicators = { disclosed: 'proactiveDisclosures', received: 'requestsReceived', handled: 'requestsHandled' } as const

/** An error only where the reader, who sees the sentences around, found both to be the year's and the organ's. */
function contradiction(a: Restated, b: Restated, { report }: Checked): Fail {
  const [first, second] = [a.entry.entry, b.entry.entry]
  const same = a.headline.words === b.headline.words && first.unit === second.unit
  const indicator = indicators[a.headline.kind]
  const both = report.warnings?.some(({ code, params }) => code === 'not-unique' && params['indicator'] === indicator) ?? false
  const exact = first.approximate !== true && second.approximate !== true
  return {
    outcome: 'fail',
    pointers: [a.entry.pointer, b.entry.pointer],
    expected: first.value,
    actual: second.value,
    params: { first: first.subject, second: second.subject, unit: first.unit, same },
    ...(same && exact && a.headline.bounded && both ? {} : { severity: 'warning' }),
  }
}

/** Statements that are no part of a breakdown and no term of a comparison with another year. */
function statementsOutside(statements: readonly Entry<Statement>[], checked: Checked): readonly Entry<Statement>[] {
  const parts = new Set<string>()
  for (const { entry } of breakdownsOf(checked)) {
    const values = new Set(entry.parts)
    for (const { pointer, entry: member } of within(entry, statements)) {
      if (member.value !== entry.whole && values.has(member.value)) parts.add(pointer)
    }
  }
  const compared = new Set(claimsOf('change', checked).flatMap(({ entry }) => entry.terms))
  return statements.filter(({ pointer, entry }) => !parts.has(pointer) && !compared.has(entry.value))
}

interface Linkable {
  readonly breakdown: Entry<Breakdown>
  /** The first subject said of each value. */
  readonly subjects: ReadonlyMap<number, string>
}

/** 5015 with 15 of it here, 5030 with 15 of it there. */
function linkedBreakdowns(statements: readonly Entry<Statement>[], checked: Checked): readonly Fail[] {
  const byParts = new Map<string, Linkable>()
  return breakdownsOf(checked).flatMap((breakdown): readonly Fail[] => {
    const members = within(breakdown.entry, statements).toReversed()
    const subjects = new Map(members.map(({ entry }) => [entry.value, entry.subject]))
    const key = JSON.stringify(breakdown.entry.parts.map((part) => [part, checked.fold(subjects.get(part) ?? '')]))
    const earlier = byParts.get(key)
    if (!earlier) byParts.set(key, { breakdown, subjects })
    return earlier ? linked(earlier, { breakdown, subjects }) : []
  })
}

function linked(earlier: Linkable, later: Linkable): readonly Fail[] {
  const [first, second] = [earlier.breakdown, later.breakdown]
  const part = Math.abs(exactSum([second.entry.whole, -first.entry.whole]))
  if (part === 0 || !first.entry.parts.includes(part)) return []
  const named = ({ breakdown, subjects }: Linkable): string | null => subjects.get(breakdown.entry.whole) ?? null
  return [
    {
      outcome: 'fail',
      pointers: [first.pointer, second.pointer],
      expected: first.entry.whole,
      actual: second.entry.whole,
      params: { first: named(earlier), second: named(later), part },
      severity: 'warning',
    },
  ]
}
