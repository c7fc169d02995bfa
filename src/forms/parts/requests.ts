import type { Block, Column, FormRow, Identity, Table, Term } from '../../model/form.js'
import { once } from '../../text/once.js'

/** 申请人情况: six kinds of applicant and their sum, the same since 国办公开办函〔2019〕60号. */
export const applicants: readonly Column[] = [
  { key: 'naturalPerson', labels: ['自然人'], en: 'natural persons', measure: 'count' },
  { key: 'business', labels: ['商业企业'], en: 'businesses', measure: 'count' },
  { key: 'researchInstitution', labels: ['科研机构'], en: 'research institutions', measure: 'count' },
  { key: 'publicInterestOrganization', labels: ['社会公益组织', '社会公益'], en: 'public interest organizations', measure: 'count' },
  { key: 'legalServiceOrganization', labels: ['法律服务机构'], en: 'legal service organizations', measure: 'count' },
  { key: 'otherOrganization', labels: ['其他'], en: 'other organizations', measure: 'count' },
  { key: 'total', labels: ['总计'], en: 'total', measure: 'count' },
]

const newlyReceived: FormRow = {
  path: 'newlyReceived',
  marker: '一',
  labels: ['本年新收政府信息公开申请数量'],
  short: '一',
  en: 'newly received',
}
const carriedOver: FormRow = {
  path: 'carriedOver',
  marker: '二',
  labels: ['上年结转政府信息公开申请数量'],
  short: '二',
  en: 'carried over',
}
const granted: FormRow = { path: 'outcomes/granted', marker: '（一）', labels: ['予以公开'], short: '三（一）', en: 'granted' }
const partiallyGranted: FormRow = {
  path: 'outcomes/partiallyGranted',
  marker: '（二）',
  short: '三（二）',
  en: 'partially granted',
  labels: ['部分公开区分处理的只计这一情形不计其他情形', '部分公开'],
}
const total: FormRow = { path: 'outcomes/total', marker: '（七）', labels: ['总计'], short: '三（七）', en: 'outcomes, total' }
const carriedForward: FormRow = { path: 'carriedForward', marker: '四', labels: ['结转下年度继续办理'], short: '四', en: 'carried forward' }

const optional = (row: FormRow): FormRow => ({ ...row, optional: true })

/** A subtotal that some reports print beside the group's heading; the official form has no figures there. */
const group = (path: string, marker: string, label: string, short: string, en: string): FormRow => ({
  path: `outcomes/${path}/subtotal`,
  marker,
  labels: [label],
  short,
  en: `${en}, subtotal`,
  heading: true,
})

const denied: readonly FormRow[] = [
  {
    path: 'outcomes/denied/stateSecret',
    marker: '1',
    labels: ['属于国家秘密'],
    short: '三（三）1',
    en: 'denied: state secret',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/prohibitedByLaw',
    marker: '2',
    labels: ['其他法律行政法规禁止公开'],
    short: '三（三）2',
    en: 'denied: prohibited by law',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/securityAndStability',
    marker: '3',
    labels: ['危及三安全一稳定'],
    short: '三（三）3',
    en: 'denied: security and stability',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/thirdPartyRights',
    marker: '4',
    labels: ['保护第三方合法权益'],
    short: '三（三）4',
    en: 'denied: third-party rights',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/internalAffairs',
    marker: '5',
    labels: ['属于三类内部事务信息'],
    short: '三（三）5',
    en: 'denied: internal affairs',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/processInformation',
    marker: '6',
    labels: ['属于四类过程性信息'],
    short: '三（三）6',
    en: 'denied: process information',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/enforcementCaseFile',
    marker: '7',
    labels: ['属于行政执法案卷'],
    short: '三（三）7',
    en: 'denied: enforcement case file',
    group: 'outcomes/denied',
  },
  {
    path: 'outcomes/denied/administrativeInquiry',
    marker: '8',
    labels: ['属于行政查询事项'],
    short: '三（三）8',
    en: 'denied: administrative inquiry',
    group: 'outcomes/denied',
  },
]
const unavailable: readonly FormRow[] = [
  {
    path: 'outcomes/unavailable/notHeld',
    marker: '1',
    labels: ['本机关不掌握相关政府信息'],
    short: '三（四）1',
    en: 'unavailable: not held',
    group: 'outcomes/unavailable',
  },
  {
    path: 'outcomes/unavailable/requiresCreation',
    marker: '2',
    labels: ['没有现成信息需要另行制作'],
    short: '三（四）2',
    en: 'unavailable: requires creation',
    group: 'outcomes/unavailable',
  },
  {
    path: 'outcomes/unavailable/unclearAfterCorrection',
    marker: '3',
    labels: ['补正后申请内容仍不明确'],
    short: '三（四）3',
    en: 'unavailable: unclear after correction',
    group: 'outcomes/unavailable',
  },
]
const notProcessed: readonly FormRow[] = [
  {
    path: 'outcomes/notProcessed/petitionOrComplaint',
    marker: '1',
    labels: ['信访举报投诉类申请'],
    short: '三（五）1',
    en: 'not processed: petition or complaint',
    group: 'outcomes/notProcessed',
  },
  {
    path: 'outcomes/notProcessed/duplicate',
    marker: '2',
    labels: ['重复申请'],
    short: '三（五）2',
    en: 'not processed: duplicate',
    group: 'outcomes/notProcessed',
  },
  {
    path: 'outcomes/notProcessed/publishedMaterial',
    marker: '3',
    labels: ['要求提供公开出版物'],
    short: '三（五）3',
    en: 'not processed: published material',
    group: 'outcomes/notProcessed',
  },
  {
    path: 'outcomes/notProcessed/excessive',
    marker: '4',
    labels: ['无正当理由大量反复申请'],
    short: '三（五）4',
    en: 'not processed: excessive',
    group: 'outcomes/notProcessed',
  },
  {
    path: 'outcomes/notProcessed/reconfirmation',
    marker: '5',
    labels: ['要求行政机关确认或重新出具已获取信息'],
    short: '三（五）5',
    en: 'not processed: reconfirmation',
    group: 'outcomes/notProcessed',
  },
]
/** The three children of 2021; the 2019 form has the one row 其他处理 in their place. */
const other: readonly FormRow[] = [
  {
    path: 'outcomes/other/correctionOverdue',
    marker: '1',
    short: '三（六）1',
    en: 'other: correction overdue',
    group: 'outcomes/other',
    labels: ['申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请', '逾期不补正'],
  },
  {
    path: 'outcomes/other/feeUnpaid',
    marker: '2',
    short: '三（六）2',
    en: 'other: fee unpaid',
    group: 'outcomes/other',
    labels: ['申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请', '逾期未缴费'],
  },
  {
    path: 'outcomes/other/miscellaneous',
    marker: '3',
    labels: ['其他'],
    short: '三（六）3',
    en: 'other: miscellaneous',
    group: 'outcomes/other',
  },
]
const deniedSubtotal: FormRow = optional(group('denied', '（三）', '不予公开', '三（三）', 'denied'))
const unavailableSubtotal: FormRow = optional(group('unavailable', '（四）', '无法提供', '三（四）', 'unavailable'))
const notProcessedSubtotal: FormRow = optional(group('notProcessed', '（五）', '不予处理', '三（五）', 'not processed'))
const otherSubtotal: FormRow = { ...group('other', '（六）', '其他处理', '三（六）', 'other'), labels: ['其他处理', '其他'] }

const before: readonly FormRow[] = [
  newlyReceived,
  carriedOver,
  granted,
  partiallyGranted,
  deniedSubtotal,
  ...denied,
  unavailableSubtotal,
  ...unavailable,
  notProcessedSubtotal,
  ...notProcessed,
]

const block = (rows: readonly FormRow[]): Block => ({
  id: 'requests',
  titles: ['本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和'],
  corner: [],
  headerWords: ['申请人情况', '法人或其他组织', '本年度办理结果'],
  columns: applicants,
  rows,
  direction: 'down',
})
const rowsOf2019: readonly FormRow[] = [...before, otherSubtotal, ...other.map(optional), total, carriedForward]
const rowsOf2021: readonly FormRow[] = [...before, optional(otherSubtotal), ...other, total, carriedForward]

/** Both forms know the rows of both, since mixed reports exist; they differ in which of them is official. */
export const requestsOf2019: Table = { id: 'requests', number: '三', blocks: [block(rowsOf2019)] }
export const requestsOf2021: Table = { id: 'requests', number: '三', blocks: [block(rowsOf2021)] }

const at = (row: FormRow, column: Column): string => `/requests/${row.path}/${column.key}`
const children: readonly FormRow[] = [...denied, ...unavailable, ...notProcessed]

const balance = (column: Column): Identity => ({
  rule: 'requests-balance',
  left: [{ pointer: at(newlyReceived, column) }, { pointer: at(carriedOver, column) }],
  right: [{ pointer: at(total, column) }, { pointer: at(carriedForward, column) }],
})

const outcomeTotal = (column: Column): Identity => ({
  rule: 'requests-outcome-total',
  left: [
    ...[granted, partiallyGranted, ...children].map((row): Term => ({ pointer: at(row, column) })),
    { pointer: at(otherSubtotal, column), unlessPrinted: other.map((row) => at(row, column)) },
    ...other.map((row): Term => ({ pointer: at(row, column), ifPrinted: true })),
  ],
  right: [{ pointer: at(total, column) }],
})

const applicantTotal = (row: FormRow): Identity => ({
  rule: 'requests-applicant-total',
  left: applicants.slice(0, -1).map((column): Term => ({ pointer: at(row, column) })),
  right: applicants.slice(-1).map((column): Term => ({ pointer: at(row, column) })),
})

const groupTotal =
  (subtotal: FormRow, members: readonly FormRow[]) =>
  (column: Column): Identity => ({
    rule: 'requests-group-total',
    left: members.map((row): Term => ({ pointer: at(row, column) })),
    right: [{ pointer: at(subtotal, column) }],
  })

/** 本列数据的勾稽关系 is printed in the form itself; the sums follow from the layout. */
export const requestsIdentities: () => readonly Identity[] = once(() => [
  ...applicants.map(balance),
  ...applicants.map(outcomeTotal),
  ...rowsOf2021.map(applicantTotal),
  ...applicants.map(groupTotal(deniedSubtotal, denied)),
  ...applicants.map(groupTotal(unavailableSubtotal, unavailable)),
  ...applicants.map(groupTotal(notProcessedSubtotal, notProcessed)),
  ...applicants.map(groupTotal(otherSubtotal, other)),
])
