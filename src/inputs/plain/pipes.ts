import type { Cell } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { isSpace } from './trim.js'

const bar = '|'
const fullWidthBar = '\uff5c'

/** A line with bars, taken apart. */
export interface PipeLine {
  readonly cells: readonly Cell[]
  /** One bar and nothing else. */
  readonly lone: boolean
  /** The last cell waits for a bar to close it: a bar alone on the next line is that bar, and no blank cell. */
  readonly open: boolean
  /** A bar stands first. */
  readonly barFirst: boolean
}

/**
 * Cuts `a | b |`, `| a | b |`, `a | b ||||` and bare bars into cells. A cell of no width at all at the end is padding (the tail of a
 * spanned cell); one that holds white space, or stands before another cell, is blank. The line is trimmed.
 */
export function readPipeLine(text: string, line: Span): PipeLine {
  const printed = text.slice(line.start, line.end)
  const words = printed.includes(fullWidthBar) ? printed.replaceAll(fullWidthBar, bar) : printed
  const barFirst = words.startsWith(bar)
  const cells: Cell[] = []
  let wide = 0
  for (let from = barFirst ? 1 : 0; from <= words.length; ) {
    const next = words.indexOf(bar, from)
    const to = next < 0 ? words.length : next
    cells.push(cellOf(text, line.start + from, line.start + to, cells.length + 1))
    if (to > from) wide = cells.length
    from = to + 1
  }
  const { start, end } = cells.at(-1) as Cell
  const closed = start === end
  if (closed) cells.pop()
  for (let index = wide; index < cells.length; index++) cells[index] = { ...(cells[index] as Cell), padding: true }
  return { cells, lone: words === bar, open: !closed && !barFirst, barFirst }
}

/** The cell between two separators. */
export function cellOf(text: string, from: number, to: number, column: number): Cell {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === end ? { start: from, end: from, column } : { start, end, column }
}

/** Whether a bar stands in the words: `|` or its full-width form. */
export function hasBar(words: string): boolean {
  return words.includes(bar) || words.includes(fullWidthBar)
}

/** `|---|:---:|`, the line under a Markdown header. */
export function isMarkdownRule(text: string, line: Span): boolean {
  let dashes = 0
  for (let at = line.start; at < line.end; at++) {
    const char = text[at]
    if (char === '-') dashes++
    else if (char !== '|' && char !== ':' && char !== ' ' && char !== '\t') return false
  }
  return dashes > 0
}
