import type { Span } from '../../model/span.js'

/** White space of every kind a page may use to pad a cell, zero-width and control characters among it; no line ends (a line has none). */
export function isSpace(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff
  if (unit > 0x20 && unit < 0x2000) return unit === 0xa0
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x0b ||
    unit === 0x0c ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060
  )
}

/** The span without white space at its ends; empty at its start if nothing else is in it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start === end ? { start: span.start, end: span.start } : { start, end }
}
