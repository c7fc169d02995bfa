import type { Candidate } from './candidates.js'
import { hasUse } from './runs.js'
import { type Option, optionsFor, type Slot } from './slots.js'

/** A candidate at the slot it fills. */
export interface Aligned {
  readonly candidate: Candidate
  readonly slot: Slot
  /** Another row would fit here almost as well. */
  readonly doubtful: boolean
}

export interface Alignment {
  readonly aligned: readonly Aligned[]
  /** Candidates with a form's label to the letter that found no place in the order. */
  readonly displaced: readonly Aligned[]
  /** Candidates with figures whose row is not known. */
  readonly unplaced: readonly Candidate[]
}

/** A second choice this close to the first makes a guess doubtful. */
const margin = 0.15
/** What a label without figures adds: it shows the order, no more. */
const emptyWeight = 0.3
/** Between （五）5 and （七）总计 stand up to four rows of （六）. */
const widestStep = 5

interface Step {
  readonly candidate: Candidate
  readonly option: Option
  readonly total: number
  readonly previous: Step | null
}

/** The heaviest chain of candidates that follows the order of the form: a candidate fills one slot at most, and a slot is filled once. */
export function align(candidates: readonly Candidate[], slots: readonly Slot[]): Alignment {
  const choices = candidates.map((candidate) => ({ candidate, options: optionsFor(candidate, slots) }))
  const chain = heaviestChain(choices, slots.length)
  const used = new Set(chain.map((step) => step.candidate))
  const optionsOf = new Map(choices.map(({ candidate, options }) => [candidate, options]))
  const aligned = chain.map((step, index) => {
    const options = optionsOf.get(step.candidate) ?? []
    const doubtful =
      isContradicted(step) || isDoubtful(step.option, options, chain[index - 1], chain[index + 1]) || isAdrift(step, chain[index - 1])
    return { candidate: step.candidate, slot: step.option.slot, doubtful }
  })
  const left = choices.filter(({ candidate }) => !used.has(candidate))
  const displaced = left.flatMap(({ candidate, options }) =>
    candidate.label && options[0]
      ? [{ candidate, slot: nearest(options, aligned), doubtful: options.length > 1 || hasUse(candidate.label, 'column') }]
      : [],
  )
  const unplaced = left.filter(({ candidate, options }) => candidate.values.length > 0 && (!candidate.label || options.length === 0))
  return { aligned, displaced, unplaced: unplaced.map(({ candidate }) => candidate) }
}

/** Best chains by last slot; `best[order]` is the heaviest chain that ends at or before that slot. */
function heaviestChain(choices: readonly { candidate: Candidate; options: readonly Option[] }[], length: number): readonly Step[] {
  const best: (Step | null)[] = new Array<Step | null>(length + 1).fill(null)
  for (const { candidate, options } of choices) {
    const weight = candidate.values.length > 0 ? 1 : emptyWeight
    const steps = options.map((option): Step => {
      const previous = best[option.slot.order] ?? null
      return { candidate, option, total: (previous?.total ?? 0) + option.score * weight, previous }
    })
    for (const step of steps) {
      for (let order = step.option.slot.order + 1; order <= length && (best[order]?.total ?? 0) < step.total; order++) best[order] = step
    }
  }
  const chain: Step[] = []
  for (let step = best[length] ?? null; step; step = step.previous) chain.unshift(step)
  return chain
}

/** Whether another slot between the neighbours of the chain has nearly the same claim to the label. */
function isDoubtful(chosen: Option, options: readonly Option[], before: Step | undefined, after: Step | undefined): boolean {
  const low = before?.option.slot.order ?? -1
  const high = after?.option.slot.order ?? Number.POSITIVE_INFINITY
  return options.some(({ slot, score }) => slot !== chosen.slot && slot.order > low && slot.order < high && score > chosen.score - margin)
}

/** 其他 or 总计 under a list mark that is another row's. */
function isContradicted({ candidate: { label }, option: { slot } }: Step): boolean {
  return label !== null && label.marker !== '' && hasUse(label, 'column') && !slot.row.marker.includes(label.marker)
}

/** 总计 or 其他 without a list mark names a row only right behind the rows that come before it in the form. */
function isAdrift({ candidate, option }: Step, before: Step | undefined): boolean {
  const { label } = candidate
  if (label?.marker !== '' || !hasUse(label, 'column')) return false
  const previous = before?.option.slot
  return previous?.station !== option.slot.station || option.slot.order - previous.order > widestStep
}

function nearest(options: readonly Option[], aligned: readonly Aligned[]): Slot {
  const filled = options.find(({ slot }) => aligned.some((each) => each.slot === slot && each.candidate.values.length > 0))
  return (filled ?? options[0])?.slot as Slot
}
