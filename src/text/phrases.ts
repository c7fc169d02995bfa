import type { Span } from '../model/span.js'

/** Where phrase number `phrase` of the list stands; gaps that the matcher may skip lie inside the span. */
export interface PhraseHit extends Span {
  readonly phrase: number
}

export interface PhraseMatcher {
  /** Leftmost, longest, not overlapping. */
  scan(text: string): readonly PhraseHit[]
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
  const opens = new Uint8Array(0x10000)
  for (const [number, phrase] of phrases.entries()) {
    const words = compact(phrase)
    const unit = words.charCodeAt(0)
    if (words === '') continue
    opens[unit] = 1
    byFirst.set(unit, [...(byFirst.get(unit) ?? []), { words, number }])
  }
  return { scan: (text) => scan(text, opens, byFirst) }
}

interface Phrase {
  readonly words: string
  readonly number: number
}

function scan(text: string, opens: Uint8Array, byFirst: ReadonlyMap<number, readonly Phrase[]>): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start)
    if (opens[unit] !== 1) continue
    let best: PhraseHit | null = null
    for (const { words, number } of byFirst.get(unit) ?? []) {
      const end = endOf(words, text, start)
      if (end > (best?.end ?? start)) best = { start, end, phrase: number }
    }
    if (!best) continue
    hits.push(best)
    start = best.end - 1
  }
  return hits
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
