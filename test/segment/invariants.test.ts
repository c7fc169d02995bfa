import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Section } from '../../src/model/section.js'
import { growth, linear } from '../growth.js'
import { outline, read } from './read.js'

const pieces = fc.constantFrom(
  '一、',
  '（一）',
  '二、主动公开政府信息情况',
  '一、总体情况',
  '1.',
  '①',
  '\n',
  ' ',
  '。',
  '|',
  '概述',
  '某县人民政府2020年政府信息公开工作年度报告',
  '发布日期:2021-01-20',
  '统计期限为2020年1月1日至2020年12月31日',
  '（一）予以公开',
  '(',
  '2020年,',
  '第',
  '0 ',
  '附件下载',
  '当前位置:',
  '《',
  '十',
  '我县推进各项公开任务,取得成效。',
)
const documents = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

function check(sections: readonly Section[], start: number, end: number): void {
  let from = start
  for (const section of sections) {
    expect(section.start).toBeGreaterThanOrEqual(from)
    expect(section.end).toBeGreaterThanOrEqual(section.start)
    expect(section.end).toBeLessThanOrEqual(end)
    check(section.children, section.start, section.end)
    from = section.end
  }
}

describe('whatever the text', () => {
  test('sections nest, follow one another and lie inside the body, which lies inside the text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { sections, body, opening } = read(text)
        expect(body.start).toBeGreaterThanOrEqual(0)
        expect(body.end).toBeLessThanOrEqual(text.length)
        expect(body.start).toBeLessThanOrEqual(body.end)
        expect(opening.start).toBeLessThanOrEqual(opening.end)
        check(sections, body.start, body.end)
      }),
      { numRuns: 400 },
    )
  })

  test('any string at all is taken', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)))
  })

  const report = [
    '一、总体情况',
    '2020年,青溪县推进公开。',
    '（一）主动公开情况。公开十条。',
    '（二）依申请公开情况',
    '没有收到。',
    '二、主动公开政府信息情况',
    '信息内容',
    '规章',
    '0',
    '三、收到和处理政府信息公开申请情况',
    '一、本年新收政府信息公开申请数量',
    '0',
    '四、存在的主要问题及改进情况',
    '人手不足。',
  ]

  test('blank lines and spaces at line ends change no heading', () => {
    const whole = outline(report.join('\n'))
    expect(whole).toHaveLength(6)
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\n\n', '  \n', '\u3000\r\n\r\n', ' \n \n'), { minLength: 14, maxLength: 14 }), (ends) => {
        expect(outline(report.map((line, index) => line + ends[index]).join(''))).toEqual(whole)
      }),
    )
  })

  test.each([
    '一、',
    '（一）',
    '1.',
    '《',
    '(',
    '发布日期:',
    '一、总体情况\n',
    '一、加强领导工作 ',
    '2019年1月1日至',
    '关闭\n',
    '|',
    '某 ',
  ])('%j again and again takes linear time', (piece) => {
    expect(growth((size) => read(piece.repeat(Math.ceil(size / piece.length))), 1 << 18)).toBeLessThan(linear)
  })
})
