/** Of folded text, where every other kind of white space is a space already. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** Offset of the first unit at or behind the offset that is no white space. */
export function skipSpace(text: string, offset: number): number {
  let at = offset
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the last unit that is no white space. */
export function contentEnd(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
