import type { Span } from '../../model/span.js'
import { isMarkdownRule } from './pipes.js'

/** Markdown gives itself away by a rule under a table's header or by a heading with `#`; read as text it needs no other reader. */
export function isMarkdown(text: string, lines: readonly Span[]): boolean {
  return lines.some((line) => isHeading(text, line) || (text[line.start] === '|' && isMarkdownRule(text, line)))
}

function isHeading(text: string, line: Span): boolean {
  let at = line.start
  while (text[at] === '#' && at - line.start < 6) at++
  return at > line.start && text[at] === ' '
}
