import type { Cut, StripSum } from './cuts.js'
import { cutsOf } from './cuts.js'
import { solved } from './joint.js'
import { allowedIn } from './propagate.js'
import type { Equation, Solution, System } from './system.js'

/** Steps of the search for cuts in all worlds of a table together. */
const mostSteps = 5_000_000

/** A strip before it is cut. */
export interface Uncut {
  readonly pieces: readonly string[]
  readonly cells: number
  readonly sums: readonly StripSum[]
}

/**
 * Where nothing satisfies everything, the publisher made a slip. Every world with exactly one: one equation is off; one
 * cell is wrong, and with it the sum of its strip and its equations; one cell is blank. Gives for each strip the cuts of all worlds together;
 * null where there is none, or where one cannot be looked through.
 */
export function inWorldsOfOneSlip({ strips, equations }: System, uncut: readonly Uncut[]): Solution {
  const all: Set<Cut>[] = strips.map(() => new Set())
  const steps = { left: mostSteps }
  let any = false
  const add = (system: System): void => {
    const { strips: found } = solved(system)
    if (found === null) return
    any = true
    for (const [strip, cuts] of found.entries()) for (const cut of cuts) all[strip]?.add(cut)
  }
  for (const broken of equations) add({ strips, equations: equations.filter((equation) => equation !== broken) })
  for (const [strip, { pieces, cells, sums }] of uncut.entries()) {
    if (pieces.length === 0) continue
    for (let cell = 0; cell < cells; cell++) {
      const free = without(sums, cell)
      const rest = equations.filter((equation) => !isOver(equation, strip, cell))
      const allowed = allowedIn(strip, { strips, equations: rest })
      for (const blank of [null, cell]) {
        const cuts = cutsOf(pieces, cells, free, { blank, allowed, steps })
        if (cuts === null) return null
        if (cuts.length > 0) add({ strips: strips.map((own, index) => (index === strip ? cuts : own)), equations: rest })
      }
    }
  }
  return any ? all.map((cuts) => [...cuts]) : null
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
