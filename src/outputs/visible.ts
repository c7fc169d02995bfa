/** Escapes, other control characters, and the marks that turn the direction of text: a document must not steer the terminal. */
const steering = () => /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x09) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}

/** One line of the document's text as it may be shown: as many characters as before, so carets still fit. */
export function visible(text: string): string {
  return text.replace(steering(), picture)
}

/** The same for JSON, which may say such characters in its own way. */
export function escaped(json: string): string {
  return json.replace(steering(), (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
