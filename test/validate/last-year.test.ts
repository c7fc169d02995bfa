import { describe, expect, test } from 'vitest'
import type { RecordInput } from '../../src/model/report.js'
import type { ReportResult } from '../../src/model/result.js'
import type { Language } from '../../src/model/rule.js'
import { checkReport } from '../../src/pipeline.js'
import { formOf, mistyped, randomTable, seeded, shapeOf, type Table } from '../edits/random-table.js'
import { set } from '../rules/example-record.js'

const runs = Number(process.env['RUNS'] ?? 12)
const form = formOf('form-2021')
const { rows, columns } = shapeOf(form)

function recordOf(table: Table, year: number): RecordInput {
  const record: Record<string, unknown> = { schemaVersion: '1', form: 'form-2021', organ: '云山县水务局', organKey: '云山县水务局', year }
  for (const [pointer, value] of table) set(record, pointer, value)
  return record as unknown as RecordInput
}

/** Of the sums alone: random tables of two years do not continue each other. */
const check = (now: Table, before: Table | null, language: Language = 'en'): ReportResult =>
  checkReport(recordOf(now, 2023), {
    language,
    severities: { 'table-missing': 'off', 'carried-over-continues': 'off' },
    ...(before ? { previous: { report: recordOf(before, 2022) } } : {}),
  })

const inColumn = (key: string) => rows.map((row) => `/requests/${row}/${key}`)
const inRow = (path: string) => columns.map((column) => `/requests/${path}/${column}`)
const left = (line: readonly string[], now: Table, before: Table): Table =>
  new Map([...now, ...line.map((pointer): [string, number] => [pointer, before.get(pointer) ?? 0])])
const tables = (seed: number): readonly [Table, Table] => [randomTable(form, seeded(seed)), randomTable(form, seeded(seed + 7919))]

describe('last year’s column left in place', () => {
  test.each(columns)('%s: is one finding, and what the other cells need is what was meant', (key) => {
    for (let seed = 1; seed <= runs; seed++) {
      const [now, before] = tables(seed)
      const line = inColumn(key)
      const printed = left(line, now, before)
      if (line.filter((pointer) => printed.get(pointer)).length < 3) continue
      const { findings } = check(printed, before)
      expect(findings, `${seed}`).toHaveLength(1)
      expect(findings[0]?.causes).toMatchObject([{ kind: 'last-year' }])
      const changes = findings[0]?.causes[0]?.changes ?? []
      const meant = line.filter((pointer) => now.get(pointer) !== before.get(pointer))
      const said = changes.map(({ pointer, from, to }) => `${pointer} ${from} ${to}`)
      expect(said.sort()).toEqual(meant.map((pointer) => `${pointer} ${before.get(pointer)} ${now.get(pointer)}`).sort())
    }
  })

  test('a row too', () => {
    for (let seed = 1; seed <= runs; seed++) {
      const [now, before] = tables(seed)
      const line = inRow('newlyReceived')
      const { findings } = check(left(line, now, before), before)
      expect(
        findings.map(({ causes }) => causes.map(({ kind }) => kind)),
        `${seed}`,
      ).toEqual([['last-year']])
    }
  })

  test('is said in both languages', () => {
    const [now, before] = tables(3)
    const printed = left(inColumn('business'), now, before)
    expect(check(printed, before).findings[0]?.message).toMatch(
      /^the column of businesses is last year’s to the last figure, perhaps left in place: the other cells need .+→/,
    )
    expect(check(printed, before, 'zh').findings[0]?.message).toMatch(/^“商业企业”整列与上年报告完全相同，可能没有更新：按其余各格应为.+→/)
    const row = left(inRow('newlyReceived'), now, before)
    expect(check(row, before, 'zh').findings[0]?.message).toMatch(/^“一”整行与上年报告完全相同/)
  })

  test('is not seen without last year’s report', () => {
    const [now, before] = tables(3)
    const { findings } = check(left(inColumn('business'), now, before), null)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.flatMap(({ causes }) => causes.map(({ kind }) => kind))).not.toContain('last-year')
  })

  test('is not what explains a slip in a column that is not last year’s', () => {
    for (let seed = 1; seed <= runs; seed++) {
      const random = seeded(seed)
      const [now, before] = tables(seed)
      const pointer = '/requests/outcomes/granted/naturalPerson'
      const { findings } = check(new Map(now).set(pointer, mistyped(now.get(pointer) ?? 0, random)), before)
      expect(findings.flatMap(({ causes }) => causes.map(({ kind }) => kind))).not.toContain('last-year')
    }
  })

  test('nor what explains one wrong cell in a table that is otherwise last year’s', () => {
    const [now] = tables(5)
    const pointer = '/requests/outcomes/granted/naturalPerson'
    const printed = new Map(now).set(pointer, (now.get(pointer) ?? 0) + 40)
    for (const before of [now, printed]) {
      const { findings } = check(printed, before)
      expect(findings).toHaveLength(1)
      expect(findings[0]?.causes).toMatchObject([{ changes: [{ pointer, to: now.get(pointer) }] }])
    }
  })
})
