import type { Cut, Steps } from './cuts.js'
import { amountOf, type Equation, type Solution, type System, type SystemTerm } from './system.js'

/** Sums an equation may reach that are kept apart; beyond it the equation is left for the joint search. */
const mostSums = 20_000
/** Rounds until nothing changes; a few are enough, more would only be slow. */
const mostRounds = 50

/**
 * Leaves out cuts with a value that no choice of the other strips balances, one equation at a time, until nothing changes. Sound: what is
 * in a solution stays. Null where a strip has no cut left.
 */
export function propagated({ strips, equations }: System, steps: Steps): Solution {
  const kept = [...strips]
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false
    for (const equation of equations) {
      const possible = possibleIn(equation, kept, steps)
      if (possible === null) continue
      for (const [index, term] of equation.terms.entries()) {
        const before = kept[term.strip] as readonly Cut[]
        const after = before.filter((cut) => possible[index]?.has(amountOf(cut, term)))
        if (after.length === 0) return null
        if (after.length === before.length) continue
        kept[term.strip] = after
        changed = true
      }
    }
  }
  return kept
}

/** The values that the other strips allow each cell of a strip, one equation at a time; a cell that none is about may have any. */
export function allowedIn(strip: number, { strips, equations }: System): ReadonlyMap<number, ReadonlySet<number>> {
  const allowed = new Map<number, ReadonlySet<number>>()
  for (const { terms } of equations) {
    const own = terms.find((term) => term.strip === strip)
    if (!own) continue
    const others = terms.filter((term) => term !== own).map((term) => amountsOf(term, strips))
    const reached = sums([...others, []], { left: Number.POSITIVE_INFINITY })?.at(-1)
    if (!reached) continue
    const values = new Set([...reached].map((sum) => 0 - own.weight * sum))
    const before = allowed.get(own.cell)
    allowed.set(own.cell, before ? new Set([...before].filter((value) => values.has(value))) : values)
  }
  return allowed
}

function amountsOf(term: SystemTerm, strips: readonly (readonly Cut[])[]): readonly number[] {
  return [...new Set((strips[term.strip] ?? []).map((cut) => amountOf(cut, term)))]
}

/** For each term the values it takes in some solution of this equation alone; null where there are too many sums to tell. */
function possibleIn({ terms }: Equation, strips: readonly (readonly Cut[])[], steps: Steps): readonly ReadonlySet<number>[] | null {
  const values = terms.map((term) => amountsOf(term, strips))
  const before = sums(values, steps)
  const behind = sums(values.toReversed(), steps)?.toReversed()
  if (!before || !behind) return null
  return values.map((own, index) => {
    const [first, rest] = [before[index] as ReadonlySet<number>, behind[index] as ReadonlySet<number>]
    const [small, large] = first.size < rest.size ? [first, rest] : [rest, first]
    return new Set(own.filter((value) => [...small].some((sum) => large.has(0 - sum - value))))
  })
}

/** Sums reached before each term; null past the limit. */
function sums(values: readonly (readonly number[])[], steps: Steps): readonly ReadonlySet<number>[] | null {
  const reached: Set<number>[] = [new Set([0])]
  for (const own of values.slice(0, -1)) {
    const next = new Set<number>()
    for (const sum of reached.at(-1) as Set<number>) {
      for (const value of own) next.add(sum + value)
      steps.left -= own.length
      if (next.size > mostSums || steps.left < 0) return null
    }
    reached.push(next)
  }
  return reached
}
