import { beginsFormula, type Cell } from './cell.js'
import { styleIds } from './styles.js'

export interface SheetColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
}

/** What a cell of Excel holds at most, in UTF-16 units. */
const longestCell = 32_767
/** What older ones show of a cell that is formatted as text. */
const longestText = 255
const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A, B, … Z, AA: from 0. */
export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** `_x0041_` is how Excel writes a character that XML cannot: words that look so are told apart. */
export function escapedXml(text: string): string {
  if (!/[&<>"_]/.test(text)) return text
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return literal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A sheet up to its first row: the row of titles stays in sight, and a page is as wide as the columns. */
export function sheetStart(columns: readonly SheetColumn[]): string {
  const cols = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
  return (
    `${heading}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>` +
    rowXml(
      1,
      columns.map(({ title }) => title),
      styleIds.head,
    )
  )
}

/** Of the columns so far. */
const known: string[] = []

export function rowXml(number: number, cells: readonly Cell[], style?: number): string {
  let row = `<row r="${number}">`
  for (const [at, cell] of cells.entries()) {
    if (cell === null || cell === '') continue
    known[at] ??= letters(at)
    row += cellXml(`${known[at]}${number}`, cell, style)
  }
  return `${row}</row>`
}

/** Texts stand in the cell itself: a table of strings would have to be held to the end. */
function cellXml(place: string, cell: NonNullable<Cell>, style?: number): string {
  if (typeof cell === 'number') return `<c r="${place}" s="${style ?? styleIds.number}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${place}" s="${style ?? styleIds.number}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const own = beginsFormula(cell) ? styleIds.quoted : cell.length > longestText ? styleIds.long : styleIds.text
  const text = cell.length > longestCell ? `${cell.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…` : cell
  return `<c r="${place}" s="${style ?? own}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text)}</t></is></c>`
}

/** A sheet behind its last row, with a filter over all of it. */
export function sheetEnd(columns: number, rows: number): string {
  const filter = `<autoFilter ref="A1:${letters(columns - 1)}${rows}"/>`
  return `</sheetData>${filter}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}
