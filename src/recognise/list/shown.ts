import type { Cell, Row } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { readNumeral } from '../../text/numerals.js'
import { placeOf, type ValueToken } from '../token.js'
import type { ListHeader } from './header.js'
import { blank, type PrintedUnit, printedUnit, type Words } from './pieces.js'
import type { ListRow } from './rows.js'

interface Header extends ListHeader {
  /** The row of the container it stands in. */
  readonly row: Row | undefined
}

/** A row whose cells the container shows: the cells behind its label stand under those behind the header's corner. */
export function readShownRow(text: string, row: Row, rowIndex: number, header: Header): ListRow | null {
  const width = header.cells.length
  const full = row.cells.filter(({ padding }) => !padding)
  const places = under(row, header) ?? Array.from({ length: width }, (_, at) => full.length - width + at)
  const split = places[0] ?? 0
  const place = (cell: Cell): Words['place'] => placeOf(row, rowIndex, row.cells.indexOf(cell) + 1, cell)
  const words = (cells: readonly Cell[]): readonly Words[] =>
    cells.flatMap((cell) =>
      cell.end > cell.start ? [{ kind: 'words' as const, place: place(cell), start: cell.start, end: cell.end }] : [],
    )
  const value = (cell: Cell): ValueToken =>
    cell.start === cell.end
      ? blank(cell, place(cell))
      : { kind: 'value', place: place(cell), start: cell.start, end: cell.end, reading: readNumeral(text.slice(cell.start, cell.end)) }
  if (split <= 0) {
    const label = words(full.slice(0, 1))
    const values = full
      .slice(1)
      .map(value)
      .filter(({ reading }) => reading.kind === 'number')
    return label.length === 0 ? null : { words: label, units: [], values, shape: values.length > 0 ? 'broken' : 'shown' }
  }
  const labels = row.cells.slice(header.leadingCode ? 1 : 0, split)
  const behind = places.flatMap((at) => row.cells[at] ?? [])
  const strays = row.cells.some(({ start, end }, at) => at > split && end > start && !places.includes(at))
  const unitCells = [...behind.filter((_, at) => header.cells[at]?.role === 'unit'), ...labels.slice(1).slice(-1)]
  const units = unitCells.flatMap((cell): PrintedUnit | readonly [] => printedUnit(text.slice(cell.start, cell.end)) ?? []).slice(0, 1)
  const label = words(labels).filter((each) => !isUnit(text, each))
  if (label.length === 0) return null
  const fits = behind.length === width && !strays && behind.every((cell, at) => suits(text, cell, header.cells[at]?.role))
  const values = behind.filter((_, at) => ['value', 'foreign'].includes(header.cells[at]?.role ?? '')).map(value)
  return { words: label, units, values, shape: fits && !label.some((each) => isFigure(text, each)) ? 'shown' : 'broken' }
}

/**
 * The places of the cells behind the label: those that stand under the header's in the grid, else, if the row has as many as the header,
 * those that come in the same order.
 */
function under(row: Row, { row: head, cells }: Header): readonly number[] | null {
  if (!head || head.table !== row.table) return null
  const heads = cells.map(({ start }) => head.cells.findIndex((cell) => cell.start <= start && start < cell.end))
  const own = heads.map((at) => columnUnder(row, head.cells[at]))
  if (row.kind === 'grid' && isRising(own)) return own
  return head.cells.length === row.cells.length && isRising(heads) ? heads : null
}

/** The place of the one cell that stands under a header cell and is not wider; -1 if there is none or several. */
function columnUnder(row: Row, head: Cell | undefined): number {
  if (!head) return -1
  const end = head.column + (head.width ?? 1)
  const within = row.cells.flatMap(({ column, width = 1 }, at) => (column < end && head.column < column + width ? [at] : []))
  const [at = -1, ...others] = within
  const cell = row.cells[at]
  return cell && others.length === 0 && cell.column >= head.column && cell.column + (cell.width ?? 1) <= end ? at : -1
}

function isRising(places: readonly number[]): boolean {
  return places.every((place, at) => place > (places[at - 1] ?? 0))
}

function suits(text: string, { start, end }: Span, role: ListHeader['cells'][number]['role'] | undefined): boolean {
  const content = text.slice(start, end)
  if (role === 'unit') return content === '' || printedUnit(content) !== null || readNumeral(content).kind === 'notApplicable'
  return role !== 'code' || /^\d*$/.test(content)
}

function isUnit(text: string, { start, end }: Span): boolean {
  return printedUnit(text.slice(start, end)) !== null
}

function isFigure(text: string, { start, end }: Span): boolean {
  return /^\d+$/.test(text.slice(start, end))
}
