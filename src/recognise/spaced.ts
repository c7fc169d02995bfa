import { columnOf, columnRanges } from '../grid/columns.js'
import type { Span } from '../model/span.js'
import { displayWidth } from '../text/width.js'
import type { Witnesses } from './place.js'
import { isFilled } from './runs.js'
import type { ValueToken } from './token.js'

/** Full rows needed before positions on the line are believed. */
const fewestRows = 2

/** How far along its line a piece of text reaches: programs align by characters, or by the width they have on a screen. */
const measures: readonly ((text: string) => number)[] = [displayWidth, (text) => text.length]

/**
 * Places fewer figures than columns by where they stand on the line, as the full rows of the block show it; the cells between are blank.
 * Null unless every figure falls into one column's range and no other, and into the same column by either measure that fits the full rows.
 */
export function placeInColumns(text: string, values: readonly ValueToken[], { rows, width }: Witnesses): readonly ValueToken[] | null {
  if (values.length >= width || !onOneSpacedLine(values)) return null
  const full = rows.map((row) => row.values).filter((row) => row.length === width && row.every(isFilled))
  const known = full.filter((row) => onOneSpacedLine(row) && onOnePage(text, row, values))
  if (known.length < fewestRows) return null
  const exact = measures.filter((measure) => isExact(text, known, measure))
  const [columns, ...others] = (exact.length > 0 ? exact : measures).map((measure) => columnsOf(text, values, known, measure))
  if (!columns || others.some((other) => other?.join() !== columns.join())) return null
  const cells = Array.from({ length: width }, (_, column) => values[columns.indexOf(column)] ?? null)
  return cells.map((cell, index) => cell ?? blankAt(values, cells, index))
}

/** By this measure the figures of each column begin or end together. */
function isExact(text: string, known: readonly (readonly ValueToken[])[], measure: (text: string) => number): boolean {
  const rows = known.map((row) => row.map((value) => extent(text, value, measure)))
  return (rows[0] ?? []).every((cell, column) => {
    const together = (edge: 'start' | 'end'): boolean => rows.every((row) => row[column]?.[edge] === cell[edge])
    return together('start') || together('end')
  })
}

/** The column of every value; null if one falls between columns or two into the same. */
function columnsOf(
  text: string,
  values: readonly ValueToken[],
  known: readonly (readonly ValueToken[])[],
  measure: (text: string) => number,
): readonly number[] | null {
  const ranges = columnRanges(known.map((row) => row.map((value) => extent(text, value, measure))))
  const columns = ranges ? values.map((value) => columnOf(ranges, extent(text, value, measure))) : [null]
  const placed = columns.filter((column) => column !== null)
  return placed.length === columns.length && new Set(placed).size === placed.length ? placed : null
}

function onOneSpacedLine(values: readonly ValueToken[]): boolean {
  const first = values[0]
  return (
    first !== undefined &&
    values.every(({ place }) => place.row.kind === 'spaced' && place.rowIndex === first.place.rowIndex && !place.loose)
  )
}

/** Columns move from page to page: only rows of the same page tell. */
function onOnePage(text: string, row: readonly ValueToken[], values: readonly ValueToken[]): boolean {
  const [a, b] = [row[0]?.start ?? 0, values[0]?.start ?? 0]
  return !text.slice(Math.min(a, b), Math.max(a, b)).includes('\f')
}

/** Where a value stands on its line. */
function extent(text: string, value: ValueToken, measure: (text: string) => number): Span {
  const line = text.lastIndexOf('\n', value.start - 1) + 1
  const start = measure(text.slice(line, value.start))
  return { start, end: start + measure(text.slice(value.start, value.end)) }
}

/** A blank behind the last figure before it. */
function blankAt(values: readonly ValueToken[], cells: readonly (ValueToken | null)[], index: number): ValueToken {
  const before = cells.slice(0, index).findLast((cell) => cell !== null)
  const anchor = before ?? (values[0] as ValueToken)
  const at = before ? before.end : anchor.start
  return { kind: 'value', place: anchor.place, start: at, end: at, reading: { kind: 'blank' } }
}
