import type { Span } from '../model/span.js'

/** Where phrase number `phrase` of the list stands; gaps that the matcher may skip lie inside the span. */
export interface PhraseHit extends Span {
  readonly phrase: number
}

export interface PhraseMatcher {
  /** Leftmost, longest, not overlapping. */
  scan(text: string): readonly PhraseHit[]
  /** Whether any phrase stands in the text; quick where they begin with few characters. */
  isIn(text: string): boolean
}

/** How much may be skipped at one place inside a phrase: a wrapped line with its indentation. */
const longestGap = 160

const skippable: Uint8Array = new Uint8Array(0x10000)
for (const char of ' \u3000\u00a0\n\r、,.;:()"\'`<>《》·*-/_') skippable[char.charCodeAt(0)] = 1

/** Characters that say nothing when phrases are compared: white space, quotes, brackets, list marks. A tab parts cells and is no such. */
export function isSkippable(unit: number): boolean {
  return skippable[unit] === 1
}

/** The phrase without what the matcher skips anyway. */
export function compact(text: string): string {
  let kept = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (skippable[text.charCodeAt(at)] !== 1) continue
    kept += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : kept + text.slice(from)
}

/**
 * A matcher for a fixed list of phrases (already folded) that overlooks white space, line ends and punctuation inside them.
 * Linear: the work at one start is bounded by the phrases that begin with its character, their length and `longestGap`.
 */
export function compilePhrases(phrases: readonly string[]): PhraseMatcher {
  const byFirst = new Map<number, Phrase[]>()
  phrases.forEach((phrase, number) => {
    const words = compact(phrase)
    if (words === '') return
    const unit = words.charCodeAt(0)
    const second = words.length > 1 ? words.charCodeAt(1) : -1
    const known = byFirst.get(unit)
    if (known) known.push({ words, second, number })
    else byFirst.set(unit, [{ words, second, number }])
  })
  let opens: Uint8Array | null = null
  return {
    scan(text) {
      opens ??= markedBy(byFirst.keys())
      return scan(text, opens, byFirst)
    },
    isIn: (text) => isIn(text, byFirst),
  }
}

function markedBy(units: Iterable<number>): Uint8Array {
  const marked = new Uint8Array(0x10000)
  for (const unit of units) marked[unit] = 1
  return marked
}

interface Phrase {
  readonly words: string
  /** Its second unit: most phrases that begin with a character are told apart by it. -1 where it has none. */
  readonly second: number
  readonly number: number
}

function scan(text: string, opens: Uint8Array, byFirst: ReadonlyMap<number, readonly Phrase[]>): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start)
    if (opens[unit] !== 1) continue
    let end = start
    let phrase = 0
    const phrases = byFirst.get(unit) ?? []
    const next = text.charCodeAt(start + 1)
    const parted = skippable[next] === 1
    for (let index = 0; index < phrases.length; index++) {
      const { words, second, number } = phrases[index] as Phrase
      if (second !== next && second >= 0 && !parted) continue
      const to = endOf(words, text, start)
      if (to <= end) continue
      end = to
      phrase = number
    }
    if (end === start) continue
    hits.push({ start, end, phrase })
    start = end - 1
  }
  return hits
}

function isIn(text: string, byFirst: ReadonlyMap<number, readonly Phrase[]>): boolean {
  for (const [unit, phrases] of byFirst) {
    const first = String.fromCharCode(unit)
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
      if (phrases.some(({ words }) => endOf(words, text, at) > at)) return true
  }
  return false
}

/** Just past the phrase that begins at `start`, what may be skipped inside overlooked; -1 if it does not stand there. */
function endOf(words: string, text: string, start: number): number {
  let at = start + 1
  for (let index = 1; index < words.length; index++, at++) {
    const unit = words.charCodeAt(index)
    const limit = at + longestGap
    while (text.charCodeAt(at) !== unit) if (skippable[text.charCodeAt(at)] !== 1 || ++at > limit) return -1
  }
  return at
}
