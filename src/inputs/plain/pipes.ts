import type { Cell } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { trimmed } from './trim.js'

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
 * spanned cell); one that holds white space, or stands before another cell, is blank.
 */
export function readPipeLine(text: string, line: Span): PipeLine {
  const edges = segments(text, line)
  const opens = (edges[0]?.end ?? 0) === (edges[0]?.start ?? 0)
  const closed = isBlank(text, edges.at(-1))
  const inner = edges.slice(opens ? 1 : 0, closed ? -1 : undefined)
  const lastWide = inner.findLastIndex((span) => span.end > span.start)
  const cells = inner.map((span, index): Cell => {
    const content = trimmed(text, span)
    return index > lastWide ? { ...content, column: index + 1, padding: true } : { ...content, column: index + 1 }
  })
  return { cells, lone: edges.length === 2 && opens && closed, open: !closed && !opens, barFirst: opens }
}

/** What stands between the bars; the first and last may be empty. */
function segments(text: string, line: Span): readonly Span[] {
  const content = trimmed(text, line)
  const found: Span[] = []
  let start = content.start
  for (let at = content.start; at < content.end; at++) {
    if (!isBar(text.charCodeAt(at))) continue
    found.push({ start, end: at })
    start = at + 1
  }
  found.push({ start, end: content.end })
  return found
}

function isBlank(text: string, span: Span | undefined): boolean {
  return span !== undefined && trimmed(text, span).start === trimmed(text, span).end
}

/** `|` and its full-width form. */
export function isBar(unit: number): boolean {
  return unit === 0x7c || unit === 0xff5c
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
