import { displayWidth } from '../text/width.js'

/** The longest beginning of the text that fits into so many columns. */
export function fitting(text: string, width: number): string {
  let used = 0
  let end = 0
  for (const character of text) {
    used += displayWidth(character)
    if (used > width) break
    end += character.length
  }
  return text.slice(0, end)
}

/** Where a line may break: after a blank, and beside every wide character; closing marks stay with what they close. */
const pieces = /[^\s⺀-￯]+[，。；：、！？）》」”]*\s*|[⺀-￯][，。；：、！？）》」”]*\s*|\s+/gu

/** The text in rows of at most so many columns; a word that is longer stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const rows: string[] = []
  let row = ''
  for (const piece of text.match(pieces) ?? []) {
    if (row !== '' && displayWidth((row + piece).trimEnd()) > width) {
      rows.push(row.trimEnd())
      row = ''
    }
    row += piece
  }
  return [...rows, row.trimEnd()]
}
