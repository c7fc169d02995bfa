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

/** The same, set in by so many columns. */
export function indented(text: string, width: number, by: number = 2): readonly string[] {
  return wrapped(text, width - by).map((row) => ' '.repeat(by) + row)
}

/** The same behind a mark (`  - `, narrow characters only), its rows below one another. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  return wrapped(text, width - mark.length).map((row, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + row)
}

/** An item of a list. */
export function listed(text: string, width: number): readonly string[] {
  return hanging('  - ', text, width)
}

/** Items side by side as far as they fit; a row breaks between two, not within one. */
export function packed(items: readonly string[], width: number): readonly string[] {
  const rows: string[] = []
  for (const item of items) {
    const row = rows.length === 0 ? item : `${rows.at(-1)}　${item}`
    if (rows.length > 0 && displayWidth(row) <= width) rows[rows.length - 1] = row
    else rows.push(item)
  }
  return rows.flatMap((row) => wrapped(row, width))
}
