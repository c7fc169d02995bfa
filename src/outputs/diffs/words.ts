import type { DiffState, SentenceChange } from '../../model/diff.js'
import type { Bilingual } from '../../model/rule.js'

/** Why a side has no figure; short, for a column of figures. */
export const stateWords: Readonly<Record<DiffState, Bilingual>> = {
  blank: { zh: '空', en: 'blank' },
  notApplicable: { zh: '/', en: '/' },
  text: { zh: '文字', en: 'words' },
  unreadable: { zh: '?', en: '?' },
  unitMissing: { zh: '无单位', en: 'no unit' },
  notPrinted: { zh: '-', en: '-' },
  notInForm: { zh: '无此项', en: 'no cell' },
  notStated: { zh: '未读出', en: 'none' },
  unknown: { zh: '不详', en: 'unknown' },
}

/** What those of them mean that do not say it themselves, in the order of a legend. */
export const stateMeanings: readonly (readonly [DiffState, Bilingual])[] = [
  ['blank', { zh: '空：格中空白', en: 'blank: left blank' }],
  ['notApplicable', { zh: '/：印的是“/”“-”“无”一类', en: '/: a stroke, a dash or 无 is printed' }],
  ['text', { zh: '文字：印的是文字', en: 'words: words are printed' }],
  ['unreadable', { zh: '?：未能读出', en: '?: could not be read' }],
  ['unitMissing', { zh: '无单位：金额没有写单位', en: 'no unit: an amount without its unit' }],
  ['notPrinted', { zh: '-：原文没有印这一格', en: '-: not printed in the document' }],
  ['notInForm', { zh: '无此项：所用表式没有这一格', en: 'no cell: its form has no such cell' }],
  ['notStated', { zh: '未读出：表格和正文里都没有读出', en: 'none: read neither from a table nor from a sentence' }],
  ['unknown', { zh: '不详：记录没有写明原因', en: 'unknown: the record does not say why' }],
]

type Word =
  | 'title'
  | 'figures'
  | 'sameCells'
  | 'noFigures'
  | 'change'
  | 'indicators'
  | 'approximate'
  | 'scope'
  | 'headings'
  | 'sameHeadings'
  | 'noHeadings'
  | 'noOrgan'
  | 'text'
  | 'noText'
  | 'noProse'
  | 'untitled'
  | 'opening'
  | 'more'
  | 'only'
  | 'masked'
  | 'item'

export const words: Readonly<Record<Word, Bilingual>> = {
  title: { zh: '两份报告的比较', en: 'Two reports compared' },
  figures: { zh: '数字', en: 'Figures' },
  sameCells: { zh: '没有不同的数字。', en: 'No figure differs.' },
  noFigures: { zh: '两份都没有表格数字。', en: 'Neither prints a table with figures.' },
  change: { zh: '增减', en: 'change' },
  indicators: { zh: '指标（表格或正文）', en: 'Indicators (from tables or sentences)' },
  approximate: { zh: '约数', en: 'approximate' },
  scope: { zh: '范围不同', en: 'other scope' },
  headings: { zh: '标题', en: 'Headings' },
  sameHeadings: { zh: '标题相同（序号、年份不计）。', en: 'The headings are the same, numbers and years aside.' },
  noHeadings: { zh: '两份都没有标题。', en: 'Neither has a heading.' },
  noOrgan: { zh: '机关不详', en: 'organ not known' },
  text: { zh: '文字', en: 'Text' },
  noText: {
    zh: '无法比较：至少一份是记录，记录里没有原文。请改用原文比较。',
    en: 'Not evaluable: one of them is a record, which has no text. Compare the documents.',
  },
  noProse: {
    zh: '无法比较：至少一份没有成句的文字。',
    en: 'Not evaluable: one of them has no sentence that is long enough.',
  },
  untitled: { zh: '（没有标题）', en: '(no heading)' },
  opening: { zh: '（第一个标题之前）', en: '(before the first heading)' },
  more: { zh: '另有 {count} 处，见 -f html 或 -f json', en: '{count} more: see -f html or -f json' },
  only: { zh: '只有 {side} 有这一节', en: 'only {side} has this section' },
  masked: { zh: '不计数字差异', en: 'figures ignored' },
  item: { zh: '项目', en: 'item' },
}

export const changeWords: Readonly<Record<SentenceChange['change'] | 'same' | 'renamed', Bilingual>> = {
  same: { zh: '相同', en: 'same' },
  figures: { zh: '仅数字不同', en: 'with new figures' },
  reworded: { zh: '改写', en: 'reworded' },
  added: { zh: '新增', en: 'added' },
  gone: { zh: '删去', en: 'gone' },
  renamed: { zh: '改名', en: 'renamed' },
}

/** What the marks before sentences mean. */
export const notations: Readonly<Record<'merged' | 'gone' | 'added' | 'both', Bilingual>> = {
  merged: { zh: '~ 同一句，[旧→新]', en: '~ one sentence, [old→new]' },
  gone: { zh: '- 删去', en: '- gone' },
  added: { zh: '+ 新增', en: '+ added' },
  both: { zh: '- 下面紧接 +：整句改写', en: '- right above +: reworded' },
}
