import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentAgreement } from '../../src/edits/agreement.js'
import { exactProduct } from '../../src/edits/exact-product.js'
import { forms } from '../../src/forms/index.js'
import type { Finding } from '../../src/model/finding.js'
import type { Form } from '../../src/model/form.js'
import type { Breakdown, Claim, RecordInput, Statement } from '../../src/model/report.js'
import { rules } from '../../src/rules/index.js'
import { saidOf, statementsOf } from '../../src/rules/parts/example-prose.js'
import { type Interval, intervalOf, overlap } from '../../src/rules/parts/interval.js'
import { validate } from '../../src/validate/validate.js'
import { recordOf } from '../validate/random-record.js'

const contains = (interval: Interval, value: number): boolean => overlap(interval, { from: value, to: value })
const findings = (record: Partial<RecordInput>, text?: string): readonly Finding[] =>
  validate({ schemaVersion: '1', form: 'form-2021', ...record }, rules, forms, { language: 'en', ...(text === undefined ? {} : { text }) })
    .findings

describe('approximate figures', () => {
  const exact = fc.integer({ min: 1, max: 10_000_000 })
  const places = fc.integer({ min: 0, max: 6 })

  it('may mean the exact one they were made from', () => {
    fc.assert(
      fc.property(exact, places, (value, place) => {
        const unit = 10 ** place
        const [down, up, near] = [Math.floor(value / unit) * unit, Math.ceil(value / unit) * unit, Math.round(value / unit) * unit]
        expect(contains(intervalOf(down, true, `发布${down}余条`), value) || down === 0).toBe(true)
        expect(contains(intervalOf(down, true, `发布超过${down}条`), value) || down === 0).toBe(true)
        expect(contains(intervalOf(up, true, `近${up}条`), value) || up === 0).toBe(true)
        expect(contains(intervalOf(near, true, `约${near}条`), value) || near === 0).toBe(true)
        for (const said of [down, up, near]) expect(contains(intervalOf(said, true, null), value) || said === 0).toBe(true)
      }),
    )
  })

  it.each([
    [12_000, '约1.2万条', [11_500, 12_500], [11_499, 12_501]],
    [300, '300余件', [300, 399], [299, 400]],
    [300, '近300件', [201, 300], [200, 301]],
    [300, '300件以上', [300, 9000], [299]],
    [300, '300件', [200, 400], [199, 401]],
    [0, '约0件', [0], [2]],
  ])('%d in %s', (value, said, inside, outside) => {
    for (const each of inside) expect(contains(intervalOf(value, true, said), each), String(each)).toBe(true)
    for (const each of outside) expect(contains(intervalOf(value, true, said), each), String(each)).toBe(false)
  })
})

describe('percentages', () => {
  /** part ÷ whole in percent, rounded or cut off at so many places, in whole numbers. */
  const printed = (part: number, of: number, places: number, how: 'rounded' | 'cut'): number => {
    const [size, by] = [BigInt(Math.abs(part)) * 100n * 10n ** BigInt(places), BigInt(of)]
    const digits = how === 'cut' ? size / by : (2n * size + by) / (2n * by)
    return (Math.sign(part) * Number(digits)) / 10 ** places
  }
  const whole = fc.integer({ min: 1, max: 100_000 })
  const shareClaim = (share: number, terms: readonly number[], kind: Claim['kind']): Claim => ({
    kind,
    printed: share,
    terms,
    start: 0,
    end: 5,
  })

  it('are right when rounded and at most noted when cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), whole, fc.integer({ min: 0, max: 3 }), (part, of, places) => {
        const rounded = findings({ claims: [shareClaim(printed(part, of, places, 'rounded'), [part, of], 'share')] })
        const truncated = findings({ claims: [shareClaim(printed(part, of, places, 'cut'), [part, of], 'share')] })
        expect(rounded).toEqual([])
        expect(truncated.filter(({ severity }) => severity !== 'info')).toEqual([])
      }),
    )
  })

  it('of changes are right when rounded and at most noted when cut off', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), whole, fc.integer({ min: 0, max: 3 }), (now, before, places) => {
        const moved = (how: 'rounded' | 'cut'): Claim => shareClaim(printed(now - before, before, places, how), [now, before], 'change')
        expect(findings({ claims: [moved('rounded')] })).toEqual([])
        const truncated = findings({ claims: [moved('cut')] })
        expect(truncated.filter(({ severity }) => severity !== 'info')).toEqual([])
      }),
    )
  })

  it('are found wrong when they are off by two in the last place', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), whole, fc.constantFrom(-2, 2), (part, of, off) => {
        const wrong = Number((printed(part, of, 2, 'rounded') + off / 100).toFixed(2))
        // With its zeros gone a number shows fewer places and says less.
        fc.pre(/\.[0-9][1-9]$/.test(String(wrong)))
        expect(findings({ claims: [shareClaim(wrong, [part, of], 'share')] }).map(({ rule }) => rule)).toEqual(['percentage'])
      }),
    )
  })

  it('are compared as they are written, not as floats', () => {
    expect(percentAgreement(4.35, 4.345, 100)).toBe('rounded')
    expect(percentAgreement(0.3, 0.1 * 3, 100)).toBe('rounded')
    expect(percentAgreement(-33.3, -1, 3)).toBe('rounded')
    expect(percentAgreement(-66.6, -2, 3)).toBe('truncated')
    expect(percentAgreement(66.6, -2, 3)).toBeNull()
    expect(percentAgreement(1e300, 1e300, 100)).toBe('rounded')
    expect(exactProduct([3, 0.1])).toBe(0.3)
  })
})

describe('rules over prose', () => {
  const statements: readonly Statement[] = [
    ...statementsOf(['全年共收到政府信息公开申请 12 件', '予以公开 7 件', '不予公开 3 件', '无法提供 2 件']),
    ...statementsOf(['全年共收到政府信息公开申请 21 件', '主动公开政府信息 330 条', '发布信息 约300 条'], 900),
    ...statementsOf(['主动公开信息 303 条', '依申请公开 27 条'], 1800),
  ]
  const breakdowns: readonly Breakdown[] = [
    { whole: 12, parts: [7, 3, 3], complete: true, start: 0, end: 80 },
    { whole: 330, parts: [27], complete: false, start: 900, end: 980 },
    { whole: 303, parts: [27], complete: false, start: 1800, end: 1860 },
    { whole: 3, parts: [4], complete: false, start: 2000, end: 2060 },
  ]
  const claims: readonly Claim[] = [
    { kind: 'share', printed: 50, terms: [7, 12], start: 20, end: 30 },
    { kind: 'change', printed: 50, terms: [12, 11], start: 30, end: 40 },
    { kind: 'list', printed: 3, terms: [4], start: 50, end: 60 },
    { kind: 'arithmetic', printed: 30, terms: [4, 5], start: 70, end: 80 },
    { kind: 'enumeration', printed: 6, terms: [5], start: 90, end: 99 },
  ]
  const record: Partial<RecordInput> = {
    ...recordOf(new Map([['/requests/newlyReceived/total', 13]])),
    ...saidOf({ requestsReceived: { value: 12, quote: '收到申请12件' } }),
    statements,
    breakdowns,
    claims,
  }

  it('say the same whatever the order of the lists', () => {
    const said = (of: Partial<RecordInput>): readonly unknown[] =>
      findings(of, '').map(({ rule, message, severity, expected, actual, fingerprint, evidence }) => ({
        rule,
        message,
        severity,
        expected,
        actual,
        fingerprint,
        starts: evidence.map(({ start }) => start),
      }))
    const expected = said(record)
    expect(new Set(findings(record).map(({ rule }) => rule)).size).toBeGreaterThan(6)
    const shuffled = fc.tuple(
      ...[statements, breakdowns, claims].map((list) => fc.shuffledSubarray<unknown>([...list], { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, two, three]) => {
        expect(said({ ...record, statements: one, breakdowns: two, claims: three } as Partial<RecordInput>)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('give the place of a claim, with its words where the text is at hand', () => {
    const text = '一、总体情况\n答复 12 件，其中 7 件公开，占50%。'
    const start = text.indexOf('7 件公开')
    const claim: Claim = { kind: 'share', printed: 50, terms: [7, 12], start, end: start + 10 }
    const [found] = findings({ claims: [claim] }, text)
    expect(found?.pointers).toEqual(['/claims/0'])
    expect(found?.evidence).toEqual([{ pointer: '/claims/0', start, end: start + 10, quote: '7 件公开，占50%', line: 2, column: 12 }])
    expect(findings({ claims: [claim] })[0]?.evidence).toEqual([])
  })

  it('keep a fingerprint when other claims are added before, and change it with the figures', () => {
    const print = (all: readonly Claim[]): string | undefined =>
      findings({ claims: all }).find(({ rule }) => rule === 'list-count')?.fingerprint
    const [, , list] = claims as [Claim, Claim, Claim]
    expect(print([list])).toBe(print(claims))
    expect(print([{ ...list, start: 500, end: 510 }])).toBe(print(claims))
    expect(print([{ ...list, printed: 2 }])).not.toBe(print(claims))
  })

  it('do not tell the number received again as the number handled', () => {
    const both = (value: number, handled: number): readonly string[] =>
      findings({
        ...recordOf(
          new Map([
            ['/requests/newlyReceived/total', 5],
            ['/requests/carriedOver/total', 1],
            ['/requests/outcomes/total/total', handled],
            ['/requests/carriedForward/total', 6 - handled],
          ]),
        ),
        ...saidOf({
          requestsReceived: { value, quote: '收到申请，均已答复' },
          requestsHandled: { value, quote: '收到申请，均已答复' },
        }),
      })
        .filter(({ rule }) => rule === 'text-agrees-with-table')
        .map(({ message }) => message)
    expect(both(5, 6)).toEqual([])
    expect(both(5, 4)).toEqual(['requests handled: text 5, table 3 (total): outcomes, total 4'])
    expect(both(7, 6)).toHaveLength(1)
  })

  it('take results for those of the remedy named before', () => {
    const remedies = { reconsideration: { upheld: 5, corrected: 0, other: 0, pending: 2, total: 7 } }
    const upheld = (subject: string, value: number): number =>
      findings({ remedies, statements: statementsOf([`${subject} 7 件`, `结果维持 ${value} 件`]) }).filter(
        ({ rule }) => rule === 'text-agrees-with-table',
      ).length
    expect(upheld('行政复议案件', 7)).toBe(1)
    expect(upheld('行政复议案件', 5)).toBe(0)
    expect(upheld('举报投诉', 7)).toBe(0)
  })

  it('compare applicants and cells that the text names', () => {
    const figures = new Map([
      ['/requests/newlyReceived/total', 81],
      ['/requests/newlyReceived/naturalPerson', 80],
      ['/requests/outcomes/total/naturalPerson', 79],
      ['/requests/carriedOver/naturalPerson', 0],
      ['/proactive/rules/inForce', 0],
    ])
    const count = (line: string): number =>
      findings({
        ...recordOf(figures),
        ...saidOf({ requestsReceived: { value: 81, quote: '收到申请81件' } }),
        statements: statementsOf([line], 20),
      }).filter(({ rule }) => rule === 'text-agrees-with-table').length
    expect(count('自然人申请 78 件')).toBe(1)
    expect(count('自然人申请 80 件')).toBe(0)
    expect(count('自然人申请 79 件')).toBe(0)
    expect(count('规章现行有效件数 1 件')).toBe(1)
    expect(count('规章 1 件')).toBe(0)
  })

  it('compare with a statistics table where the form has one', () => {
    const row = (path: string, short: string): object => ({ path, marker: '', labels: [short], short, en: path })
    const block = {
      id: 'statistics',
      titles: [],
      corner: [],
      headerWords: [],
      direction: 'down',
      columns: [{ key: '', labels: ['统计数'], en: 'figure', measure: 'count' }],
      rows: [row('proactive/total', '主动公开政府信息数'), row('reconsideration/total', '行政复议数')],
    }
    const form = {
      ...forms[0],
      id: 'statistics-2014',
      outline: [],
      identities: [],
      tables: [{ id: 'statistics', number: '', blocks: [block] }],
    }
    const said = validate(
      {
        schemaVersion: '1',
        form: 'statistics-2014',
        statistics: { proactive: { total: 72_804 }, reconsideration: { total: 0 } },
        ...saidOf({ proactiveDisclosures: { value: 4970, quote: '4970条' }, reconsiderations: { value: 1, quote: '1份' } }),
      },
      rules,
      [form as unknown as Form],
      { language: 'zh' },
    ).findings.map(({ rule, severity }) => `${severity} ${rule}`)
    expect(said).toEqual(['error none-said-but-counted', 'warning text-agrees-with-table'])
  })
})
