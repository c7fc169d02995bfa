import type { Rule } from '../model/rule.js'
import cellBlank from './cell-blank.js'
import cellNotApplicable from './cell-not-applicable.js'
import cellUnread from './cell-unread.js'
import countNotAWholeNumber from './count-not-a-whole-number.js'
import formYearMismatch from './form-year-mismatch.js'
import noneSaidButCounted from './none-said-but-counted.js'
import period from './period.js'
import publishedLate from './published-late.js'
import remediesTotal from './remedies-total.js'
import requestsApplicantTotal from './requests-applicant-total.js'
import requestsBalance from './requests-balance.js'
import requestsGroupTotal from './requests-group-total.js'
import requestsOutcomeTotal from './requests-outcome-total.js'
import sectionMissing from './section-missing.js'
import sectionOutOfOrder from './section-out-of-order.js'
import tableMissing from './table-missing.js'
import textAgreesWithTable from './text-agrees-with-table.js'
import textDamaged from './text-damaged.js'
import titleForm from './title-form.js'
import unitMissing from './unit-missing.js'
import yearMismatch from './year-mismatch.js'

/** The catalogue. Findings come in this order; a test compares it with the folder. */
export const rules: readonly Rule[] = [
  requestsBalance,
  requestsOutcomeTotal,
  requestsApplicantTotal,
  requestsGroupTotal,
  remediesTotal,
  countNotAWholeNumber,
  cellBlank,
  cellNotApplicable,
  cellUnread,
  unitMissing,
  noneSaidButCounted,
  textAgreesWithTable,
  sectionMissing,
  sectionOutOfOrder,
  tableMissing,
  titleForm,
  period,
  yearMismatch,
  formYearMismatch,
  publishedLate,
  textDamaged,
]
