/** A space or a tab, as folding leaves them: not a line end. */
export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}

export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
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
export function digitsEnd(text: string, from: number, most: number): number {
  let end = from
  while (end < from + most && isDigit(text.charCodeAt(end))) end++
  return end
}

/** Whether one of the characters stands at `at`. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && characters.includes(char)
}
