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

/** What the tables of a document say. */
export interface Recognition {
  readonly rows: readonly RecognisedRow[]
  readonly readings: readonly Reading[]
  /** Tables of which at least one row is printed. */
  readonly printed: readonly TableId[]
  readonly warnings: readonly Warning[]
}
