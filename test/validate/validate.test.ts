import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { Evidence, RecordInput } from '../../src/model/report.js'
import type { ReportResult } from '../../src/model/result.js'
import { rules } from '../../src/rules/index.js'
import { type ValidateOptions, validate } from '../../src/validate/validate.js'
import { consistentFigures, recordOf } from './random-record.js'

const check = (record: unknown, options: Partial<ValidateOptions> = {}): ReportResult =>
  validate(record as RecordInput, rules, forms, { language: 'zh', ...options })

const unbalanced = {
  schemaVersion: '1',
  form: 'form-2021',
  organ: '某某市教育局',
  year: 2023,
  requests: {
    newlyReceived: { naturalPerson: 3000 },
    carriedOver: { naturalPerson: 90 },
    outcomes: { total: { naturalPerson: 3061 } },
    carriedForward: { naturalPerson: 92 },
  },
}

describe('validate', () => {
  it('gives no finding for a table that adds up, and confirms all its figures', () => {
    fc.assert(
      fc.property(consistentFigures, (figures) => {
        const result = check(recordOf(figures))
        expect(result.findings).toEqual([])
        expect(result.figures).toMatchObject({ read: figures.size, confirmed: figures.size })
      }),
      { numRuns: 30 },
    )
  })

  it('finds any one cell changed by any amount', () => {
    fc.assert(
      fc.property(
        consistentFigures,
        fc.nat(),
        fc.integer({ min: -500, max: 500 }).filter((by) => by !== 0),
        (figures, at, by) => {
          const pointer = [...figures.keys()][at % figures.size] as string
          const changed = new Map(figures).set(pointer, (figures.get(pointer) ?? 0) + by)
          const broken = check(recordOf(changed)).findings.filter((finding) => finding.pointers.includes(pointer))
          expect(broken.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('says the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(consistentFigures, fc.nat(), fc.infiniteStream(fc.nat()), (figures, at, order) => {
        const pointer = [...figures.keys()][at % figures.size] as string
        const changed = new Map(figures).set(pointer, (figures.get(pointer) ?? 0) + 7)
        const shuffled = new Map(
          [...changed]
            .map((entry) => ({ entry, by: order.next().value }))
            .sort((a, b) => a.by - b.by)
            .map(({ entry }) => entry),
        )
        expect(check(recordOf(shuffled))).toEqual(check(recordOf(changed)))
      }),
      { numRuns: 30 },
    )
  })

  it('never throws, whatever the JSON', () => {
    const keys = [
      'title',
      'year',
      'organ',
      'scope',
      'period',
      'publishedOn',
      'sections',
      'evidence',
      'warnings',
      'source',
      'requests',
      'proactive',
      'indicators',
      'statements',
      'breakdowns',
      'claims',
    ]
    const partial = fc.tuple(
      fc.constantFrom(...forms.map((form) => form.id), 'unknown', 3),
      fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
    )
    fc.assert(fc.property(partial, ([form, rest]) => void check({ schemaVersion: '1', form, ...rest }, { text: 'text' })))
    fc.assert(fc.property(fc.jsonValue(), (json) => void check(json)))
  })

  it('never throws, whatever the prose is said to say', () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 20 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    const span = { start: fc.nat({ max: 60 }), end: fc.nat({ max: 60 }) }
    const subject = fc.constantFrom(
      '收到政府信息公开申请',
      '不予公开',
      '结果维持',
      '行政复议',
      '主动公开信息',
      '自然人',
      '规章现行有效件数',
      '',
    )
    const quantity = fc.record({ value: number, approximate: fc.boolean(), certainty: fc.constant('stated'), scope: fc.constant(null) })
    const lists = fc.record({
      indicators: fc.dictionary(fc.constantFrom('requestsReceived', 'requestsHandled', 'litigations', 'feesCollected'), quantity),
      statements: fc.array(fc.record({ ...span, subject, value: number, unit: fc.constantFrom('件', '条'), approximate: fc.boolean() })),
      breakdowns: fc.array(fc.record({ ...span, whole: number, parts: fc.array(number), complete: fc.boolean() })),
      claims: fc.array(
        fc.record({
          ...span,
          kind: fc.constantFrom('share', 'change', 'list', 'arithmetic', 'enumeration'),
          printed: number,
          terms: fc.array(number, { maxLength: 3 }),
        }),
      ),
    })
    const wrapped = (indicators: Record<string, object>): object =>
      Object.fromEntries(Object.entries(indicators).map(([id, quantity]) => [id, { ...quantity, from: 'table', prose: quantity }]))
    fc.assert(
      fc.property(lists, (drawn) => {
        const { findings } = check({ ...unbalanced, ...drawn, indicators: wrapped(drawn.indicators) }, { text: '甲\n'.repeat(30) })
        for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN/)
      }),
      { numRuns: 500 },
    )
  })

  it('never passes a table that is not there', () => {
    for (const form of [...forms.map(({ id }) => id), 'unknown']) {
      expect(check({ schemaVersion: '1', form })).toMatchObject({
        findings: [],
        checks: { pass: 0, fail: 0 },
        figures: { read: 0, confirmed: 0, identities: 0 },
      })
    }
    expect(check({ schemaVersion: '1', form: 'form-2021' }).checks.notEvaluable).toBeGreaterThan(39)
  })

  it('gives places where the record has evidence and the text is at hand', () => {
    const evidence: Record<string, Evidence> = {
      '/requests/newlyReceived/naturalPerson': { start: 6, end: 10, quote: '3000' },
      '/requests/carriedOver/naturalPerson': { start: 14, end: 16, quote: '90' },
    }
    const [finding] = check({ ...unbalanced, evidence }, { text: '一、本年\n 3000\n二、\n90' }).findings
    expect(finding?.evidence).toEqual([
      { pointer: '/requests/newlyReceived/naturalPerson', start: 6, end: 10, quote: '3000', line: 2, column: 2 },
      { pointer: '/requests/carriedOver/naturalPerson', start: 14, end: 16, quote: '90', line: 4, column: 1 },
    ])
    expect(check({ ...unbalanced, evidence }).findings[0]?.evidence[0]).toMatchObject({ line: null, column: null })
    expect(check(unbalanced).findings[0]?.evidence).toEqual([])
  })

  it('keeps a fingerprint when lines move, and changes it with a value, a year or an organ', () => {
    const print = (record: object): string | undefined => check(record).findings[0]?.fingerprint
    const evidence = { '/requests/newlyReceived/naturalPerson': { start: 6, end: 10, quote: '3000' } }
    expect(print({ ...unbalanced, evidence })).toBe(print(unbalanced))
    expect(print(unbalanced)).toMatch(/^[0-9a-f]{16}$/)
    expect(print({ ...unbalanced, year: 2022 })).not.toBe(print(unbalanced))
    expect(print({ ...unbalanced, organ: '某某市卫生局' })).not.toBe(print(unbalanced))
    const other = structuredClone(unbalanced)
    other.requests.carriedForward.naturalPerson = 93
    expect(print(other)).not.toBe(print(unbalanced))
  })

  it('takes severities by rule, and leaves milder failures as mild', () => {
    const severity = (severities: ValidateOptions['severities'] & object, record: object = unbalanced): string | undefined =>
      check(record, { severities }).findings[0]?.severity
    expect(severity({})).toBe('error')
    expect(severity({ 'requests-balance': 'info' })).toBe('info')
    expect(severity({ 'requests-balance': 'off' })).toBeUndefined()
    const blank = {
      ...unbalanced,
      requests: { ...unbalanced.requests, carriedOver: {}, carriedForward: {} },
      evidence: {
        '/requests/carriedOver/naturalPerson': { start: 0, end: 0, quote: '', state: 'blank' },
        '/requests/carriedForward/naturalPerson': { start: 0, end: 0, quote: '', state: 'blank' },
      },
    }
    expect(check(blank).findings[0]).toMatchObject({ rule: 'requests-balance', severity: 'warning', blanksAsZero: true, expected: 3000 })
    expect(severity({ 'requests-balance': 'error' }, blank)).toBe('warning')
    expect(severity({ 'requests-balance': 'info' }, blank)).toBe('info')
  })

  it('does not let an identity confirm the figures it placed', () => {
    const evidence = {
      '/remedies/reconsideration/upheld': { start: 0, end: 1, quote: '1', method: 'unglued', identities: ['remedies-total'] },
    }
    const reconsideration = { upheld: 1, corrected: 0, other: 0, pending: 2, total: 3 }
    const own = rules.filter((rule) => rule.id === 'remedies-total')
    const run = (remedies: object, more: object = {}): ReportResult =>
      validate({ schemaVersion: '1', form: 'form-2021', remedies, ...more } as RecordInput, own, forms, { language: 'en' })
    expect(run({ reconsideration })).toMatchObject({ checks: { pass: 1 }, figures: { read: 5, confirmed: 5 } })
    expect(run({ reconsideration }, { evidence })).toMatchObject({ checks: { pass: 0, fail: 0 }, figures: { read: 5, confirmed: 0 } })
    expect(run({ reconsideration: { ...reconsideration, total: 4 } }, { evidence })).toMatchObject({ checks: { fail: 1 } })
  })

  it('leaves an identity open over a cell that could not be read', () => {
    const evidence = { '/requests/carriedOver/naturalPerson': { start: 0, end: 1, quote: '?', state: 'unreadable' } }
    const record = { ...unbalanced, requests: { ...unbalanced.requests, carriedOver: {} }, evidence }
    expect(check(record).findings.filter((finding) => finding.rule === 'requests-balance')).toEqual([])
  })
})
