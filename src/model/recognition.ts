import type { FormId, TableId } from './form.js'
import type { Pointer } from './pointer.js'
import type { Evidence } from './report.js'
import type { Warning } from './warning.js'

/** One leaf of a table as it was read: a figure (or a unit), or null with the reason in `evidence.state`. */
export interface Reading {
  readonly pointer: Pointer
  readonly value: number | string | null
  readonly evidence: Evidence
}

/** A row found in a document and the forms that print it under the header it has there. */
export interface RecognisedRow {
  readonly table: TableId
  readonly path: string
  readonly forms: readonly FormId[]
}

/** A row with fewer figures than cells: blanks left no trace, and in which cell each figure stands is not known. */
export interface RaggedRow {
  /** Of its cells, in the order of the columns. */
  readonly pointers: readonly Pointer[]
  /** In the order in which they are printed. */
  readonly figures: readonly Omit<Reading, 'pointer'>[]
  /** White space alone parts the figures: it may have been lost between some. */
  readonly loose: boolean
}

/** What the tables of a document say. */
export interface Recognition {
  readonly rows: readonly RecognisedRow[]
  readonly readings: readonly Reading[]
  /** Tables of which at least one row is printed. */
  readonly printed: readonly TableId[]
  /** Rows that were left unread for want of blanks, with what is printed in them. */
  readonly ragged: readonly RaggedRow[]
  readonly warnings: readonly Warning[]
}
