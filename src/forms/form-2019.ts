import type { Block, Column, Form, FormRow } from '../model/form.js'
import { once } from '../text/once.js'
import { outline } from './parts/outline.js'
import { remediesIdentities, remediesTable } from './parts/remedies.js'
import { requestsIdentities, requestsOf2019 } from './parts/requests.js'

const documents: readonly Column[] = [
  { key: 'made', labels: ['本年新制作数量'], en: 'newly made', measure: 'count' },
  { key: 'disclosed', labels: ['本年新公开数量'], en: 'newly disclosed', measure: 'count' },
  { key: 'disclosedTotal', labels: ['对外公开总数量'], en: 'disclosed, total', measure: 'count' },
]
const previousItems: Column = { key: 'previousItems', labels: ['上一年项目数量'], en: 'items last year', measure: 'count' }
const change: Column = { key: 'change', labels: ['本年增减'], en: 'change this year', measure: 'change' }
const decisions: Column = { key: 'decisions', labels: ['处理决定数量'], en: 'decisions', measure: 'count' }
const projects: Column = { key: 'projects', labels: ['采购项目数量'], en: 'projects', measure: 'count' }
const amount: Column = { key: 'amount', labels: ['采购总金额'], en: 'amount', measure: 'amount', unitKey: 'unit' }

const rules: FormRow = { path: 'rules', marker: '', labels: ['规章'], short: '规章', en: 'rules' }
const normativeDocuments: FormRow = {
  path: 'normativeDocuments',
  marker: '',
  labels: ['规范性文件', '行政规范性文件'],
  short: '规范性文件',
  en: 'normative documents',
}
const licensing: FormRow = { path: 'licensing', marker: '', labels: ['行政许可'], short: '行政许可', en: 'administrative licensing' }
const otherServices: FormRow = {
  path: 'otherServices',
  marker: '',
  labels: ['其他对外管理服务事项'],
  short: '其他对外管理服务事项',
  en: 'other services',
}
const penalty: FormRow = { path: 'penalty', marker: '', labels: ['行政处罚'], short: '行政处罚', en: 'administrative penalty' }
const coercion: FormRow = { path: 'coercion', marker: '', labels: ['行政强制'], short: '行政强制', en: 'administrative coercion' }
const fees: FormRow = { path: 'fees', marker: '', labels: ['行政事业性收费'], short: '行政事业性收费', en: 'administrative fees' }
const procurement: FormRow = {
  path: 'procurement',
  marker: '',
  labels: ['政府集中采购'],
  short: '政府集中采购',
  en: 'government procurement',
}

const corner: readonly string[] = ['信息内容']
const headerWords: readonly string[] = []
const direction = 'down'

const blocks: readonly Block[] = [
  {
    id: '2019/20-1',
    titles: ['第二十条第一项', '第二十条一项'],
    corner,
    headerWords,
    direction,
    columns: documents,
    rows: [rules, normativeDocuments],
  },
  {
    id: '2019/20-5',
    titles: ['第二十条第五项', '第二十条五项'],
    corner,
    headerWords,
    direction,
    columns: [previousItems, change, decisions],
    rows: [licensing, otherServices],
  },
  {
    id: '2019/20-6',
    titles: ['第二十条第六项', '第二十条六项'],
    corner,
    headerWords,
    direction,
    columns: [previousItems, change, decisions],
    rows: [penalty, coercion],
  },
  {
    id: '2019/20-8',
    titles: ['第二十条第八项', '第二十条八项'],
    corner,
    headerWords,
    direction,
    columns: [previousItems, change],
    rows: [fees],
  },
  {
    id: '2019/20-9',
    titles: ['第二十条第九项', '第二十条九项'],
    corner,
    headerWords,
    direction,
    columns: [projects, amount],
    rows: [procurement],
  },
]

const identities = once(() => [...requestsIdentities(), ...remediesIdentities()])

const form: Form = {
  id: 'form-2019',
  years: { from: 2019, to: 2020 },
  basis: '国办公开办函〔2019〕60号',
  outline,
  tables: [{ id: 'proactive', number: '二', blocks }, requestsOf2019, remediesTable],
  get identities() {
    return identities()
  },
}
export default form
