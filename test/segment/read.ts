import type { Section } from '../../src/model/section.js'
import { type Segmentation, type SegmentVocabulary, segment } from '../../src/segment/segment.js'
import { foldText } from '../../src/text/fold-table.js'

/** Official wordings only. */
export const vocabulary: SegmentVocabulary = {
  headings: [
    '总体情况',
    '概述',
    '基本情况',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
    '依申请公开政府信息情况',
    '主要问题和改进措施',
  ],
  rowLabels: [
    '本年新收政府信息公开申请数量',
    '上年结转政府信息公开申请数量',
    '本年度办理结果',
    '予以公开',
    '部分公开区分处理的只计这一情形不计其他情形',
    '不予公开',
    '属于国家秘密',
    '危及三安全一稳定',
    '要求行政机关确认或重新出具已获取信息',
    '其他处理',
    '其他',
    '总计',
    '结转下年度继续办理',
    '主动公开政府信息数',
    '主动公开情况',
    '收到申请数',
  ],
  headerWords: ['信息内容', '申请人情况', '指标名称', '统计指标'],
}

export function read(text: string): Segmentation {
  return segment({ text: foldText(text), script: 'hans' }, text, vocabulary)
}

/** One line a section, its level as indentation: `一 总体情况`. */
export function outline(text: string): readonly string[] {
  return flatten(read(text).sections)
}

export function flatten(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section) => [
    `${'  '.repeat(section.level - 1)}${section.number ?? '-'} ${section.heading ?? '-'}`,
    ...flatten(section.children),
  ])
}

export function all(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...all(section.children)])
}
