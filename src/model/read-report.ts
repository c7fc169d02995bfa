import type { ComparedText } from './prose-section.js'
import type { RecordInput, ReportRecord } from './report.js'
import type { InputError } from './result.js'

/** What reading one document comes to, and the text its offsets refer to; '' where there is none. */
export interface ReadReport {
  readonly report: ReportRecord | InputError
  readonly text: string
  /** What of the text is compared with that of another report; made only where it is asked for. */
  prose(): ComparedText
}

/** A record, with its document's text where that is to be compared. */
export interface Comparable {
  readonly report: RecordInput
  /** null where only the record is at hand: texts are then not compared. */
  readonly text: ComparedText | null
}
