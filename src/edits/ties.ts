import type { Cause } from '../model/finding.js'
import type { Step } from './localise.js'
import { inNumbers, type System } from './system.js'
import { typingDistance, written } from './typing-distance.js'

/** One way to make edits hold. */
export interface Alternative extends Pick<Cause, 'kind' | 'confidence'> {
  readonly steps: readonly Step[]
}

/** 元 for 万元, and the reverse. */
const myriad = 10_000

/** What a change looks like; `unknown` where it is none of the slips that leave such a trace. */
export function kindOf(steps: readonly Step[], system: System): Cause['kind'] {
  const kinds = new Set(steps.map((step) => kindOfOne(step, system)))
  const [kind = 'unknown'] = kinds
  return kinds.size === 1 ? kind : 'unknown'
}

function kindOfOne({ cell, by }: Step, system: System): Cause['kind'] {
  const from = system.values[cell] ?? 0
  const to = from + by
  if (system.cells[cell]?.total && from === 0 && to > 0) return 'missing-total'
  if (from !== 0 && to !== 0 && (from === to * myriad || to === from * myriad)) return 'unit'
  return distanceOf({ cell, by }, system) <= 1 ? 'typing' : 'unknown'
}

/** The likeliest first: a total left out, then fewest slips of typing, smallest changes, totals last; none is dropped. */
export function bySlip(solutions: readonly (readonly Step[])[], system: System): readonly (readonly Step[])[] {
  const ranked = solutions.map((steps) => ({
    steps,
    leftOut: kindOf(steps, system) === 'missing-total' ? 0 : 1,
    slips: sum(steps.map((step) => distanceOf(step, system))),
    size: sum(steps.map(({ by }) => Math.abs(by))),
    totals: steps.filter(({ cell }) => system.cells[cell]?.total).length,
    name: steps.map(({ cell }) => system.cells[cell]?.pointer ?? '').join(' '),
  }))
  ranked.sort(
    (a, b) =>
      a.leftOut - b.leftOut ||
      a.slips - b.slips ||
      a.size - b.size ||
      a.totals - b.totals ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
  return ranked.map(({ steps }) => steps)
}

function distanceOf({ cell, by }: Step, system: System): number {
  const from = system.values[cell] ?? 0
  return typingDistance(written(inNumbers(from, system)), written(inNumbers(from + by, system)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
