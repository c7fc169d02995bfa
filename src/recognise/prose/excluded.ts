import type { Pointer } from '../../model/pointer.js'
import type { Reading, Recognition } from '../../model/recognition.js'
import type { Span } from '../../model/span.js'

/** Cells so near to each other stand in one table, with labels between. */
const apart = 240

interface Stretch {
  readonly start: number
  end: number
  /** `/requests/` */
  readonly table: Pointer
}

/** Where no sentences are read: between the cells of tables, and where the text is damaged. In order, not overlapping. */
export function tablesAnd(recognition: Recognition, damaged: readonly Span[]): readonly Span[] {
  const spans: Stretch[] = []
  let open: Stretch | null = null
  for (const { pointer, evidence } of recognition.readings.filter(isCell).toSorted((a, b) => byStart(a.evidence, b.evidence))) {
    if (open && evidence.start - open.end < apart && isIn(open.table, pointer)) open.end = Math.max(open.end, evidence.end)
    else {
      open = { start: evidence.start, end: evidence.end, table: pointer.slice(0, pointer.indexOf('/', 1) + 1) }
      spans.push(open)
    }
  }
  const all: { start: number; end: number }[] = []
  for (const { start, end } of [...spans, ...damaged].sort(byStart)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

/** Asked of every cell, this is quicker than `startsWith`. */
function isIn(table: Pointer, pointer: Pointer): boolean {
  return pointer.slice(0, table.length) === table
}

/** What is no figure may be a piece of a sentence. */
function isCell({ evidence: { state } }: Reading): boolean {
  return state !== 'unreadable' && state !== 'text'
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
