import { isDigit, isHan, isLetter } from './characters.js'
import { bare } from './compact.js'

interface Node {
  readonly next: Map<number, Node>
  whole: boolean
}

export interface WordingHit {
  /** Just past the longest whole wording; the start where there is none. */
  readonly end: number
  /** Characters of that wording; 0 where there is none. */
  readonly length: number
  /** Characters that some wording shares with the text, whole or not. */
  readonly shared: number
  /** Just past the last shared character. */
  readonly sharedEnd: number
}

/** A list of wordings to be found at a place, white space and punctuation inside overlooked. */
export interface Wordings {
  at(text: string, start: number, limit: number): WordingHit
}

/** How many characters that are no part of a wording may stand between two that are: a wrapped, indented line. */
const longestGap = 80

export function compileWordings(wordings: readonly string[]): Wordings {
  const root: Node = { next: new Map(), whole: false }
  for (const wording of wordings) insert(root, bare(wording))
  return { at: (text, start, limit) => walk(text, start, limit, root) }
}

function insert(root: Node, wording: string): void {
  let node = root
  for (let i = 0; i < wording.length; i++) {
    const unit = wording.charCodeAt(i)
    let next = node.next.get(unit)
    if (!next) {
      next = { next: new Map(), whole: false }
      node.next.set(unit, next)
    }
    node = next
  }
  if (node !== root) node.whole = true
}

function walk(text: string, start: number, limit: number, root: Node): WordingHit {
  let node = root
  let end = start
  let length = 0
  let shared = 0
  let sharedEnd = start
  for (let at = start, gap = 0; at < limit && gap <= longestGap; at++) {
    const unit = text.charCodeAt(at)
    const next = node.next.get(unit)
    if (!next) {
      if (isHan(unit) || isDigit(unit) || isLetter(unit) || unit === 124) break
      gap++
      continue
    }
    node = next
    gap = 0
    shared++
    sharedEnd = at + 1
    if (node.whole) {
      end = at + 1
      length = shared
    }
  }
  return { end, length, shared, sharedEnd }
}
