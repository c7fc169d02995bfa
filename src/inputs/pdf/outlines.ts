import { type Box, gathered, type Rule } from '../../grid/ruled.js'
import { Unreadable } from '../unreadable.js'
import type { Glyph, Marks } from './marks.js'

/** Side of the squares in which characters are looked for. */
const square = 32
/** A stroke of a character stays this far from the sides of its box; what reaches them may be the side of a cell. */
const inside = 0.1
/** More comparisons of strokes and characters than any page needs. */
const mostCompared = 50_000_000

/**
 * The lines of a page without the strokes that draw its characters once more, as programs do to make them bold: no side of a cell lies
 * within one character. Across a digit a line alone may strike it out; it stays, unless a stroke down the same digit is drawn as well.
 */
export function withoutOutlines(marks: Marks): Marks {
  const find = finder(marks.glyphs)
  const upright = new Map(marks.down.map((rule) => [rule, find(standing(rule))]))
  const drawn = new Set([...upright.values()].flat())
  const isStroke = (glyph: Glyph): boolean => !/\d/.test(glyph.text) || drawn.has(glyph)
  return {
    ...marks,
    across: marks.across.filter((rule) => !find(lying(rule)).some(isStroke)),
    down: marks.down.filter((rule) => upright.get(rule)?.length === 0),
  }
}

const lying = ({ at, from, to }: Rule): Box => ({ left: from, right: to, top: at, bottom: at })
const standing = ({ at, from, to }: Rule): Box => ({ left: at, right: at, top: from, bottom: to })

/** Finds the characters within which a box lies. */
function finder(glyphs: readonly Glyph[]): (box: Box) => readonly Glyph[] {
  const places = new Map<number, Glyph[]>()
  for (const glyph of glyphs) gathered(places, placeOf(column(glyph), row(glyph))).push(glyph)
  let compared = 0
  return (box) => {
    const found: Glyph[] = []
    if (box.right - box.left > square || box.bottom - box.top > square) return found
    const [x, y] = [column(box), row(box)]
    // The middle of a character that holds the box is in one of the squares around.
    for (let across = x - 1; across <= x + 1; across++) {
      for (let down = y - 1; down <= y + 1; down++) {
        const near = places.get(placeOf(across, down))
        if (!near) continue
        compared += near.length
        if (compared > mostCompared) throw new Unreadable('pdf-too-large', { limit: mostCompared })
        for (const glyph of near) if (holds(glyph, box)) found.push(glyph)
      }
    }
    return found
  }
}

const column = ({ left, right }: Box): number => Math.floor((left + right) / 2 / square)
const row = ({ top, bottom }: Box): number => Math.floor((top + bottom) / 2 / square)
/** A number for a square; where two have the same, far off the page, more is compared and nothing else. */
const placeOf = (x: number, y: number): number => x * 2 ** 26 + y

function holds(glyph: Glyph, box: Box): boolean {
  return (
    box.left > glyph.left + inside && box.right < glyph.right - inside && box.top > glyph.top + inside && box.bottom < glyph.bottom - inside
  )
}
