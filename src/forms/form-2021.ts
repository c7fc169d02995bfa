import type { Block, Column, Form, FormRow } from '../model/form.js'
import { once } from '../text/once.js'
import { outline } from './parts/outline.js'
import { remediesIdentities, remediesTable } from './parts/remedies.js'
import { requestsIdentities, requestsOf2021 } from './parts/requests.js'

const documents: readonly Column[] = [
  { key: 'issued', labels: ['本年制发件数'], en: 'issued this year', measure: 'count' },
  { key: 'repealed', labels: ['本年废止件数'], en: 'repealed this year', measure: 'count' },
  { key: 'inForce', labels: ['现行有效件数'], en: 'in force', measure: 'count' },
]
const decisions: Column = { key: 'decisions', labels: ['本年处理决定数量'], en: 'decisions this year', measure: 'count' }
const amount: Column = { key: 'amount', labels: ['本年收费金额单位万元', '本年收费金额'], en: 'fees charged this year', measure: 'amount' }

const rules: FormRow = { path: 'rules', marker: '', labels: ['规章'], short: '规章', en: 'rules' }
const normativeDocuments: FormRow = {
  path: 'normativeDocuments',
  marker: '',
  labels: ['行政规范性文件', '规范性文件'],
  short: '行政规范性文件',
  en: 'normative documents',
}
const licensing: FormRow = { path: 'licensing', marker: '', labels: ['行政许可'], short: '行政许可', en: 'administrative licensing' }
const penalty: FormRow = { path: 'penalty', marker: '', labels: ['行政处罚'], short: '行政处罚', en: 'administrative penalty' }
const coercion: FormRow = { path: 'coercion', marker: '', labels: ['行政强制'], short: '行政强制', en: 'administrative coercion' }
const fees: FormRow = { path: 'fees', marker: '', labels: ['行政事业性收费'], short: '行政事业性收费', en: 'administrative fees' }

const corner: readonly string[] = ['信息内容']
const headerWords: readonly string[] = []
const direction = 'down'

const blocks: readonly Block[] = [
  {
    id: '2021/20-1',
    titles: ['第二十条第一项', '第二十条一项'],
    corner,
    headerWords,
    direction,
    columns: documents,
    rows: [rules, normativeDocuments],
  },
  { id: '2021/20-5', titles: ['第二十条第五项', '第二十条五项'], corner, headerWords, direction, columns: [decisions], rows: [licensing] },
  {
    id: '2021/20-6',
    titles: ['第二十条第六项', '第二十条六项'],
    corner,
    headerWords,
    direction,
    columns: [decisions],
    rows: [penalty, coercion],
  },
  { id: '2021/20-8', titles: ['第二十条第八项', '第二十条八项'], corner, headerWords, direction, columns: [amount], rows: [fees] },
]

const identities = once(() => [...requestsIdentities(), ...remediesIdentities()])

const form: Form = {
  id: 'form-2021',
  years: { from: 2021, to: null },
  basis: '国办公开办函〔2021〕30号',
  outline,
  tables: [{ id: 'proactive', number: '二', blocks }, requestsOf2021, remediesTable],
  get identities() {
    return identities()
  },
}
export default form
