import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactSum } from '../../src/edits/exact-sum.js'
import { type Figured, repairable, residual } from '../../src/edits/residual.js'
import type { Identity } from '../../src/model/form.js'

const over = (figures: Record<string, number | null>): Figured => ({
  figure: (pointer) => figures[pointer] ?? null,
  printed: (pointer) => Object.hasOwn(figures, pointer),
})
const sum: Identity = { rule: 'sum', left: [{ pointer: '/a' }, { pointer: '/b' }], right: [{ pointer: '/c' }] }
const either: Identity = {
  rule: 'either',
  left: [
    { pointer: '/whole', unlessPrinted: ['/x', '/y'] },
    { pointer: '/x', ifPrinted: true },
    { pointer: '/y', ifPrinted: true },
  ],
  right: [{ pointer: '/total' }],
}

describe('exactSum', () => {
  it('adds decimals as they are written', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3)
    expect(exactSum([0.1, 0.2, -0.3])).toBe(0)
    expect(exactSum([1e21, 1, -1e21])).toBe(1)
    expect(exactSum([Number.MAX_SAFE_INTEGER, 1, 1, -Number.MAX_SAFE_INTEGER])).toBe(2)
    expect(exactSum([1.5e-7, 2.5e-7])).toBe(4e-7)
    expect(Object.is(exactSum([-0]), 0)).toBe(true)
    expect(exactSum([])).toBe(0)
  })

  it('agrees with adding hundredths as integers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        expect(exactSum(cents.map((cent) => cent / 100))).toBe(cents.reduce((total, cent) => total + cent, 0) / 100 + 0)
      }),
    )
  })
})

describe('residual', () => {
  it('gives both sums and their difference', () => {
    expect(residual(sum, over({ '/a': 0.1, '/b': 0.2, '/c': 0.3 }))).toMatchObject({
      leftSum: 0.3,
      rightSum: 0.3,
      difference: 0,
      missing: [],
    })
    expect(residual(sum, over({ '/a': 3, '/b': 4, '/c': 9 }))).toMatchObject({ leftSum: 7, rightSum: 9, difference: -2 })
  })

  it('counts the whole only where none of its parts is printed', () => {
    const pointers = (figures: Record<string, number | null>): readonly string[] =>
      residual(either, over(figures)).left.map((addend) => addend.pointer)
    expect(pointers({ '/whole': 3, '/total': 3 })).toEqual(['/whole'])
    expect(pointers({ '/whole': 3, '/x': 1, '/total': 3 })).toEqual(['/x'])
    expect(pointers({ '/x': 1, '/y': null, '/total': 3 })).toEqual(['/x', '/y'])
    expect(pointers({})).toEqual(['/whole'])
  })

  it('names what is missing, left before right', () => {
    expect(residual(sum, over({ '/a': 1 })).missing).toEqual(['/b', '/c'])
  })

  it('tells what blanks could repair from what they could not', () => {
    const could = (figures: Record<string, number | null>): boolean => repairable(residual(sum, over(figures)))
    expect(could({ '/a': 3, '/b': null, '/c': 5 })).toBe(true)
    expect(could({ '/a': 3, '/b': null, '/c': 2 })).toBe(false)
    expect(could({ '/a': 3, '/b': 1, '/c': null })).toBe(true)
    expect(could({ '/a': 3, '/b': null, '/c': 3 })).toBe(true)
    expect(could({ '/a': 3, '/b': 1, '/c': 5 })).toBe(false)
  })
})
