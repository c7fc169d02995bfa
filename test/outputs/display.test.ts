import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, hanging, indented, packed, wrapped } from '../../src/outputs/display.js'
import { displayWidth } from '../../src/text/width.js'

const text = fc.string({ unit: fc.constantFrom('政', '府', '，', '。', 'a', 'b', ' ', '“', '”', '1', '（', '）') })

test('wrapping keeps every character but blanks at the ends of rows, and no row is too wide that could be broken', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (given, width) => {
      const rows = wrapped(given, width)
      expect(rows.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''))
      for (const row of rows) if (displayWidth(row) > width) expect(row).toMatch(/^(?:[^\s政府，。（）]+|[政府，。（）]?)[，。）”]*$/)
    }),
  )
})

test('closing marks do not begin a row', () => {
  expect(wrapped('第一项，第二项。', 6)).toEqual(['第一', '项，第', '二项。'])
})

test('the longest beginning that fits is no wider than asked', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 40 }), (given, width) => {
      const head = fitting(given, width)
      expect(given.startsWith(head)).toBe(true)
      expect(displayWidth(head)).toBeLessThanOrEqual(width)
    }),
  )
})

test('what is set in or hangs behind a mark is wrapped to the rest of the line', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 40 }), fc.integer({ min: 0, max: 6 }), (given, width, by) => {
      const mark = `${' '.repeat(by)}- `
      expect(indented(given, width, by).map((row) => row.slice(by))).toEqual(wrapped(given, width - by))
      const [first = '', ...others] = hanging(mark, given, width)
      expect([first, ...others].map((row) => row.slice(mark.length))).toEqual(wrapped(given, width - mark.length))
      expect(first.startsWith(mark) && others.every((row) => row.startsWith(' '.repeat(mark.length)))).toBe(true)
    }),
  )
})

test('items are packed in their order, and no row breaks within one that fits', () => {
  expect(packed(['机关：甲', '年度：2023', '表式：乙'], 20)).toEqual(['机关：甲　年度：2023', '表式：乙'])
  expect(packed(['一二三四五六'], 8)).toEqual(['一二三四', '五六'])
  expect(packed([], 8)).toEqual([])
})
