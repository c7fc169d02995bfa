import { gathered, type RuledCell, type RuledTable } from '../../grid/ruled.js'
import { linesIn, linesOf } from './lines.js'
import type { Glyph } from './marks.js'

/** Digits nearer to each other than this (in sizes of type) are of one figure, also across a line. */
const together = 0.1
/** A digit may reach this much of its width over a line. */
const tolerated = 0.3
/** A cell with more characters than this holds prose. */
const longestLabel = 200

/** A cell of a page, with what is written in it. */
export interface WrittenCell extends RuledCell {
  readonly text: string
}

/** Puts characters into the cells they stand in. A figure that reaches over a line of the table is of neither cell for certain. */
export function fillCells(table: RuledTable, glyphs: readonly Glyph[]): readonly WrittenCell[] {
  const find = finder(table)
  const sure = withoutStraddlers(glyphs, find)
  const contents = new Map<RuledCell, Glyph[]>()
  for (const glyph of sure) {
    const cell = find(glyph)
    if (cell) gathered(contents, cell).push(glyph)
  }
  return table.cells.map((cell) => ({ ...cell, text: joinLines(linesIn(contents.get(cell) ?? [])) }))
}

type Find = (glyph: Glyph) => RuledCell | undefined

function finder({ columns, rows, cells }: RuledTable): Find {
  const width = columns.length - 1
  const places: RuledCell[] = []
  for (const cell of cells)
    for (let y = cell.row; y < cell.rowEnd; y++) for (let x = cell.column; x < cell.columnEnd; x++) places[y * width + x] = cell
  const stripOf = (edges: readonly number[], at: number): number =>
    edges.findLastIndex((edge, index) => edge <= at && index < edges.length - 1)
  return ({ left, right, top, bottom }) => {
    const [x, y] = [stripOf(columns, (left + right) / 2), stripOf(rows, (top + bottom) / 2)]
    return x < 0 || y < 0 ? undefined : places[y * width + x]
  }
}

function withoutStraddlers(glyphs: readonly Glyph[], find: Find): readonly Glyph[] {
  const doubted = new Set<Glyph>()
  const upright = glyphs.filter(({ turn, vertical }) => turn === 0 && !vertical)
  for (const line of linesOf(upright)) {
    for (const figure of figuresIn(line.glyphs)) {
      const cells = new Set(figure.map(find))
      if (cells.size > 1 || figure.some((glyph) => isOver(glyph, find(glyph)))) for (const glyph of figure) doubted.add(glyph)
    }
  }
  return glyphs.map((glyph) => (doubted.has(glyph) ? { ...glyph, text: '\ufffd' } : glyph))
}

/** Digits, and what stands between them, without a gap. */
function figuresIn(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const figures: Glyph[][] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (!/[\d.,\ufffd]/.test(glyph.text)) {
      before = undefined
      continue
    }
    if (!before || glyph.left - before.right > together * glyph.size) figures.push([])
    figures.at(-1)?.push(glyph)
    before = glyph
  }
  return figures.filter((figure) => figure.some(({ text }) => /[\d\ufffd]/.test(text)))
}

function isOver({ left, right }: Glyph, cell: RuledCell | undefined): boolean {
  const room = tolerated * (right - left)
  return cell !== undefined && (left < cell.left - room || right > cell.right + room)
}

/** The lines of a cell as one, without a gap where words are broken off; digits on two lines stay apart, and so do lines of prose. */
export function joinLines(lines: readonly string[]): string {
  const prose = lines.some((line) => line.includes('。')) || lines.reduce((sum, line) => sum + line.length, 0) > longestLabel
  if (prose) return lines.join('\n')
  return lines.reduce(
    (text, line) => (/[0-9A-Za-z\ufffd]$/.test(text) && /^[0-9A-Za-z\ufffd]/.test(line) ? `${text} ${line}` : text + line),
    '',
  )
}
