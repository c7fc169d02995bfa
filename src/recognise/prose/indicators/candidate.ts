import type { IndicatorId, Scope } from '../../../model/report.js'
import type { Span } from '../../../model/span.js'
import type { Mention } from '../mentions.js'

/** Something that may be an indicator's figure; offsets into the document. */
export interface Candidate extends Span {
  readonly id: IndicatorId
  readonly value: number
  readonly approximate: boolean
  readonly certainty: 'stated' | 'implied'
  readonly scope: Scope | null
  /** How plainly the words say it: of several, the plainest count. */
  readonly rank: number
  /** Said only by 均已答复 of what came in. */
  readonly inFull?: true
  /** None where words say that there is none. */
  readonly mention: Mention | null
}
