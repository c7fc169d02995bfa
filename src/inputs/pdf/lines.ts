import type { Box } from '../../grid/ruled.js'
import type { Glyph, Turn } from './marks.js'

/** Characters side by side, from left to right. */
export interface Line extends Box {
  readonly glyphs: readonly Glyph[]
}

/** Type is parted by a space where the gap is this much of its size. */
const space = 0.25
/** Characters stand on one line if they share this much of the lower one's height. */
const alongside = 0.5
/** Smaller than this beside its neighbour, and off its middle, a character is a note's number. */
const noteSize = 0.75

/** The lines that characters make, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const lines: Glyph[][] = []
  const bands: { top: number; bottom: number }[] = []
  for (const glyph of [...glyphs].sort((a, b) => middle(a) - middle(b))) {
    const at = bands.findLastIndex((band, index) => index >= bands.length - 3 && overlaps(band, glyph))
    const [line, band] = [lines[at], bands[at]]
    if (line && band) {
      line.push(glyph)
      if (glyph.bottom - glyph.top < band.bottom - band.top) bands[at] = { top: glyph.top, bottom: glyph.bottom }
    } else {
      lines.push([glyph])
      bands.push({ top: glyph.top, bottom: glyph.bottom })
    }
  }
  return lines.map(lineOf).sort((a, b) => a.top + a.bottom - b.top - b.bottom)
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2

function overlaps(band: { top: number; bottom: number }, { top, bottom }: Box): boolean {
  const shared = Math.min(band.bottom, bottom) - Math.max(band.top, top)
  return shared >= alongside * Math.min(band.bottom - band.top, bottom - top)
}

export function lineOf(glyphs: readonly Glyph[]): Line {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left || a.order - b.order)
  return { ...around(sorted), glyphs: sorted }
}

export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  return { left, top, right, bottom }
}

/** The gap before a character, in sizes of its type. */
export function gapBefore(glyphs: readonly Glyph[], index: number): number {
  const [before, glyph] = [glyphs[index - 1], glyphs[index]]
  return before && glyph ? (glyph.left - before.right) / Math.max(before.size, glyph.size, 1) : 0
}

/** Pieces of a line that gaps part. */
export function piecesOf({ glyphs }: Line, gap: number): readonly Line[] {
  const pieces: Glyph[][] = []
  for (const [index, glyph] of glyphs.entries()) {
    if (index === 0 || gapBefore(glyphs, index) >= gap) pieces.push([])
    pieces.at(-1)?.push(glyph)
  }
  return pieces.map(lineOf)
}

export function textOf({ glyphs }: Pick<Line, 'glyphs'>): string {
  return glyphs.map((glyph, index) => (index > 0 && isParted(glyphs, index) ? ` ${glyph.text}` : glyph.text)).join('')
}

function isParted(glyphs: readonly Glyph[], index: number): boolean {
  const [before, glyph] = [glyphs[index - 1] as Glyph, glyphs[index] as Glyph]
  return gapBefore(glyphs, index) >= space || isNote(before, glyph) || isNote(glyph, before)
}

/** A digit set small, above or below the line. */
function isNote(small: Glyph, large: Glyph): boolean {
  return small.size < noteSize * large.size && Math.abs(middle(small) - middle(large)) > 0.15 * large.size && /[\d①-⑳]/.test(small.text)
}

/** Boxes as they stand when the sheet is turned so that writing in the direction of `turn` goes to the right. */
export function turned<Each extends Box>(box: Each, turn: Turn, width: number, height: number): Each {
  const { left, right, top, bottom } = box
  if (turn === 1) return { ...box, left: top, right: bottom, top: width - right, bottom: width - left }
  if (turn === 2) return { ...box, left: width - right, right: width - left, top: height - bottom, bottom: height - top }
  if (turn === 3) return { ...box, left: height - bottom, right: height - top, top: left, bottom: right }
  return box
}

/** All that is written in a place, line by line, in whatever direction. */
export function linesIn(glyphs: readonly Glyph[]): readonly string[] {
  const upright = glyphs.filter(({ turn, vertical }) => turn === 0 && !vertical)
  const turns = ([1, 2, 3] as const).map((turn) =>
    glyphs.filter((glyph) => glyph.turn === turn && !glyph.vertical).map((glyph) => turned(glyph, turn, 0, 0)),
  )
  const columns = linesOf(glyphs.filter(({ vertical }) => vertical).map((glyph) => turned(glyph, 1, 0, 0)))
  return [...[upright, ...turns].flatMap((set) => linesOf(set)), ...columns].map(textOf)
}
