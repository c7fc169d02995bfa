import type { Passage } from './passages.js'
import { type Counted, findQuantities } from './quantities.js'

/** A counted quantity in its clause and sentence; offsets into the passage. */
export interface Mention extends Counted {
  readonly passage: Passage
  /** Place among the mentions of the whole report. */
  readonly index: number
  readonly sentence: { readonly from: number; readonly to: number }
  /** The clause up to the number: from the last comma, or from the quantity before. */
  readonly before: string
  /** The clause from behind the measure word. */
  readonly after: string
  /** In brackets behind another quantity: it is part of that one. */
  readonly inBrackets: boolean
}

/** The quantities of all passages in reading order. */
export function gatherMentions(passages: readonly Passage[]): readonly Mention[] {
  const mentions: Mention[] = []
  for (const passage of passages) {
    const { text } = passage
    let last = 0
    for (const counted of findQuantities(passage)) {
      const clause = clauseStart(text, counted.from, last)
      mentions.push({
        ...counted,
        passage,
        index: mentions.length,
        sentence: sentenceAt(text, counted.from),
        before: text.slice(clause.at, counted.from),
        after: text.slice(counted.to, clauseEnd(text, counted.to)),
        inBrackets: clause.inBrackets,
      })
      last = counted.to
    }
  }
  return mentions
}

/** Names are long, sentences are not endless. */
const farthest = 160
const longestSentence = 1200

/** Back to the mark that opens the clause; marks within brackets and titles, and 、 within a name, do not. */
function clauseStart(text: string, from: number, last: number): { readonly at: number; readonly inBrackets: boolean } {
  let depth = 0
  const limit = Math.max(last, from - farthest)
  for (let at = from - 1; at >= limit; at--) {
    const mark = text.charAt(at)
    if (mark === ')' || mark === '》') depth++
    else if (mark === '(' || mark === '《') {
      if (depth === 0) return { at: at + 1, inBrackets: mark === '(' }
      depth--
    } else if (depth === 0 && ',;。!?:'.includes(mark)) return { at: at + 1, inBrackets: opensBefore(text, limit, at) }
  }
  let at = limit
  while (at < from && '、)"'.includes(text.charAt(at))) at++
  return { at, inBrackets: opensBefore(text, limit, from) }
}

/** A bracket is open at `to`. */
function opensBefore(text: string, from: number, to: number): boolean {
  const open = text.lastIndexOf('(', to - 1)
  return open >= from && text.lastIndexOf(')', to - 1) < open && text.indexOf(')', to) >= 0
}

function clauseEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && at < from + farthest && !',;。!?:、('.includes(text.charAt(at))) at++
  return at
}

function sentenceAt(text: string, at: number): { from: number; to: number } {
  let from = at
  while (from > Math.max(0, at - longestSentence) && !'。!?'.includes(text.charAt(from - 1))) from--
  let to = at
  while (to < Math.min(text.length, at + longestSentence) && !'。!?'.includes(text.charAt(to))) to++
  return { from, to }
}
