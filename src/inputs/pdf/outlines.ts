import { type Box, gathered, type Rule } from '../../grid/ruled.js'
import { Unreadable } from '../unreadable.js'
import type { Glyph, Marks } from './marks.js'

/** Side of the squares in which characters are looked for. */
const square = 32
/** A stroke may stand out of the box of its character by this much. */
const room = 1
/** More characters in one place than any page has. */
const mostInSquare = 1000

/**
 * The lines of a page without the strokes that draw its characters once more, as programs do to make them bold: no side of a cell lies
 * within one character.
 */
export function withoutOutlines(marks: Marks): Marks {
  const { glyphs } = marks
  const places = new Map<string, Glyph[]>()
  for (const glyph of glyphs) {
    const place = placeOf(glyph)
    gathered(places, place).push(glyph)
    if ((places.get(place)?.length ?? 0) > mostInSquare) throw new Unreadable('pdf-too-large', { limit: mostInSquare })
  }
  const isOutline = (box: Box): boolean =>
    box.right - box.left <= square &&
    box.bottom - box.top <= square &&
    around(box).some((place) => places.get(place)?.some((glyph) => holds(glyph, box)))
  const asBox = ({ at, from, to }: Rule, lies: boolean): Box =>
    lies ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to }
  return {
    ...marks,
    across: marks.across.filter((rule) => !isOutline(asBox(rule, true))),
    down: marks.down.filter((rule) => !isOutline(asBox(rule, false))),
  }
}

const middle = ({ left, right, top, bottom }: Box): readonly [number, number] => [(left + right) / 2, (top + bottom) / 2]

function placeOf(box: Box): string {
  const [x, y] = middle(box)
  return `${Math.floor(x / square)},${Math.floor(y / square)}`
}

/** The squares in which the middle of a character may be that holds the box. */
function around(box: Box): readonly string[] {
  const [x, y] = middle(box).map((at) => Math.floor(at / square)) as [number, number]
  return [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => `${x + across},${y + down}`))
}

function holds(glyph: Glyph, box: Box): boolean {
  return (
    box.left >= glyph.left - room && box.right <= glyph.right + room && box.top >= glyph.top - room && box.bottom <= glyph.bottom + room
  )
}
