import type { Pointer } from '../../model/pointer.js'
import type { ComparedText } from '../../model/prose-section.js'
import type { RecordInput } from '../../model/report.js'

/** One side of a comparison. */
export interface Compared {
  /** Nothing in it is of the wrong type. */
  readonly report: RecordInput
  /** The figures of its tables, and the units that stand among them. */
  readonly values: ReadonlyMap<Pointer, number | string>
  readonly text: ComparedText | null
}
