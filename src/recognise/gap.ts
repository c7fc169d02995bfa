import type { Span } from '../model/span.js'
import { type NumeralReading, readNumeral } from '../text/numerals.js'
import { isSkippable } from '../text/phrases.js'
import { trailingMarker } from './marker.js'

export interface GapValue extends Span {
  readonly kind: 'value'
  readonly reading: NumeralReading
}

export interface GapWords extends Span {
  readonly kind: 'words'
}

/** What stands between two labels (or a label and an end) within one cell. */
export interface Gap {
  readonly pieces: readonly (GapValue | GapWords)[]
  /** The list mark of the label that follows. */
  readonly marker: string
}

/** What begins at the end of a gap: nothing, a label, or one that the form numbers. */
export type Following = 'nothing' | 'label' | 'numbered'

const nothing: Gap = { pieces: [], marker: '' }

/** Reads `[start, end)` of the folded text. */
export function readGap(text: string, start: number, end: number, following: Following): Gap {
  if (start >= end) return nothing
  const mark = following === 'nothing' ? { marker: '', at: end } : trailingMarker(text, start, end, following === 'numbered')
  const pieces: (GapValue | GapWords)[] = []
  for (const chunk of chunks(text, start, mark.at)) {
    const reading = readChunk(text, chunk, start)
    const last = pieces.at(-1)
    if (reading === 'words' && last?.kind === 'words') pieces[pieces.length - 1] = { ...last, end: chunk.end }
    else if (reading === 'words') pieces.push({ kind: 'words', ...chunk })
    else if (reading) pieces.push({ kind: 'value', ...chunk, reading })
  }
  return { pieces, marker: mark.marker }
}

/** Pieces between white space. A remark in brackets right behind a label (规章（件）) is passed over. */
export function chunks(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = []
  let at = remarkEnd(text, start, end)
  while (at < end) {
    while (at < end && text.charCodeAt(at) <= 0x20) at++
    const from = at
    while (at < end && text.charCodeAt(at) > 0x20) at++
    if (at > from) found.push({ start: from, end: at })
  }
  return found
}

function remarkEnd(text: string, start: number, end: number): number {
  if (text[start] !== '(') return start
  const close = text.indexOf(')', start)
  if (close < 0 || close >= end) return start
  for (let at = start; at < close; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) return start
  }
  return close + 1
}

function readChunk(text: string, chunk: Span, gapStart: number): NumeralReading | 'words' | null {
  const start = text[chunk.start] === ':' ? chunk.start + 1 : chunk.start
  const reading = readNumeral(text.slice(start, chunk.end))
  if (reading.kind === 'notApplicable' && isApart(text, chunk, gapStart)) return reading
  if (isPunctuation(text, chunk)) return null
  return reading.kind === 'number' || reading.kind === 'unreadable' ? reading : 'words'
}

/** A dash that touches a label belongs to its wording (本年增/减). */
function isApart(text: string, { start }: Span, gapStart: number): boolean {
  return start > gapStart && text.charCodeAt(start - 1) <= 0x20
}

function isPunctuation(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isSkippable(text.charCodeAt(at))) return false
  return true
}
