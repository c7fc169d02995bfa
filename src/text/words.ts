// Lists of words in place of alternations: an expression is compiled anew in each process, the dearer the longer it is.

/** Whether one of the words stands in the text. */
export function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}

/** Whether the text begins with one of the words. */
export function beginsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word))
}

/** Whether the text ends with one of the words. */
export function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word))
}

/** Behind the first of the words that stands at the offset; the offset itself where none does. */
export function behindAny(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.startsWith(word, at)) return at + word.length
  return at
}

/** Without the first of the words that it ends with. */
export function withoutEnd(text: string, words: readonly string[]): string {
  for (const word of words) if (text.endsWith(word)) return text.slice(0, -word.length)
  return text
}

/** Without any of the words at its end, however many of them; a word stands before those it ends with. */
export function withoutEnds(text: string, words: readonly string[]): string {
  let rest = withoutEnd(text, words)
  for (let last = text; rest !== last; ) {
    last = rest
    rest = withoutEnd(last, words)
  }
  return rest
}

/** Whether one of the characters stands in the text. */
export function hasCharacter(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true
  return false
}

/** Whether the text is one word of each part after the other; a part that may be left out has '' among its words. Parts are few. */
export function isMadeOf(text: string, parts: readonly (readonly string[])[], at = 0, part = 0): boolean {
  const words = parts[part]
  if (!words) return at === text.length
  return words.some((word) => text.startsWith(word, at) && isMadeOf(text, parts, at + word.length, part + 1))
}
