import type { Span } from '../model/span.js'
import { isDigit, isLetter } from './characters.js'

/** A stretch of text without white space, and where each character stood. Digits that were apart stay apart. */
export interface Compact {
  readonly text: string
  readonly at: readonly number[]
}

const whiteSpace = /[\t-\r ]+/g

/** A piece without white space: from where in the compact text, and where it stood. */
interface Piece {
  readonly from: number
  readonly start: number
}

/** Most are asked for their text alone: where its characters stood is found when asked for. */
class Compacted implements Compact {
  readonly text: string
  readonly #pieces: readonly Piece[]
  #at: readonly number[] | null = null

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text
    this.#pieces = pieces
  }

  get at(): readonly number[] {
    this.#at ??= offsets(this.#pieces, this.text.length)
    return this.#at
  }
}

/** Callers bound the span: what is compacted is matched with patterns. */
export function compact(text: string, span: Span): Compact {
  const printed = text.slice(span.start, span.end)
  const pieces: Piece[] = []
  let kept = ''
  let last = 0
  whiteSpace.lastIndex = 0
  for (let from = 0; from < printed.length; ) {
    const gap = whiteSpace.exec(printed)
    const end = gap?.index ?? printed.length
    if (end > from) {
      // The space that keeps two figures apart is the last of those before the second.
      const apart = kept !== '' && parted(printed.charCodeAt(last), printed.charCodeAt(from)) ? 1 : 0
      pieces.push({ from: kept.length, start: span.start + from - apart })
      kept += apart === 1 ? ` ${printed.slice(from, end)}` : printed.slice(from, end)
      last = end - 1
    }
    from = gap ? end + gap[0].length : end
  }
  return new Compacted(kept, pieces)
}

function offsets(pieces: readonly Piece[], length: number): readonly number[] {
  const at: number[] = []
  pieces.forEach(({ from, start }, index) => {
    const to = pieces[index + 1]?.from ?? length
    for (let offset = from; offset < to; offset++) at.push(start + offset - from)
  })
  return at
}

/** The span in the whole text of `[from, to)` in the compact one. */
export function whence(source: Compact, from: number, to: number): Span {
  if (to <= from) return { start: source.at[from] ?? 0, end: source.at[from] ?? 0 }
  return { start: source.at[from] as number, end: (source.at[to - 1] as number) + 1 }
}

function parted(left: number, right: number): boolean {
  return (isDigit(left) && isDigit(right)) || (isLetter(left) && isLetter(right))
}
