import type { Document } from '../model/document.js'
import type { Column, TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { RaggedRow, Reading } from '../model/recognition.js'
import type { Warning, WarningCode } from '../model/warning.js'
import { pointersOf } from './cell-pointer.js'
import { evidenceOf, type Figure, readFigure } from './figure.js'
import type { Token, ValueToken } from './token.js'

/** Where a row belongs: `/requests` + `outcomes/granted`. */
export interface RowPlace {
  readonly table: TableId
  readonly path: string
  readonly columns: readonly Column[]
}

export interface RowReading {
  readonly readings: readonly Reading[]
  readonly warnings: readonly Warning[]
  /** What is printed in a row that may have lost its blanks. */
  readonly ragged?: RaggedRow
}

/** Reads a row that has its cells, one a column. `unit` is the unit the header prints for a column of money; no other asks for it. */
export function readCells(
  document: Document,
  place: RowPlace,
  cells: readonly ValueToken[],
  unit: (column: Column) => string | null,
): RowReading {
  const readings: Reading[] = []
  const warnings: Warning[] = []
  const pointerOf = pointersOf(place.table, place.path)
  place.columns.forEach((column, index) => {
    const cell = cells[index]
    if (!cell) return
    const figure = readFigure(document.text, cell, column, column.measure === 'amount' ? unit(column) : null)
    const pointer = pointerOf(column.key)
    readings.push({ pointer, value: figure.value, evidence: figure.evidence })
    if (column.unitKey && figure.unit) readings.push(printedUnit(document, pointerOf(column.unitKey), cell, figure.unit))
    if (figure.evidence.state === 'unitMissing')
      warnings.push({ code: 'unit-missing', params: { pointer }, start: cell.start, end: cell.end })
    if (figure.evidence.state === 'unreadable')
      warnings.push({ code: 'ambiguous-cell', params: { pointer }, start: cell.start, end: cell.end })
  })
  return { readings, warnings }
}

/** A row that is printed and cannot be read for certain: every leaf null, with what was seen. */
export function leaveUnread(
  document: Document,
  { table, path, columns }: RowPlace,
  seen: { readonly start: number; readonly end: number },
  code: WarningCode,
  found: number,
): RowReading {
  const evidence = { start: seen.start, end: seen.end, quote: document.text.slice(seen.start, seen.end), state: 'unreadable' as const }
  const pointerOf = pointersOf(table, path)
  return {
    readings: columns.map(({ key }) => ({ pointer: pointerOf(key), value: null, evidence })),
    warnings: [{ code, params: { pointer: `/${table}/${path}`, expected: columns.length, found }, start: seen.start, end: seen.end }],
  }
}

/** The figures of an unread row whose blanks may have vanished; null where a cell holds words, or a figure that is no count. */
export function raggedRow(document: Document, { table, path, columns }: RowPlace, cells: readonly ValueToken[]): RaggedRow | null {
  const [column] = columns
  if (!column || cells.length > columns.length || columns.some(({ measure }) => measure !== 'count')) return null
  const figures = cells.map((cell) => readFigure(document.text, cell, column, null))
  if (figures.some(({ evidence: { state } }) => state !== undefined && state !== 'blank' && state !== 'notApplicable')) return null
  const pointerOf = pointersOf(table, path)
  return {
    pointers: columns.map(({ key }) => pointerOf(key)),
    figures: figures.map(({ value, evidence }) => ({ value, evidence })),
    loose: cells.some((cell) => cell.place.loose),
  }
}

function printedUnit(document: Document, pointer: Pointer, cell: ValueToken, unit: NonNullable<Figure['unit']>): Reading {
  return { pointer, value: unit.name, evidence: evidenceOf(document.text, cell, unit) }
}

/** From the first figure to the last, or the end of the label where there is none. */
export function extentOf(label: Token | undefined | null, values: readonly ValueToken[]): { start: number; end: number } {
  const first = values[0]
  const last = values.at(-1)
  if (first && last) return { start: first.start, end: Math.max(first.end, last.end) }
  return { start: label?.end ?? 0, end: label?.end ?? 0 }
}
