import type { IndicatorId } from '../../model/report.js'
import type { Bilingual } from '../../model/rule.js'

/** What the harmonised series count, as columns and messages call them. */
export const indicatorNames: Readonly<Record<IndicatorId, Bilingual>> = {
  proactiveDisclosures: { zh: '主动公开政府信息数', en: 'items disclosed on own initiative' },
  requestsReceived: { zh: '本年新收申请数', en: 'requests newly received' },
  requestsHandled: { zh: '本年办结申请数', en: 'requests concluded in the year' },
  requestsCarriedForward: { zh: '结转下年度申请数', en: 'requests carried to the next year' },
  reconsiderations: { zh: '行政复议数', en: 'cases of administrative reconsideration' },
  litigations: { zh: '行政诉讼数', en: 'cases of administrative litigation' },
  reconsiderationsAndLitigations: { zh: '行政复议、诉讼合计（正文只给一个数的）', en: 'both together, where the text gives one number' },
  feesCollected: { zh: '收取的费用', en: 'fees collected' },
  staff: { zh: '工作人员数', en: 'people working on disclosure' },
  staffFullTime: { zh: '专职人员数', en: 'full-time staff' },
  staffPartTime: { zh: '兼职人员数', en: 'part-time staff' },
}
