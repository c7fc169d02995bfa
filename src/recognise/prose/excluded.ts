import type { Recognition } from '../../model/recognition.js'
import type { Span } from '../../model/span.js'

/** Cells so near to each other stand in one table, with labels between. */
const apart = 240

/** Where no sentences are read: between the cells of tables, and where the text is damaged. In order, not overlapping. */
export function tablesAnd(recognition: Recognition, damaged: readonly Span[]): readonly Span[] {
  const cells = recognition.readings.map(({ evidence }) => evidence).filter(({ method }) => method !== 'prose')
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of [...cells].sort(byStart)) {
    const last = spans.at(-1)
    if (last && start - last.end < apart) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...spans, ...damaged].sort(byStart)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
