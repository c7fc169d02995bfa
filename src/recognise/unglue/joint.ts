import type { Cut, Steps } from './cuts.js'
import { propagated } from './propagate.js'
import { amountOf, type Equation, type Solution, type System } from './system.js'

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
export function solved(system: System, steps: Steps = { left: Number.POSITIVE_INFINITY }): Solved {
  const kept = propagated(system, steps)
  if (kept === null) return { strips: null, whole: true }
  const open = kept.flatMap((cuts, strip) => (cuts.length > 1 ? [strip] : []))
  if (open.length === 0) return { strips: kept, whole: steps.left >= 0 }
  const search: Search = { kept, open, ...openEquations(kept, open, system) }
  const layers = forward(search, steps)
  return layers === null ? { strips: kept, whole: false } : { strips: backward(search, layers), whole: true }
}

/** What is left to choose: the strips with several cuts, and the equations over them. */
interface Search {
  readonly kept: readonly (readonly Cut[])[]
  readonly open: readonly number[]
  readonly equations: readonly Equation[]
  /** What the strips with one cut add to the equations. */
  readonly start: State
}

function openEquations(
  kept: readonly (readonly Cut[])[],
  open: readonly number[],
  { equations }: System,
): Pick<Search, 'equations' | 'start'> {
  const chosen = new Set(open)
  const over = equations.filter(({ terms }) => terms.some(({ strip }) => chosen.has(strip)))
  const start = over.map(({ terms }) =>
    terms.reduce((sum, term) => (chosen.has(term.strip) ? sum : sum + amountOf(kept[term.strip]?.[0] ?? [], term)), 0),
  )
  return { equations: over, start }
}

/** What a cut of a strip adds to each equation that its strip stands in. */
type Step = readonly (readonly [equation: number, amount: number])[]

/** Cuts that add the same to all equations. */
interface Choice {
  readonly step: Step
  readonly cuts: readonly Cut[]
}

function choicesOf(strip: number, { kept, equations }: Search): readonly Choice[] {
  const own = equations.flatMap(({ terms }, equation) => terms.filter((term) => term.strip === strip).map((term) => ({ equation, term })))
  const choices = new Map<string, { step: Step; cuts: Cut[] }>()
  for (const cut of kept[strip] ?? []) {
    const step: Step = own.map(({ equation, term }) => [equation, amountOf(cut, term)])
    const key = step.map(([, amount]) => amount).join()
    const known = choices.get(key)
    if (known) known.cuts.push(cut)
    else choices.set(key, { step, cuts: [cut] })
  }
  return [...choices.values()]
}

type State = readonly number[]

const keyOf = (state: State): string => state.join()

function stepped(state: State, step: Step): State {
  const next = [...state]
  for (const [equation, amount] of step) next[equation] = (next[equation] ?? 0) + amount
  return next
}

/** The states reached before each open strip, and behind the last; null past the limit. */
function forward(search: Search, steps: Steps): readonly ReadonlyMap<string, State>[] | null {
  const ranges = rangesBehind(search)
  const layers: Map<string, State>[] = [new Map([[keyOf(search.start), search.start]])]
  for (const [at, strip] of search.open.entries()) {
    const choices = choicesOf(strip, search)
    const next = new Map<string, State>()
    for (const state of (layers.at(-1) as Map<string, State>).values()) {
      steps.left -= choices.length
      if (steps.left < 0) return null
      for (const { step } of choices) {
        const reached = stepped(state, step)
        if (!canEnd(reached, ranges[at] as Ranges)) continue
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
function rangesBehind(search: Search): readonly Ranges[] {
  const none = search.equations.map(() => 0)
  const ranges: Ranges[] = []
  let behind: Ranges = { least: none, most: none }
  for (const strip of search.open.toReversed()) {
    ranges.unshift(behind)
    const choices = choicesOf(strip, search)
    const [least, most] = [[...behind.least], [...behind.most]]
    for (const [place, [equation]] of (choices[0]?.step ?? []).entries()) {
      const amounts = choices.map(({ step }) => step[place]?.[1] ?? 0)
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

function backward(search: Search, layers: readonly ReadonlyMap<string, State>[]): Solution {
  const zero = keyOf(search.equations.map(() => 0))
  let good: ReadonlySet<string> = new Set((layers.at(-1) as ReadonlyMap<string, State>).has(zero) ? [zero] : [])
  const standing = [...search.kept]
  for (const [at, strip] of [...search.open.entries()].toReversed()) {
    const used = new Set<Cut>()
    const before = new Set<string>()
    for (const { step, cuts } of choicesOf(strip, search)) {
      for (const [key, state] of layers[at] as ReadonlyMap<string, State>) {
        if (!good.has(keyOf(stepped(state, step)))) continue
        before.add(key)
        for (const cut of cuts) used.add(cut)
      }
    }
    if (used.size === 0) return null
    standing[strip] = (search.kept[strip] ?? []).filter((cut) => used.has(cut))
    good = before
  }
  return standing
}
