import type { Span } from '../model/span.js'
import { isDigit, isLetter } from './characters.js'

/** A stretch of text without white space, and where each character stood. Digits that were apart stay apart. */
export interface Compact {
  readonly text: string
  readonly at: readonly number[]
}

const whiteSpace = /[\t-\r ]+/g

/** Callers bound the span: what is compacted is matched with patterns. */
export function compact(text: string, span: Span): Compact {
  const printed = text.slice(span.start, span.end)
  const at: number[] = []
  let kept = ''
  let last = 0
  whiteSpace.lastIndex = 0
  for (let from = 0; from < printed.length; ) {
    const gap = whiteSpace.exec(printed)
    const end = gap?.index ?? printed.length
    if (end > from) {
      if (kept !== '' && parted(printed.charCodeAt(last), printed.charCodeAt(from))) {
        at.push(span.start + from - 1)
        kept += ' '
      }
      for (let i = from; i < end; i++) at.push(span.start + i)
      kept += printed.slice(from, end)
      last = end - 1
    }
    from = gap ? end + gap[0].length : end
  }
  return { text: kept, at }
}

/** The span in the whole text of `[from, to)` in the compact one. */
export function whence(source: Compact, from: number, to: number): Span {
  if (to <= from) return { start: source.at[from] ?? 0, end: source.at[from] ?? 0 }
  return { start: source.at[from] as number, end: (source.at[to - 1] as number) + 1 }
}

function parted(left: number, right: number): boolean {
  return (isDigit(left) && isDigit(right)) || (isLetter(left) && isLetter(right))
}
