import type { TableId } from '../model/form.js'
import type { Bilingual } from '../model/rule.js'

/** The tables in the order in which they are shown, each under the name of its section. */
export const tableTitles: readonly (readonly [TableId, Bilingual])[] = [
  ['proactive', { zh: '主动公开', en: 'Proactive disclosure 主动公开' }],
  ['requests', { zh: '收到和处理政府信息公开申请', en: 'Requests 收到和处理政府信息公开申请' }],
  ['remedies', { zh: '行政复议、行政诉讼', en: 'Reconsideration and litigation 行政复议、行政诉讼' }],
  ['statistics', { zh: '政府信息公开情况统计表', en: 'Statistics 政府信息公开情况统计表' }],
]
