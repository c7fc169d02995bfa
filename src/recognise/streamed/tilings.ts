/** Rows that follow each other: they fill `size` places in a row, from one of `starts` on. */
export interface Piece {
  readonly size: number
  readonly starts: readonly number[]
}

/** A piece that may lie over a place, and the how manieth of its rows, from 0, lies there. */
export interface Covering {
  readonly piece: number
  readonly row: number
}

/** States of the search; more say nothing. */
const mostStates = 20_000

/**
 * For each of `places`, every piece that lies there in some way of laying all of them, each once and without a gap. Null where there is no
 * way, or more than can be looked at.
 */
export function coveringsOf(pieces: readonly Piece[], places: number): readonly (readonly Covering[])[] | null {
  const kinds = kindsOf(pieces)
  const begun = Array.from({ length: places }, () => new Set<Kind>())
  const known = new Map<string, boolean>()
  /** `left`: how many of each kind; what is laid already decides the place. */
  const lay = (place: number, left: readonly number[]): boolean => {
    if (place === places) return left.every((count) => count === 0)
    const key = left.join()
    const before = known.get(key)
    if (before !== undefined || known.size >= mostStates) return before ?? false
    known.set(key, false)
    let any = false
    for (const [index, kind] of kinds.entries()) {
      if (left[index] === 0 || !kind.starts.has(place)) continue
      const rest = left.map((count, other) => (other === index ? count - 1 : count))
      if (rest.some((count, other) => count > 0 && (kinds[other]?.last ?? 0) < place + kind.size)) continue
      if (!lay(place + kind.size, rest)) continue
      begun[place]?.add(kind)
      any = true
    }
    known.set(key, any)
    return any
  }
  const whole = lay(
    0,
    kinds.map(({ pieces: own }) => own.length),
  )
  if (!whole || known.size >= mostStates) return null
  const coverings: Covering[][] = begun.map(() => [])
  for (const [start, all] of begun.entries())
    for (const kind of all)
      for (let row = 0; row < kind.size; row++) for (const piece of kind.pieces) coverings[start + row]?.push({ piece, row })
  return coverings
}

/** Pieces that may lie in the same places. */
interface Kind {
  readonly size: number
  readonly starts: ReadonlySet<number>
  readonly last: number
  readonly pieces: number[]
}

function kindsOf(pieces: readonly Piece[]): readonly Kind[] {
  const kinds = new Map<string, Kind>()
  for (const [index, { size, starts }] of pieces.entries()) {
    const key = `${size}:${starts.join()}`
    const kind = kinds.get(key) ?? { size, starts: new Set(starts), last: Math.max(-1, ...starts), pieces: [] }
    kind.pieces.push(index)
    kinds.set(key, kind)
  }
  return [...kinds.values()]
}
