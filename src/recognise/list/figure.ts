import type { Document } from '../../model/document.js'
import type { FormRow } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Reading } from '../../model/recognition.js'
import type { CellState } from '../../model/report.js'
import type { Warning } from '../../model/warning.js'
import type { NumberReading } from '../../text/numerals.js'
import { unitAt } from '../../text/units.js'
import { evidenceOf } from '../figure.js'
import type { ValueToken } from '../token.js'
import type { PrintedUnit } from './pieces.js'

export interface CellReading {
  readonly reading: Reading
  readonly warnings: readonly Warning[]
}

/** 1 in 万元. */
const wan = 4

/** Reads a cell as its row asks; `unit` is what the row prints beside the figure. */
export function readCell(document: Document, pointer: Pointer, cell: ValueToken, row: FormRow, unit: PrintedUnit | null): CellReading {
  const { reading } = cell
  if (reading.kind !== 'number') {
    const evidence = evidenceOf(document.text, cell, cell, reading.kind)
    return { reading: { pointer, value: null, evidence }, warnings: warned(pointer, cell, reading.kind) }
  }
  const value = row.measure === 'amount' ? amount(reading, row, unit) : count(reading, unit)
  const state = typeof value === 'string' ? value : undefined
  const span = { start: cell.start + reading.start, end: cell.start + reading.end }
  const evidence = evidenceOf(document.text, cell, span, state, reading.note)
  return { reading: { pointer, value: typeof value === 'string' ? null : value, evidence }, warnings: warned(pointer, cell, state) }
}

function warned(pointer: Pointer, { start, end }: ValueToken, state: CellState | undefined): readonly Warning[] {
  if (state === 'unitMissing') return [{ code: 'unit-missing', params: { pointer }, start, end }]
  return state === 'unreadable' ? [{ code: 'ambiguous-cell', params: { pointer }, start, end }] : []
}

/** Money in a row of counts, or 万条 beside the figure: it is another row's, or not what it seems. */
function count(reading: NumberReading, unit: PrintedUnit | null): number | CellState {
  const own = reading.unit === null || reading.unit === '万' || (reading.unit !== '元' && unitAt(reading.unit, 0) === reading.unit)
  const beside = unit === null || (unit.unit !== '元' && unit.places === 0)
  if (!own || !beside || (reading.signed && reading.value >= 0)) return 'unreadable'
  return reading.value
}

function amount(reading: NumberReading, row: FormRow, unit: PrintedUnit | null): number | CellState {
  const kept = row.unit === '元' ? 0 : wan
  if (reading.amountInWan !== null) return moved(reading.amountInWan, wan - kept)
  if (reading.unit !== null || (unit !== null && unit.unit !== '元')) return 'unreadable'
  if (reading.value === 0) return 0
  return unit === null ? 'unitMissing' : moved(reading.value, unit.places - kept)
}

/** 15 digits are what a double tells apart: 251000 moved by -4 is 25.1. */
function moved(value: number, places: number): number {
  return places === 0 ? value : Number((value * 10 ** places).toPrecision(15))
}
