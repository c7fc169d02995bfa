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

/** As printed, but on one line: what a wrapped line parts is joined, Latin words keep their space. */
export function printed(text: string, span: Span): string {
  const lines = text
    .slice(span.start, span.end)
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.reduce((joined, line) => joined + (latinMeets(joined, line) ? ' ' : '') + line, '')
}

function latinMeets(left: string, right: string): boolean {
  return isLetter(left.charCodeAt(left.length - 1)) && isLetter(right.charCodeAt(0))
}

function parted(left: number, right: number): boolean {
  return (isDigit(left) && isDigit(right)) || (isLetter(left) && isLetter(right))
}

/** The words without what stands between 《 and 》: titles of other papers. */
export function withoutTitles(words: string): string {
  let kept = ''
  let from = 0
  for (let open = words.indexOf('《'); open >= 0; open = words.indexOf('《', from)) {
    const close = words.indexOf('》', open)
    if (close < 0) break
    kept += words.slice(from, open)
    from = close + 1
  }
  return kept + words.slice(from)
}

/** The words without the digits at their end: a page number, a figure. */
export function withoutFigure(words: string): string {
  let end = words.length
  while (end > 0 && isDigit(words.charCodeAt(end - 1))) end--
  return words.slice(0, end)
}

/** Han characters, digits and letters only: how wordings are compared. */
export function bare(text: string): string {
  return text.replace(/[^\u3400-\u9fff〇A-Za-z0-9]+/g, '')
}
