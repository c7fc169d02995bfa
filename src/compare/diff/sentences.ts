import { groupBy } from '../../text/grouped.js'
import type { Sentence, Token } from '../repetition/tokens.js'
import { Windows, windowLength } from '../repetition/windows.js'
import { unmatchedAfter } from './unmatched.js'

/** A sentence and the place of its section among the pairs of sections. */
export interface Spoken {
  readonly sentence: Sentence
  readonly pair: number
}

/** Two sentences that belong together, or one without a counterpart. */
export interface Matched {
  readonly change: 'same' | 'figures' | 'reworded' | 'added' | 'gone'
  readonly a: Spoken | null
  readonly b: Spoken | null
}

/** Sentences that share at least so much of their windows are one, worded anew. */
const alike = 0.4
/** A window that so many sentences share tells none of them from the others. */
const common = 8

/**
 * Which sentence of B is which of A: the same words; the same but for figures; or the most windows in common, figures masked. Each is
 * matched once, first within its section, then anywhere: a sentence that was moved is the same sentence. Every step looks at each
 * sentence once.
 */
export function matchSentences(a: readonly Spoken[], b: readonly Spoken[]): readonly Matched[] {
  const matches = new Map<Spoken, Matched>()
  const open = { a: new Set(a), b: new Set(b) }
  const found = (change: Matched['change'], ofA: Spoken, ofB: Spoken): void => {
    matches.set(ofB, { change, a: ofA, b: ofB })
    open.a.delete(ofA)
    open.b.delete(ofB)
  }
  const exact = (token: Token): number => token.id
  const masked = (token: Token): number => (token.figure ? 0 : token.id)
  for (const word of [exact, masked]) {
    for (const within of [true, false]) {
      const keyOf = ({ sentence, pair }: Spoken): string => `${within ? pair : ''}:${sentence.tokens.map(word).join(' ')}`
      const free = groupBy([...open.a].reverse(), keyOf)
      for (const ofB of [...open.b]) {
        const ofA = free.get(keyOf(ofB))?.pop()
        if (ofA) found(word === exact ? 'same' : 'figures', ofA, ofB)
      }
    }
  }
  for (const [ofA, ofB] of nearest([...open.a], [...open.b])) found('reworded', ofA, ofB)
  return inOrder(a, b, matches)
}

/** In the order of B; what is gone stands behind what it followed in A. */
function inOrder(a: readonly Spoken[], b: readonly Spoken[], matches: ReadonlyMap<Spoken, Matched>): readonly Matched[] {
  const kept = new Set([...matches.values()].flatMap(({ a: ofA }) => ofA ?? []))
  const gone = unmatchedAfter(a, kept)
  const goneAfter = (before: Spoken | null): readonly Matched[] =>
    (gone.get(before) ?? []).map((ofA) => ({ change: 'gone', a: ofA, b: null }))
  const ofB = b.flatMap((own): readonly Matched[] => {
    const matched = matches.get(own)
    return matched ? [matched, ...goneAfter(matched.a)] : [{ change: 'added', a: null, b: own }]
  })
  return [...goneAfter(null), ...ofB]
}

/** Pairs of sentences with the most windows in common, those of B in order. */
function nearest(a: readonly Spoken[], b: readonly Spoken[]): readonly (readonly [Spoken, Spoken])[] {
  const windows = new Windows(true)
  const holders = new Map<number, number[]>()
  for (const [at, { sentence }] of a.entries()) {
    for (const window of new Set(windows.add(sentence.tokens))) {
      const known = holders.get(window)
      if (known === undefined) holders.set(window, [at])
      else if (known.length < common) known.push(at)
    }
  }
  const taken = new Set<number>()
  return b.flatMap((ofB): readonly (readonly [Spoken, Spoken])[] => {
    const shared = new Map<number, number>()
    for (const window of new Set(windows.find(ofB.sentence.tokens))) {
      for (const at of holders.get(window) ?? []) if (!taken.has(at)) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    let best = { at: -1, score: 0 }
    for (const [at, count] of shared) {
      const ofA = a[at] as Spoken
      // A little more within the section, so that of two that are equally near the one at its place is taken.
      const score = (2 * count) / (windowsIn(ofA) + windowsIn(ofB)) + (ofA.pair === ofB.pair ? 0.05 : 0)
      if (score > best.score) best = { at, score }
    }
    if (best.score < alike) return []
    taken.add(best.at)
    return [[a[best.at] as Spoken, ofB]]
  })
}

function windowsIn({ sentence }: Spoken): number {
  return Math.max(1, sentence.tokens.length - windowLength + 1)
}
