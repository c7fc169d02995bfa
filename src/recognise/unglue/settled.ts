import type { Document } from '../../model/document.js'
import type { Pointer } from '../../model/pointer.js'
import type { Reading } from '../../model/recognition.js'
import type { Span } from '../../model/span.js'
import type { Cut } from './cuts.js'
import type { Strip } from './strip.js'

/** A cell of a strip that has one value only. */
export interface Settled extends Span {
  readonly value: number
  /** The rules without which it would have had others. */
  readonly identities: readonly string[]
}

/** Where the digits of a cell stand, by the lengths of the figures before it. */
export function placeOf(text: string, { start, end }: Strip, cut: Cut, cell: number): Span | null {
  let at = start
  for (const [index, value] of cut.entries()) {
    if (value === null) continue
    while (at < end && !/\d/.test(text.charAt(at))) at++
    const behind = at + String(value).length
    if (index === cell) return { start: at, end: behind }
    at = behind
  }
  return null
}

/** The readings with what was settled put in place. */
export function inPlace({ text }: Document, readings: readonly Reading[], settled: ReadonlyMap<Pointer, Settled>): readonly Reading[] {
  return readings.map((reading) => {
    const found = settled.get(reading.pointer)
    if (!found) return reading
    const { value, start, end, identities } = found
    const { state: _, ...evidence } = reading.evidence
    return { ...reading, value, evidence: { ...evidence, start, end, quote: text.slice(start, end), method: 'unglued', identities } }
  })
}
