import type { Span } from './span.js'
import type { Warning } from './warning.js'

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf'
export type Script = 'hans' | 'hant'

export interface Source {
  /** As given on the command line, "/" between parts; null for standard input. */
  readonly path: string | null
  readonly format: SourceFormat
  readonly encoding: string
  readonly script: Script
  readonly sha256: string
  readonly bytes: number
}

/** What an input hands on: the whole text, and how the container cuts it into rows of cells. */
export interface Document {
  readonly format: SourceFormat
  readonly encoding: string
  /** The decoded text, nothing trimmed or simplified: what `extract --text` prints. */
  readonly text: string
  /** Every piece of the text in reading order; a line of prose is a row of one cell. */
  readonly rows: readonly Row[]
  readonly problems: readonly Warning[]
}

/**
 * How much of a table's shape the container shows.
 * - `grid`: a real table (HTML, DOCX): every cell, spans known.
 * - `delimited`: one line, cells between `|` or tabs: blank cells are seen.
 * - `spaced`: one line, cells between runs of spaces: blank cells show only as a gap.
 * - `line`: one line, one cell; a table may run down over many such rows.
 */
export type RowKind = 'grid' | 'delimited' | 'spaced' | 'line'

export interface Row {
  readonly kind: RowKind
  /** 1-based number of the table in the document; null outside tables. */
  readonly table: number | null
  /** 1-based within the table; null outside tables. */
  readonly number: number | null
  readonly cells: readonly Cell[]
  /** From 1, where the container has pages. */
  readonly page?: number
  /** A `line` with a bar before or behind its cell. */
  readonly barred?: true
  /** A page ends before this row. */
  readonly newPage?: true
}

/** The span is that of the trimmed content; `start === end` for a blank cell. */
export interface Cell extends Span {
  /** 1-based within the row; in a `grid` the first column it stands in. */
  readonly column: number
  /** Columns of the grid it spans, from 2; left out for one. */
  readonly width?: number
  /** Filling that stands for no cell of its own, such as the tail of `a | b ||||`. */
  readonly padding?: true
}

/** The text as the matchers see it: same length, same offsets (DESIGN.md, fold once). */
export interface Folded {
  readonly text: string
  readonly script: Script
}
