import { expect, test } from 'vitest'
import { sourceLine } from '../../src/outputs/source-line.js'
import { visible } from '../../src/outputs/visible.js'
import { displayWidth } from '../../src/text/width.js'

const marked = (line: string, part: string, width = 80): readonly string[] => {
  const start = line.indexOf(part)
  return sourceLine(line, 7, [{ start, end: start + part.length }], width)
}

test('the caret stands under the cell, wide characters counted as two', () => {
  expect(marked('一、本年新收 | 3000 | 0', '3000')).toEqual(['    7 │ 一、本年新收 | 3000 | 0', '      │                ^^^^'])
  expect(marked('结果维持', '维持')).toEqual(['    7 │ 结果维持', '      │     ^^^^'])
})

test('a long line is cut on both sides around the cell and never wider than the terminal', () => {
  const line = `${'甲'.repeat(200)} | 3061 | ${'乙'.repeat(200)}`
  const [source, marks] = marked(line, '3061', 60) as [string, string]
  expect(displayWidth(source)).toBeLessThanOrEqual(60)
  expect(source).toMatch(/│ ….* 3061 .*…$/)
  const under = displayWidth(source.slice(0, source.indexOf('3061')))
  expect(marks.indexOf('^')).toBe(under)
  expect(marks.trim()).toMatch(/\^{4}$/)
})

test('a blank cell has one caret, several cells of a line one each', () => {
  expect(sourceLine('a |  | b', 1, [{ start: 4, end: 4 }], 80)[1]).toBe('      │     ^')
  expect(
    sourceLine(
      '12 | 34 | 56',
      1,
      [
        { start: 10, end: 12 },
        { start: 0, end: 2 },
      ],
      80,
    )[1],
  ).toBe('      │ ^^        ^^')
})

test('spans that are the same or share columns have their carets once', () => {
  const marks = (...spans: readonly (readonly [number, number])[]): string =>
    sourceLine(
      '0123456789',
      1,
      spans.map(([start, end]) => ({ start, end })),
      80,
    )[1].slice('      │ '.length)
  expect(marks([2, 4], [2, 4])).toBe('  ^^')
  expect(marks([0, 6], [2, 4], [5, 8])).toBe('^^^^^^^^')
  expect(marks([4, 4], [4, 4])).toBe('    ^')
  expect(marks([4, 4], [4, 6])).toBe('    ^^')
  expect(marks([0, 2], [2, 4], [6, 7])).toBe('^^^^  ^')
})

test('what a document says never steers the terminal', () => {
  const introducer = String.fromCharCode(0x1b)
  expect(visible(`a${introducer}[31mb\tc\u0085\u202ed`)).toBe('a␛[31mb c��d')
  const [source] = sourceLine(`${introducer}]0;title${String.fromCharCode(7)} 5`, 1, [{ start: 11, end: 12 }], 80)
  expect(source).toBe('    1 │ ␛]0;title␇ 5')
})
