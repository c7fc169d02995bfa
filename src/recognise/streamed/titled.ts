import type { Document, Folded } from '../../model/document.js'
import type { Block, FormId, FormRow } from '../../model/form.js'
import type { ReadRow } from '../down.js'
import { mayBePageNumber } from '../page-number.js'
import { readCells } from '../row.js'
import { hasUse } from '../runs.js'
import type { LabelToken, Token, ValueToken } from '../token.js'
import { unitOf } from '../unit.js'
import type { Station, Vocabulary } from '../vocabulary.js'

/** What stands between a title (第二十条第（五）项) and the next title or heading. */
interface Titled {
  readonly station: Station
  readonly tokens: readonly Token[]
}

/**
 * Reads the items of article 20 on lines of their own, where all of them are there in the form's order and each is complete under its
 * title: the header, each label once, and as many figures as cells. A figure stands behind its label; alone in its item it may stand before
 * it. The text must have its page ends, where what may be a page number stands.
 */
export function readTitled(document: Document, folded: Folded, tokens: readonly Token[], vocabulary: Vocabulary): readonly ReadRow[] {
  if (!document.rows.some(({ newPage }) => newPage === true)) return []
  const stations = vocabulary.stations.filter(isTitled)
  const forms = [...new Set(stations.flatMap(({ variants }) => variants.map(({ form }) => form)))]
  const parts = partsOf(tokens, new Set(stations))
  const read = forms.flatMap((form) => {
    const own = stations.filter(({ variants }) => variants.some((variant) => variant.form === form))
    const whole = parts.length === own.length && parts.every(({ station }, index) => station === own[index])
    const rows = whole ? parts.map((part) => readPart(document, folded.text, part, form)) : []
    return rows.length > 0 && rows.every((each) => each !== null) ? [rows.flat()] : []
  })
  return read.length === 1 ? (read[0] ?? []) : []
}

function isTitled({ direction, titles, variants }: Station): boolean {
  return direction === 'down' && titles.length > 0 && variants.every(({ block }) => block.corner.length > 0)
}

/** None where the last one has no end. */
function partsOf(tokens: readonly Token[], stations: ReadonlySet<Station>): readonly Titled[] {
  const parts: Titled[] = []
  let open: { station: Station; tokens: Token[] } | null = null
  for (const token of tokens) {
    const title = token.kind === 'label' ? token.uses.find((use) => use.kind === 'title') : undefined
    if (title || hasUse(token, 'heading')) {
      if (open) parts.push(open)
      open = title?.kind === 'title' && stations.has(title.station) ? { station: title.station, tokens: [] } : null
    } else open?.tokens.push(token)
  }
  return open ? [] : parts
}

/** Null where the part is not complete, or anything else stands in it. */
function readPart(document: Document, folded: string, { station, tokens }: Titled, form: FormId): readonly ReadRow[] | null {
  const block = station.variants.find((variant) => variant.form === form)?.block
  const width = block?.columns.length ?? 0
  const header = tokens.slice(1, 1 + width)
  if (!block || !hasUse(tokens[0], 'corner') || !header.every((token, index) => isColumn(token, station, block, index))) return null
  const rows = rowsIn(tokens.slice(1 + width), station, block)
  if (!rows?.every(({ cells }) => cells.every((cell) => isOfRow(document, cell)))) return null
  const forms = station.variants.filter((variant) => isAlike(variant.block, block)).map((variant) => variant.form)
  const items = header.filter((token) => token.kind !== 'value')
  const read = rows.map(({ row, label, cells, isBefore }): ReadRow => {
    const place = { table: station.table, path: row.path, columns: block.columns }
    const { readings, warnings } = readCells(document, place, cells, (column) => unitOf(folded, { header: { items }, label }, column))
    const found = isBefore
      ? readings.map((reading) => ({ ...reading, evidence: { ...reading.evidence, method: 'aligned' as const } }))
      : readings
    return { table: station.table, path: row.path, forms, readings: found, warnings }
  })
  return read.every(({ readings }) => readings.every(({ value }) => value !== null)) ? read : null
}

function isColumn(token: Token, station: Station, { columns }: Block, index: number): boolean {
  return (
    token.kind === 'label' &&
    token.uses.some((use) => use.kind === 'column' && use.station === station && use.column.key === columns[index]?.key)
  )
}

const isAlike = (a: Block, b: Block): boolean => a.columns.map(({ key }) => key).join() === b.columns.map(({ key }) => key).join()

interface TitledRow {
  readonly row: FormRow
  readonly label: LabelToken
  readonly cells: readonly ValueToken[]
  /** The figure stands before the label. */
  readonly isBefore: boolean
}

/** Each label with its figures behind it, in the form's order; or the only figure, and the only label behind it. */
function rowsIn(tokens: readonly Token[], station: Station, { rows, columns }: Block): readonly TitledRow[] | null {
  const size = columns.length + 1
  if (tokens.length !== rows.length * size) return null
  const isBefore = tokens.length === 2 && tokens[0]?.kind === 'value'
  const ordered = isBefore ? tokens.toReversed() : tokens
  const found = rows.flatMap((row, index): readonly TitledRow[] => {
    const [label, ...cells] = ordered.slice(index * size, (index + 1) * size)
    const named =
      label?.kind === 'label' && label.uses.some((use) => use.kind === 'row' && use.station === station && use.row.path === row.path)
    const values = cells.filter((cell) => cell.kind === 'value')
    return named && values.length === columns.length ? [{ row, label, cells: values, isBefore }] : []
  })
  return found.length === rows.length ? found : null
}

/** A figure on a line of its own that is no page number. */
function isOfRow(document: Document, cell: ValueToken): boolean {
  const { place, reading } = cell
  return reading.kind === 'number' && place.row.kind === 'line' && !place.row.barred && !place.loose && !mayBePageNumber(document, cell)
}
