import { describe, expect, it, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { Finding } from '../../src/model/finding.js'
import type { CellState, RecordInput } from '../../src/model/report.js'
import type { ReportResult } from '../../src/model/result.js'
import type { Language } from '../../src/model/rule.js'
import { checkReport } from '../../src/pipeline.js'
import { rules } from '../../src/rules/index.js'
import { validate } from '../../src/validate/validate.js'
import { formOf, mistyped, randomTable, seeded, slipsIn, type Table } from '../edits/random-table.js'
import { set } from '../rules/example-record.js'

const form2021 = formOf('form-2021')

function recordOf(
  figures: Iterable<readonly [string, number | null]>,
  states: Readonly<Record<string, CellState>> = {},
  more: object = {},
): RecordInput {
  const record: Record<string, unknown> = { schemaVersion: '1', form: 'form-2021', ...more }
  for (const [pointer, value] of figures) set(record, pointer, value)
  for (const pointer of Object.keys(states)) set(record, pointer, null)
  const evidence = Object.fromEntries(Object.entries(states).map(([pointer, state]) => [pointer, { start: 0, end: 0, quote: '', state }]))
  return { ...record, evidence } as unknown as RecordInput
}

// These records have no table two and no text.
const check = (record: RecordInput, language: Language = 'zh'): ReportResult =>
  checkReport(record, { language, severities: { 'table-missing': 'off' } })
const findingsOf = (table: Iterable<readonly [string, number | null]>): readonly Finding[] => check(recordOf(table)).findings
const block = (upheld: number, corrected: number, other: number, pending: number, total: number) => ({
  upheld,
  corrected,
  other,
  pending,
  total,
})

/** A table like that of the issue: 自然人 × （三）4… printed 161, meant 116. */
const table = randomTable(form2021, seeded(20))

describe('one wrong cell', () => {
  test('of the 175 of a requests table is one finding, with the right cell and the right figure, 175 times', () => {
    const random = seeded(175)
    let right = 0
    for (const [pointer, value] of table) {
      const printed = mistyped(value, random)
      const findings = findingsOf(new Map(table).set(pointer, printed))
      expect(findings, pointer).toHaveLength(1)
      expect(findings[0]).toMatchObject({
        severity: 'error',
        expected: value,
        actual: printed,
        causes: [{ confidence: 'safe', changes: [{ pointer, from: printed, to: value }] }],
      })
      expect(findings[0]?.pointers[0]).toBe(pointer)
      right++
    }
    expect(right).toBe(175)
  })

  test('is named whatever was added to it', () => {
    for (const [pointer, value] of table) {
      const [finding, ...more] = findingsOf(new Map(table).set(pointer, value + 1234))
      expect(more).toEqual([])
      expect(finding?.causes).toMatchObject([{ changes: [{ pointer, to: value }] }])
    }
  })

  test('says in both languages what is printed and what the sums need', () => {
    const pointer = '/requests/outcomes/denied/thirdPartyRights/naturalPerson'
    const own: Table = new Map(table)
    const add = (path: string, by: number): unknown => own.set(path, (own.get(path) ?? 0) + by)
    const by = 116 - (own.get(pointer) ?? 0)
    for (const row of ['outcomes/denied/thirdPartyRights', 'outcomes/total', 'newlyReceived'])
      for (const column of ['naturalPerson', 'total']) add(`/requests/${row}/${column}`, by)
    expect(findingsOf(own)).toEqual([])
    const wrong = recordOf(own.set(pointer, 161))
    expect(check(wrong).findings.map(({ message }) => message)).toEqual(['三（三）4 自然人印作 161；两项合计要求 116（数字前后颠倒）'])
    expect(check(wrong, 'en').findings.map(({ message }) => message)).toEqual([
      'denied: third-party rights, natural persons is printed 161; two sums need 116 (digits exchanged)',
    ])
    expect(check(wrong).findings[0]).toMatchObject({
      rule: 'requests-outcome-total',
      rules: ['requests-outcome-total', 'requests-applicant-total'],
    })
  })

  test('leaves the tallies of the checks as they are', () => {
    const pointer = '/requests/outcomes/total/business'
    const { checks, findings } = check(recordOf(new Map(table).set(pointer, (table.get(pointer) ?? 0) + 7)))
    expect(checks.fail).toBe(3)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.rules).toEqual(['requests-balance', 'requests-outcome-total', 'requests-applicant-total'])
  })
})

describe('several wrong cells', () => {
  test('are a finding each, with the right figures', () => {
    let right = 0
    const runs = 60
    for (let seed = 1; seed <= runs; seed++) {
      const random = seeded(seed)
      const own = randomTable(form2021, random)
      const slips = slipsIn(own, 2, random)
      const findings = findingsOf(new Map([...own, ...slips]))
      const said = findings.flatMap(({ causes }) => (causes.length === 1 ? (causes[0]?.changes ?? []) : []))
      if (said.length === 2 && said.every(({ pointer, to }) => own.get(pointer) === to)) right++
    }
    expect(right / runs).toBeGreaterThanOrEqual(0.95)
  })

  test('in tables of their own do not bear on each other', () => {
    const pointer = '/requests/outcomes/granted/naturalPerson'
    const own = recordOf(
      new Map(table).set(pointer, (table.get(pointer) ?? 0) + 90),
      {},
      {
        remedies: { reconsideration: block(4, 1, 2, 0, 8) },
      },
    )
    const [first, second, ...more] = check(own).findings
    expect(more).toEqual([])
    expect(first?.causes).toMatchObject([{ changes: [{ pointer }] }])
    expect(second).toMatchObject({
      rule: 'remedies-total',
      causes: expect.arrayContaining([expect.objectContaining({ confidence: 'candidate' })]),
    })
  })

  test('more than three: every broken sum is kept, and it is said that the cells cannot be told', () => {
    const changed = new Map(table)
    for (const row of ['granted', 'partiallyGranted', 'denied/stateSecret', 'denied/prohibitedByLaw', 'denied/internalAffairs'])
      for (const column of ['naturalPerson', 'business']) {
        const pointer = `/requests/outcomes/${row}/${column}`
        changed.set(pointer, (changed.get(pointer) ?? 0) + 4321 + pointer.length * 17)
      }
    const { findings, checks } = check(recordOf(changed))
    expect(findings).toHaveLength(checks.fail)
    for (const { causes, message } of findings) {
      expect(causes).toEqual([{ kind: 'unknown', confidence: 'candidate', changes: [] }])
      expect(message).toMatch(/；改动三格以内不能使各项合计都成立，不能确定是哪几格有误$/)
    }
  })
})

describe('slips of layout', () => {
  const row = (path: string): readonly string[] => [...table.keys()].filter((pointer) => pointer.startsWith(`/requests/${path}/`))
  const values = (path: string): readonly number[] => row(path).map((pointer) => table.get(pointer) ?? 0)

  it('two neighbouring cells exchanged are one cause', () => {
    const own = new Map(table)
    const [first = '', second = ''] = row('outcomes/unavailable/notHeld')
    const [one = 0, other = 0] = values('outcomes/unavailable/notHeld')
    expect(one).not.toBe(other)
    own.set(first, other).set(second, one)
    const findings = findingsOf(own)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.causes).toMatchObject([
      {
        kind: 'swapped-cells',
        changes: [
          { pointer: first, to: one },
          { pointer: second, to: other },
        ],
      },
    ])
    expect(findings[0]?.message).toContain('两格可能填反')
  })

  it('a total column exchanged with its neighbour is one cause', () => {
    const own = new Map(table)
    for (const [pointer, value] of table) {
      if (pointer.endsWith('/otherOrganization')) own.set(pointer.replace('otherOrganization', 'total'), value)
      if (pointer.endsWith('/total')) own.set(pointer.replace(/total$/, 'otherOrganization'), value)
    }
    const findings = findingsOf(own)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.causes).toMatchObject([{ kind: 'swapped-cells', confidence: 'safe' }])
  })

  it('a row moved by one column is one cause, with the figure that fell off its end', () => {
    const pointers = row('outcomes/granted')
    const own = new Map(table)
    const moved = [0, ...values('outcomes/granted').slice(0, -1)]
    for (const [index, pointer] of pointers.entries()) own.set(pointer, moved[index] ?? 0)
    const [finding, ...more] = findingsOf(own)
    expect(more).toEqual([])
    expect(finding?.causes.map(({ kind }) => kind)).toEqual(['shifted-row'])
    for (const { pointer, to } of finding?.causes[0]?.changes ?? []) expect(to).toBe(table.get(pointer))
  })

  it('fifteen figures of the remedies moved by one are one cause', () => {
    const remedies = {
      reconsideration: block(0, 5, 1, 2, 3),
      litigation: { direct: block(11, 4, 2, 0, 1), afterReconsideration: block(7, 6, 0, 2, 1) },
    }
    const [finding, ...more] = check(recordOf([], {}, { remedies })).findings
    expect(more).toEqual([])
    expect(finding?.causes[0]).toMatchObject({ kind: 'shifted-row', confidence: 'suggested' })
    expect(finding?.causes[0]?.changes.at(-1)).toMatchObject({ pointer: '/remedies/litigation/afterReconsideration/total', from: 1, to: 9 })
  })

  it('totals printed as 0 are one cause', () => {
    const own = new Map(table)
    for (const pointer of table.keys()) if (pointer.endsWith('/total')) own.set(pointer, 0)
    const [finding, ...more] = findingsOf(own)
    expect(more).toEqual([])
    expect(finding?.causes).toMatchObject([{ kind: 'missing-total', confidence: 'safe' }])
    for (const { pointer, to } of finding?.causes[0]?.changes ?? []) expect(to).toBe(table.get(pointer))
  })

  it('a figure ten thousand times too large is a unit', () => {
    const pointer = '/requests/outcomes/granted/naturalPerson'
    const own = new Map(table)
    for (const [row, by] of [
      ['outcomes/granted', 7],
      ['outcomes/total', 7],
      ['newlyReceived', 7],
    ] as const)
      for (const column of ['naturalPerson', 'total'])
        own.set(`/requests/${row}/${column}`, (own.get(`/requests/${row}/${column}`) ?? 0) + by)
    expect(findingsOf(own)).toEqual([])
    own.set(pointer, (own.get(pointer) ?? 0) * 10_000)
    expect(findingsOf(own)[0]?.causes).toMatchObject([{ kind: 'unit', confidence: 'safe' }])
  })
})

describe('the remedies, one sum over five cells', () => {
  it('is found and cannot be told: all candidates, the likeliest first', () => {
    const [finding, ...more] = check(recordOf([], {}, { remedies: { reconsideration: block(4, 1, 2, 0, 8) } })).findings
    expect(more).toEqual([])
    expect(finding?.causes.map(({ confidence }) => confidence)).toEqual(Array(5).fill('candidate'))
    expect(finding?.message).toMatch(/，相差 1；5 格中改哪一格都能相符，仅凭算术无法断定错在哪一格$/)
    expect(finding?.causes.at(-1)?.changes[0]?.pointer).toBe('/remedies/reconsideration/total')
  })

  it('as 洪泽 prints it: 10 and 1 beside a total of 0, and 5 beside a total of 0', () => {
    const remedies = {
      reconsideration: block(10, 1, 0, 0, 0),
      litigation: { direct: block(0, 0, 0, 0, 0), afterReconsideration: block(5, 0, 0, 0, 0) },
    }
    const [first, second, ...more] = check(recordOf([], {}, { remedies })).findings
    expect(more).toEqual([])
    expect(first).toMatchObject({
      message: '行政复议 总计印作 0；合计要求 11（总计可能漏填）',
      causes: [
        { kind: 'missing-total', confidence: 'suggested', changes: [{ pointer: '/remedies/reconsideration/total', from: 0, to: 11 }] },
      ],
    })
    expect(second?.causes).toMatchObject([
      { kind: 'missing-total', confidence: 'candidate', changes: [{ to: 5 }] },
      { kind: 'typing', confidence: 'candidate', changes: [{ pointer: '/remedies/litigation/afterReconsideration/upheld', to: 0 }] },
    ])
  })
})

describe('blank cells', () => {
  const blanked = (pointers: readonly string[]): RecordInput => {
    const states = Object.fromEntries(pointers.map((pointer) => [pointer, 'blank' as const]))
    return recordOf(
      [...table].filter(([pointer]) => !(pointer in states)),
      states,
    )
  }
  const totals = [...table.keys()].filter(
    (pointer) => pointer.startsWith('/requests/outcomes/') && pointer.endsWith('/total') && (table.get(pointer) ?? 0) > 0,
  )

  it('that are totals beside filled parts are named once, in the one finding of the table', () => {
    const rest = totals.filter((pointer) => pointer !== '/requests/outcomes/total/total')
    const [finding, ...more] = check(blanked(rest)).findings
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      rule: 'cell-blank',
      severity: 'warning',
      rules: ['cell-blank', 'requests-outcome-total', 'requests-applicant-total'],
    })
    expect(finding?.causes.map(({ kind, confidence }) => [kind, confidence])).toEqual([['missing-total', 'safe']])
    const changes = finding?.causes[0]?.changes ?? []
    expect(changes.map(({ pointer, to }) => [pointer, to])).toEqual(rest.map((pointer) => [pointer, table.get(pointer)]))
  })

  it('that can only be 0 are counted', () => {
    const zeros = [...table].filter(([pointer, value]) => value === 0 && pointer.endsWith('/business')).map(([pointer]) => pointer)
    expect(zeros.length).toBeGreaterThan(2)
    const [finding, ...more] = check(blanked(zeros)).findings
    expect(more).toEqual([])
    expect(finding?.message).toMatch(new RegExp(`；${zeros.length} 格按合计只能是 0$`))
  })

  it('are free: a wrong cell is found beside them', () => {
    const pointer = '/requests/outcomes/granted/naturalPerson'
    const zeros = [...table].filter(([at, value]) => value === 0 && at.endsWith('/business')).map(([at]) => at)
    const own = { ...blanked(zeros) } as RecordInput & { requests: object }
    set(own as never, pointer, (table.get(pointer) ?? 0) + 50)
    const findings = check(own).findings.filter(({ severity }) => severity === 'error')
    expect(findings).toMatchObject([{ causes: [{ changes: [{ pointer, to: table.get(pointer) }] }] }])
  })

  it('never make an error of a table that adds up, whatever is blank', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed)
      const share = random()
      const own = randomTable(form2021, random)
      const gone = [...own.keys()].filter(() => random() < share)
      const states = Object.fromEntries(gone.map((pointer) => [pointer, 'blank' as const]))
      const { findings } = check(
        recordOf(
          [...own].filter(([pointer]) => !(pointer in states)),
          states,
        ),
      )
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      for (const { causes } of findings)
        for (const { confidence, changes } of causes)
          if (confidence !== 'candidate') for (const { pointer, to } of changes) expect([pointer, to]).toEqual([pointer, own.get(pointer)])
    }
  })
})

test('a rule that is off asks nothing of a cell', () => {
  const pointer = '/requests/outcomes/granted/business'
  const wrong = recordOf(new Map(table).set(pointer, (table.get(pointer) ?? 0) + 40))
  const { findings } = validate(wrong, rules, forms, { language: 'zh', severities: { 'requests-applicant-total': 'off' } })
  expect(findings).toHaveLength(1)
  expect(findings[0]?.causes.length).toBeGreaterThan(3)
  expect(findings[0]?.causes.every(({ confidence }) => confidence === 'candidate')).toBe(true)
})
