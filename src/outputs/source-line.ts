import type { Span } from '../model/span.js'
import { displayWidth } from '../text/width.js'
import { fitting } from './display.js'
import { visible } from './visible.js'

const gutter = ' │ '
const cut = '…'

interface Window {
  readonly start: number
  readonly end: number
}

/** The part of a long line around its first mark, that fits into the width. */
function windowOf(line: string, first: Span, width: number): Window {
  if (displayWidth(line) <= width) return { start: 0, end: line.length }
  const room = width - 2 * cut.length
  const before = [...line.slice(0, first.start)].reverse().join('')
  const start = first.start - fitting(before, Math.floor(room / 2)).length
  return { start, end: start + fitting(line.slice(start), room).length }
}

/** Spans that share columns as one; they come by their start. */
function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of spans) {
    const last = apart.at(-1)
    if (!last || (span.start >= last.end && span.start !== last.start)) apart.push(span)
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return apart
}

/** A caret under every column the spans take; an empty span is one caret. */
function carets(line: string, spans: readonly Span[], window: Window): string {
  let row = ''
  for (const { start, end } of merged(spans)) {
    if (start < window.start || start > window.end) continue
    const from = displayWidth(line.slice(window.start, start))
    const width = displayWidth(line.slice(start, Math.min(end, window.end)))
    row = row.padEnd(from) + '^'.repeat(Math.max(1, width))
  }
  return row
}

/** Whether a span begins in the part of the line that is printed. */
export function shownOnLine(raw: string, number: number, marked: readonly Span[], width: number): (span: Span) => boolean {
  const { start, end } = framed(raw, number, marked, width).window
  return (span) => span.start >= start && span.start <= end
}

interface Framed {
  readonly line: string
  readonly label: string
  readonly spans: readonly Span[]
  readonly window: Window
}

function framed(raw: string, number: number, marked: readonly Span[], width: number): Framed {
  const line = visible(raw)
  const spans = [...marked].sort((a, b) => a.start - b.start)
  const label = String(number).padStart(5)
  return { line, label, spans, window: windowOf(line, spans[0] ?? { start: 0, end: 0 }, width - label.length - gutter.length) }
}

/** The line of the document with carets under the spans (offsets into the line), as two lines for a terminal. */
export function sourceLine(raw: string, number: number, marked: readonly Span[], width: number): readonly [source: string, marks: string] {
  const { line, label, spans, window } = framed(raw, number, marked, width)
  const head = window.start > 0 ? cut : ''
  const tail = window.end < line.length ? cut : ''
  return [
    `${label}${gutter}${head}${line.slice(window.start, window.end)}${tail}`,
    `${' '.repeat(label.length)}${gutter}${' '.repeat(head.length)}${carets(line, spans, window)}`,
  ]
}
