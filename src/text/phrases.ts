import type { Span } from '../model/span.js'

/** Where phrase number `phrase` of the list stands; gaps that the matcher may skip lie inside the span. */
export interface PhraseHit extends Span {
  readonly phrase: number
}

export interface PhraseMatcher {
  /** Leftmost, longest, not overlapping. */
  scan(text: string): readonly PhraseHit[]
}

interface Node {
  readonly next: Map<number, Node>
  phrase: number
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
  for (let at = 0; at < text.length; at++) if (skippable[text.charCodeAt(at)] !== 1) kept += text[at]
  return kept
}

/**
 * A matcher for a fixed list of phrases (already folded) that overlooks white space, line ends and punctuation inside them.
 * Linear: the work at one start is bounded by the longest phrase times `longestGap`.
 */
export function compilePhrases(phrases: readonly string[]): PhraseMatcher {
  const root: Node = { next: new Map(), phrase: -1 }
  const opens = new Uint8Array(0x10000)
  for (const [index, phrase] of phrases.entries()) insert(root, compact(phrase), index)
  for (const unit of root.next.keys()) opens[unit] = 1
  return { scan: (text) => scan(text, root, opens) }
}

function insert(root: Node, phrase: string, index: number): void {
  let node = root
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at)
    const next: Node = node.next.get(unit) ?? { next: new Map(), phrase: -1 }
    node.next.set(unit, next)
    node = next
  }
  if (node !== root && node.phrase < 0) node.phrase = index
}

function scan(text: string, root: Node, opens: Uint8Array): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let start = 0; start < text.length; start++) {
    if (opens[text.charCodeAt(start)] !== 1) continue
    const hit = longestFrom(text, start, root)
    if (!hit) continue
    hits.push(hit)
    start = hit.end - 1
  }
  return hits
}

function longestFrom(text: string, start: number, root: Node): PhraseHit | null {
  let node = root
  let best: PhraseHit | null = null
  let gap = 0
  for (let at = start; at < text.length && gap <= longestGap; at++) {
    const unit = text.charCodeAt(at)
    const next = node.next.get(unit)
    if (next) {
      node = next
      gap = 0
      if (node.phrase >= 0) best = { start, end: at + 1, phrase: node.phrase }
      if (node.next.size === 0) break
    } else if (skippable[unit] === 1) gap++
    else break
  }
  return best
}
