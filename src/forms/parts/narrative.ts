import type { OutlineHeading } from '../../model/form.js'

/** What art. 32 of the Regulations of 2007 asks for, in the usual wordings: no notice fixes them. */
export const narrativeOutline: readonly OutlineHeading[] = [
  { number: '一', wordings: ['概述', '基本情况', '总体情况', '概况', '工作概况'], table: null, themes: ['概述', '概况'], optional: true },
  {
    number: '二',
    wordings: ['主动公开政府信息情况', '主动公开政府信息的情况', '政府信息主动公开情况', '政府信息主动公开的情况'],
    table: null,
    themes: ['主动公开', '公开政府信息情况', '政府信息公开情况'],
  },
  {
    number: '三',
    table: null,
    themes: ['依申请'],
    wordings: [
      '依申请公开政府信息情况',
      '依申请公开政府信息办理情况',
      '政府信息依申请公开情况',
      '政府信息依申请公开办理情况',
      '政府信息依申请公开工作情况',
      '依申请公开政府信息和不予公开政府信息的情况',
    ],
  },
  {
    number: '四',
    wordings: ['政府信息公开的收费及减免情况', '政府信息公开收费及减免情况', '人员和收支情况', '工作人员及收费情况'],
    table: null,
    themes: ['收费', '收支', '减免'],
  },
  {
    number: '五',
    table: null,
    themes: ['复议', '诉讼'],
    wordings: [
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '复议、诉讼和申诉情况',
      '行政复议和行政诉讼情况',
    ],
  },
  {
    number: '六',
    table: null,
    themes: ['问题', '不足'],
    wordings: [
      '存在的主要问题和改进措施',
      '存在的主要问题及改进措施',
      '主要问题和改进措施',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
    ],
  },
]
