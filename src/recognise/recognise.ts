import type { Document, Folded } from '../model/document.js'
import type { TableId } from '../model/form.js'
import type { RaggedRow, Reading, Recognition } from '../model/recognition.js'
import type { Warning } from '../model/warning.js'
import { readAcross } from './across.js'
import { gatherCandidates } from './candidates.js'
import { readDown } from './down.js'
import { readLists } from './list/read.js'
import { gatherRuns } from './runs.js'
import { filled } from './streamed/fill.js'
import { readPainted } from './streamed/painted.js'
import { readTitled } from './streamed/titled.js'
import { tokenise } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/**
 * What the tables of a document say: each row as its own header and label ask, whatever form the rest of the report follows. `listed`:
 * words stand in it that open a long list.
 */
export function recognise(document: Document, folded: Folded, vocabulary: Vocabulary, listed: boolean): Recognition {
  const tokens = tokenise(document, folded, vocabulary)
  const candidates = gatherCandidates(gatherRuns(tokens))
  const rows = [
    ...filled(readDown(document, folded.text, candidates, vocabulary), [
      ...readTitled(document, folded, tokens, vocabulary),
      ...readPainted(document, tokens, vocabulary),
    ]),
    ...readAcross(document, candidates, vocabulary),
    ...(listed ? readLists(document, folded.text, vocabulary.lists) : []),
  ]
  const readings: Reading[] = []
  const ragged: RaggedRow[] = []
  const warnings: Warning[] = []
  const printed = new Set<TableId>()
  for (const row of rows) {
    for (const reading of row.readings) readings.push(reading)
    for (const warning of row.warnings) warnings.push(warning)
    if (row.ragged) ragged.push(row.ragged)
    if (row.readings.length > 0 || row.warnings.length > 0) printed.add(row.table)
  }
  return { rows: rows.map(({ table, path, forms }) => ({ table, path, forms })), readings, ragged, printed: [...printed], warnings }
}
