/** A space or a tab, as folding leaves them: not a line end. */
export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}

export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}

/** White space of every kind, also of text that is not folded. */
export function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isSpace(unit) || ((unit <= 0x3000 || unit === 0xfeff) && text.charAt(at).trim() === '')
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

export function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

/** What ends a sentence, as folding leaves it. */
export function endsSentence(unit: number): boolean {
  return unit === 0x3002 || unit === 33 || unit === 59 || unit === 63
}

/** What ends a clause, as folding leaves it. */
export function endsClause(unit: number): boolean {
  return unit === 44 || endsSentence(unit)
}

/** The first offset at or after `at`, below `limit`, that is neither space nor tab. */
export function skipBlanks(text: string, at: number, limit: number): number {
  let to = at
  while (to < limit && isBlank(text.charCodeAt(to))) to++
  return to
}

export function skipSpaces(text: string, at: number, limit: number): number {
  let to = at
  while (to < limit && isSpace(text.charCodeAt(to))) to++
  return to
}

/** The end of `[from, to)` without the white space at its tail. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** The end of the digits at `from`, of so many at most. */
export function digitsEnd(text: string, from: number, most: number = text.length): number {
  let end = from
  while (end < from + most && isDigit(text.charCodeAt(end))) end++
  return end
}

/** Whether one of the characters stands at `at`. Asked of every character of a text, `unitsOf` is quicker. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && characters.includes(char)
}

/** The characters as a set of UTF-16 units. */
export function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}
