import { type Box, gathered, type Rule, type RuledTable, ruledTables } from '../../grid/ruled.js'
import { fillCells, type WrittenCell } from './cells.js'
import { type Line, linesOf, turned } from './lines.js'
import type { Glyph, Marks, Turn } from './marks.js'
import { withoutOutlines } from './outlines.js'
import { seenGlyphs } from './seen.js'

/** A table between lines, on one page. */
export interface PageTable extends Box {
  readonly kind: 'table'
  readonly columns: readonly number[]
  readonly cells: readonly WrittenCell[]
  readonly rows: number
}

/** A line outside such tables. */
export interface PageLine extends Line {
  readonly kind: 'line'
}

/** A page as it is read: upright, its tables and lines from top to bottom. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly parts: readonly (PageTable | PageLine)[]
  readonly characters: number
  /** Characters that are there and not to be seen, as readers of pictures lay them under a scan. */
  readonly invisible: number
  /** Characters that no font says the meaning of. */
  readonly unknown: number
}

export function contentOf(all: Marks): PageContent {
  const marks = withoutOutlines(all)
  const upright = setUpright({ ...marks, glyphs: seenGlyphs(marks) })
  const { width, height, glyphs, across, down } = upright
  const points = glyphs.map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }))
  const tables = ruledTables(across, down, points)
  const contents = new Map<RuledTable, Glyph[]>()
  const free: Glyph[] = []
  for (const glyph of glyphs) {
    const table = tables.find((each) => holds(each, glyph))
    if (table) gathered(contents, table).push(glyph)
    else free.push(glyph)
  }
  const parts = [
    ...tables
      .map((table): PageTable => {
        const { left, right, top, bottom, columns, rows } = table
        return {
          kind: 'table',
          left,
          right,
          top,
          bottom,
          columns,
          rows: rows.length - 1,
          cells: fillCells(table, contents.get(table) ?? []),
        }
      })
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
    ...freeLines(free, height),
  ]
  parts.sort((a, b) => a.top - b.top)
  return {
    width,
    height,
    parts,
    characters: glyphs.length,
    invisible: marks.invisible,
    unknown: marks.glyphs.filter(({ state }) => state === 'doubtful').length,
  }
}

/** Turns a page on which most is written in another direction. */
function setUpright(marks: Marks): Marks {
  const counts = [0, 0, 0, 0]
  for (const { turn } of marks.glyphs) counts[turn] = (counts[turn] ?? 0) + 1
  const most = counts.indexOf(Math.max(...counts)) as Turn
  if (most === 0) return marks
  const { width, height, glyphs, fills } = marks
  const glyphsTurned = glyphs.map((glyph) => ({ ...turned(glyph, most, width, height), turn: ((glyph.turn - most + 4) % 4) as Turn }))
  const asBox = (rule: Rule, lies: boolean): Box =>
    lies
      ? { left: rule.from, right: rule.to, top: rule.at, bottom: rule.at }
      : { left: rule.at, right: rule.at, top: rule.from, bottom: rule.to }
  const rules = [...marks.across.map((rule) => asBox(rule, true)), ...marks.down.map((rule) => asBox(rule, false))].map((box) =>
    turned(box, most, width, height),
  )
  const across = rules.filter(({ top, bottom }) => top === bottom).map(({ left, right, top }) => ({ at: top, from: left, to: right }))
  const down = rules.filter(({ top, bottom }) => top !== bottom).map(({ left, top, bottom }) => ({ at: left, from: top, to: bottom }))
  const sideways = most !== 2
  return { ...marks, width: sideways ? height : width, height: sideways ? width : height, glyphs: glyphsTurned, across, down, fills }
}

function holds({ left, right, top, bottom }: Box, glyph: Glyph): boolean {
  const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2]
  return x > left && x < right && y > top && y < bottom
}

/** Lines in the direction of the page, and behind them what is written otherwise. */
function freeLines(glyphs: readonly Glyph[], height: number): readonly PageLine[] {
  const plain = linesOf(glyphs.filter(({ turn, vertical }) => turn === 0 && !vertical))
  const aside = ([1, 2, 3] as const).flatMap((turn) =>
    linesOf(glyphs.filter((glyph) => glyph.turn === turn && !glyph.vertical).map((glyph) => turned(glyph, turn, 0, 0))),
  )
  const vertical = linesOf(glyphs.filter((glyph) => glyph.vertical).map((glyph) => turned(glyph, 1, 0, 0)))
  return [...plain, ...[...aside, ...vertical].map((line) => ({ ...line, top: height, bottom: height }))].map((line) => ({
    ...line,
    kind: 'line',
  }))
}
