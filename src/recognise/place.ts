import { isFilled, isShown } from './runs.js'
import { isAlike, isInGrid, isSame, isUnbroken, standingUnder } from './spans.js'
import type { LabelToken, Token, ValueToken } from './token.js'

/** The cells of a row, one a column; or why they cannot be told. */
export type Placement = { readonly cells: readonly ValueToken[] } | { readonly failure: 'row-incomplete' | 'ambiguous-cell' }

/** A label and the values printed for it. */
export interface LabelledRow {
  readonly label: LabelToken | null
  readonly values: readonly ValueToken[]
}

/**
 * Finds the `width` cells of a row among the values printed for it, as the other `rows` of the block have theirs. What may be a blank that
 * a spanned label leaves, or a last cell lost for being blank, is not settled by counting. `header`: the cells of the header, where each
 * column has one.
 */
export function placeCells({ label, values }: LabelledRow, block: Witnesses, header: readonly Token[] = []): Placement {
  if (values.length === 0 || !values.every(isShown)) return placeCounted(values, block)
  const shapes = isInGrid(header) ? [...block.shapes, header] : block.shapes
  const inGrid = placeInGrid(values, shapes)
  if (inGrid) return { cells: inGrid }
  const firsts = block.firsts.get(label?.place.order ?? 0)
  const placement = firsts ? placeShown(values, block.width, firsts) : placeUnwitnessed(values, block)
  if (!('cells' in placement)) return placement
  return isUnbroken([label, ...placement.cells]) && shapes.every((shape) => isAlike(shape, placement.cells))
    ? placement
    : { failure: 'row-incomplete' }
}

/** The rows of a block, and what they show of its columns. */
export interface Witnesses {
  readonly rows: readonly LabelledRow[]
  readonly width: number
  /** By the order of the label (0 where there is none): where the cells begin of rows with a figure at either end. */
  readonly firsts: ReadonlyMap<number, ReadonlySet<number>>
  /** How the cells of those rows lie in the grid, each way once. */
  readonly shapes: readonly (readonly ValueToken[])[]
}

export function witnessesIn(rows: readonly LabelledRow[], width: number): Witnesses {
  const firsts = new Map<number, Set<number>>()
  const shapes: (readonly ValueToken[])[] = []
  for (const row of rows) {
    const cells = isInRow(row) ? cellsBetween(row.values, width) : null
    const [first] = cells ?? []
    if (!cells || !first) continue
    const order = row.label?.place.order ?? 0
    firsts.set(order, (firsts.get(order) ?? new Set()).add(first.place.order))
    if (!shapes.some((shape) => isSame(shape, cells))) shapes.push(cells)
  }
  return { rows, width, firsts, shapes }
}

/** The cells of a row of a grid that stand in the very columns of the header and of those rows that leave no choice; null if one does not. */
function placeInGrid(values: readonly ValueToken[], shapes: readonly (readonly Token[])[]): readonly ValueToken[] | null {
  const [shape] = shapes
  if (!shape || values[0]?.place.row.kind !== 'grid' || shapes.some((other) => !isSame(shape, other))) return null
  const cells = shape.flatMap(({ place }) => standingUnder(values, place))
  const strays = values.filter((value) => isFilled(value) && !cells.includes(value))
  return cells.length === shape.length && isSame(shape, cells) && strays.length === 0 ? cells : null
}

/** In a row that the container shows, the cells stand in the columns of those rows whose labels stand in the same column. */
function placeShown(values: readonly ValueToken[], width: number, firsts: ReadonlySet<number>): Placement {
  const [first = 0] = firsts
  if (firsts.size > 1) return { failure: 'ambiguous-cell' }
  const isCell = ({ place }: ValueToken): boolean => place.order >= first && place.order < first + width
  const cells = values.filter(isCell)
  const isStray = (value: ValueToken): boolean => isFilled(value) && !isCell(value)
  return cells.length === width && !values.some(isStray) ? { cells } : { failure: 'row-incomplete' }
}

function isInRow({ label, values: [first] }: LabelledRow): boolean {
  return first !== undefined && isShown(first) && (label === null || label.place.rowIndex === first.place.rowIndex)
}

/** The cells of a row that has a figure at either end and leaves no choice. */
function cellsBetween(values: readonly ValueToken[], width: number): readonly ValueToken[] | null {
  const first = values.findIndex(isFilled)
  const last = values.findLastIndex(isFilled)
  const [from, to] = [values[first]?.place.order ?? 0, values[last]?.place.order ?? 0]
  return first >= 0 && to - from === width - 1 && last - first === width - 1 ? values.slice(first, last + 1) : null
}

/** No row shows where the figures begin: right behind the label, if a figure is there, or if nothing says that a cell was left out. */
function placeUnwitnessed(values: readonly ValueToken[], { width, rows }: Witnesses): Placement {
  if (values.length < width) return { failure: 'row-incomplete' }
  const [first, last] = [values.findIndex(isFilled), values.findLastIndex(isFilled)]
  const uniform = rows.every((row) => row.values.length === width)
  const whole = values.length === width && uniform && (last < width - 1 || first === width - 1)
  return (first === 0 && last < width) || whole ? { cells: values.slice(0, width) } : { failure: 'ambiguous-cell' }
}

/**
 * Cells on lines of their own, blanks among them marked: more values than columns is settled by leaving out blanks at the ends, if that can
 * be done in one way only or the rows of as many values did it in one way.
 */
function placeCounted(values: readonly ValueToken[], { width, rows }: Witnesses): Placement {
  if (isMixed(values)) return { failure: 'row-incomplete' }
  if (values.length === width) return { cells: values }
  const [lowest, highest] = bounds(values, width)
  if (lowest > highest) return { failure: 'row-incomplete' }
  const offset = lowest === highest ? lowest : learnOffset(values.length, width, rows)
  if (offset === null || offset < lowest || offset > highest) return { failure: 'ambiguous-cell' }
  return { cells: values.slice(offset, offset + width) }
}

/** Figures with a bar beside them and one without: it may be a page number. */
function isMixed(values: readonly ValueToken[]): boolean {
  return new Set(values.filter(isFilled).map(({ place }) => place.row.barred === true)).size > 1
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

/** Some row of the table has run its digits together: single spaces no longer part every cell. */
export function isGlued(values: readonly ValueToken[], { width, rows }: Witnesses): boolean {
  if (width === 1 || !isLoose(values)) return false
  return rows.some((row) => isLoose(row.values) && row.values.length !== width)
}

function isLoose(values: readonly ValueToken[]): boolean {
  return values.some(({ place }) => place.loose)
}

/**
 * The cells that stand under the cells of a header of one line, counted from the row's label as those are from the corner; null if label
 * and corner do not stand in the same column of one table, `row-incomplete` if a cell is missing or a figure stands under no header. As
 * many cells as the header has come in its order even where their spans differ from the header's (a header of 1, 1, 2 and 1 columns over
 * cells of 1, 2, 1 and 1), if both reach as far.
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
  const ordered = values.length === header.length && isUnbroken([label, ...values]) && isUnbroken([corner, ...header])
  if (ordered && isAlike(header, values)) return { cells: values }
  const cells = header.flatMap(({ place }) => standingUnder(values, place))
  const strays = values.filter((value) => isFilled(value) && !cells.includes(value))
  return cells.length === header.length && new Set(cells).size === cells.length && strays.length === 0
    ? { cells }
    : { failure: 'row-incomplete' }
}
