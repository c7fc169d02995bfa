import type { Span } from '../../model/span.js'
import { endsSentence, isDigit, isLetter } from '../../text/characters.js'
import { isHan } from '../../text/han.js'

/** What a character of prose is here: a Han character, a whole figure or a whole Latin word, with its place in the text. */
export interface Token extends Span {
  /** A number for the word; equal where the tokens are. */
  readonly id: number
  readonly figure: boolean
}

/** What ends with a mark: 。！？；. The span takes in the mark and the quotes and brackets it closes. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** Every figure is this one where figures are masked. */
export const anyFigure = 0
const point = 46
const quote = 34
/** ) ] ' 》 」 』 as folded text has them. */
const closing = ")]'》」』"

/** Numbers for words, the same for both texts. */
export class Words {
  readonly #ids = new Map<string, number>()

  id(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#ids.size + 1
    this.#ids.set(word, id)
    return id
  }
}

/**
 * The sentences of a paragraph of folded text. What has no mark at its end is none: a label, a line of an address, a heading that
 * was taken for text. Marks, signs and white space are no tokens.
 */
export function sentencesOf(folded: string, { start, end }: Span, words: Words): readonly Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let quotes = 0
  for (let at = start; at < end; ) {
    const unit = folded.charCodeAt(at)
    const to = tokenEnd(folded, at, end)
    if (to > at) {
      tokens.push({ id: words.id(folded.slice(at, to)), figure: isDigit(unit), start: at, end: to })
      at = to
      continue
    }
    if (unit === quote) quotes++
    at++
    if (!endsSentence(unit)) continue
    at = behindClosing(folded, at, end, quotes % 2 === 1)
    const [first] = tokens
    if (first) sentences.push({ start: opening(folded, start, first.start, sentences.at(-1)?.end), end: at, tokens })
    tokens = []
    quotes = 0
  }
  return sentences
}

/** Where the token that begins here ends; here, where none begins. */
function tokenEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  if (isHan(unit)) return at + 1
  let to = at
  if (isDigit(unit)) {
    while (
      to < end &&
      (isDigit(text.charCodeAt(to)) || (text.charCodeAt(to) === point && to + 1 < end && isDigit(text.charCodeAt(to + 1))))
    )
      to++
  } else while (to < end && isLetter(text.charCodeAt(to))) to++
  return to
}

function behindClosing(text: string, from: number, end: number, inQuotes: boolean): number {
  let at = from
  let open = inQuotes
  for (; at < end; at++) {
    if (text.charCodeAt(at) === quote && open) open = false
    else if (!closing.includes(text.charAt(at))) break
  }
  return at
}

/** A quote, a bracket or 《 before the first word belongs to it. */
function opening(text: string, paragraph: number, first: number, last: number | undefined): number {
  let at = first
  const limit = Math.max(paragraph, last ?? paragraph)
  while (at > limit && '"\'([《「『'.includes(text.charAt(at - 1))) at--
  return at
}
