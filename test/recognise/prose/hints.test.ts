import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hinted } from '../../../src/recognise/prose/indicators/circumstances.js'
import { turns } from '../../../src/recognise/prose/measure-cues.js'

/** Without what only looks ahead or behind: it matches all that the pattern matches, and more. */
function simple({ source }: RegExp): RegExp {
  return new RegExp(source.replace(/\(\?<?[!=](?:[^()[\]]|\[[^\]]*\]|\([^()]*\))*\)/g, ''))
}

const asked = [...hinted, ...turns.flatMap(({ hints, pattern }) => (hints && pattern ? [{ hints, pattern }] : []))]

describe('a pattern that is asked only where one of its hints stands', () => {
  test.each(asked.map(({ hints, pattern }) => [pattern.source.slice(0, 40), hints, pattern] as const))(
    'matches nothing without one: %s',
    (_, hints, pattern) => {
      fc.assert(
        fc.property(fc.stringMatching(simple(pattern)), (text) => {
          expect(hints.some((hint) => text.includes(hint))).toBe(true)
        }),
        { numRuns: 300 },
      )
    },
  )

  const patterned = turns.flatMap(({ first, pattern }) => (pattern ? [[pattern.source.slice(0, 40), first, pattern] as const] : []))
  test.each(patterned)('begins with one of its first characters: %s', (_, first, pattern) => {
    fc.assert(fc.property(fc.stringMatching(new RegExp(`^(?:${simple(pattern).source})`)), (text) => first.includes(text.charAt(0))))
  })

  const worded = turns.flatMap(({ first, reach, words = [] }) => (reach === undefined ? words.map((word) => [word, first] as const) : []))
  test.each(worded)('%s begins with its first character', (word, first) => {
    expect(word.charAt(0)).toBe(first)
  })
})
