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

/** Reads `[start, end)` of the folded text; `labelFollows` says whether a label begins at `end`. */
export function readGap(text: string, start: number, end: number, labelFollows: boolean): Gap {
  const mark = labelFollows ? trailingMarker(text, start, end) : { marker: '', at: end }
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
  const bare = withoutStops(text, chunk)
  if (bare.start === bare.end) {
    const dash = readNumeral(text.slice(chunk.start, chunk.end))
    const apart = chunk.start > gapStart && text.charCodeAt(chunk.start - 1) <= 0x20
    return apart && dash.kind === 'notApplicable' ? dash : null
  }
  const reading = readNumeral(text.slice(bare.start, bare.end))
  return reading.kind === 'text' || reading.kind === 'blank' ? 'words' : reading
}

/** Without the punctuation that prose puts behind a figure; signs and dashes in front belong to it. */
function withoutStops(text: string, chunk: Span): Span {
  let { start, end } = chunk
  while (end > start && isSkippable(text.charCodeAt(end - 1)) && text[end - 1] !== ')') end--
  while (start < end && isSkippable(text.charCodeAt(start)) && text[start] !== '-' && text[start] !== '.') start++
  return { start, end }
}
