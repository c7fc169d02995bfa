import type { Bilingual, NotEvaluable } from '../model/rule.js'

/** Why a check could not be made, as an answer to “why”. */
export const reasons: Readonly<Record<NotEvaluable['reason'], Bilingual>> = {
  blank: { zh: '有空白格', en: 'a cell is blank' },
  'not-read': { zh: '有数字未能读出', en: 'a figure could not be read' },
  'not-printed': { zh: '原文没有所需的数字', en: 'the document does not print what it needs' },
  'unit-missing': { zh: '金额没有写单位', en: 'an amount has no unit' },
  'identities-consumed': { zh: '这个等式已用来确定数字的位置', en: 'the sum was used to place a figure' },
  'statement-consumed': { zh: '这句话已用来确定数字的位置', en: 'the sentence was used to place the figure' },
  'not-stated': { zh: '正文没有说到', en: 'the text does not say' },
  'form-unknown': { zh: '不知道是哪种表式', en: 'the form is not known' },
  'no-previous-year': { zh: '没有上一年度的报告', en: 'there is no report of the year before' },
  'other-scope': { zh: '两份报告的范围不同', en: 'the two reports cover different organs' },
  'published-twice': { zh: '同一年度的两份报告数字不同', en: 'two reports of one year give different figures' },
  'member-missing': { zh: '有成员单位没有报告', en: 'a member has no report' },
  'no-text': { zh: '只有记录，没有正文', en: 'only a record is at hand, which keeps no text' },
  'no-prose': { zh: '正文的句子太少', en: 'the text has too few sentences' },
}
