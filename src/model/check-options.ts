import type { Body } from './between.js'
import type { ComparedText } from './prose-section.js'
import type { RecordInput } from './report.js'
import type { Language, Severity } from './rule.js'

/** How a record is checked, and what it is checked against. */
export interface CheckOptions {
  readonly language: Language
  /** Severity by rule id where it differs from the rule's own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The document's text, where it is at hand: findings then carry line and column. */
  readonly text?: string
  /** Its sentences, where they are to be compared with those of the previous report: the `text` of `readComparable`. */
  readonly prose?: ComparedText | null
  /** Last year's report of the same organ, to be compared with; null where one is asked for and there is none. */
  readonly previous?: EarlierReport | null
}

/** A report to compare with, and its sentences where the document is at hand: what `readComparable` gives. */
export interface EarlierReport {
  readonly report: RecordInput
  readonly text?: Body | null
}
