import { PdfFile, type PdfPage, widthOf } from '../inputs/pdf-file.js'
import { type DrawnCell, drawnCells } from './docx.js'
import type { Sheet } from './sheets.js'

/** How a program draws a report. */
export interface PdfStyle {
  readonly name: string
  /** How the sides of cells are drawn; `none`: not at all. */
  readonly sides: 'lines' | 'thin areas' | 'a frame for each cell' | 'none'
  readonly size: number
  /** Height of a page. */
  readonly height: number
  /** A header is set character below character. */
  readonly vertical?: true
  /** A header comes again on each page. */
  readonly repeated?: true
  /** Of the page, clockwise. */
  readonly rotate?: 90 | 270
  /** The page lies upright and what is written on it lies on its side. */
  readonly sideways?: true
}

const left = 60
const width = 475
const top = 60
const pad = 3

/** Lines and tables on as many pages as they take, with page numbers and a running head. */
export function pdfOf(content: readonly (string | Sheet)[], style: PdfStyle): Uint8Array {
  const drawing = new Drawing(style)
  for (const each of content) {
    if (typeof each === 'string') drawing.paragraph(each)
    else drawing.table(each)
  }
  return drawing.finish()
}

class Drawing {
  private readonly file = new PdfFile()
  private readonly style: PdfStyle
  private page: PdfPage
  private y = top
  /** What is still to be written of the cell that was begun last. */
  private rest: { readonly cell: DrawnCell | null; readonly lines: readonly string[] } = { cell: null, lines: [] }

  constructor(style: PdfStyle) {
    this.style = style
    this.page = this.newPage()
  }

  private newPage(): PdfPage {
    const { height, rotate } = this.style
    this.y = top
    const page = this.style.sideways ? this.file.page(height, 595) : rotate ? this.file.page(height, 595) : this.file.page(595, height)
    if (rotate) page.rotate = rotate
    this.page = page
    this.write('云山县水务局信息公开', 250, 34, 8)
    this.write(`- ${this.file.pages.length} -`, 285, height - 30, 9)
    return page
  }

  /** From the top left corner of the page as it is read. */
  private place(x: number, y: number): readonly [number, number] {
    const { height, rotate, sideways } = this.style
    if (rotate === 90) return [y, x]
    if (rotate === 270) return [height - y, 595 - x]
    return sideways ? [y, x] : [x, height - y]
  }

  private get angle(): number {
    const { rotate, sideways } = this.style
    return rotate === 90 || sideways ? 90 : rotate === 270 ? 270 : 0
  }

  private write(words: string, x: number, base: number, size: number): void {
    const [px, py] = this.place(x, base)
    this.page.text(words, px, py, size, { angle: this.angle })
  }

  private side(x0: number, y0: number, x1: number, y1: number): void {
    const [ax, ay] = this.place(x0, y0)
    const [bx, by] = this.place(x1, y1)
    if (this.style.sides === 'thin areas')
      this.page.area(Math.min(ax, bx) - 0.25, Math.min(ay, by) - 0.25, Math.abs(bx - ax) + 0.5, Math.abs(by - ay) + 0.5)
    else this.page.line(ax, ay, bx, by)
  }

  paragraph(words: string): void {
    const size = this.style.size + 2
    let rest = `　　${words}`
    while (rest !== '') {
      let end = rest.length
      while (widthOf(rest.slice(0, end), size) > width) end--
      if (this.y + size * 1.6 > this.bottom) this.newPage()
      const line = rest.slice(0, end)
      const indent = line.length - line.trimStart().length
      this.write(line.trimStart(), left + indent * size, this.y + size, size)
      this.y += size * 1.6
      rest = rest.slice(end)
    }
  }

  table(sheet: Sheet): void {
    const rows = drawnCells(sheet)
    const columns = Math.max(...sheet.rows.map((row) => row.length))
    const edges = edgesOf(columns)
    const lines = rows.map((cells, row) => cells.map((cell) => this.linesOf(cell, edges, row < 3)))
    const table = { rows, edges, lines, heights: heightsOf(rows, lines, this.style.size) }
    this.y += 8
    for (let row = 0; row < rows.length; row++) {
      if (this.y + (table.heights[row] ?? 0) > this.bottom) {
        this.newPage()
        // The header of the requests table, once it is over.
        if (this.style.repeated && columns === 10 && row >= 3) for (let header = 0; header < 3; header++) this.row(table, header)
      }
      this.row(table, row)
    }
    this.y += 12
  }

  private get bottom(): number {
    return this.style.height - top
  }

  /** A cell that goes on from above has its sides in each row; what did not fit on the page before follows on the next. */
  private row({ rows, edges, lines, heights }: Drawn, row: number): void {
    const height = heights[row] ?? 0
    const lastOnPage = this.y + height + (heights[row + 1] ?? 0) > this.bottom
    for (const [above, cells] of rows.entries())
      for (const [index, cell] of cells.entries()) {
        if (above > row || above + cell.height <= row) continue
        const [x0, x1] = [edges[cell.column - 1] ?? 0, edges[cell.column - 1 + cell.width] ?? 0]
        this.sidesOf(x0, x1, this.y, this.y + height, above === row || this.y === top, lastOnPage || row === above + cell.height - 1)
        if (above === row) this.rest = { cell, lines: lines[row]?.[index] ?? [] }
        if (above === row || (this.y === top && this.rest.cell === cell))
          this.words(x0, x1, this.roomFor(heights.slice(row, above + cell.height)))
      }
    this.y += height
  }

  /** Of the rows that still stand on this page. */
  private roomFor(heights: readonly number[]): number {
    let room = heights[0] ?? 0
    for (const height of heights.slice(1)) {
      if (this.y + room + height > this.bottom) break
      room += height
    }
    return room
  }

  private sidesOf(x0: number, x1: number, y0: number, y1: number, begins: boolean, ends: boolean): void {
    const { sides } = this.style
    if (sides === 'none') return
    const inset = sides === 'a frame for each cell' ? 0.75 : 0
    const [a, b, c, d] = [x0 + inset, x1 - inset, y0 + (begins ? inset : 0), y1 - (ends ? inset : 0)]
    this.side(a, c, a, d)
    this.side(b, c, b, d)
    if (begins) this.side(a, c, b, c)
    if (ends) this.side(a, d, b, d)
  }

  private words(x0: number, x1: number, height: number): void {
    const { size } = this.style
    const leading = 1.25 * size
    const fitting = Math.max(1, Math.floor((height - 2) / leading))
    const lines = this.rest.lines.slice(0, fitting)
    this.rest = { ...this.rest, lines: this.rest.lines.slice(fitting) }
    const first = this.y + (height - lines.length * leading) / 2
    for (const [index, line] of lines.entries())
      this.write(line, (x0 + x1 - widthOf(line, size)) / 2, first + index * leading + 0.95 * size, size)
  }

  private linesOf({ column, width: cells, words }: DrawnCell, edges: readonly number[], header: boolean): readonly string[] {
    if (words === '') return []
    if (this.style.vertical && header && words.length <= 8 && !/[\d（(]/.test(words)) return [...words]
    const room = (edges[column - 1 + cells] ?? 0) - (edges[column - 1] ?? 0) - 2 * pad
    const lines: string[] = ['']
    for (const character of words) {
      if (widthOf(lines.at(-1) + character, this.style.size) > room) lines.push('')
      lines[lines.length - 1] += character
    }
    return lines
  }

  finish(): Uint8Array {
    return this.file.bytes()
  }
}

type Rows = readonly (readonly DrawnCell[])[]

interface Drawn {
  readonly rows: Rows
  readonly edges: readonly number[]
  readonly lines: readonly (readonly (readonly string[])[])[]
  readonly heights: readonly number[]
}

const sumOf = (heights: readonly number[], from: number, to: number): number => heights.slice(from, to).reduce((a, b) => a + b, 0)

/** The columns of the requests table are wide where labels stand. */
function edgesOf(columns: number): readonly number[] {
  const shares = Array.from({ length: columns }, (_, index) =>
    columns === 10 ? ([1, 2, 4.5][index] ?? 1.2) : columns === 4 && index === 0 ? 1.4 : 1,
  )
  const sum = shares.reduce((a, b) => a + b, 0)
  const edges = [left]
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / sum) * width)
  return edges
}

function heightsOf(rows: Rows, lines: readonly (readonly (readonly string[])[])[], size: number): readonly number[] {
  const heights = rows.map(
    (cells, row) =>
      Math.max(...cells.map((cell, index) => (cell.height === 1 ? (lines[row]?.[index]?.length ?? 1) : 1)), 1) * size * 1.25 + 2 * pad,
  )
  for (const [row, cells] of rows.entries())
    for (const [index, cell] of cells.entries()) {
      const sum = sumOf(heights, row, row + cell.height)
      const needed = (lines[row]?.[index]?.length ?? 1) * size * 1.25 + 2 * pad
      if (needed > sum) heights[row + cell.height - 1] = (heights[row + cell.height - 1] ?? 0) + needed - sum
    }
  return heights
}

const page = { size: 9, height: 842 }

export const pdfStyles: readonly PdfStyle[] = [
  { ...page, name: 'lines', sides: 'lines' },
  { ...page, name: 'sides drawn as thin areas, on short pages', sides: 'thin areas', height: 420 },
  { ...page, name: 'a frame for each cell', sides: 'a frame for each cell' },
  { ...page, name: 'headers set vertically and repeated on each page', sides: 'lines', vertical: true, repeated: true, height: 500 },
  { ...page, name: 'pages that are shown turned', sides: 'lines', rotate: 90 },
  { ...page, name: 'pages that lie on their side', sides: 'lines', sideways: true },
  { ...page, name: 'no lines', sides: 'none' },
  { ...page, name: 'no lines, on short pages', sides: 'none', height: 420 },
]
