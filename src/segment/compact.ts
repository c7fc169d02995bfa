import type { Span } from '../model/span.js'
import { isDigit, isLetter } from '../text/characters.js'
import { lineSpans } from '../text/lines.js'

/** As printed, but on one line: what a wrapped line parts is joined, Latin words keep their space. */
export function printed(text: string, span: Span): string {
  const words = text.slice(span.start, span.end)
  const [first, ...others] = lineSpans(words)
  if (!first || others.length === 0) return words.trim()
  const lines = [first, ...others].map(({ start, end }) => words.slice(start, end).trim()).filter((line) => line !== '')
  return lines.reduce((joined, line) => joined + (latinMeets(joined, line) ? ' ' : '') + line, '')
}

function latinMeets(left: string, right: string): boolean {
  return isLetter(left.charCodeAt(left.length - 1)) && isLetter(right.charCodeAt(0))
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
