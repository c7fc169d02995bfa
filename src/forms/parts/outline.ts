import type { OutlineHeading } from '../../model/form.js'

/** The six sections that 国办公开办函〔2019〕60号 and 〔2021〕30号 share. */
export const outline: readonly OutlineHeading[] = [
  { number: '一', wordings: ['总体情况'], table: null },
  { number: '二', wordings: ['主动公开政府信息情况', '政府信息主动公开情况', '主动公开政府信息的情况'], table: 'proactive' },
  { number: '三', wordings: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'], table: 'requests' },
  {
    number: '四',
    table: 'remedies',
    wordings: [
      '政府信息公开行政复议、行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
    ],
  },
  {
    number: '五',
    table: null,
    wordings: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况', '存在问题及改进情况', '存在的问题及改进情况'],
  },
  { number: '六', wordings: ['其他需要报告的事项', '需要报告的其他事项', '其他需要报告的情况'], table: null },
]
