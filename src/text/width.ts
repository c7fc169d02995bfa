import { eastAsianWidth } from 'get-east-asian-width'

/** Columns the text takes in a terminal or a text aligned with spaces: wide characters two, combining ones none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text with spaces behind it (or before it, for figures) up to so many columns; a wider one stays as it is. */
export function padToWidth(text: string, width: number, side: 'end' | 'start' = 'end'): string {
  const padding = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'end' ? text + padding : padding + text
}

/** The text cut to at most so many columns, the last of them `…`; never cuts a character or a mark from its character. */
export function truncateToWidth(text: string, width: number): string {
  let used = 0
  let kept = 0
  let at = 0
  for (const character of text) {
    used += characterWidth(character)
    at += character.length
    if (used > width) return width < 1 ? '' : `${text.slice(0, kept)}…`
    if (used < width) kept = at
  }
  return text
}

/** Of one code point. */
function characterWidth(character: string): 0 | 1 | 2 {
  const point = character.codePointAt(0) as number
  if (point >= 0x20 && point < 0x7f) return 1
  if (point >= 0x3400 && point <= 0x9fff) return 2
  return takesNoPlace(character) ? 0 : eastAsianWidth(point)
}

/** Marks that sit on the character before, controls, and what joins or takes no place. */
function takesNoPlace(character: string): boolean {
  return /^[\p{M}\p{Cc}\p{Cf}\u200b\u2028\u2029]$/u.test(character)
}
