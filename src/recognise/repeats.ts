import type { Alignment } from './align.js'
import type { Candidate } from './candidates.js'
import type { Slot } from './slots.js'
import type { Station } from './vocabulary.js'

/** Tables that are printed again with other figures: last year's, another organ's. */
export interface Repeats {
  /** Whether a row may be of either copy. */
  has(candidate: Candidate, slot: Slot): boolean
}

/**
 * Where a row stands twice with other figures, neither of the two can be believed, nor anything of the same table from the earlier of
 * them on: it may belong to the second copy and fill what the first leaves empty. The same figures twice are one table printed twice.
 */
export function findRepeats({ aligned, displaced }: Alignment): Repeats {
  const from = new Map<Station, number>()
  const twice = new Set<Slot>()
  const filled = new Map(aligned.map(({ candidate, slot }) => [slot, candidate]))
  for (const { candidate, slot } of displaced) {
    const other = filled.get(slot)
    if (!other || other.values.length === 0 || candidate.values.length === 0 || isSame(candidate, other)) continue
    twice.add(slot)
    from.set(slot.station, Math.min(from.get(slot.station) ?? Number.POSITIVE_INFINITY, Math.max(candidate.index, other.index)))
  }
  return { has: (candidate, slot) => twice.has(slot) || candidate.index >= (from.get(slot.station) ?? Number.POSITIVE_INFINITY) }
}

function isSame(a: Candidate, b: Candidate): boolean {
  return signature(a) === signature(b)
}

function signature({ values }: Candidate): string {
  return values.map(({ reading }) => (reading.kind === 'number' ? reading.value : reading.kind)).join()
}
