import type { Document, Folded } from '../model/document.js'
import type { Reading, Recognition } from '../model/recognition.js'
import { readAcross } from './across.js'
import { gatherCandidates } from './candidates.js'
import type { ReadRow } from './down.js'
import { readDown } from './down.js'
import { readLists } from './list/read.js'
import { gatherRuns } from './runs.js'
import { filled } from './streamed/fill.js'
import { readPainted } from './streamed/painted.js'
import { readTitled } from './streamed/titled.js'
import { tokenise } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** What the tables of a document say: each row as its own header and label ask, whatever form the rest of the report follows. */
export function recognise(document: Document, folded: Folded, vocabulary: Vocabulary): Recognition {
  const tokens = tokenise(document, folded, vocabulary)
  const candidates = gatherCandidates(gatherRuns(tokens))
  const rows = [
    ...filled(readDown(document, folded.text, candidates, vocabulary), [
      ...readTitled(document, folded, tokens, vocabulary),
      ...readPainted(document, tokens, vocabulary),
    ]),
    ...readAcross(document, candidates, vocabulary),
    ...readLists(document, folded.text, vocabulary.lists),
  ]
  const readings: Reading[] = []
  for (const row of rows) readings.push(...row.readings)
  return {
    rows: rows.map(({ table, path, forms }) => ({ table, path, forms })),
    readings,
    ragged: rows.flatMap(({ ragged }) => ragged ?? []),
    printed: [...new Set(rows.filter(isPrinted).map(({ table }) => table))],
    warnings: rows.flatMap(({ warnings }) => warnings),
  }
}

function isPrinted({ readings, warnings }: ReadRow): boolean {
  return readings.length > 0 || warnings.length > 0
}
