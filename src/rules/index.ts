import type { Rule } from '../model/rule.js'
import amountUnitJump from './amount-unit-jump.js'
import breakdownSum from './breakdown-sum.js'
import cellBlank from './cell-blank.js'
import cellNotApplicable from './cell-not-applicable.js'
import cellUnread from './cell-unread.js'
import countNotAWholeNumber from './count-not-a-whole-number.js'
import feeArithmetic from './fee-arithmetic.js'
import feeStatementMissing from './fee-statement-missing.js'
import formYearMismatch from './form-year-mismatch.js'
import listCount from './list-count.js'
import namedByPath from './named-by-path.js'
import noneSaidButCounted from './none-said-but-counted.js'
import partsListed from './parts-listed.js'
import percentage from './percentage.js'
import period from './period.js'
import publishedLate from './published-late.js'
import remediesTotal from './remedies-total.js'
import requestsApplicantTotal from './requests-applicant-total.js'
import requestsBalance from './requests-balance.js'
import requestsGroupTotal from './requests-group-total.js'
import requestsOutcomeTotal from './requests-outcome-total.js'
import rulesWithoutPower from './rules-without-power.js'
import sameFigureTwice from './same-figure-twice.js'
import sectionEmpty from './section-empty.js'
import sectionMissing from './section-missing.js'
import sectionOutOfOrder from './section-out-of-order.js'
import statisticsChannelsRange from './statistics-channels-range.js'
import statisticsPartAboveWhole from './statistics-part-above-whole.js'
import statisticsTotal from './statistics-total.js'
import sumsContradicted from './sums-contradicted.js'
import tableMissing from './table-missing.js'
import textAgreesWithTable from './text-agrees-with-table.js'
import textDamaged from './text-damaged.js'
import titleForm from './title-form.js'
import unitMissing from './unit-missing.js'
import yearMismatch from './year-mismatch.js'
import yearOnYear from './year-on-year.js'

/** The catalogue. Findings come in this order; a test compares it with the folder. */
export const rules: readonly Rule[] = [
  requestsBalance,
  requestsOutcomeTotal,
  requestsApplicantTotal,
  requestsGroupTotal,
  remediesTotal,
  statisticsTotal,
  statisticsPartAboveWhole,
  statisticsChannelsRange,
  sumsContradicted,
  noneSaidButCounted,
  countNotAWholeNumber,
  cellBlank,
  cellNotApplicable,
  cellUnread,
  unitMissing,
  amountUnitJump,
  rulesWithoutPower,
  textAgreesWithTable,
  breakdownSum,
  percentage,
  yearOnYear,
  sameFigureTwice,
  listCount,
  feeArithmetic,
  partsListed,
  sectionMissing,
  sectionOutOfOrder,
  tableMissing,
  namedByPath,
  titleForm,
  period,
  yearMismatch,
  formYearMismatch,
  publishedLate,
  sectionEmpty,
  feeStatementMissing,
  textDamaged,
]
