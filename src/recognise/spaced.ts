import { columnOf, columnRanges } from '../grid/columns.js'
import { displayWidth } from '../text/width.js'
import type { ValueToken } from './token.js'

/** Full rows needed before positions on the line are believed. */
const fewestRows = 2

/**
 * Places fewer figures than columns by where they stand on the line, as the full rows of the block show it; the cells between are blank.
 * Null unless every figure falls into one column's range and no other.
 */
export function placeInColumns(
  text: string,
  values: readonly ValueToken[],
  fullRows: readonly (readonly ValueToken[])[],
): readonly ValueToken[] | null {
  if (!onOneSpacedLine(values)) return null
  const known = fullRows.filter((row) => onOneSpacedLine(row) && onOnePage(text, row, values))
  if (known.length < fewestRows) return null
  const ranges = columnRanges(known.map((row) => row.map((value) => extent(text, value))))
  if (!ranges) return null
  const cells = ranges.map((): ValueToken | null => null)
  for (const value of values) {
    const column = columnOf(ranges, extent(text, value))
    if (column === null || cells[column]) return null
    cells[column] = value
  }
  return cells.map((cell, index) => cell ?? blankAt(values, cells, index))
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

/** Where a value stands on its line, in columns of the screen: a wide character counts two. */
function extent(text: string, value: ValueToken): { start: number; end: number } {
  const line = text.lastIndexOf('\n', value.start - 1) + 1
  const start = displayWidth(text.slice(line, value.start))
  return { start, end: start + displayWidth(text.slice(value.start, value.end)) }
}

/** A blank behind the last figure before it. */
function blankAt(values: readonly ValueToken[], cells: readonly (ValueToken | null)[], index: number): ValueToken {
  const before = cells.slice(0, index).findLast((cell) => cell !== null)
  const anchor = before ?? (values[0] as ValueToken)
  const at = before ? before.end : anchor.start
  return { kind: 'value', place: anchor.place, start: at, end: at, reading: { kind: 'blank' } }
}
