import type { Cell, Row } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { NumeralReading } from '../text/numerals.js'
import type { Use } from './vocabulary.js'

/** Where in the container a token stands. */
export interface Place {
  readonly row: Row
  /** Number of the row in the document, from 0. */
  readonly rowIndex: number
  /** The first column it stands in, from 1; in a grid, cells of other rows may stand before it. */
  readonly column: number
  /** Columns it spans; 1 where the container has no grid. */
  readonly width: number
  /** The how manieth cell of its row it is, from 1. */
  readonly order: number
  /** The token shares its cell with others: only white space or nothing at all parts it from them. */
  readonly loose: boolean
  /** The cell is prose, or a page that lost its line ends: words in it end a table. */
  readonly running: boolean
}

/** A phrase of the forms, with the list mark before it (三、 （一） 1.) if one is printed. */
export interface LabelToken extends Span {
  readonly kind: 'label'
  readonly place: Place
  readonly uses: readonly Use[]
  /** 一 · 七 · 1: without brackets and points; '' if none. */
  readonly marker: string
}

/** A cell with a figure, a blank, a dash, or something that should have been one. */
export interface ValueToken extends Span {
  readonly kind: 'value'
  readonly place: Place
  readonly reading: NumeralReading
}

/** Anything else; `sentence` if it is prose, which ends a table. */
export interface TextToken extends Span {
  readonly kind: 'text'
  readonly place: Place
  /** Folded, without what matchers skip and without the list mark before it; '' for prose outside the cells of a table. */
  readonly words: string
  readonly marker: string
  readonly sentence: boolean
}

export type Token = LabelToken | ValueToken | TextToken

/** Whether the container shows where rows end and which cells are blank. */
export function showsCells({ row }: Place): boolean {
  return row.kind === 'delimited' || row.kind === 'grid'
}

export function placeOf(row: Row, rowIndex: number, order: number, { column, width = 1 }: Cell): Place {
  return { row, rowIndex, order, column, width, loose: false, running: false }
}
