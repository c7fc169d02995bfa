import type { Section } from '../../model/section.js'

/** For examples: sections of the first level, ten units long each, in the order given. */
export function headingsOf(headings: readonly (readonly [number: string, heading: string])[]): readonly Section[] {
  return headings.map(([number, heading], index) => ({ number, heading, level: 1, start: index * 10, end: index * 10 + 10, children: [] }))
}

/** For examples: the outline of 2019 and 2021, complete. */
export const sixSections: readonly Section[] = headingsOf([
  ['一', '总体情况'],
  ['二', '主动公开政府信息情况'],
  ['三', '收到和处理政府信息公开申请情况'],
  ['四', '政府信息公开行政复议、行政诉讼情况'],
  ['五', '存在的主要问题及改进情况'],
  ['六', '其他需要报告的事项'],
])
