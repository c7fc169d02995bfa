import type { Piece } from '../../grid/unruled.js'
import { gapBefore, type Line, lineOf, textOf } from './lines.js'

/** Type parted by this much of its size stands in columns. */
const columnGap = 0.9
/** Two figures may stand nearer to each other. */
const figureGap = 0.4
/** Words in a header may stand nearer still. */
const wordGap = 0.25

/** What stands in one column of a line. */
export interface ColumnPiece extends Line, Piece {
  readonly parts: readonly Line[]
}

const figure = /^[+＋\-－﹣−↑↓增减]?\d[\d,，.．]*\s?(?:%|％|[万亿]?元|万|[件条项个次宗篇人份])?$|^[/／\-－—–无]+$|^\ufffd+$/

const mark = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）).、．]|[①-⑳])/

/** The pieces of a line, `shift` further down than it stands on its page. */
export function columnPiecesOf(line: Line, page: number, shift: number): readonly ColumnPiece[] {
  return cutAt(
    line,
    (before, after, gap) => gap >= columnGap || (gap >= figureGap && /[\d\ufffd]$/.test(before) && /^[\d\ufffd]/.test(after)),
  ).map((piece) => {
    const moved = (part: Line): Line => ({ ...part, top: part.top + shift, bottom: part.bottom + shift })
    const parts = cutAt(piece, (_before, _after, gap) => gap >= wordGap)
    const words = textOf(piece).trim()
    return {
      ...moved(piece),
      page,
      marked: mark.test(words.normalize('NFKC')),
      figure: figure.test(words),
      size: Math.max(...piece.glyphs.map(({ size }) => size)),
      parts: parts.map(moved),
    }
  })
}

function cutAt({ glyphs }: Line, cuts: (before: string, after: string, gap: number) => boolean): readonly Line[] {
  const pieces: (typeof glyphs)[number][][] = []
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1]
    if (!before || cuts(before.text, glyph.text, gapBefore(glyphs, index))) pieces.push([])
    pieces.at(-1)?.push(glyph)
  }
  return pieces.map(lineOf)
}
