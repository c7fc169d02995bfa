import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Covering, coveringsOf, type Piece } from '../../../src/recognise/streamed/tilings.js'

/** All ways, one after another. */
function everyWay(pieces: readonly Piece[], places: number): readonly (readonly Covering[])[] | null {
  const found = Array.from({ length: places }, () => new Set<string>())
  let any = false
  const lay = (laid: readonly Covering[], used: ReadonlySet<number>): void => {
    if (laid.length === places && used.size === pieces.length) {
      any = true
      for (const [place, covering] of laid.entries()) found[place]?.add(JSON.stringify(covering))
    }
    for (const [piece, { size, starts }] of pieces.entries()) {
      if (used.has(piece) || !starts.includes(laid.length) || laid.length + size > places) continue
      lay([...laid, ...Array.from({ length: size }, (_, row) => ({ piece, row }))], new Set([...used, piece]))
    }
  }
  lay([], new Set())
  return any ? found.map((all) => [...all].map((each) => JSON.parse(each) as Covering)) : null
}

const sorted = (coverings: readonly (readonly Covering[])[] | null): unknown =>
  coverings?.map((all) => all.map(({ piece, row }) => `${piece}:${row}`).toSorted()) ?? null

const pieces = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 3 }),
    starts: fc.oneof(
      fc.constant([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
      fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
)

test('what may lie in a place is what lies there in some way of laying all pieces', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const places = all.reduce((sum, { size }) => sum + size, 0)
      expect(sorted(coveringsOf(all, places))).toEqual(sorted(everyWay(all, places)))
    }),
    { numRuns: 20 * Number(process.env['RUNS'] ?? 15) },
  )
})

test('pieces that may lie anywhere are looked at by their sizes, not one by one', () => {
  const anywhere = Array.from({ length: 25 }, (_, at) => at)
  const coverings = coveringsOf(
    anywhere.map(() => ({ size: 1, starts: anywhere })),
    25,
  )
  expect(coverings?.map((all) => all.length)).toEqual(anywhere.map(() => 25))
})

test('more ways than can be looked at say nothing', () => {
  const pieces = Array.from({ length: 20 }, (_, at) => ({
    size: 1,
    starts: Array.from({ length: 20 }, (_, start) => start).filter((start) => start !== at),
  }))
  expect(coveringsOf(pieces, 20)).toBeNull()
})
