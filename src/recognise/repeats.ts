import type { TableId } from '../model/form.js'
import type { Aligned, Alignment } from './align.js'
import type { Candidate } from './candidates.js'
import type { Slot } from './slots.js'
import type { Station } from './vocabulary.js'

/** Tables that are printed again with other figures: last year's, another organ's. */
export interface Repeats {
  /** Whether a row may be of either copy. */
  has(slot: Slot): boolean
}

/** So many rows that differ are a second table; one alone may be a row printed twice. */
const fewestRows = 2

/**
 * Where a row stands twice with other figures, neither of the two can be believed. Where several do, or a title comes again over other
 * figures, the whole table is printed twice, and what only one copy has may be of another year or organ as well. The same figures twice
 * are one table printed twice.
 */
export function findRepeats({ aligned, displaced }: Alignment): Repeats {
  const twice = new Set<Slot>()
  for (const { candidate, slot } of displaced) {
    const other = aligned.find((each) => each.slot === slot)?.candidate
    if (other && other.values.length > 0 && candidate.values.length > 0 && !isSame(candidate, other)) twice.add(slot)
  }
  const tables = titledAgain([...aligned, ...displaced])
  for (const { station } of twice)
    if ([...twice].filter((slot) => slot.station.table === station.table).length >= fewestRows) tables.add(station.table)
  return { has: (slot) => twice.has(slot) || tables.has(slot.station.table) }
}

/** Tables a title of which (第二十条第（五）项) stands over rows twice, and not over the same ones. */
function titledAgain(rows: readonly Aligned[]): Set<TableId> {
  const tables = new Set<TableId>()
  const first = new Map<Station, Candidate>()
  const known = new Map<Slot, Candidate>()
  const titled = rows.filter(({ candidate, slot }) => candidate.header.titled === slot.station)
  for (const { candidate, slot } of titled.sort((a, b) => a.candidate.index - b.candidate.index)) {
    const same = known.get(slot)
    if ((first.get(slot.station) ?? candidate).part !== candidate.part && !(same && isSame(same, candidate))) tables.add(slot.station.table)
    if (!first.has(slot.station)) first.set(slot.station, candidate)
    if (!same) known.set(slot, candidate)
  }
  return tables
}

function isSame(a: Candidate, b: Candidate): boolean {
  return signature(a) === signature(b)
}

function signature({ values }: Candidate): string {
  return values.map(({ reading }) => (reading.kind === 'number' ? reading.value : reading.kind)).join()
}
