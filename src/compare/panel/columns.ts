import type { Pointer } from '../../model/pointer.js'
import { indicatorIds } from '../../model/report.js'
import type { Bilingual } from '../../model/rule.js'
import { indicatorNames } from './indicator-names.js'

/** Cells that are added up; all must have a figure. */
export type Sum = readonly Pointer[]

/** How a figure of the panel is made from cells; of several the first whose cells all have a figure. */
export type Formula =
  | { readonly kind: 'sum'; readonly of: readonly Sum[] }
  /** part ÷ (whole − without); none where that is 0, or less than the part. */
  | { readonly kind: 'share'; readonly of: readonly Ratio[] }

export interface Ratio {
  readonly part: Sum
  readonly whole: Sum
  readonly without?: Sum
}

/** A column of the panel. What is not computed from cells is named by `fact`. */
export interface PanelColumn {
  readonly name: string
  readonly meaning: Bilingual
  /** 件, 条, 人, 万元, share (0 to 1), year, text, count. */
  readonly unit: string
  readonly formula?: Formula
}

const total = (row: string): Pointer => `/requests/${row}/total`
const group = (name: string, members: readonly string[]): Sum => members.map((member) => total(`outcomes/${name}/${member}`))

const denied = group('denied', [
  ...['stateSecret', 'prohibitedByLaw', 'securityAndStability', 'thirdPartyRights'],
  ...['internalAffairs', 'processInformation', 'enforcementCaseFile', 'administrativeInquiry'],
])
const unavailable = group('unavailable', ['notHeld', 'requiresCreation', 'unclearAfterCorrection'])
const notProcessed = group('notProcessed', ['petitionOrComplaint', 'duplicate', 'publishedMaterial', 'excessive', 'reconfirmation'])
const other2021 = group('other', ['correctionOverdue', 'feeUnpaid', 'miscellaneous'])
const other2019: Sum = [total('outcomes/other/subtotal')]
const outcomes: Sum = [total('outcomes/total')]
const granted: Sum = [total('outcomes/granted')]
const partiallyGranted: Sum = [total('outcomes/partiallyGranted')]

const replies: Sum = ['/statistics/requests/replies/total']
const repliesGranted: Sum = ['/statistics/requests/replies/granted']
const repliesPartially: Sum = ['/statistics/requests/replies/partiallyGranted']
const repliesDenied: Sum = ['/statistics/requests/replies/denied/total']

const blocks: readonly string[] = ['reconsideration', 'litigation/direct', 'litigation/afterReconsideration']
const remedies = (...results: readonly string[]): Sum => blocks.flatMap((block) => results.map((result) => `/remedies/${block}/${result}`))
const statistics = (...results: readonly string[]): Sum =>
  ['reconsideration', 'litigation'].flatMap((block) => results.map((result) => `/statistics/${block}/${result}`))

const sum = (...of: readonly Sum[]): Formula => ({ kind: 'sum', of })
const share = (...of: readonly Ratio[]): Formula => ({ kind: 'share', of })

const column = (name: string, unit: string, zh: string, en: string, formula?: Formula): PanelColumn => ({
  ...{ name, unit, meaning: { zh, en } },
  ...(formula ? { formula } : {}),
})

const units: Readonly<Partial<Record<(typeof indicatorIds)[number], string>>> = {
  proactiveDisclosures: '条',
  feesCollected: '万元',
  staff: '人',
  staffFullTime: '人',
  staffPartTime: '人',
}

/** The panel, one row for each organ and year: every column with its meaning, its unit, and how it is made. */
export const panelColumns: readonly PanelColumn[] = [
  column('organ', 'text', '机关名称，以最近一年报告所写为准', 'the organ, as its latest report writes it'),
  column(
    'organKey',
    'text',
    '配对用的名称：去掉空白和标点，政府写作所在地方',
    'the name as reports are paired: without white space, a government as its place',
  ),
  column('year', 'year', '报告年度', 'the year of the report'),
  column(
    'series',
    'text',
    '按哪一部条例统计：regulations-2007（2018 年及以前）或 regulations-2019（2019 年起）。两段的申请、答复分类不同，不能直接相接',
    'the Regulations it is counted under: regulations-2007 (to 2018) or regulations-2019 (from 2019). What a request and an outcome is differs; the two do not join',
  ),
  column('form', 'text', '表式', 'the form'),
  column(
    'scope',
    'text',
    '统计范围：organ 本级，organ-and-departments 含下属部门，region 全地区；没有写明为空',
    'what it covers: the organ, with its departments, or the region; empty where it does not say',
  ),
  column('gapBefore', 'count', '与上一份报告之间缺几年；第一份为空', 'years missing since the report before; empty for the first'),
  column(
    'reports',
    'count',
    '这一行由几份报告得出；两份不同的数字为空',
    'reports the row is made of; figures in which they differ are empty',
  ),
  column('path', 'text', '文件', 'the file, or files'),
  ...indicatorIds.map((id) => column(id, units[id] ?? '件', indicatorNames[id].zh, indicatorNames[id].en)),
  column('approximate', 'text', '只有约数的指标', 'indicators that are only said approximately'),
  column('fromProse', 'text', '只见于正文的指标', 'indicators that only sentences give'),
  column('carriedOver', '件', '上年结转申请数', 'requests carried over from the year before', sum([total('carriedOver')])),
  column('granted', '件', '予以公开', 'granted', sum(granted, repliesGranted)),
  column('partiallyGranted', '件', '部分公开', 'partially granted', sum(partiallyGranted, repliesPartially)),
  column('denied', '件', '不予公开', 'denied', sum(denied, repliesDenied)),
  column('unavailable', '件', '无法提供（2019 年起）', 'unavailable (from 2019)', sum(unavailable)),
  column('notProcessed', '件', '不予处理（2019 年起）', 'not processed (from 2019)', sum(notProcessed)),
  column('otherOutcomes', '件', '其他处理（2019 年起）', 'other outcomes (from 2019)', sum(other2021, other2019)),
  column(
    'remediesCorrected',
    '件',
    '复议、诉讼结果纠正',
    'cases in which the organ was corrected',
    sum(remedies('corrected'), statistics('corrected')),
  ),
  column(
    'remediesDecided',
    '件',
    '复议、诉讼已审结',
    'cases decided',
    sum(remedies('upheld', 'corrected', 'other'), statistics('upheld', 'corrected', 'other')),
  ),
  column(
    'grantedShare',
    'share',
    '予以公开占办理结果的比例',
    'granted, of all outcomes',
    share({ part: granted, whole: outcomes }, { part: repliesGranted, whole: replies }),
  ),
  column(
    'partiallyGrantedShare',
    'share',
    '部分公开占办理结果的比例',
    'partially granted, of all outcomes',
    share({ part: partiallyGranted, whole: outcomes }, { part: repliesPartially, whole: replies }),
  ),
  column(
    'deniedShare',
    'share',
    '不予公开占办理结果的比例',
    'denied, of all outcomes',
    share({ part: denied, whole: outcomes }, { part: repliesDenied, whole: replies }),
  ),
  column(
    'unavailableShare',
    'share',
    '无法提供占办理结果的比例（2019 年起）',
    'unavailable, of all outcomes (from 2019)',
    share({ part: unavailable, whole: outcomes }),
  ),
  column(
    'notProcessedShare',
    'share',
    '不予处理占办理结果的比例（2019 年起）',
    'not processed, of all outcomes (from 2019)',
    share({ part: notProcessed, whole: outcomes }),
  ),
  column(
    'carriedShare',
    'share',
    '结转下年度占全部待办申请（新收与上年结转之和）的比例',
    'carried forward, of all requests at hand: those received and those carried over',
    share({ part: [total('carriedForward')], whole: [total('newlyReceived'), total('carriedOver')] }),
  ),
  column(
    'correctedShare',
    'share',
    '结果纠正占已审结复议、诉讼的比例，不含尚未审结',
    'corrected, of the cases decided: those pending are left out',
    share(
      { part: remedies('corrected'), whole: remedies('total'), without: remedies('pending') },
      { part: statistics('corrected'), whole: statistics('upheld', 'corrected', 'other') },
    ),
  ),
  column('errors', 'count', '报告本身的错误数', 'errors found in the report itself'),
  column('warnings', 'count', '报告本身的警告数', 'warnings'),
  column('notes', 'count', '报告本身的提示数', 'notes'),
  column('betweenFindings', 'count', '与其他报告比较得出的问题数', 'findings beside other reports'),
  column('figuresRead', 'count', '读出的数字数', 'figures read'),
  column('figuresConfirmed', 'count', '由等式印证的数字数', 'figures confirmed by identities'),
  column('cellsBlank', 'count', '应填而空白的格数', 'cells of the form that are blank'),
  column('cellsNotApplicable', 'count', '写作“/”“—”“无”的格数', 'cells that say /, — or 无'),
  column('cellsUnread', 'count', '未能读出的格数', 'cells that could not be read'),
  column('cellsUnitMissing', 'count', '没有写单位的金额格数', 'amounts without a unit'),
  column('cellsNotPrinted', 'count', '表式规定而没有印出的格数', 'cells of the form that are not printed'),
  column('cellsDisputed', 'count', '两份报告数字不同的格数', 'cells in which two reports of the year differ'),
]
