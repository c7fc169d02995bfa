import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineSpans, lineStarts, placeOf } from '../../src/text/lines.js'

const ends = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']
const textsWith = (...some: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom(...some), fc.constantFrom('a', '字', ' ', '\t', '😀'))).map((parts) => parts.join(''))
const texts = fc.oneof(textsWith(...ends), textsWith('\n'))

describe('lines', () => {
  test.each(ends)('%j ends one line', (end) => {
    const text = `甲${end}乙`
    expect(lineStarts(text)).toEqual([0, 1 + end.length])
    expect(lineSpans(text)).toEqual([
      { start: 0, end: 1 },
      { start: 1 + end.length, end: 2 + end.length },
    ])
  })

  test('an empty text has one empty line, a last line end opens another', () => {
    expect(lineSpans('')).toEqual([{ start: 0, end: 0 }])
    expect(lineStarts('a\n')).toEqual([0, 2])
    expect(lineStarts('\n\r')).toEqual([0, 1, 2])
  })

  test('starts and spans tell of the same lines, and no line holds a line end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = lineSpans(text)
        expect(spans.map((span) => span.start)).toEqual(lineStarts(text))
        for (const { start, end } of spans) expect(text.slice(start, end)).not.toMatch(/[\n\v\f\r\u0085\u2028\u2029]/)
      }),
    )
  })

  test('a text with no end but \\n has the lines it has with every other end', () => {
    fc.assert(
      fc.property(textsWith('\n'), fc.constantFrom('\r', '\v', '\f', '\u0085', '\u2028', '\u2029'), (text, end) => {
        expect(lineSpans(text)).toEqual(lineSpans(text.replaceAll('\n', end)))
      }),
    )
  })

  test('a place leads back to its offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = lineStarts(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = placeOf(starts, offset)
          expect((starts[line - 1] as number) + column - 1).toBe(offset)
        }
      }),
    )
  })

  test('lines and columns count from 1, columns in UTF-16 units', () => {
    const starts = lineStarts('甲乙\r\n😀丙')
    expect(placeOf(starts, 0)).toEqual({ line: 1, column: 1 })
    expect(placeOf(starts, 1)).toEqual({ line: 1, column: 2 })
    expect(placeOf(starts, 4)).toEqual({ line: 2, column: 1 })
    expect(placeOf(starts, 6)).toEqual({ line: 2, column: 3 })
  })
})
