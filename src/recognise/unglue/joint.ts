import type { Cut } from './cuts.js'
import { propagated } from './propagate.js'
import { amountOf, type Solution, type System } from './system.js'

/** States of the joint search kept at one strip. */
const mostStates = 20_000

/** What a search came to: the cuts that stand in a solution; `whole` is false where limits left cuts in that may stand in none. */
export interface Solved {
  readonly strips: Solution
  readonly whole: boolean
}

/**
 * The cuts that stand in some solution of all equations at once: a dynamic programme over the strips, whose state is what each equation
 * still lacks, forward and then backward.
 */
export function solved(system: System): Solved {
  const kept = propagated(system)
  if (kept === null) return { strips: null, whole: true }
  if (kept.every((cuts) => cuts.length === 1)) return { strips: kept, whole: true }
  const layers = forward(kept, system)
  if (layers === null) return { strips: kept, whole: false }
  return { strips: backward(kept, system, layers), whole: true }
}

/** What a cut of a strip adds to each equation that its strip stands in. */
type Step = readonly (readonly [equation: number, amount: number])[]

function stepsOf(strip: number, cuts: readonly Cut[], { equations }: System): readonly Step[] {
  const own = equations.flatMap(({ terms }, equation) => terms.filter((term) => term.strip === strip).map((term) => ({ equation, term })))
  return cuts.map((cut) => own.map(({ equation, term }) => [equation, amountOf(cut, term)] as const))
}

type State = readonly number[]

const keyOf = (state: State): string => state.join()

function stepped(state: State, step: Step): State {
  const next = [...state]
  for (const [equation, amount] of step) next[equation] = (next[equation] ?? 0) + amount
  return next
}

/** The states reached before each strip, and behind the last; null past the limit. */
function forward(kept: readonly (readonly Cut[])[], system: System): readonly ReadonlyMap<string, State>[] | null {
  const zero: State = system.equations.map(() => 0)
  const ranges = rangesBehind(kept, system)
  const layers: Map<string, State>[] = [new Map([[keyOf(zero), zero]])]
  for (const [strip, cuts] of kept.entries()) {
    const steps = stepsOf(strip, cuts, system)
    const next = new Map<string, State>()
    for (const state of (layers.at(-1) as Map<string, State>).values()) {
      for (const step of steps) {
        const reached = stepped(state, step)
        if (!canEnd(reached, ranges[strip] as Ranges)) continue
        next.set(keyOf(reached), reached)
        if (next.size > mostStates) return null
      }
    }
    layers.push(next)
  }
  return layers
}

interface Ranges {
  readonly least: readonly number[]
  readonly most: readonly number[]
}

/** What the strips behind each one can add to the equations, at the least and at the most. */
function rangesBehind(kept: readonly (readonly Cut[])[], system: System): readonly Ranges[] {
  const none = system.equations.map(() => 0)
  const ranges: Ranges[] = []
  let behind: Ranges = { least: none, most: none }
  for (let strip = kept.length - 1; strip >= 0; strip--) {
    ranges.unshift(behind)
    const steps = stepsOf(strip, kept[strip] ?? [], system)
    const [least, most] = [[...behind.least], [...behind.most]]
    for (const [place, [equation]] of (steps[0] ?? []).entries()) {
      const amounts = steps.map((step) => step[place]?.[1] ?? 0)
      least[equation] = (least[equation] ?? 0) + Math.min(...amounts)
      most[equation] = (most[equation] ?? 0) + Math.max(...amounts)
    }
    behind = { least, most }
  }
  return ranges
}

function canEnd(state: State, { least, most }: Ranges): boolean {
  return state.every((sum, equation) => sum + (least[equation] ?? 0) <= 0 && sum + (most[equation] ?? 0) >= 0)
}

function backward(kept: readonly (readonly Cut[])[], system: System, layers: readonly ReadonlyMap<string, State>[]): Solution {
  const zero = keyOf(system.equations.map(() => 0))
  let good: ReadonlySet<string> = new Set((layers.at(-1) as ReadonlyMap<string, State>).has(zero) ? [zero] : [])
  const standing: (readonly Cut[])[] = []
  for (let strip = kept.length - 1; strip >= 0; strip--) {
    const cuts = kept[strip] ?? []
    const steps = stepsOf(strip, cuts, system)
    const used = new Set<Cut>()
    const before = new Set<string>()
    for (const [key, state] of layers[strip] as ReadonlyMap<string, State>) {
      for (const [index, step] of steps.entries()) {
        if (!good.has(keyOf(stepped(state, step)))) continue
        before.add(key)
        used.add(cuts[index] as Cut)
      }
    }
    if (used.size === 0) return null
    standing.unshift(cuts.filter((cut) => used.has(cut)))
    good = before
  }
  return standing
}
