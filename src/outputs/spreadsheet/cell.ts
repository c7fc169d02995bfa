import { visible } from '../visible.js'

/** A number is a number, a text never a formula, null an empty cell. */
export type Cell = string | number | boolean | null

/** One line of text with nothing that steers a screen or that XML cannot hold: control characters, half a pair, the two no-characters. */
export function cellText(text: string): string {
  return exactText(text.replace(/\s+/g, ' ').trim())
}

/** Printable ASCII, Chinese and its punctuation: most texts need no closer look. */
const harmless = /^[ -~\u3000-\u9fff\uff01-\uff5e]*$/
/** How most texts begin. */
const harmlessBeginning = /^[0-9A-Za-z/\u4e00-\u9fff]/

/** The same where every character counts: each has its place, blanks too. */
export function exactText(text: string): string {
  if (harmless.test(text)) return text
  return visible(text).replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
}

/** A text with each of its characters; a figure as it is. */
export function exactCell(cell: Cell): Cell {
  return typeof cell === 'string' ? exactText(cell) : cell
}

/** What is printed as a plain number is one; 007, +5 and 1,234 stay as they are printed. */
export function printedCell(text: string): Cell {
  const line = cellText(text)
  return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(line) && String(Number(line)) === line ? Number(line) : line
}

/** Whether a spreadsheet would take the text for a formula: signs of every width, also behind blanks and marks without width. */
export function beginsFormula(text: string): boolean {
  return !harmlessBeginning.test(text) && /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r]/u.test(text)
}
