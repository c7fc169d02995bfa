import type { Cut, StripSum } from './cuts.js'
import { cutsOf } from './cuts.js'
import { type Solved, solved } from './joint.js'
import { allowedIn } from './propagate.js'
import type { Equation, System } from './system.js'

/** Steps of the search for cuts in all worlds of a table together. */
const mostSteps = 5_000_000

/** A strip before it is cut. */
export interface Uncut {
  readonly pieces: readonly string[]
  readonly cells: number
  readonly sums: readonly StripSum[]
}

/** What stands in any world with exactly one slip. */
export interface Worlds {
  readonly strips: readonly (readonly Cut[])[]
  /** The strips one of which has the slip; null where an equation between them may be off as well. */
  readonly within: readonly number[] | null
}

/**
 * Where nothing satisfies everything, the publisher made a slip. Every world with exactly one: one equation is off; one
 * cell is wrong, and with it the sum of its strip and its equations; one cell is blank. Gives for each strip the cuts of all worlds together;
 * null where there is none, or where one cannot be looked through.
 */
export function inWorldsOfOneSlip({ strips, equations }: System, uncut: readonly Uncut[]): Worlds | null {
  const gathered = new GatheredWorlds(strips.length)
  const steps = { left: mostSteps }
  for (const broken of equations) gathered.add(solved({ strips, equations: equations.filter((equation) => equation !== broken) }), null)
  for (const [strip, { pieces, cells, sums }] of uncut.entries()) {
    if (pieces.length === 0) continue
    for (let cell = 0; cell < cells; cell++) {
      const free = without(sums, cell)
      const rest = equations.filter((equation) => !isOver(equation, strip, cell))
      const allowed = allowedIn(strip, { strips, equations: rest })
      for (const blank of [null, cell]) {
        const cuts = cutsOf(pieces, cells, free, { blank, allowed, steps })
        if (cuts === null) return null
        if (cuts.length === 0) continue
        gathered.add(solved({ strips: strips.map((own, index) => (index === strip ? cuts : own)), equations: rest }), strip)
      }
    }
  }
  return gathered.worlds()
}

/** The cuts of several worlds together. */
export class GatheredWorlds {
  readonly #strips: readonly Set<Cut>[]
  readonly #within = new Set<number | null>()

  constructor(strips: number) {
    this.#strips = Array.from({ length: strips }, () => new Set())
  }

  /** A world whose slip is in a strip, or in an equation between them (null); one that has no solution adds nothing. */
  add({ strips }: Solved, slip: number | null): void {
    if (strips === null) return
    this.#within.add(slip)
    for (const [strip, cuts] of strips.entries()) for (const cut of cuts) this.#strips[strip]?.add(cut)
  }

  /** Null where no world had a solution. */
  worlds(): Worlds | null {
    if (this.#within.size === 0) return null
    const within = this.#within.has(null) ? null : [...this.#within].flatMap((strip) => strip ?? [])
    return { strips: this.#strips.map((cuts) => [...cuts]), within }
  }
}

/** The cuts of a strip that no other bears out, in all worlds in which one of its cells is wrong; null where they cannot be looked through. */
export function withOneSlip({ pieces, cells, sums }: Uncut): readonly Cut[] | null {
  const steps = { left: mostSteps }
  const found: Cut[] = []
  for (const broken of sums) {
    const cuts = cutsOf(
      pieces,
      cells,
      sums.filter((sum) => sum !== broken),
      { steps },
    )
    if (cuts === null) return null
    found.push(...cuts)
  }
  return found
}

const without = (sums: readonly StripSum[], cell: number): readonly StripSum[] =>
  sums.filter(({ parts, total }) => total !== cell && !parts.includes(cell))

export function isOver({ terms }: Equation, strip: number, cell: number): boolean {
  return terms.some((term) => term.strip === strip && term.cell === cell)
}
