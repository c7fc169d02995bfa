import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { Recognition } from '../../src/model/recognition.js'
import { checkReport } from '../../src/pipeline.js'
import { unglue } from '../../src/recognise/unglue/unglue.js'
import { readReport } from '../reading.js'
import { formOf } from '../rendering/figures.js'
import { type Consistent, consistentTable, gluedReport, gluedRows, withSlip } from '../rendering/glued.js'

const form = formOf('form-2021')
const tables = Number(process.env['TABLES'] ?? 40)

/** What the reader of rows leaves of a table whose digits ran together. */
function recognitionOf(
  table: Consistent,
  dropped?: (pointer: string) => boolean,
): { readonly document: Document; readonly recognition: Recognition } {
  let text = ''
  const readings: Recognition['readings'][number][] = []
  const warnings: Recognition['warnings'][number][] = []
  for (const { pointers, digits } of gluedRows(table, dropped)) {
    const evidence = { start: text.length, end: text.length + digits.length, quote: digits, state: 'unreadable' as const }
    text += `${digits}\n`
    readings.push(...pointers.map((pointer) => ({ pointer, value: null, evidence })))
    for (const pointer of new Set(pointers.map((each) => each.slice(0, each.lastIndexOf('/')))))
      warnings.push({ code: 'row-incomplete', params: { pointer }, start: evidence.start, end: evidence.end })
  }
  const document: Document = { format: 'text', encoding: 'utf-8', text, rows: [], problems: [] }
  return { document, recognition: { rows: [], readings, ragged: [], printed: ['requests', 'remedies'], warnings } }
}

interface Tally {
  right: number
  wrong: number
  all: number
}

function tallied(
  of: 'requests' | 'remedies',
  made: (seed: number) => { readonly table: Consistent; readonly dropped?: (pointer: string) => boolean },
  counts: (value: number) => boolean = () => true,
): Tally {
  const tally: Tally = { right: 0, wrong: 0, all: 0 }
  for (let seed = 1; seed <= tables; seed++) {
    const { table, dropped } = made(seed)
    const { document, recognition } = recognitionOf(table, dropped)
    for (const { pointer, value, evidence } of unglue(document, recognition, form).readings) {
      if (!pointer.startsWith(`/${of}/`)) continue
      const printed = dropped?.(pointer) ? null : (table.get(pointer) ?? null)
      if (value !== null) expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      if (value !== null && value !== printed) tally.wrong++
      if (printed === null || !counts(printed)) continue
      tally.all++
      if (value === printed) tally.right++
    }
  }
  return tally
}

const share = ({ right, all }: Tally): number => right / all

describe('digits that ran together', () => {
  test.each([
    ['sparse', 0.995],
    ['ordinary', 0.995],
    ['dense', 0.97],
  ] as const)('a %s table is put back, and no figure is wrong', (density, least) => {
    const tally = tallied('requests', (seed) => ({ table: consistentTable(seed, density) }))
    expect(tally.wrong).toBe(0)
    expect(share(tally)).toBeGreaterThanOrEqual(least)
  })

  test.each(['sparse', 'ordinary'] as const)(
    'a %s table with one slip is put back as it was printed, and no figure is wrong',
    (density) => {
      const tally = tallied('requests', (seed) => ({ table: withSlip(consistentTable(seed, density), seed, 'requests') }))
      expect(tally.wrong).toBe(0)
      expect(share(tally)).toBeGreaterThanOrEqual(0.95)
    },
  )

  test.each([
    ['sparse', 0.6],
    ['ordinary', 0.6],
    ['dense', 0.35],
  ] as const)('the fifteen figures of remedies beside a %s table are put back where their sums leave one way', (density, least) => {
    const tally = tallied('remedies', (seed) => ({ table: consistentTable(seed, density) }))
    expect(tally.wrong).toBe(0)
    expect(share(tally)).toBeGreaterThanOrEqual(least)
  })

  test('a slip among the figures of remedies makes none of them wrong', () => {
    const tally = tallied('remedies', (seed) => ({ table: withSlip(consistentTable(seed, 'ordinary'), seed, 'remedies') }))
    expect(tally.wrong).toBe(0)
  })
})

describe('a report whose digits ran together, with a slip', () => {
  const reports = Array.from({ length: 12 }, (_, index) => {
    const whole = consistentTable(index + 1, 'ordinary')
    const table = withSlip(whole, index + 1, 'requests')
    const slip = [...table].find(([pointer, value]) => whole.get(pointer) !== value)?.[0] ?? ''
    const record = readReport({ bytes: new TextEncoder().encode(gluedReport(table)), path: null })
    if ('error' in record) throw new Error(record.error.code)
    return { slip, right: whole.get(slip), findings: checkReport(record, { language: 'zh' }).findings }
  })

  test('keeps it as a finding, about the cell or, where that is not settled, its row', () => {
    for (const { slip, right, findings } of reports) {
      const named = findings.some(({ causes }) =>
        causes.some(({ changes }) => changes.some(({ pointer, to }) => pointer === slip && to === right)),
      )
      const row = slip.slice(0, slip.lastIndexOf('/') + 1)
      const contradicted = findings.filter(({ rule }) => rule === 'sums-contradicted')
      expect([slip, named || contradicted.some(({ pointers }) => pointers.some((pointer) => pointer.startsWith(row)))]).toEqual([
        slip,
        true,
      ])
      expect(named && contradicted.length > 0).toBe(false)
    }
  })

  test('has both kinds, and a table without a slip has neither', () => {
    const rules = reports.map(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules.some((each) => each.includes('sums-contradicted'))).toBe(true)
    expect(rules.some((each) => each.some((rule) => rule.startsWith('requests-')))).toBe(true)
    const record = readReport({ bytes: new TextEncoder().encode(gluedReport(consistentTable(1, 'ordinary'))), path: null })
    if ('error' in record) throw new Error(record.error.code)
    const { findings } = checkReport(record, { language: 'zh' })
    expect(findings.filter(({ rule }) => rule === 'sums-contradicted' || rule.startsWith('requests-'))).toEqual([])
  })
})

describe('a table of statistics in one line', () => {
  const table =
    '云山县2015年政府信息公开情况统计表 指标名称计量单位2015年度历年累计主动公开文件数条31809452其中：1、政府网站公开数条318094522、政府公报公开数条00受理依申请公开信息总数条13其中：1、当面申请数条002、网上申请数条013、信函、传真申请数条10对申请的答复总数条00行政复议数件00行政诉讼数件00'
  const text = `云山县2015年政府信息公开工作年度报告。一、概述。本年度工作有序推进。二、${table}`
  const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in record) throw new Error(record.error.code)
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record.statistics)

  test('gives zeros and what stands behind zeros, the year and the cumulative figure apart', () => {
    expect([at('/proactive/channels/gazette'), at('/cumulative/proactive/channels/gazette')]).toEqual([0, 0])
    expect([at('/requests/received/online'), at('/cumulative/requests/received/online')]).toEqual([0, 1])
    expect(record.evidence['/statistics/cumulative/requests/received/online']).toMatchObject({ quote: '1', method: 'unglued' })
  })

  test('leaves open what may be one figure beside a blank, or cut in several ways', () => {
    for (const path of ['/requests/received/total', '/requests/received/letterOrFax', '/proactive/total', '/proactive/channels/website'])
      expect([at(path), at(`/cumulative${path}`)]).toEqual([null, null])
    expect(record.warnings.some(({ params }) => params['pointer'] === '/statistics/proactive/total')).toBe(true)
  })
})
