import type { Breakdown, Claim, IndicatorId, StatedQuantity, Statement } from './report.js'
import type { Span } from './span.js'
import type { Warning } from './warning.js'

/** An indicator as the text says it; the span is the phrase that says so. */
export interface Stated extends StatedQuantity, Span {}

/** What the sentences of a report say, all offsets into the document's text. */
export interface Prose {
  readonly statements: readonly Statement[]
  readonly breakdowns: readonly Breakdown[]
  readonly claims: readonly Claim[]
  readonly indicators: Readonly<Partial<Record<IndicatorId, Stated>>>
  /** What the report says it does badly, and what it will do about it. */
  readonly problems: readonly Span[]
  readonly improvements: readonly Span[]
  readonly warnings: readonly Warning[]
}
