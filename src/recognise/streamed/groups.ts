import type { Document } from '../../model/document.js'
import { mayBePageNumber } from '../page-number.js'
import { hasUse, type RowUse, rowUses } from '../runs.js'
import type { LabelToken, Token, ValueToken } from '../token.js'
import type { Station } from '../vocabulary.js'
import { figuresBehind } from './trailing.js'

/** Rows of figures that follow each other in the form, in its order. */
export interface Group {
  /** The cells of each row, from left to right. */
  readonly rows: readonly (readonly ValueToken[])[]
  /** The last label of a row between these figures and those before. */
  readonly label: LabelToken | null
}

/**
 * The figures of a part of the text as rows of `width` cells: on a line of their own, one a line, or, where several rows stand together,
 * column by column, each column a block of lines. Null where they do not come out even, or one is no whole number, or may be that of a page.
 */
export function groupsOf(document: Document, part: readonly Token[], station: Station, width: number): readonly Group[] | null {
  const blocks = blocksOf(document, part, station, width) ?? []
  const groups: Group[] = []
  for (let at = 0; at < blocks.length; at += blocks[at]?.isLine ? 1 : width) {
    const rows = rowsOf(blocks.slice(at, at + (blocks[at]?.isLine ? 1 : width)), width)
    if (!rows) return null
    groups.push({ rows, label: blocks[at]?.label ?? null })
  }
  return groups.length > 0 ? groups : null
}

function rowsOf(blocks: readonly FigureBlock[], width: number): Group['rows'] | null {
  const [first, ...others] = blocks
  if (!first) return null
  if (first.isLine) return first.values.length === width ? [first.values] : null
  const even = others.every(({ values, isLine, apart }) => !isLine && !apart && values.length === first.values.length)
  return even && blocks.length === width ? first.values.map((_, row) => blocks.map(({ values }) => values[row] as ValueToken)) : null
}

/** Figures on one line, or on lines that follow each other without a blank one. */
interface FigureBlock {
  readonly values: ValueToken[]
  readonly label: LabelToken | null
  /** Several on one line, with single spaces between. */
  readonly isLine: boolean
  /** Something else stands before it, or a page ends. */
  readonly apart: boolean
}

function blocksOf(document: Document, part: readonly Token[], station: Station, width: number): readonly FigureBlock[] | null {
  const blocks: FigureBlock[] = []
  let label: LabelToken | null = null
  let last: Token | null = null
  for (const token of part) {
    if (token.kind === 'value') {
      if (!isWhole(token) || mayBePageNumber(document, token)) return null
      const before: ValueToken | null = last?.kind === 'value' ? last : null
      const isLine = token.place.loose
      const goesOn =
        before !== null &&
        before.place.loose === isLine &&
        (isLine ? before.place.rowIndex === token.place.rowIndex : /^[ \t]*\r?\n[ \t]*$/.test(document.text.slice(before.end, token.start)))
      if (goesOn) blocks.at(-1)?.values.push(token)
      else blocks.push({ values: [token], label, isLine, apart: before === null || token.place.row.newPage === true })
      label = null
    } else if (token.kind === 'text' && !token.sentence && token.place.row.kind === 'line') {
      const values = figuresBehind(document.text, token, width)
      if (!values.every(isWhole)) return null
      if (values.length > 0) {
        blocks.push({ values, label: null, isLine: true, apart: true })
        label = null
      }
    } else if (token.kind === 'label' && namesRow(token, station)) label = token
    last = token
  }
  return blocks
}

function isWhole({ place, reading }: ValueToken): boolean {
  if (reading.kind !== 'number' || place.row.kind !== 'line' || place.row.barred) return false
  return Number.isInteger(reading.value) && reading.value >= 0 && reading.unit === null && !reading.signed && reading.note === null
}

/** The paths of the rows that a label may name. */
export function pathsOf(label: LabelToken, station: Station): readonly string[] {
  return rowUses(label).flatMap((use) => (isNamed(use, label, station) ? [use.row.path] : []))
}

/** Whether a label may name any row. */
export function namesRow(label: LabelToken, station: Station): boolean {
  return label.uses.some((use) => use.kind === 'row' && isNamed(use, label, station))
}

/** 总计 and 其他 name a row only with its list mark. */
function isNamed({ station: own, row }: RowUse, label: LabelToken, station: Station): boolean {
  return own === station && (!hasUse(label, 'column') || (label.marker !== '' && row.marker.includes(label.marker)))
}
