import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, wrapped } from '../../src/outputs/display.js'
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
