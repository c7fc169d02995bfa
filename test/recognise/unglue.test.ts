import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { Recognition } from '../../src/model/recognition.js'
import { unglue } from '../../src/recognise/unglue/unglue.js'
import { formOf } from '../rendering/figures.js'
import { type Consistent, consistentTable, type Density, gluedRows, withSlip } from '../rendering/glued.js'

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
  return { document, recognition: { rows: [], readings, printed: ['requests', 'remedies'], warnings } }
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

  test.each(['sparse', 'ordinary', 'dense'] as readonly Density[])(
    'the fifteen figures of remedies beside a %s table are put back where their sums leave one way',
    (density) => {
      const tally = tallied('remedies', (seed) => ({ table: consistentTable(seed, density) }))
      expect(tally.wrong).toBe(0)
      expect(share(tally)).toBeGreaterThanOrEqual(0.85)
    },
  )

  test('a slip among the figures of remedies makes none of them wrong', () => {
    const tally = tallied('remedies', (seed) => ({ table: withSlip(consistentTable(seed, 'ordinary'), seed, 'remedies') }))
    expect(tally.wrong).toBe(0)
  })
})
