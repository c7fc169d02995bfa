import type { Candidate } from './candidates.js'
import { hasUse } from './runs.js'
import { type Option, optionsFor, type Slot, type Slots } from './slots.js'

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

/** A candidate and the slots it may fill. */
interface Choice {
  readonly candidate: Candidate
  readonly options: readonly Option[]
}

interface Step {
  readonly choice: Choice
  readonly option: Option
  readonly total: number
  readonly previous: Step | null
}

/** The heaviest chain of candidates that follows the order of the form: a candidate fills one slot at most, and a slot is filled once. */
export function align(candidates: readonly Candidate[], slots: Slots): Alignment {
  const choices = candidates.map((candidate): Choice => ({ candidate, options: optionsFor(candidate, slots) }))
  const chain = heaviestChain(choices)
  const aligned = chain.map((step, index) => {
    const doubtful = isContradicted(step) || isDoubtful(step, chain[index - 1], chain[index + 1]) || isAdrift(step, chain[index - 1])
    return { candidate: step.choice.candidate, slot: step.option.slot, doubtful }
  })
  const used = new Set(chain.map(({ choice }) => choice))
  const left = choices.filter((choice) => !used.has(choice))
  const displaced = left.flatMap(({ candidate, options }) =>
    candidate.label && options[0]
      ? [{ candidate, slot: nearest(options, aligned), doubtful: options.length > 1 || hasUse(candidate.label, 'column') }]
      : [],
  )
  const unplaced = left.filter(({ candidate, options }) => candidate.values.length > 0 && (!candidate.label || options.length === 0))
  return { aligned, displaced, unplaced: unplaced.map(({ candidate }) => candidate) }
}

/** Where several are as heavy, the one found first. */
function heaviestChain(choices: readonly Choice[]): readonly Step[] {
  // The heaviest chains by their last slot, in the order of the form: each is heavier than those that end before it, or as heavy.
  const best: Step[] = []
  for (const choice of choices) {
    const weight = choice.candidate.values.length > 0 ? 1 : emptyWeight
    const steps = choice.options.map((option): Step => {
      const previous = best[endingBefore(best, option.slot.order) - 1] ?? null
      return { choice, option, total: (previous?.total ?? 0) + option.score * weight, previous }
    })
    for (const step of steps) {
      const at = endingBefore(best, step.option.slot.order + 1)
      if ((best[at - 1]?.total ?? 0) >= step.total) continue
      // One chain a slot: however many candidates there are, no more chains are kept than the forms have rows.
      const from = best[at - 1]?.option.slot === step.option.slot ? at - 1 : at
      let to = at
      while ((best[to]?.total ?? step.total) < step.total) to++
      best.splice(from, to - from, step)
    }
  }
  const chain: Step[] = []
  for (let step = best.at(-1) ?? null; step; step = step.previous) chain.push(step)
  return chain.reverse()
}

/** How many of the chains end before the slot. */
function endingBefore(chains: readonly Step[], order: number): number {
  let [low, high] = [0, chains.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chains[middle] as Step).option.slot.order < order) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether another slot between the neighbours of the chain has nearly the same claim to the label. */
function isDoubtful({ choice, option: chosen }: Step, before: Step | undefined, after: Step | undefined): boolean {
  if (choice.options.length === 1) return false
  const low = before?.option.slot.order ?? -1
  const high = after?.option.slot.order ?? Number.POSITIVE_INFINITY
  return choice.options.some(
    ({ slot, score }) => slot !== chosen.slot && slot.order > low && slot.order < high && score > chosen.score - margin,
  )
}

/** 其他 or 总计 under a list mark that is another row's. */
function isContradicted({ choice, option: { slot } }: Step): boolean {
  const { label } = choice.candidate
  return label !== null && label.marker !== '' && hasUse(label, 'column') && !slot.row.marker.includes(label.marker)
}

/** 总计 or 其他 without a list mark names a row only right behind the rows that come before it in the form. */
function isAdrift({ choice, option }: Step, before: Step | undefined): boolean {
  const { label } = choice.candidate
  if (label?.marker !== '' || !hasUse(label, 'column')) return false
  const previous = before?.option.slot
  return previous?.station !== option.slot.station || option.slot.order - previous.order > widestStep
}

function nearest(options: readonly Option[], aligned: readonly Aligned[]): Slot {
  const filled = options.find(({ slot }) => aligned.some((each) => each.slot === slot && each.candidate.values.length > 0))
  return (filled ?? options[0])?.slot as Slot
}
