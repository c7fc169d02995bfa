import { displayWidth } from '../../text/width.js'
import { type Line, piecesOf, textOf } from './lines.js'

/** Type parted by this much of its size stands in columns. */
const columnGap = 0.9
/** Lines with columns this near to each other are of one table, with what stands between them. */
const nearby = 4

/** Lines as they are written down: alone, or with others that stand in columns and keep their places under each other. */
export function writtenLines(lines: readonly Line[]): readonly string[] {
  const pieces = lines.map((line) => piecesOf(line, columnGap))
  const written = lines.map((line) => textOf(line))
  for (const [from, to] of zonesOf(pieces.map(({ length }) => length > 1))) {
    const unit = unitOf(pieces.slice(from, to))
    const left = Math.min(...lines.slice(from, to).map((line) => line.left))
    for (let index = from; index < to; index++) written[index] = aligned(pieces[index] ?? [], left, unit)
  }
  return written
}

/** Runs of lines of which some stand in columns. */
function zonesOf(columnar: readonly boolean[]): readonly (readonly [number, number])[] {
  const zones: [number, number][] = []
  for (const [index, is] of columnar.entries()) {
    if (!is) continue
    const last = zones.at(-1)
    if (last && index - last[1] < nearby) last[1] = index + 1
    else zones.push([Math.max(last?.[1] ?? 0, index - 2), index + 1])
  }
  return zones.map(([from, to]) => [from, Math.min(columnar.length, to + 2)])
}

/** Width of a place on the line, so narrow that what is written never needs more places than it takes up on the page. */
function unitOf(pieces: readonly (readonly Line[])[]): number {
  const widths = pieces.flat().map((piece) => (piece.right - piece.left) / Math.max(1, displayWidth(textOf(piece))))
  return Math.max(0.8, 0.75 * Math.min(...widths.filter((width) => width > 0.5), 12))
}

function aligned(pieces: readonly Line[], left: number, unit: number): string {
  let text = ''
  let at = 0
  for (const piece of pieces) {
    const place = Math.max(Math.round((piece.left - left) / unit), text === '' ? 0 : at + 2)
    const words = textOf(piece)
    text += ' '.repeat(place - at) + words
    at = place + displayWidth(words)
  }
  return text
}
