import type { CellState, Evidence } from '../../model/report.js'
import type { Bilingual } from '../../model/rule.js'

type Word =
  | 'figure'
  | 'none'
  | 'printed'
  | 'at'
  | 'table'
  | 'page'
  | 'offsets'
  | 'read'
  | 'placedBy'
  | 'placedByText'
  | 'withoutAny'
  | 'row'
  | 'cells'
  | 'blank'
  | 'undecidedCell'
  | 'cuts'
  | 'placements'
  | 'note'
  | 'warning'
  | 'absent'
  | 'withoutEvidence'
  | 'identities'
  | 'alone'
  | 'holds'
  | 'broken'
  | 'open'
  | 'equals'
  | 'atMost'
  | 'difference'
  | 'asZero'
  | 'bound'
  | 'confirmations'
  | 'whichOne'
  | 'noProof'
  | 'prose'
  | 'about'
  | 'agrees'
  | 'differs'
  | 'undecided'
  | 'findings'
  | 'consumed'
  | 'textConsumed'

export const words: Readonly<Record<Word, Bilingual>> = {
  figure: { zh: '数值：', en: 'figure: ' },
  none: { zh: '无', en: 'none' },
  printed: { zh: '原文：', en: 'printed: ' },
  at: { zh: '，第 {line} 行第 {column} 列', en: ', line {line}, column {column}' },
  table: { zh: '，第 {table} 个表格第 {row} 行第 {column} 列', en: ', table {table} of the document, row {row}, column {column}' },
  page: { zh: '，第 {page} 页', en: ', page {page}' },
  offsets: { zh: '，第 {start} 至 {end} 字符', en: ', characters {start} to {end}' },
  read: { zh: '读法：', en: 'how it was read: ' },
  placedBy: { zh: '，由等式定位：', en: ', placed by the sums of ' },
  placedByText: { zh: '，由正文定位：', en: ', placed by what the sentences say: ' },
  withoutAny: { zh: '，去掉任何一组等式结果也相同', en: ', and the same without any one set of sums' },
  row: { zh: '这一行印的是：', en: 'its row prints: ' },
  cells: { zh: '各列得到：', en: 'its cells got: ' },
  blank: { zh: '空白', en: 'blank' },
  undecidedCell: { zh: '未定', en: 'undecided' },
  cuts: { zh: '（还有 {ways} 种拆法）', en: ' ({ways} ways to part the digits are left)' },
  placements: { zh: '（还有 {ways} 种放法）', en: ' ({ways} ways to place the figures are left)' },
  note: { zh: '附注：', en: 'note: ' },
  warning: { zh: '读取时的提醒：', en: 'warning of the reading: ' },
  absent: { zh: '原文没有印出这一格。', en: 'The document does not print this cell.' },
  withoutEvidence: { zh: '记录没有写明出处。', en: 'The record does not say where it stands.' },
  identities: { zh: '所在的等式', en: 'Identities it stands in' },
  alone: {
    zh: '它不在表式的任何等式里，等式说明不了它是对是错。',
    en: 'It stands in no identity of its form, so no sum speaks for it or against it.',
  },
  holds: { zh: '成立', en: 'holds' },
  broken: { zh: '不成立', en: 'broken' },
  open: { zh: '无法判断', en: 'open' },
  equals: { zh: '应等于', en: 'must equal' },
  atMost: { zh: '应不大于', en: 'must be at most' },
  difference: { zh: '相差', en: 'difference' },
  asZero: { zh: '空白按 0 计才不成立。', en: 'Broken only if the blanks are 0.' },
  bound: { zh: '这只是上限，不印证数字。', en: 'A bound confirms no figure.' },
  confirmations: { zh: '印证', en: 'What confirms it' },
  whichOne: {
    zh: '等式不成立，说明其中有数字不对，不一定是这一个。',
    en: 'A broken identity says that one of its figures is wrong, and not which.',
  },
  noProof: { zh: '印证不等于无误，几处差错可能互相抵消。', en: 'That is no proof: errors may cancel out.' },
  prose: { zh: '正文的说法', en: 'What the sentences say' },
  about: { zh: '约 ', en: 'about ' },
  agrees: { zh: '与表格一致', en: 'agrees with the table' },
  differs: { zh: '与表格不一致', en: 'differs from the table' },
  undecided: { zh: '与表格不能比较', en: 'cannot be compared with the table' },
  textConsumed: { zh: '拆分数字时已用到它，不再印证', en: 'was used to part the digits and confirms them no longer' },
  findings: { zh: '检查发现', en: 'Findings about it' },
  consumed: {
    zh: '用来定位的等式不再印证它。',
    en: 'A sum that was used to place it does not confirm it as well.',
  },
}

export const methods: Readonly<Record<NonNullable<Evidence['method']> | 'cell', Bilingual>> = {
  cell: { zh: '按表格的格子读出', en: 'from a cell of its own' },
  aligned: {
    zh: '空白丢失或文字次序错乱，核对后放回原位',
    en: 'put back in its place: blanks had vanished, or the text comes in another order than the table',
  },
  unglued: { zh: '从连在一起的数字中拆出', en: 'parted from digits that ran together' },
  prose: { zh: '从正文的句子读出', en: 'from a sentence' },
}

export const states: Readonly<Record<CellState, Bilingual>> = {
  blank: { zh: '格中空白', en: 'the cell is blank' },
  notApplicable: { zh: '格中是“/”“-”“无”一类，不是数字', en: 'the cell has a “/”, a dash or 无, which is no figure' },
  text: { zh: '格中是文字，不是数字', en: 'the cell has words and no figure' },
  unreadable: { zh: '印有内容，但不能确定是多少', en: 'something is printed that cannot be read for certain' },
  unitMissing: { zh: '金额没有写单位', en: 'an amount without its unit' },
}
