import type { Column } from '../model/form.js'
import type { CellState, Evidence } from '../model/report.js'
import type { NumberReading } from '../text/numerals.js'
import type { ValueToken } from './token.js'

/** One cell, read as its column asks. */
export interface Figure {
  readonly value: number | null
  readonly evidence: Evidence
  /** The unit of money as printed in the cell. */
  readonly unit: { readonly name: string; readonly start: number; readonly end: number } | null
}

/** Measure words a count may carry; 万 is multiplied out already. */
const countUnits: ReadonlySet<string> = new Set(['万', '件', '条', '项', '个', '宗', '份', '次', '篇', '起', '例', '人', '期'])
/** By how many places a figure in the unit moves to be one in 万元. */
const places: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 万: 0, 亿元: 4, 亿: 4 }

/** Reads a cell for its column. `unit` is the money unit the header prints; null if it prints none. */
export function readFigure(text: string, cell: ValueToken, column: Column, unit: string | null): Figure {
  const { reading } = cell
  if (reading.kind !== 'number') return { value: null, evidence: evidenceOf(text, cell, cell, reading.kind), unit: null }
  const span = { start: cell.start + reading.start, end: cell.start + reading.end }
  const value = column.measure === 'amount' ? amount(reading, unit) : count(reading, column.measure === 'change')
  const evidence = evidenceOf(text, cell, span, typeof value === 'string' ? value : undefined, reading.note)
  const printedUnit =
    reading.unit && reading.unit in places && column.measure === 'amount'
      ? { name: reading.unit, start: span.end - reading.unit.length, end: span.end }
      : null
  return { value: typeof value === 'string' ? null : value, evidence, unit: printedUnit }
}

function count(reading: NumberReading, signed: boolean): number | CellState {
  if (reading.unit !== null && !countUnits.has(reading.unit)) return 'unreadable'
  if (reading.signed && !signed && reading.value >= 0) return 'unreadable'
  return reading.value
}

function amount(reading: NumberReading, unit: string | null): number | CellState {
  if (reading.amountInWan !== null) return reading.amountInWan
  if (reading.unit !== null) return 'unreadable'
  if (reading.value === 0) return 0
  if (unit === null) return 'unitMissing'
  const moved = places[unit]
  return moved === undefined ? 'unreadable' : Number(`${reading.value}e${moved}`)
}

export function evidenceOf(
  text: string,
  cell: ValueToken,
  span: { start: number; end: number },
  state?: CellState,
  note?: string | null,
): Evidence {
  const { row, column } = cell.place
  const { start, end } = span
  const quote = text.slice(start, end)
  const evidence: Writable<Evidence> =
    row.table === null || row.number === null ? { start, end, quote } : { start, end, quote, table: row.table, row: row.number, column }
  if (row.page !== undefined) evidence.page = row.page
  if (state !== undefined) evidence.state = state
  if (note) evidence.note = note
  return evidence
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }
