import type { Block, Column, Form, FormRow, Identity } from '../model/form.js'
import { once } from '../text/once.js'
import { narrativeOutline } from './parts/narrative.js'
import { atMost, corner, row, statisticsTable, titles, total } from './parts/statistics.js'

const year: Column = { key: '', labels: ['年度', '本年度', '年', '本年度数'], en: 'year', measure: 'count' }
const cumulative: Column = {
  key: '',
  branch: 'cumulative',
  labels: ['历年累计', '历年累计数', '历年累计总数', '累计', '累计数'],
  en: 'cumulative',
  measure: 'count',
}

const received: readonly FormRow[] = [
  row('requests/received/inPerson', 'in person', ['当面申请数', '当面申请']),
  row('requests/received/fax', 'by fax', ['传真申请数', '传真申请']),
  row('requests/received/email', 'by e-mail', ['电子邮件申请数', '电子邮件申请']),
  row('requests/received/online', 'online', ['网上申请数', '网上申请', '网络申请数']),
  row('requests/received/letter', 'by letter', ['信函申请数', '信函申请']),
  row('requests/received/letterOrFax', 'by letter or fax', ['信函、传真申请数', '信函传真申请', '信函或传真申请数']),
  row('requests/received/other', 'in other ways', ['其它形式申请数', '其他形式申请数', '其他申请数', '其他方式申请数']),
]

const replies: readonly FormRow[] = [
  row('requests/replies/granted', 'granted', ['同意公开答复数', '同意公开数']),
  row('requests/replies/partiallyGranted', 'partially granted', ['同意部分公开答复数', '同意部分公开数', '部分公开答复数']),
  row('requests/replies/denied/total', 'denied', ['否决公开答复数', '不予公开答复数', '否决公开数', '不予公开数', '不同意公开答复数']),
  row('requests/replies/other', 'other replies', ['其他类型答复数', '其它类型答复数', '其他答复数']),
]

const block: Block = {
  id: 'statistics-2008-fujian',
  titles,
  corner,
  headerWords: [],
  columns: [year, cumulative],
  rows: [
    row('proactive/total', 'disclosed on own initiative', [
      '主动公开信息数',
      '主动公开文件数',
      '主动公开政府信息数',
      '主动公开信息总数',
      '主动公开文件总数',
      '主动公开政府信息总数',
    ]),
    row('proactive/channels/website', 'on the website', ['网站公开', '政府网站公开数', '政府网站公开', '网站公开数']),
    row('proactive/channels/gazette', 'in the gazette', ['政府公报公开', '政府公报公开数']),
    row('requests/received/total', 'requests received', [
      '受理依申请公开信息总数',
      '受理政府信息依申请公开总数',
      '受理依申请公开政府信息总数',
      '受理依申请公开总数',
      '受理依申请公开信息数',
      '受理申请总数',
    ]),
    ...received,
    row('requests/replies/total', 'replies', ['对申请的答复总数', '对申请的答复数', '对申请答复总数', '申请答复总数']),
    ...replies,
    row('feesReduced', 'fees reduced', ['政府信息公开收费减免金额', '信息公开收费减免金额', '收费减免金额'], {
      measure: 'amount',
      unit: '元',
    }),
    row('complaints', 'complaints', [
      '行政申诉、举报数',
      '行政申诉数',
      '举报数',
      // Worded so from 2015 on: beside 行政诉讼数 it is no count of lawsuits.
      '接受行政诉讼、举报数',
      '接受行政申诉、举报数',
    ]),
    row('reconsideration/total', 'administrative reconsideration', ['行政复议数', '行政复议数量']),
    row('litigation/total', 'administrative litigation', ['行政诉讼数', '行政诉讼数量']),
  ],
  direction: 'list',
  groups: [],
}

const parts = (whole: string, members: readonly string[]): readonly Identity[] =>
  [year, cumulative].flatMap((column) => members.map((member) => atMost('statistics-part-above-whole', [member], [whole], { column })))

/** 其中 may be partial: sums hold only where the last of the list is 其它, and of the year alone, for the lists changed over the years. */
const identities: () => readonly Identity[] = once(() => [
  total('requests/received/total', [], { optional: received.map(({ path }) => path), onlyIfPrinted: 'requests/received/other' }),
  total('requests/replies/total', [], { optional: replies.map(({ path }) => path), onlyIfPrinted: 'requests/replies/other' }),
  ...parts('proactive/total', ['proactive/channels/website', 'proactive/channels/gazette']),
  ...parts(
    'requests/received/total',
    received.map(({ path }) => path),
  ),
  ...parts(
    'requests/replies/total',
    replies.map(({ path }) => path),
  ),
])

/** Prose, and a table with the year's figures beside those since 2008. */
const form: Form = {
  id: 'statistics-2008-fujian',
  years: { from: 2008, to: 2018 },
  basis: '福建省政府信息公开情况统计表',
  outline: narrativeOutline,
  tables: [statisticsTable([block])],
  get identities() {
    return identities()
  },
}
export default form
