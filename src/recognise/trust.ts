import type { Document } from '../model/document.js'
import type { TableId } from '../model/form.js'
import type { Aligned, Alignment } from './align.js'
import type { Candidate } from './candidates.js'
import { isFilled, isShown } from './runs.js'
import type { Slot } from './slots.js'
import type { Token } from './token.js'

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
  for (const { candidate, slot } of alignment.displaced)
    if (isFree(candidate) && !isBareHeading(candidate, slot)) disordered.add(slot.station.table)
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

/** A label set beside its group (vertically centred in a PDF) says nothing about the order of the rows. */
function isBareHeading({ values }: Candidate, { row }: Slot): boolean {
  return values.length === 0 && row.heading === true
}

function isOverfull(candidate: Candidate, width: number): boolean {
  return candidate.values.filter(isFilled).length > width
}

/** Figures for a whole row and more, under the header of the table yet without a label. */
function isStray(candidate: Candidate, alignment: Alignment): boolean {
  const station = alignment.aligned.find(({ slot }) => slot.station.table === 'requests')?.slot.station
  if (!station || candidate.values.some(isShown)) return false
  const width = station.variants[0]?.block.columns.length ?? 0
  const under = candidate.header.items.some(
    (item) =>
      item.kind === 'label' &&
      item.uses.some(
        (use) => use.kind === 'column' && use.station === station && use.column.key !== 'total' && use.column.key !== 'otherOrganization',
      ),
  )
  return under && candidate.values.length >= width
}

function isDeduplicated({ text }: Document, alignment: Alignment): boolean {
  const tokens = new Set(
    alignment.aligned.flatMap(({ candidate: { header, label, values } }): readonly (Token | null)[] => [...header.items, label, ...values]),
  )
  const lines = [...tokens].flatMap((token) => (token ? lineOf(text, token) : []))
  return lines.length >= fewestLines && new Set(lines).size === lines.length
}

/** The content of a token that has a line to itself. */
function lineOf(text: string, { place, start, end }: Token): readonly string[] {
  return place.row.kind === 'line' && !place.loose && end > start ? [text.slice(start, end)] : []
}
