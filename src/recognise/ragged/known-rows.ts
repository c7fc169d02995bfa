import type { Pointer } from '../../model/pointer.js'
import type { RaggedRow, Reading, Recognition } from '../../model/recognition.js'
import type { Span } from '../../model/span.js'
import type { Cut } from '../unglue/cuts.js'
import { tableOf } from '../unglue/strip.js'

/**
 * One row at least has all its figures: without one, a whole column may have been left blank, the total too, and what is left can add up by
 * chance.
 */
export function isWitnessed({ readings }: Recognition, rows: readonly RaggedRow[]): boolean {
  const [first] = rows
  if (!first) return false
  if (rows.some(({ figures, pointers }) => figures.length === pointers.length && figures.every(({ value }) => value !== null))) return true
  const table = tableOf(first)
  const full = knownRows(readings, new Set(rows.flatMap(({ pointers }) => pointers))).filter((row) => tableOf(row) === table)
  return full.some(({ pointers, cut }) => pointers.length >= first.pointers.length && cut.every((value) => value !== null))
}

export interface KnownRow extends Span {
  readonly pointers: readonly Pointer[]
  readonly cut: Cut
}

/** Rows whose cells were read, with the figures and blanks they have. */
export function knownRows(readings: readonly Reading[], open: ReadonlySet<Pointer>): readonly KnownRow[] {
  const rows = new Map<string, { pointers: Pointer[]; cut: (number | null)[]; start: number; end: number }>()
  for (const { pointer, value, evidence } of readings) {
    const isBlank = value === null && (evidence.state === 'blank' || evidence.state === 'notApplicable')
    if (open.has(pointer) || !(typeof value === 'number' || isBlank)) continue
    const path = pointer.slice(0, pointer.lastIndexOf('/'))
    const row = rows.get(path) ?? { pointers: [], cut: [], start: evidence.start, end: evidence.end }
    rows.set(path, row)
    row.pointers.push(pointer)
    row.end = Math.max(row.end, evidence.end)
    row.cut.push(typeof value === 'number' ? value : null)
  }
  return [...rows.values()]
}
