import type { Document } from '../model/document.js'
import type { TableId } from '../model/form.js'
import type { Aligned, Alignment } from './align.js'
import type { Candidate } from './candidates.js'
import { isFilled, isShown } from './runs.js'

/** A table whose cells stand on lines of their own is judged for repeats from this many lines on. */
const fewestLines = 12

/** Whether figures may stand under the wrong label: only the container can vouch for rows; lines alone cannot. */
export interface Trust {
  /** Tables in which labels and figures do not follow each other in the form's order (column by column, as `pdftotext -raw` gives them). */
  readonly disordered: ReadonlySet<TableId>
  /** No line occurs twice though a table is printed: a scraper has removed repeats, labels among them. */
  readonly deduplicated: boolean
}

export function judge(document: Document, alignment: Alignment, widthOf: (aligned: Aligned) => number): Trust {
  const disordered = new Set<TableId>()
  for (const { candidate, slot } of alignment.displaced) if (isFree(candidate)) disordered.add(slot.station.table)
  for (const aligned of alignment.aligned) {
    if (isFree(aligned.candidate) && isOverfull(aligned.candidate, widthOf(aligned))) disordered.add(aligned.slot.station.table)
  }
  for (const candidate of alignment.unplaced) if (isStray(candidate, alignment)) disordered.add('requests')
  return { disordered, deduplicated: isDeduplicated(document, alignment) }
}

/** Label and figures stand on different lines, and no bar or grid ties them together. */
export function isFree({ label, words, values }: Candidate): boolean {
  const named = label ?? words.at(-1)
  const first = values[0]
  if (!named || !first) return named !== undefined && !isShown(named)
  return !isShown(named) && !isShown(first) && named.place.rowIndex !== first.place.rowIndex
}

function isOverfull(candidate: Candidate, width: number): boolean {
  return candidate.values.filter(isFilled).length > width
}

/** Figures for a whole row and more, under the header of the table yet without a label. */
function isStray(candidate: Candidate, alignment: Alignment): boolean {
  const station = alignment.aligned.find(({ slot }) => slot.station.table === 'requests')?.slot.station
  if (!station || candidate.values.some(isShown)) return false
  const width = station.variants[0]?.block.columns.length ?? 0
  const under = candidate.header.items.some((item) => item.kind === 'label' && item.uses.some((use) => use.kind === 'column' && use.station === station && use.column.key !== 'total' && use.column.key !== 'otherOrganization'))
  return under && candidate.values.length >= width
}

function isDeduplicated(document: Document, alignment: Alignment): boolean {
  const rows = alignment.aligned.flatMap(({ candidate }) => [candidate.label, ...candidate.values].flatMap((token) => (token ? [token.place.rowIndex] : [])))
  if (rows.length === 0) return false
  const lines = document.rows
    .slice(Math.min(...rows), Math.max(...rows) + 1)
    .flatMap((row) => (row.kind === 'line' && row.cells[0] ? [document.text.slice(row.cells[0].start, row.cells[0].end)] : []))
    .filter((line) => line !== '')
  return lines.length >= fewestLines && new Set(lines).size === lines.length
}
