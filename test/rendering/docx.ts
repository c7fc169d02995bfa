import { cell, docxOf, paragraph, row, table } from '../inputs/docx-file.js'
import type { Sheet } from './sheets.js'

/** A cell as it is drawn. */
export interface DrawnCell {
  readonly words: string
  /** From 1. */
  readonly column: number
  readonly width: number
  readonly height: number
}

/** A cell, and how many columns and rows it takes so far. */
interface Growing {
  readonly words: string
  readonly column: number
  width: number
  height: number
}

/**
 * The cells that begin in each row, with their spans. A place without a cell belongs to the one above it before the first cell of a row,
 * and at the end of a header; else to the one on its left.
 */
export function drawnCells({ rows }: Sheet): readonly (readonly DrawnCell[])[] {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const above: Growing[] = []
  return rows.map((cells) => {
    const found: Growing[] = []
    const grown = new Set<Growing>()
    for (let column = 0; column < columns; column++) {
      const [last, over] = [found.at(-1), above[column]]
      const words = cells[column] ?? null
      if (words !== null) found.push({ words, column: column + 1, width: 1, height: 1 })
      else if (over && (!last || (column === columns - 1 && last.width === 1 && over.column === column + 1))) grown.add(over)
      else if (last) last.width++
    }
    for (const each of grown) each.height++
    for (const each of found) for (let at = each.column - 1; at < each.column - 1 + each.width; at++) above[at] = each
    return found
  })
}

const span = (width: number): string => (width > 1 ? `<w:gridSpan w:val="${width}"/>` : '')

/** As Word writes it: a cell that goes on from above is there in every row. */
function tableOf(sheet: Sheet): string {
  const drawn = drawnCells(sheet)
  const rows = drawn.map((cells, index) => {
    const begun = cells.map((each) => ({ ...each, goesOn: false }))
    const goingOn = drawn
      .slice(0, index)
      .flatMap((before, at) => before.filter(({ height }) => at + height > index))
      .map((each) => ({ ...each, words: '', goesOn: true }))
    return [...begun, ...goingOn].sort((a, b) => a.column - b.column)
  })
  return table(
    ...rows.map((cells) =>
      row(
        ...cells.map(({ words, width, height, goesOn }) =>
          cell(words, `${span(width)}${goesOn ? '<w:vMerge/>' : height > 1 ? '<w:vMerge w:val="restart"/>' : ''}`),
        ),
      ),
    ),
  )
}

export interface Page {
  /** Lines, and tables where they stand. */
  readonly content: readonly (string | Sheet)[]
}

/** A report as Word saves it. */
export function docxReport({ content }: Page): Uint8Array {
  return docxOf(content.map((each) => (typeof each === 'string' ? paragraph(each) : tableOf(each))).join(''))
}
