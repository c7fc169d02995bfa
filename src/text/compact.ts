import type { Span } from '../model/span.js'
import { isDigit, isLetter, isSpace } from './characters.js'

/** A stretch of text without white space, and where each character stood. Digits that were apart stay apart. */
export interface Compact {
  readonly text: string
  readonly at: readonly number[]
}

/** Callers bound the span: what is compacted is matched with patterns. */
export function compact(text: string, span: Span): Compact {
  let kept = ''
  let last = 0
  const at: number[] = []
  let gap = false
  for (let i = span.start; i < span.end; i++) {
    const unit = text.charCodeAt(i)
    if (isSpace(unit)) {
      gap = at.length > 0
      continue
    }
    if (gap && parted(last, unit)) {
      kept += ' '
      at.push(i - 1)
    }
    gap = false
    kept += text.charAt(i)
    last = unit
    at.push(i)
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
