import type { Block, Column, FormRow, Identity, Table, Term } from '../../model/form.js'
import { once } from '../../text/once.js'

const results: readonly Column[] = [
  { key: 'upheld', labels: ['结果维持'], en: 'upheld', measure: 'count' },
  { key: 'corrected', labels: ['结果纠正'], en: 'corrected', measure: 'count' },
  { key: 'other', labels: ['其他结果'], en: 'other result', measure: 'count' },
  { key: 'pending', labels: ['尚未审结'], en: 'pending', measure: 'count' },
  { key: 'total', labels: ['总计'], en: 'total', measure: 'count' },
]

const remedies: readonly FormRow[] = [
  { path: 'reconsideration', marker: '', labels: ['行政复议'], short: '行政复议', en: 'administrative reconsideration' },
  {
    path: 'litigation/direct',
    marker: '',
    labels: ['未经复议直接起诉'],
    short: '未经复议直接起诉',
    en: 'litigation without reconsideration',
  },
  {
    path: 'litigation/afterReconsideration',
    marker: '',
    labels: ['复议后起诉'],
    short: '复议后起诉',
    en: 'litigation after reconsideration',
  },
]

const block: Block = {
  id: 'remedies',
  titles: [],
  corner: [],
  headerWords: ['行政诉讼'],
  columns: results,
  rows: remedies,
  direction: 'across',
}

/** Fifteen cells in one line: three remedies side by side, each with four results and their sum. */
export const remediesTable: Table = { id: 'remedies', number: '四', blocks: [block] }

export const remediesIdentities: () => readonly Identity[] = once(() =>
  remedies.map(
    (remedy): Identity => ({
      rule: 'remedies-total',
      left: results.slice(0, -1).map((column): Term => ({ pointer: `/remedies/${remedy.path}/${column.key}` })),
      right: [{ pointer: `/remedies/${remedy.path}/total` }],
    }),
  ),
)
