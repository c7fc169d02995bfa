import type { Document, Folded } from '../model/document.js'
import type { Recognition } from '../model/recognition.js'
import { readAcross } from './across.js'
import { gatherCandidates } from './candidates.js'
import type { ReadRow } from './down.js'
import { readDown } from './down.js'
import { readLists } from './list/read.js'
import { gatherRuns } from './runs.js'
import { readStreams } from './streamed.js'
import { tokenise } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** What the tables of a document say: each row as its own header and label ask, whatever form the rest of the report follows. */
export function recognise(document: Document, folded: Folded, vocabulary: Vocabulary): Recognition {
  const tokens = tokenise(document, folded, vocabulary)
  const candidates = gatherCandidates(gatherRuns(tokens))
  const rows = [
    ...withStreams(readDown(document, folded.text, candidates, vocabulary), readStreams(document, tokens, vocabulary)),
    ...readAcross(document, candidates, vocabulary),
    ...readLists(document, folded.text, vocabulary.lists),
  ]
  return {
    rows: rows.map(({ table, path, forms }) => ({ table, path, forms })),
    readings: rows.flatMap(({ readings }) => readings),
    printed: [...new Set(rows.filter(isPrinted).map(({ table }) => table))],
    warnings: rows.flatMap(({ warnings }) => warnings),
  }
}

/** What reading in the order of painting gives, for the rows that could not be read otherwise; nothing of it, if it says another thing of one that could. */
function withStreams(rows: readonly ReadRow[], streamed: readonly ReadRow[]): readonly ReadRow[] {
  const read = new Map(rows.filter(isRead).map((row) => [`${row.table} ${row.path}`, row]))
  const others = streamed.filter(({ table, path }) => !read.has(`${table} ${path}`))
  const same = streamed.every((row) => isSame(row, read.get(`${row.table} ${row.path}`) ?? row))
  if (!same || others.length === 0) return rows
  const replaced = new Set(others.map(({ table, path }) => `${table} ${path}`))
  return [...rows.filter(({ table, path }) => !replaced.has(`${table} ${path}`)), ...others]
}

function isRead({ readings }: ReadRow): boolean {
  return readings.some(({ value }) => value !== null)
}

function isSame(a: ReadRow, b: ReadRow): boolean {
  return a.readings.every(({ pointer, value }) => b.readings.find((other) => other.pointer === pointer)?.value === value)
}

function isPrinted({ readings, warnings }: ReadRow): boolean {
  return readings.length > 0 || warnings.length > 0
}
