import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, FormRow } from '../../src/model/form.js'
import type { ReportRecord } from '../../src/model/report.js'
import { checkReport } from '../../src/pipeline.js'
import { readReport } from '../reading.js'
import { formOf } from '../rendering/figures.js'

// A requests table as it comes out of a PDF in the order of painting: a figure a line, some labels late, some rows column by column.

const block = formOf('form-2021').tables.find(({ id }) => id === 'requests')?.blocks[0] as Block
const rows = block.rows.filter(({ optional }) => !optional)
const runs = { numRuns: Number(process.env['RUNS'] ?? 20), endOnFailure: true }

/** Figures that add up: outcomes and what is carried over at random, the rest follows. */
const tables: fc.Arbitrary<ReadonlyMap<string, readonly number[]>> = fc
  .array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 }), { minLength: rows.length, maxLength: rows.length })
  .map((random) => {
    const parts = new Map(rows.map(({ path }, index) => [path, random[index] ?? []]))
    const outcomes = rows
      .filter(({ path }) => path.startsWith('outcomes/') && path !== 'outcomes/total')
      .map(({ path }) => parts.get(path) ?? [])
    const total = [0, 1, 2, 3, 4, 5].map((column) => outcomes.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    const carriedOver = (parts.get('carriedOver') ?? []).map((value, column) => Math.min(value, total[column] ?? 0))
    parts.set('outcomes/total', total)
    parts.set('carriedOver', carriedOver)
    parts.set(
      'newlyReceived',
      total.map((value, column) => value + (parts.get('carriedForward')?.[column] ?? 0) - (carriedOver[column] ?? 0)),
    )
    return new Map([...parts].map(([path, values]) => [path, [...values, values.reduce((a, b) => a + b, 0)]]))
  })

interface Painted {
  /** The label stands right before the figures; else behind them all. */
  readonly labelled: boolean
  /** So many rows are painted column by column. */
  readonly together: number
}

const orders: fc.Arbitrary<readonly Painted[]> = fc.array(fc.record({ labelled: fc.boolean(), together: fc.constantFrom(1, 1, 1, 2, 4) }), {
  minLength: rows.length,
  maxLength: rows.length,
})

const labelOf = ({ marker, labels }: FormRow): string =>
  `${/^\d$/.test(marker) ? `${marker}.` : marker.startsWith('（') || marker === '' ? marker : `${marker}、`}${labels[0]}`

function groupsOf(order: readonly Painted[]): readonly { readonly rows: readonly FormRow[]; readonly labelled: boolean }[] {
  const groups: { rows: readonly FormRow[]; labelled: boolean }[] = []
  for (let at = 0; at < rows.length; ) {
    const { labelled, together } = order[at] as Painted
    const own = rows.slice(at, at + together)
    groups.push({ rows: own, labelled })
    at += own.length
  }
  return groups
}

function painted(
  table: ReadonlyMap<string, readonly number[]>,
  order: readonly Painted[],
  change: (pieces: string[]) => void = () => {},
): string {
  const pieces: string[] = []
  const late: string[] = []
  for (const group of groupsOf(order)) {
    const [first] = group.rows
    if (group.labelled && first) pieces.push(labelOf(first))
    late.push(...group.rows.slice(group.labelled ? 1 : 0).map(labelOf))
    for (let column = 0; column < 7; column++) pieces.push(group.rows.map(({ path }) => table.get(path)?.[column]).join('\n'))
  }
  change(pieces)
  const words = ['申请人情况', '自然人', '法人或其他组织', '总计']
  return [
    '云山县水务局2022年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    ...words,
    ...pieces,
    ...late,
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
  ].join('\n\n')
}

function read(text: string): ReportRecord {
  const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

const rowIn = (record: ReportRecord, path: string): readonly unknown[] =>
  block.columns.map(({ key }) =>
    ['requests', ...path.split('/'), key].reduce<unknown>((node, step) => (node as Record<string, unknown> | null)?.[step] ?? null, record),
  )

const unread = (row: readonly unknown[]): boolean => row.every((value) => value === null)

const everyLabel: readonly Painted[] = rows.map(() => ({ labelled: true, together: 1 }))
const fewLabels: readonly Painted[] = rows.map((_, index) => ({ labelled: index % 3 === 0, together: 1 }))

describe('a table in the order of painting', () => {
  test('is read where it adds up and the labels that are there agree: no figure wrong, all rows with their label', async () => {
    fc.assert(
      fc.property(tables, orders, (table, order) => {
        const record = read(painted(table, order))
        const anchors = groupsOf(order).filter(({ labelled }) => labelled).length
        for (const { path } of rows) {
          const row = rowIn(record, path)
          if (!unread(row)) expect(row).toEqual(table.get(path))
        }
        for (const { rows: own, labelled } of groupsOf(order)) {
          if (!labelled || anchors < 4 || own.length > 1) continue
          expect([own[0]?.path, ...rowIn(record, own[0]?.path ?? '')]).toEqual([own[0]?.path, ...(table.get(own[0]?.path ?? '') ?? [])])
        }
      }),
      runs,
    )
  })

  test('leaves rows unread of which it is not certain which is which', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const record = read(painted(table, fewLabels))
        for (const [index, { path }] of rows.entries()) {
          const row = rowIn(record, path)
          const alike = new Set([1, 2].map((step) => String(table.get(rows[index - (index % 3) + step]?.path ?? '')))).size === 1
          if (index % 3 === 0) expect(row).toEqual(table.get(path))
          else if (!alike && index < 24) expect(unread(row)).toBe(true)
        }
      }),
      runs,
    )
  })

  test('says which sums decided, and these confirm nothing', () => {
    const [table] = fc.sample(tables, { numRuns: 1, seed: 5 })
    const record = read(painted(table as ReadonlyMap<string, readonly number[]>, fewLabels))
    const evidence = record.evidence['/requests/newlyReceived/total']
    expect([evidence?.method, evidence?.identities]).toEqual([
      'aligned',
      ['requests-balance', 'requests-outcome-total', 'requests-applicant-total'],
    ])
    expect(record.warnings.filter(({ code }) => code === 'identities-consumed')).toHaveLength(1)
    expect(checkReport(record, { language: 'en' }).figures.confirmed).toBe(0)
  })

  test.each<readonly [string, (pieces: string[]) => void]>([
    ['with a figure that breaks a sum', (pieces) => pieces.splice(pieces.length - 1, 1, '9999')],
    ['with a figure missing', (pieces) => pieces.splice(30, 1)],
    ['with a page number among the figures', (pieces) => pieces.splice(30, 0, '3')],
    ['with two labels exchanged', (pieces) => pieces.splice(8, 1, pieces.splice(0, 1, pieces[8] as string)[0] as string)],
    [
      'with each label behind its figures',
      (pieces) => {
        const labels = rows.map(labelOf)
        const figures = pieces.filter((piece) => !labels.includes(piece))
        pieces.splice(0, pieces.length, ...labels.flatMap((label, index) => [...figures.slice(7 * index, 7 * index + 7), label]))
      },
    ],
  ])('%s is not read so', (_name, change) => {
    fc.assert(
      fc.property(tables, (table) => {
        const record = read(
          painted(
            table,
            everyLabel.map((each, index) => ({ ...each, labelled: index !== 2 })),
            change,
          ),
        )
        const methods = Object.values(record.evidence).filter(({ method }) => method === 'aligned')
        expect(methods).toEqual([])
      }),
      runs,
    )
  })
})
