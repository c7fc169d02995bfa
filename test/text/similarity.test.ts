import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, similarity } from '../../src/text/similarity.js'

const word = fc.string({ unit: fc.constantFrom(...'申请公开件数中串'), maxLength: 12 })

describe('similarity', () => {
  test('is that of the words, whatever is least wanted, unless it is less', () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (printed, expected, least) => {
        const whole = similarity(printed, expected)
        expect([whole, ...(whole < least ? [0] : [])]).toContain(similarity(printed, expected, least))
      }),
    )
  })

  test('of a word and itself is 1, and of strangers 0', () => {
    expect(similarity('公开件数', '公开件数')).toBe(1)
    expect(similarity('公开', '申请')).toBe(0)
  })
})

describe('editDistance', () => {
  test('counts what is put in, taken out and changed', () => {
    expect(editDistance('申请', '申请件')).toBe(1)
    expect(editDistance('公开件数', '公件数')).toBe(1)
    expect(editDistance('公开', '公布')).toBe(1)
    expect(editDistance('', '公开')).toBe(2)
  })

  test('is the same both ways, and never more than the longer is long', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
