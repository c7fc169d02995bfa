import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, padToWidth, truncateToWidth } from '../../src/text/width.js'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['总计', 4],
    ['总计 12', 7],
    ['（一）', 6],
    ['１２', 4],
    ['xia\u0300ng', 5],
    ['a\u200bb\ufeff', 2],
    ['\ud842\udfb7', 2],
    ['\u001b', 0],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('padToWidth', () => {
  test('fills up behind the text, or before it', () => {
    expect(padToWidth('总计', 6)).toBe('总计  ')
    expect(padToWidth('12', 6, 'start')).toBe('    12')
    expect(padToWidth('总计', 3)).toBe('总计')
  })
})

describe('truncateToWidth', () => {
  test.each([
    ['总计', 4, '总计'],
    ['总计数', 5, '总计…'],
    ['总计数', 4, '总…'],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['abc', 1, '…'],
    ['总', 1, '…'],
    ['abc', 0, ''],
    ['', 0, ''],
    ['ae\u0301bcd', 3, 'ae\u0301…'],
  ])('%j in %d columns is %j', (text, width, cut) => {
    expect(truncateToWidth(text, width)).toBe(cut)
  })

  test('never takes more than the room, and leaves alone what fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, width) => {
        const cut = truncateToWidth(text, width)
        expect(displayWidth(cut)).toBeLessThanOrEqual(width)
        if (displayWidth(text) <= width) expect(cut).toBe(text)
      }),
    )
  })

  test('padding gives exactly the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, width) => {
        expect(displayWidth(padToWidth(text, width))).toBe(Math.max(width, displayWidth(text)))
      }),
    )
  })
})
