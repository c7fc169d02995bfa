import type { TableId } from './form.js'
import type { Pointer } from './pointer.js'
import type { Evidence } from './report.js'
import type { Warning } from './warning.js'

/** One leaf of a table as it was read: a figure (or a unit), or null with the reason in `evidence.state`. */
export interface Reading {
  readonly pointer: Pointer
  readonly value: number | string | null
  readonly evidence: Evidence
}

/** What one form explains of a document. */
export interface Recognition {
  readonly readings: readonly Reading[]
  /** Tables of which at least the header or one row is printed. */
  readonly printed: readonly TableId[]
  readonly warnings: readonly Warning[]
}
