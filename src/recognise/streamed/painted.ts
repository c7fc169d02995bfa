import type { Document } from '../../model/document.js'
import type { FormRow } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Reading } from '../../model/recognition.js'
import type { ReadRow } from '../down.js'
import { extentOf, leaveUnread, type RowPlace, readCells } from '../row.js'
import { hasUse } from '../runs.js'
import type { Token, ValueToken } from '../token.js'
import type { Station, Vocabulary } from '../vocabulary.js'
import { type Group, groupsOf, namesRow, pathsOf } from './groups.js'
import { certainBy, sumsOver } from './sums.js'
import { coveringsOf, type Piece } from './tilings.js'

/** Tables of fewer columns have no sums that would confirm their order. */
const fewestColumns = 5
/** Rows whose label stands right before their figures: fewer say nothing of the order of the others. */
const fewestAnchors = 4

/**
 * Reads tables that were copied out of a page cell by cell, in an order in which labels may come long after their figures, and figures of
 * several rows column by column. The figures must make as many rows as a form has; in the order in which they come they must add up, along
 * every row and every column; and each label that stands right before figures must be that of the row they then are. Of figures without a
 * label nothing is believed but that they are the rows that are left: a cell is read if it is the same in every way to give them out.
 */
export function readPainted(document: Document, tokens: readonly Token[], vocabulary: Vocabulary): readonly ReadRow[] {
  if (!tokens.some(({ kind, place }) => kind === 'value' && place.row.kind === 'line')) return []
  const stations = vocabulary.stations.filter(
    ({ direction, variants }) => direction === 'down' && (variants[0]?.block.columns.length ?? 0) >= fewestColumns,
  )
  const parts = partsOf(tokens)
  return stations.flatMap((station) => {
    const tables = parts.filter(
      (part) => part.filter((token) => token.kind === 'label' && namesRow(token, station)).length >= fewestAnchors,
    )
    const [table] = tables
    return table && tables.length === 1 ? readTable(document, table, station, vocabulary) : []
  })
}

/** What stands between two headings. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (hasUse(token, 'heading')) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

function readTable(document: Document, part: readonly Token[], station: Station, vocabulary: Vocabulary): readonly ReadRow[] {
  const columns = station.variants[0]?.block.columns ?? []
  const groups = groupsOf(document, part, station, columns.length)
  if (!groups) return []
  const cells = groups.flatMap(({ rows }) => rows)
  const fitting = station.variants.filter(({ block }) => block.rows.filter(isOfficial).length === cells.length)
  const [variant] = fitting
  if (!variant || fitting.length > 1) return []
  const rows = variant.block.rows.filter(isOfficial)
  const pointerOf = (row: number, column: number): Pointer => `/${station.table}/${rows[row]?.path}/${columns[column]?.key}`
  const pieces = piecesOf(groups, rows, station)
  const sums = pieces && sumsOver(vocabulary.identitiesOf(variant.form), figuresOf(cells, pointerOf))
  const coverings = sums && coveringsOf(pieces, rows.length)
  if (!coverings) return []
  const agreed = coverings.flatMap((all, row) => {
    const candidates = all.map(({ piece, row: own }) => groups[piece]?.rows[own] ?? [])
    return columns.flatMap((_, column) => (isAgreed(candidates, column) ? [pointerOf(row, column)] : []))
  })
  const certain = certainBy(sums, agreed)
  const forms = station.variants.map(({ form }) => form)
  return rows.map(({ path }, row) => {
    const place = { table: station.table, path, columns }
    return { table: station.table, path, forms, ...readRow(document, place, cells[row] ?? [], certain, sums.rules) }
  })
}

const isOfficial = ({ optional }: FormRow): boolean => !optional

/** Where the groups may stand in the form; null where a label is not that of its row, counted from the first, or too few have one. */
function piecesOf(groups: readonly Group[], rows: readonly FormRow[], station: Station): readonly Piece[] | null {
  const pieces: Piece[] = []
  let [counted, anchors] = [0, 0]
  for (const { rows: own, label } of groups) {
    const size = own.length
    const named = label ? rows.flatMap(({ path }, row) => (pathsOf(label, station).includes(path) ? [row] : [])) : []
    const starts = rows.flatMap((_, start) => {
      const within = start + size <= rows.length
      const anchored = named.length === 0 || named.some((row) => row >= start && row < start + size)
      return within && anchored ? [start] : []
    })
    if (!starts.includes(counted)) return null
    pieces.push({ size, starts })
    counted += size
    if (named.length > 0) anchors += 1
  }
  return anchors >= fewestAnchors ? pieces : null
}

function figuresOf(
  cells: readonly (readonly ValueToken[])[],
  pointerOf: (row: number, column: number) => Pointer,
): ReadonlyMap<Pointer, number> {
  return new Map(
    cells.flatMap((own, row) =>
      own.flatMap(({ reading }, column) => (reading.kind === 'number' ? [[pointerOf(row, column), reading.value] as const] : [])),
    ),
  )
}

/** Whether all rows that may stand in a place have the same figure in a column. */
function isAgreed(candidates: readonly (readonly ValueToken[])[], column: number): boolean {
  const values = candidates.map((cells) => cells[column]?.reading).map((reading) => (reading?.kind === 'number' ? reading.value : null))
  return new Set(values).size === 1
}

/** The cells that come in the place of the row, where they are certain. */
function readRow(
  document: Document,
  place: RowPlace,
  cells: readonly ValueToken[],
  certain: ReadonlySet<Pointer>,
  identities: readonly string[],
): Pick<ReadRow, 'readings' | 'warnings'> {
  const read = readCells(document, place, cells, () => null)
  const unread = leaveUnread(document, place, extentOf(null, cells), 'ambiguous-cell', cells.length)
  const readings = read.readings.map((reading, column): Reading => {
    if (!certain.has(reading.pointer)) return unread.readings[column] ?? reading
    return { ...reading, evidence: { ...reading.evidence, method: 'aligned', identities } }
  })
  return { readings, warnings: readings.every(({ pointer }) => certain.has(pointer)) ? read.warnings : unread.warnings }
}
