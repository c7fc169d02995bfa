import { isFilled, isShown } from './runs.js'
import type { LabelToken, Token, ValueToken } from './token.js'

/** The cells of a row, one a column; or why they cannot be told. */
export type Placement =
  | { readonly cells: readonly ValueToken[]; readonly offset: number }
  | { readonly failure: 'row-incomplete' | 'ambiguous-cell' }

/** A label and the values printed for it. */
export interface LabelledRow {
  readonly label: LabelToken | null
  readonly values: readonly ValueToken[]
}

/**
 * Finds the `width` cells of a row among the values printed for it. More values than columns is settled by leaving out blanks at the ends
 * (a spanned label or the mark before the next row leaves them), if that can be done in one way only or the other `rows` of the block did
 * it in one way.
 */
export function placeCells(row: LabelledRow, width: number, rows: readonly LabelledRow[]): Placement {
  const { values } = row
  const inColumns = placeInTable(row, width, rows)
  if (inColumns) return inColumns
  if (values.length === width) return isShifted(values, rows) ? { failure: 'ambiguous-cell' } : { cells: values, offset: 0 }
  const [lowest, highest] = bounds(values, width)
  if (lowest > highest) return { failure: 'row-incomplete' }
  const offset = lowest === highest ? lowest : learnOffset(values.length, width, rows)
  if (offset === null || offset < lowest || offset > highest) return { failure: 'ambiguous-cell' }
  return { cells: values.slice(offset, offset + width), offset }
}

/**
 * The cells in the columns that the rows of the same shape have which hold a figure at either end; null where there is no such row, they
 * disagree, or a figure of this row stands in no such column.
 */
function placeInTable(row: LabelledRow, width: number, rows: readonly LabelledRow[]): Placement | null {
  const shape = shapeOf(row)
  const firsts = new Set(
    rows.filter((each) => shape !== null && shapeOf(each) === shape).flatMap(({ values }) => firstColumn(values, width)),
  )
  const [first] = firsts
  if (first === undefined || firsts.size > 1) return null
  const cells = row.values.filter(({ place }) => place.column >= first && place.column < first + width)
  const strays = row.values.filter((value) => isFilled(value) && !cells.includes(value))
  return cells.length === width && strays.length === 0 ? { cells, offset: row.values.indexOf(cells[0] as ValueToken) } : null
}

/** How many cells a row has that the container shows, and in which of them the label stands. */
function shapeOf({ label, values: [first] }: LabelledRow): string | null {
  if (!label || !first || !isShown(first) || label.place.rowIndex !== first.place.rowIndex) return null
  return `${first.place.row.cells.length} ${label.place.column}`
}

/** Where the cells of a row begin that has a figure at either end and leaves no choice. */
function firstColumn(values: readonly ValueToken[], width: number): readonly number[] {
  const filled = values.filter(isFilled)
  const [first, last] = [filled[0], filled.at(-1)]
  return first && last && last.place.column - first.place.column === width - 1 ? [first.place.column] : []
}

/** The first and last place at which the cells may begin so that no figure is left out. */
function bounds(values: readonly ValueToken[], width: number): readonly [number, number] {
  const spare = values.length - width
  const first = values.findIndex(isFilled)
  return first < 0 ? [0, spare] : [Math.max(0, values.findLastIndex(isFilled) - width + 1), Math.min(first, spare)]
}

/** Where the rows with as many values begin that leave no choice; null where there are none or they disagree. */
function learnOffset(length: number, width: number, rows: readonly LabelledRow[]): number | null {
  const alike = rows.filter(({ values }) => values.length === length).map(({ values }) => bounds(values, width))
  const offsets = new Set(alike.flatMap(([lowest, highest]) => (lowest === highest ? [lowest] : [])))
  return offsets.size === 1 ? ([...offsets][0] ?? null) : null
}

/**
 * As many values as columns, the first of them blank: it may be the rest of a spanned label, and the last cell lost for being blank. Not
 * where another row of the length begins with a figure, or where only the last cell is filled; never where other rows have cells to spare.
 */
function isShifted(values: readonly ValueToken[], rows: readonly LabelledRow[]): boolean {
  const [first] = values
  if (!first || isFilled(first) || !isShown(first)) return false
  if (rows.some((row) => row.values.length > values.length)) return true
  const witnessed = rows.some((row) => row.values.length === values.length && row.values[0] && isFilled(row.values[0]))
  return !witnessed && values.findIndex(isFilled) !== values.length - 1
}

/** Some row of the table has run its digits together: single spaces no longer part every cell. */
export function isGlued(values: readonly ValueToken[], width: number, rows: readonly LabelledRow[]): boolean {
  if (width === 1 || !isLoose(values)) return false
  return rows.some((row) => isLoose(row.values) && row.values.length !== width)
}

function isLoose(values: readonly ValueToken[]): boolean {
  return values.some(({ place }) => place.loose)
}

/**
 * The cells that stand under the cells of a header of one line, counted from the row's label as those are from the corner; null if label
 * and corner do not stand in the same column of one table, `row-incomplete` if a cell is missing or a figure stands under no header.
 */
export function placeUnder(
  header: readonly Token[],
  corner: LabelToken | null,
  label: LabelToken | null,
  values: readonly ValueToken[],
): Placement | null {
  if (!corner || !label || ![corner, label, ...header].every(isShown)) return null
  if (corner.place.row.table !== label.place.row.table || corner.place.column !== label.place.column) return null
  if (header.some(({ place }) => place.rowIndex !== corner.place.rowIndex)) return null
  const cells = header.flatMap(({ place }) => values.filter((value) => value.place.column === place.column))
  const strays = values.filter((value) => isFilled(value) && !cells.includes(value))
  return cells.length === header.length && strays.length === 0 ? { cells, offset: 0 } : { failure: 'row-incomplete' }
}
