import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { RaggedRow, Recognition } from '../../src/model/recognition.js'
import { placeRagged } from '../../src/recognise/ragged/place-ragged.js'
import { formOf } from '../rendering/figures.js'
import { type Consistent, consistentTable, requestRows, withSlip } from '../rendering/glued.js'
import { blanksIn, withMissing } from '../rendering/ragged.js'

const form = formOf('form-2021')
const tables = Number(process.env['TABLES'] ?? 40)
const columns = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
]

/** What the reader of rows leaves of a table, one cell a line, whose blanks left no line. */
function recognitionOf(
  table: Consistent,
  blanks: ReadonlySet<string>,
  loose: boolean,
): { readonly document: Document; readonly recognition: Recognition } {
  let text = ''
  const readings: Recognition['readings'][number][] = []
  const warnings: Recognition['warnings'][number][] = []
  const ragged: RaggedRow[] = []
  for (const path of requestRows) {
    const pointers = columns.map((column) => `/requests/${path}/${column}`)
    const start = text.length
    const figures = pointers.flatMap((pointer) => {
      if (blanks.has(pointer)) return []
      const quote = String(table.get(pointer))
      const at = text.length
      text += `${quote}${loose ? ' ' : '\n'}`
      return [{ value: Number(quote), evidence: { start: at, end: at + quote.length, quote } }]
    })
    const end = figures.at(-1)?.evidence.end ?? start
    const evidence = { start, end, quote: text.slice(start, end), state: 'unreadable' as const }
    text += '\n'
    if (figures.length === pointers.length && !loose) {
      readings.push(...pointers.map((pointer, cell) => ({ pointer, ...(figures[cell] as (typeof figures)[number]) })))
    } else {
      readings.push(...pointers.map((pointer) => ({ pointer, value: null, evidence })))
      ragged.push({ pointers, figures, loose })
      warnings.push({ code: 'row-incomplete', params: { pointer: `/requests/${path}` }, start, end })
    }
  }
  const document: Document = { format: 'text', encoding: 'utf-8', text, rows: [], problems: [] }
  return { document, recognition: { rows: [], readings, ragged, printed: ['requests'], warnings } }
}

interface Tally {
  /** Figures in a cell in which another stands, or none. */
  wrong: number
  /** Cells that are said to be blank and are not. */
  blanked: number
  misquoted: number
  /** Non-zero figures of short rows. */
  figures: number
  right: number
}

interface Made {
  readonly table: Consistent
  readonly blanks: ReadonlySet<string>
}

function tallied(made: (seed: number) => Made, loose = false): Tally {
  const tally: Tally = { wrong: 0, blanked: 0, misquoted: 0, figures: 0, right: 0 }
  for (let seed = 1; seed <= tables; seed++) {
    const { table, blanks } = made(seed)
    const { document, recognition } = recognitionOf(table, blanks, loose)
    const short = new Set([...blanks].map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))))
    for (const { pointer, value, evidence } of placeRagged(document, recognition, form).readings) {
      const printed = blanks.has(pointer) ? null : (table.get(pointer) ?? null)
      if (document.text.slice(evidence.start, evidence.end) !== evidence.quote) tally.misquoted++
      if (value !== null && value !== printed) tally.wrong++
      if (evidence.state === 'blank' && printed !== null) tally.blanked++
      if (!printed || !short.has(pointer.slice(0, pointer.lastIndexOf('/')))) continue
      tally.figures++
      if (value === printed) tally.right++
    }
  }
  return tally
}

const none = { wrong: 0, blanked: 0, misquoted: 0 }
const densities = ['sparse', 'ordinary', 'dense'] as const
const layouts = [
  ['one cell a line', false],
  ['single spaces', true],
] as const

describe.each(layouts)('rows of %s that lost their blanks', (_, loose) => {
  test.each(densities)('are put back in a %s table: nine in ten of their figures, and none wrong', (density) => {
    const tally = tallied((seed) => {
      const table = consistentTable(seed, density)
      return { table, blanks: blanksIn(table, seed) }
    }, loose)
    expect(tally).toMatchObject(none)
    expect(tally.right / tally.figures).toBeGreaterThanOrEqual(0.9)
  })

  test.each(densities)('in a %s table with a slip give no figure that is not printed there', (density) => {
    const tally = tallied((seed) => {
      const table = withSlip(consistentTable(seed, density), seed, 'requests')
      return { table, blanks: blanksIn(table, seed) }
    }, loose)
    expect(tally).toMatchObject(none)
    expect(tally.right).toBeGreaterThan(0)
  })

  test.each(densities)('in a %s table that lacks a figure give none in its place', (density) => {
    const tally = tallied((seed) => {
      const table = consistentTable(seed, density)
      return { table, blanks: withMissing(table, blanksIn(table, seed), seed) }
    }, loose)
    expect(tally).toMatchObject(none)
    expect(tally.right).toBeGreaterThan(0)
  })

  test('give nothing wrong where all rows are short', () => {
    const tally = tallied((seed) => {
      const table = consistentTable(seed, 'sparse')
      return { table, blanks: blanksIn(table, seed, 60) }
    }, loose)
    expect(tally).toMatchObject(none)
  })
})
