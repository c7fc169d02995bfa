import type { Document } from '../model/document.js'
import type { FormId, FormRow, TableId } from '../model/form.js'
import type { WarningCode } from '../model/warning.js'
import { type Aligned, type Alignment, align } from './align.js'
import type { Candidate, Header } from './candidates.js'
import { type Columns, readColumns } from './header.js'
import { mayBePageNumber } from './page-number.js'
import { isGlued, placeCells, placeUnder, type Witnesses, witnessesIn } from './place.js'
import { findRepeats, type Repeats } from './repeats.js'
import { extentOf, leaveUnread, type RowPlace, type RowReading, raggedRow, readCells } from './row.js'
import { hasUse, isFilled, isShown, rowUses } from './runs.js'
import { gatherSlots, type Slot } from './slots.js'
import { placeInColumns } from './spaced.js'
import type { LabelToken, Token, ValueToken } from './token.js'
import { isFree, judge, type Trust } from './trust.js'
import { unitOf } from './unit.js'
import type { Station, Vocabulary } from './vocabulary.js'

/** A row as read, with the forms that print it so. */
export interface ReadRow extends RowReading {
  readonly table: TableId
  readonly path: string
  readonly forms: readonly FormId[]
}

/** A row outside any header is believed only if it has this many figures. */
const fewestAlone = 5
/** So many column labels (其他 and 总计 apart) make a header even in running text, where one of them may be part of a sentence. */
const fewestInProse = 4

/** Reads every table whose rows run down under a header. */
export function readDown(document: Document, folded: string, candidates: readonly Candidate[], vocabulary: Vocabulary): readonly ReadRow[] {
  const alignment = align(candidates.filter(isPlausible), gatherSlots(vocabulary))
  return new DownReader(document, folded, alignment).read()
}

function isPlausible({ header, label, values }: Candidate): boolean {
  if (header.titled !== null || values.length >= fewestAlone) return true
  const isColumn = (item: Token): boolean => hasUse(item, 'column')
  if (!label?.place.running) return header.items.some(isColumn)
  return header.items.filter((item) => isColumn(item) && shareStation(item, label)).length >= fewestInProse
}

function shareStation(column: Token, label: LabelToken): boolean {
  const stations = rowUses(label).map(({ station }) => station)
  return (
    column.kind === 'label' && !hasUse(column, 'row') && column.uses.some((use) => use.kind === 'column' && stations.includes(use.station))
  )
}

class DownReader {
  private readonly document: Document
  private readonly folded: string
  private readonly alignment: Alignment
  private readonly trust: Trust
  private readonly repeats: Repeats
  private readonly witnessesOf = new Map<Station, Witnesses>()
  private readonly columnsOf = new Map<Header, Map<Station, Columns | null>>()

  constructor(document: Document, folded: string, alignment: Alignment) {
    this.document = document
    this.folded = folded
    this.alignment = alignment
    this.trust = judge(document, alignment)
    this.repeats = findRepeats(alignment)
  }

  read(): readonly ReadRow[] {
    const rows = new Map<Slot, ReadRow>()
    for (const [index, aligned] of this.alignment.aligned.entries()) {
      const row = this.readRow(aligned, this.alignment.aligned[index + 1])
      if (row) rows.set(aligned.slot, row)
    }
    for (const { candidate, slot, doubtful } of this.alignment.displaced) {
      const filled = rows.has(slot) || candidate.values.length === 0
      const row = filled ? null : this.readRow({ candidate, slot, doubtful: doubtful || isFree(candidate) }, undefined)
      if (row) rows.set(slot, row)
    }
    return [...rows.values()]
  }

  private readRow(aligned: Aligned, next: Aligned | undefined): ReadRow | null {
    const { candidate, slot } = aligned
    if (!candidate.values.some(isFigure) && isBareHeading(slot, next)) return null
    const columns = this.columns(slot.station, candidate.header)
    if (!columns) return this.withoutHeader(candidate, slot)
    const place: RowPlace = { table: slot.station.table, path: slot.row.path, columns: columns.columns }
    const doubt = this.doubt(aligned, next)
    const { readings, warnings } = doubt ? this.unread(candidate, place, doubt) : this.placed(candidate, place, slot.station, columns)
    const isShort = warnings.some(({ code }) => code === 'row-incomplete') && !this.isOtherwiseDoubted(aligned)
    const ragged = isShort ? raggedRow(this.document, place, candidate.values) : null
    const row = { table: place.table, path: place.path, forms: columns.forms, readings, warnings }
    return ragged ? { ...row, ragged } : row
  }

  /** The row is short for another reason than lost blanks, or it may be another row's figures. */
  private isOtherwiseDoubted({ candidate, slot, doubtful }: Aligned): boolean {
    if (doubtful || isShared(candidate) || !this.isHeaded(slot) || this.repeats.has(slot) || this.isLast(candidate)) return true
    if (candidate.label?.place.row.kind === 'grid' || candidate.values.some(({ place }) => place.row.kind === 'grid')) return true
    const { disordered, paged, deduplicated } = this.trust
    return isFree(candidate) && (disordered.has(slot.station.table) || paged || deduplicated)
  }

  /** Nothing follows in the document, which may have been cut off within the row. */
  private isLast({ label, values }: Candidate): boolean {
    return !/[^\s|｜]/.test(this.document.text.slice(extentOf(label, values).end))
  }

  /** Why the figures may belong to another row; null if nothing speaks for that. */
  private doubt({ candidate, slot, doubtful }: Aligned, next: Aligned | undefined): WarningCode | null {
    if (candidate.values.length === 0) return 'row-incomplete'
    if (this.repeats.has(slot)) return 'not-unique'
    if (doubtful || isShared(candidate) || !this.isHeaded(slot)) return 'ambiguous-cell'
    if (!isFree(candidate)) return null
    if (this.trust.disordered.has(slot.station.table)) return 'table-model-error'
    if (this.trust.paged && candidate.values.length === 1) return 'ambiguous-cell'
    if (candidate.values.some((value) => mayBePageNumber(this.document, value))) return 'ambiguous-cell'
    return this.trust.deduplicated && !isFollowed(candidate, slot, next) ? 'lines-deduplicated' : null
  }

  /** Figures on a group's heading are its subtotal only if its first member has figures too: else they may be the member's, its label lost. */
  private isHeaded({ row, station }: Slot): boolean {
    if (!row.heading) return true
    const group = row.path.slice(0, row.path.lastIndexOf('/'))
    const members = station.variants[0]?.block.rows.filter((each) => each.group === group) ?? []
    const filled = members.filter(({ path }) =>
      this.alignment.aligned.some(
        ({ candidate, slot }) => slot.station === station && slot.row.path === path && candidate.values.length > 0,
      ),
    )
    return filled.length === 0 ? !row.optional : filled.includes(members[0] as FormRow)
  }

  private placed(candidate: Candidate, place: RowPlace, station: Station, { cells }: Columns): RowReading {
    const { label, values } = candidate
    const width = place.columns.length
    const block = this.witnesses(station, width)
    const placement = isGlued(values, block)
      ? { failure: 'row-incomplete' as const }
      : (placeUnder(cells, candidate.header.corner, label, values) ?? placeCells(candidate, block, cells))
    const found = 'cells' in placement ? placement.cells : placeInColumns(this.document.text, values, block)
    if (!found) return this.unread(candidate, place, 'failure' in placement ? placement.failure : 'row-incomplete')
    return readCells(this.document, place, found, (column) => unitOf(this.folded, candidate, column))
  }

  private unread({ label, words, values }: Candidate, place: RowPlace, code: WarningCode): RowReading {
    return leaveUnread(this.document, place, extentOf(label ?? words.at(-1), values), code, values.filter(isFilled).length)
  }

  private withoutHeader({ label, words, values }: Candidate, slot: Slot): ReadRow | null {
    if (values.length === 0) return null
    const place: RowPlace = { table: slot.station.table, path: slot.row.path, columns: [] }
    const { warnings } = leaveUnread(this.document, place, extentOf(label ?? words.at(-1), values), 'table-model-error', values.length)
    return { table: place.table, path: place.path, forms: [], readings: [], warnings }
  }

  private columns(station: Station, header: Header): Columns | null {
    const known = this.columnsOf.get(header) ?? new Map<Station, Columns | null>()
    this.columnsOf.set(header, known)
    const found = known.has(station) ? known.get(station) : readColumns(station, header)
    known.set(station, found ?? null)
    return found ?? null
  }

  /** The rows of the station that have figures. */
  private witnesses(station: Station, width: number): Witnesses {
    const known = this.witnessesOf.get(station)
    if (known?.width === width) return known
    const rows = this.alignment.aligned.filter(({ candidate, slot }) => slot.station === station && candidate.values.length > 0)
    const found = witnessesIn(
      rows.map(({ candidate }) => candidate),
      width,
    )
    this.witnessesOf.set(station, found)
    return found
  }
}

/** Two labels in one cell (行政处罚、行政强制): the figures are of neither for certain. A group's name before its member is no second label. */
function isShared({ label, words }: Candidate): boolean {
  const before = words.at(-2)
  if (label === null || before?.kind !== 'label' || label.place.running) return false
  const together = before.place.rowIndex === label.place.rowIndex && before.place.column === label.place.column
  const group = before.uses.some((use) => use.kind === 'word' || (use.kind === 'row' && use.row.heading === true))
  const second = hasUse(before, 'column') ? isShown(label) : hasUse(before, 'row')
  return together && !group && second
}

function isFigure({ reading }: ValueToken): boolean {
  return reading.kind !== 'text' && reading.kind !== 'blank'
}

/** A group's heading that only stands over its members. */
function isBareHeading({ row }: Slot, next: Aligned | undefined): boolean {
  return row.optional === true || (row.heading === true && row.path === `${next?.slot.row.group}/subtotal`)
}

/** The next row of the form follows at once, or the block ends: no label was lost in between. */
function isFollowed(candidate: Candidate, slot: Slot, next: Aligned | undefined): boolean {
  const rows = slot.station.variants[0]?.block.rows ?? []
  const at = rows.findIndex(({ path }) => path === slot.row.path)
  if (at === rows.length - 1) return next?.candidate.header !== candidate.header
  const to = next?.slot.station === slot.station ? rows.findIndex(({ path }) => path === next.slot.row.path) : -1
  const adjacent = to > at && rows.slice(at + 1, to).every((row) => row.optional || row.heading)
  return adjacent && next?.candidate.index === candidate.index + 1
}
