import { type Box, gathered, type Rule } from '../../grid/ruled.js'
import { Unreadable } from '../unreadable.js'
import type { Fill, Glyph, Marks } from './marks.js'

/** Side of the squares in which neighbours are looked for. */
const square = 16
/** Two characters cover each other if they share this much of the smaller one. */
const overlap = 0.5
/** More characters in one place, or comparisons of characters and areas, than any page has. */
const mostInSquare = 1000
const mostCompared = 50_000_000
/** Type as large as this is no text. */
const largest = 300
/** Type this much larger than what it covers is a watermark. */
const muchLarger = 2.5
/** Where a line through a digit strikes it out, from its top. */
const struck = [0.3, 0.75] as const

/**
 * The characters that are seen: not painted over, not in the colour of what is below them, each once where it is painted twice to look
 * bold. Where two different ones stand on each other, or a line goes through a digit, which of them is meant cannot be told.
 */
export function seenGlyphs({ glyphs, fills, across }: Pick<Marks, 'glyphs' | 'fills' | 'across'>): readonly Glyph[] {
  if (glyphs.length * (fills.length + across.length) > mostCompared) throw new Unreadable('pdf-too-large', { limit: mostCompared })
  const all = glyphs.map((glyph) => (isCovered(glyph, fills) ? { ...glyph, state: 'hidden' as const } : glyph))
  const seen = apart(all.filter(({ state }) => state !== 'hidden'))
  const lost = all.filter((glyph) => glyph.state === 'hidden' && isDigit(glyph) && !seen.some((other) => shared(other, glyph) > 0.2))
  return seen.map((glyph) =>
    isDigit(glyph) && (isStruck(glyph, across) || lost.some((other) => isBeside(glyph, other))) ? doubtful(glyph) : glyph,
  )
}

const isDigit = ({ text }: Glyph): boolean => /\d/.test(text)

/** What is left of a figure that is seen in part. */
function isBeside(a: Glyph, b: Glyph): boolean {
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right)
  return gap < 0.25 * a.size && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * (a.bottom - a.top)
}

const doubtful = (glyph: Glyph): Glyph => ({ ...glyph, state: 'doubtful', text: '\ufffd' })

const contains = (outer: Box, x: number, y: number): boolean => x > outer.left && x < outer.right && y > outer.top && y < outer.bottom

/** Painted over later, or in the colour of the area it stands on. */
function isCovered(glyph: Glyph, fills: readonly Fill[]): boolean {
  const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2]
  let ground: string | null = '#ffffff'
  for (const fill of fills) {
    if (!contains(fill, x, y)) continue
    if (fill.order > glyph.order) return true
    ground = fill.colour
  }
  return glyph.colour !== null && ground !== null && isAlike(glyph.colour, ground)
}

function isAlike(a: string, b: string): boolean {
  return [1, 3, 5].every((at) => Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <= 6)
}

/** The characters with what stands on another one left out, or in doubt. */
function apart(glyphs: readonly Glyph[]): readonly Glyph[] {
  const squares = new Map<number, number[]>()
  const found: (Glyph | null)[] = []
  for (const glyph of glyphs) {
    const index = found.length
    found.push(glyph)
    if (isUnderscore(glyph) || glyph.right - glyph.left > largest || glyph.bottom - glyph.top > largest) continue
    const places = placesOf(glyph)
    if (places.some((place) => (squares.get(place)?.length ?? 0) > mostInSquare))
      throw new Unreadable('pdf-too-large', { limit: mostInSquare })
    for (const other of neighbours(places, squares)) {
      const [own, known] = [found[index], found[other]]
      if (!own || !known || shared(own, known) < overlap) continue
      if (own.size > muchLarger * known.size) found[index] = null
      else if (known.size > muchLarger * own.size) found[other] = null
      else if (own.text === known.text) found[index] = null
      else {
        found[index] = doubtful(own)
        found[other] = doubtful(known)
      }
    }
    for (const place of places) gathered(squares, place).push(index)
  }
  return found.filter((glyph) => glyph !== null)
}

const isUnderscore = ({ text }: Glyph): boolean => text === '_' || text === '＿'

/** Each once. */
function neighbours(places: readonly number[], squares: ReadonlyMap<number, readonly number[]>): Iterable<number> {
  const [only] = places
  if (only !== undefined && places.length === 1) return squares.get(only) ?? []
  const found = new Set<number>()
  for (const place of places) for (const other of squares.get(place) ?? []) found.add(other)
  return found
}

/** Numbers of squares; where two have the same, far off the page, more is compared and nothing else. */
function placesOf({ left, right, top, bottom }: Box): readonly number[] {
  const places: number[] = []
  for (let x = Math.floor(left / square); x <= Math.floor(right / square); x++)
    for (let y = Math.floor(top / square); y <= Math.floor(bottom / square); y++) places.push(x * 2 ** 26 + y)
  return places
}

/** How much of the smaller box the two have in common. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  if (width <= 0 || height <= 0) return 0
  const area = ({ left, right, top, bottom }: Box): number => Math.max(0.01, (right - left) * (bottom - top))
  return (width * height) / Math.min(area(a), area(b))
}

function isStruck(glyph: Glyph, across: readonly Rule[]): boolean {
  const height = glyph.bottom - glyph.top
  const [from, to] = [glyph.top + struck[0] * height, glyph.top + struck[1] * height]
  return across.some((rule) => rule.at > from && rule.at < to && rule.from <= glyph.left + 1 && rule.to >= glyph.right - 1)
}
