import { isDigit, isLetter } from '../text/characters.js'
import { isHan } from '../text/han.js'
import { bare } from '../text/name-key.js'

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
  const printed = new Map<number, string[]>()
  for (const wording of wordings) {
    const first = wording.charCodeAt(skipped(wording, 0, wording.length))
    const alike = printed.get(first)
    if (alike) alike.push(wording)
    else if (wording !== '') printed.set(first, [wording])
  }
  const byFirst = new Map<number, readonly string[]>()
  // A text asks for few of them.
  const beginningWith = (unit: number): readonly string[] | undefined => {
    const found = printed.get(unit)
    if (found && !byFirst.has(unit)) byFirst.set(unit, [...new Set(found.map(bare))])
    return byFirst.get(unit)
  }
  return { at: (text, start, limit) => longest(text, start, limit, beginningWith) }
}

function longest(text: string, start: number, limit: number, beginningWith: (unit: number) => readonly string[] | undefined): WordingHit {
  const begin = skipped(text, start, Math.min(limit, start + longestGap + 1))
  const candidates = beginningWith(text.charCodeAt(begin))
  if (!candidates) return { end: start, length: 0, shared: 0, sharedEnd: start }
  let end = start
  let length = 0
  let most = 0
  let mostEnd = start
  for (const wording of candidates) {
    const { shared, sharedEnd } = compare(text, begin, limit, wording)
    if (shared === wording.length && shared > length) {
      end = sharedEnd
      length = shared
    }
    if (shared > most) {
      most = shared
      mostEnd = sharedEnd
    }
  }
  return { end, length, shared: most, sharedEnd: mostEnd }
}

/** How much of the wording stands at `begin`, from its first character on. */
function compare(text: string, begin: number, limit: number, wording: string): { readonly shared: number; readonly sharedEnd: number } {
  let shared = 0
  let sharedEnd = begin
  for (let at = begin; at < limit && shared < wording.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === wording.charCodeAt(shared)) {
      shared++
      sharedEnd = at + 1
    } else if (isPart(unit) || at - sharedEnd >= longestGap) break
  }
  return { shared, sharedEnd }
}

/** The first character at or behind `start` that may begin a wording. */
function skipped(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && !isPart(text.charCodeAt(at))) at++
  return at < limit ? at : start
}

/** Han, digits and letters are parts of wordings; a bar parts cells. */
function isPart(unit: number): boolean {
  return isHan(unit) || isDigit(unit) || isLetter(unit) || unit === 124
}
