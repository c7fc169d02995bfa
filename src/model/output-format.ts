import type { ReportRecord } from './report.js'
import type { InputError, ReportResult, Summary } from './result.js'
import type { Language } from './rule.js'

/** What one input came to. */
export type Extracted = ReportRecord | InputError

/** One file in `outputs/`: pure, records in, text out. */
export interface RecordFormat {
  readonly id: string
  /** What stands before the first, between two, and after the last record. */
  readonly open: string
  readonly between: string
  readonly close: string
  render(extracted: Extracted, style: Style): string
}

export interface FindingFormat {
  readonly id: string
  readonly open: string
  readonly between: string
  render(checked: CheckedInput, style: Style): string
  close(summary: Summary, style: Style): string
}

/** A checked input; `text` is there only where the document itself was at hand. */
export interface CheckedInput {
  readonly result: ReportResult | null
  readonly error: InputError | null
  readonly text: string | null
}

export interface Style {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal; 80 where it is not known. */
  readonly width: number
}
