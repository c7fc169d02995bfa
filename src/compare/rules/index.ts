import type { BetweenRule } from '../../model/between.js'
import aggregateNotBelowMember from './aggregate-not-below-member.js'
import aggregateSum from './aggregate-sum.js'
import amountUnitJump from './amount-unit-jump.js'
import carriedOverContinues from './carried-over-continues.js'
import cumulativeContinues from './cumulative-continues.js'
import publishedTwice from './published-twice.js'
import rulesStockFlow from './rules-stock-flow.js'
import textCopied from './text-copied.js'

/** The catalogue, in the order findings come; a test compares it with the folder. */
export const betweenRules: readonly BetweenRule[] = [
  carriedOverContinues,
  rulesStockFlow,
  cumulativeContinues,
  amountUnitJump,
  textCopied,
  publishedTwice,
  aggregateNotBelowMember,
  aggregateSum,
]
