import { beginsFormula, type Cell } from './cell.js'

/** How Excel knows that a file of text is UTF-8. */
export const byteOrderMark = '\ufeff'

/** A row by RFC 4180, ended by CRLF. A text that would be a formula gets an apostrophe before it; numbers, negative ones too, stay. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = beginsFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
