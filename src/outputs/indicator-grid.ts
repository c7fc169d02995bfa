import type { IndicatorId, ReportRecord, StatedQuantity } from '../model/report.js'
import { indicatorIds } from '../model/report.js'
import type { Bilingual, Language } from '../model/rule.js'
import type { Grid } from './figure-grid.js'

export const indicatorLabels: Readonly<Record<IndicatorId, Bilingual>> = {
  proactiveDisclosures: { zh: '主动公开信息', en: 'proactive disclosures 主动公开' },
  requestsReceived: { zh: '收到申请', en: 'requests received 收到申请' },
  requestsHandled: { zh: '办结申请', en: 'requests handled 办结' },
  requestsCarriedForward: { zh: '结转下年', en: 'carried forward 结转下年' },
  reconsiderations: { zh: '行政复议', en: 'reconsiderations 行政复议' },
  litigations: { zh: '行政诉讼', en: 'litigations 行政诉讼' },
  reconsiderationsAndLitigations: { zh: '复议和诉讼合计', en: 'both together 复议、诉讼' },
  feesCollected: { zh: '收费（万元）', en: 'fees collected, 10,000 yuan 收费' },
  staff: { zh: '工作人员', en: 'staff 工作人员' },
  staffFullTime: { zh: '专职人员', en: 'full-time staff 专职' },
  staffPartTime: { zh: '兼职人员', en: 'part-time staff 兼职' },
}

const words = {
  table: { zh: '表格', en: 'in tables' },
  prose: { zh: '正文', en: 'in prose' },
  about: { zh: '约 ', en: 'about ' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Bilingual>

/** The series of indicators as the tables and the sentences give it; null where neither gives any. */
export function indicatorGrid({ indicators }: ReportRecord, language: Language): Grid | null {
  const shown = (said: StatedQuantity | null): string => {
    if (said === null) return ''
    if (said.certainty === 'implied' && said.value === 0) return words.none[language]
    return `${said.approximate ? words.about[language] : ''}${said.value}`
  }
  const rows = indicatorIds.flatMap((id) => {
    const indicator = indicators[id]
    return indicator ? [[indicatorLabels[id][language], shown(indicator.from === 'table' ? indicator : null), shown(indicator.prose)]] : []
  })
  return rows.length === 0 ? null : { title: null, head: ['', words.table[language], words.prose[language]], rows }
}
