import type { Document } from '../model/document.js'
import type { TableId } from '../model/form.js'
import type { Alignment } from './align.js'
import type { Candidate } from './candidates.js'
import { hasUse, isFilled, isShown } from './runs.js'
import type { Slot } from './slots.js'
import type { Token } from './token.js'

/** A table whose cells stand on lines of their own is judged for repeats from this many lines on. */
const fewestLines = 12

/** So many figures without a label make a row of the widest table. */
const fewestStray = 7

/** Whether figures may stand under the wrong label: only the container can vouch for rows; lines alone cannot. */
export interface Trust {
  /** Tables in which labels and figures do not follow each other in the form's order (column by column, as `pdftotext -raw` gives them). */
  readonly disordered: ReadonlySet<TableId>
  /** The text has page ends, hence perhaps page numbers. */
  readonly paged: boolean
  /** No line occurs twice though a table is printed: a scraper has removed repeats, labels among them. */
  readonly deduplicated: boolean
}

export function judge(document: Document, alignment: Alignment): Trust {
  const disordered = new Set<TableId>()
  for (const { candidate, slot } of alignment.displaced)
    if (isFree(candidate) && !isBareHeading(candidate, slot)) disordered.add(slot.station.table)
  for (const { candidate, slot } of alignment.aligned) {
    if (isFree(candidate) && candidate.values.filter(isFilled).length > widthOf(slot)) disordered.add(slot.station.table)
  }
  for (const candidate of alignment.unplaced) for (const table of strayIn(candidate)) disordered.add(table)
  return { disordered, paged: document.rows.some(({ newPage }) => newPage === true), deduplicated: isDeduplicated(document, alignment) }
}

function widthOf({ station }: Slot): number {
  return Math.max(...station.variants.map(({ block }) => block.columns.length))
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

/**
 * Tables whose figures come before their labels: figures without a label right behind the columns' labels, or as many as make a row
 * under columns that no other table has.
 */
function strayIn({ header, words, values }: Candidate): readonly TableId[] {
  if (values.some(isShown) || !values.some(isFilled)) return []
  const last = words.at(-1)
  const behind = last && hasUse(last, 'column') && !hasUse(last, 'row') ? downTables(last) : []
  const under = header.items.filter((item) => !hasUse(item, 'row')).flatMap(downTables)
  return values.length >= fewestStray ? [...behind, ...under] : behind
}

function downTables(item: Token): readonly TableId[] {
  if (item.kind !== 'label') return []
  return item.uses.flatMap((use) => (use.kind === 'column' && use.station.direction === 'down' ? [use.station.table] : []))
}

function isDeduplicated({ text }: Document, { aligned }: Alignment): boolean {
  const tokens = new Set<Token>()
  for (const { items } of new Set(aligned.map(({ candidate }) => candidate.header))) addLines(tokens, items)
  for (const { candidate } of aligned) {
    if (candidate.label) addLines(tokens, [candidate.label])
    addLines(tokens, candidate.values)
  }
  return tokens.size >= fewestLines && new Set(Array.from(tokens, (token) => lineOf(text, token))).size === tokens.size
}

/** Adds those that have a line to themselves. */
function addLines(lines: Set<Token>, tokens: readonly Token[]): void {
  for (const token of tokens) {
    const { place, start, end } = token
    if (place.row.kind === 'line' && !place.loose && end > start) lines.add(token)
  }
}

/** The line of a token, its list mark included: （七）总计 is no repetition of 总计. */
function lineOf(text: string, { place, start, end }: Token): string {
  const cell = place.row.cells[place.order - 1]
  return text.slice(cell?.start ?? start, cell?.end ?? end)
}
