/** The values that each place may have; a place that is not there may have any. */
export type Allowed = ReadonlyMap<number, ReadonlySet<number>>

/** Steps a search may still take; shared by all searches that answer one question. */
export interface Steps {
  left: number
}

export interface Asked {
  readonly steps: Steps
  /** A place that is left out. */
  readonly blank?: number | null
  readonly allowed?: Allowed
}

/** Figures for the cells of a strip, in order; null for a cell that is taken to be blank. */
export type Cut = readonly (number | null)[]

/** One cell is the sum of others in the same strip. */
export interface StripSum {
  /** Places in the strip. */
  readonly parts: readonly number[]
  readonly total: number
}

/** Ways to cut one strip that are looked for; more say nothing. */
const mostCuts = 4000
/** Digits of one figure: counts of one organ and year stay far below. */
const longest = 8

/**
 * Every way to cut digits into as many figures as `cells` has places to fill: none begins with 0 but 0 itself, printed gaps part figures,
 * and the sums hold. Null where there are more than can be looked at.
 */
export function cutsOf(pieces: readonly string[], cells: number, sums: readonly StripSum[], asked: Asked): readonly Cut[] | null {
  const { blank = null } = asked
  const kept = blank === null ? sums : sums.filter(({ parts, total }) => total !== blank && !parts.includes(blank))
  const search = new Search(pieces, cells, kept, asked)
  const last = kept.find(({ total }) => total === cells - 1)
  // With the last total known, its parts are far fewer: every ending of the digits is tried for it.
  const endings = last && blank === null ? endingsOf(pieces.at(-1) ?? '') : [null]
  for (const ending of endings) if (!search.run(ending)) return null
  return search.found
}

/** What the digits may end with: the last figure. */
function endingsOf(digits: string): readonly string[] {
  const lengths = Array.from({ length: Math.min(longest, digits.length) }, (_, index) => index + 1)
  return lengths.map((length) => digits.slice(-length)).filter((ending) => ending.length === 1 || !ending.startsWith('0'))
}

class Search {
  readonly found: Cut[] = []
  private readonly values: (number | null)[] = []
  private readonly pieces: readonly string[]
  private readonly cells: number
  private readonly sums: readonly StripSum[]
  private readonly blank: number | null
  private readonly allowed: Allowed | undefined
  /** Digits from the beginning of each piece to the end. */
  private readonly left: readonly number[]
  private readonly last: StripSum | undefined
  private ending: number | null = null
  private readonly steps: Steps

  constructor(pieces: readonly string[], cells: number, sums: readonly StripSum[], { blank = null, allowed, steps }: Asked) {
    this.pieces = pieces
    this.cells = cells
    this.sums = sums
    this.blank = blank
    this.allowed = allowed
    this.steps = steps
    this.left = pieces.map((_, index) => pieces.slice(index).reduce((sum, piece) => sum + piece.length, 0))
    this.last = sums.find(({ total }) => total === cells - 1)
  }

  /** False where the search had to be given up. */
  run(ending: string | null): boolean {
    this.ending = ending === null ? null : Number(ending)
    return this.step(0, 0, 0)
  }

  /** `sum`: of the parts of the last total so far. */
  private step(piece: number, at: number, sum: number): boolean {
    if (--this.steps.left < 0 || this.found.length > mostCuts) return false
    const place = this.values.length
    if (place === this.blank) return this.tried(null, piece, at, sum)
    const digits = this.pieces[piece]
    if (digits !== undefined && at === digits.length) return this.step(piece + 1, 0, sum)
    if (digits === undefined || place === this.cells) {
      if (digits === undefined && place === this.cells) this.found.push([...this.values])
      return true
    }
    const open = this.cells - place - (this.blank !== null && this.blank > place ? 1 : 0)
    const behind = (this.left[piece] ?? 0) - at
    // Every figure has a digit, every piece a figure.
    if (behind < open || this.pieces.length - piece > open) return true
    const due = this.due(place)
    if (due !== null) {
      const written = String(due)
      return digits.startsWith(written, at) ? this.tried(due, piece, at + written.length, sum) : true
    }
    const most = digits[at] === '0' ? 1 : Math.min(longest, digits.length - at, behind - (open - 1))
    for (let length = 1; length <= most; length++) {
      const value = Number(digits.slice(at, at + length))
      const partial = this.last?.parts.includes(place) ? sum + value : sum
      if (this.ending !== null && partial > this.ending) break
      if (!this.tried(value, piece, at + length, partial)) return false
    }
    return true
  }

  private tried(value: number | null, piece: number, at: number, sum: number): boolean {
    if (value !== null && this.allowed?.get(this.values.length)?.has(value) === false) return true
    this.values.push(value)
    const whole = this.step(piece, at, sum)
    this.values.pop()
    return whole
  }

  /** What a total must be once its parts stand; null where no sum says. */
  private due(place: number): number | null {
    if (place === this.last?.total && this.ending !== null) return this.partsOf(this.last) === this.ending ? this.ending : Number.NaN
    const sum = this.sums.find(({ parts, total }) => total === place && parts.every((part) => part < place))
    return sum ? this.partsOf(sum) : null
  }

  private partsOf({ parts }: StripSum): number {
    return parts.reduce((all, part) => all + (this.values[part] ?? 0), 0)
  }
}
