import type { Document } from '../model/document.js'
import type { Column, FormId, TableId } from '../model/form.js'
import type { WarningCode } from '../model/warning.js'
import { type Aligned, type Alignment, align } from './align.js'
import type { Candidate, Header } from './candidates.js'
import { type Columns, readColumns } from './header.js'
import { learnOffsets, placeCells } from './place.js'
import { extentOf, leaveUnread, pointerOf, type RowPlace, type RowReading, readCells } from './row.js'
import { hasUse, isFilled, rowUses } from './runs.js'
import { gatherSlots, type Slot } from './slots.js'
import { placeInColumns } from './spaced.js'
import type { LabelToken, Token } from './token.js'
import { isFree, judge, type Trust } from './trust.js'
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
const fewestInProse = 2

/** Reads every table whose rows run down under a header. */
export function readDown(document: Document, folded: string, candidates: readonly Candidate[], vocabulary: Vocabulary): readonly ReadRow[] {
  const alignment = align(candidates.filter(isPlausible), gatherSlots(vocabulary))
  return new DownReader(document, folded, alignment).read()
}

function isPlausible({ header, label, values }: Candidate): boolean {
  if (header.titled !== null || values.length >= fewestAlone) return true
  const columns = header.items.filter((item) => hasUse(item, 'column'))
  return label?.place.running ? columns.filter((column) => shareStation(column, label)).length >= fewestInProse : columns.length > 0
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
  private readonly columnsOf = new Map<Header, Map<Station, Columns | null>>()
  private readonly offsetsOf = new Map<Station, ReadonlyMap<number, number>>()

  constructor(document: Document, folded: string, alignment: Alignment) {
    this.document = document
    this.folded = folded
    this.alignment = alignment
    this.trust = judge(document, alignment, ({ slot }) => Math.max(...slot.station.variants.map(({ block }) => block.columns.length)))
  }

  read(): readonly ReadRow[] {
    const rows = new Map<Slot, ReadRow>()
    for (const [index, aligned] of this.alignment.aligned.entries()) {
      const row = this.readRow(aligned, this.alignment.aligned[index + 1])
      if (row) rows.set(aligned.slot, row)
    }
    for (const { candidate, slot } of this.alignment.displaced) this.compare(rows, candidate, slot)
    return [...rows.values()]
  }

  private readRow(aligned: Aligned, next: Aligned | undefined): ReadRow | null {
    const { candidate, slot } = aligned
    if (candidate.values.length === 0 && isBareHeading(slot, next)) return null
    const columns = this.columns(slot.station, candidate.header)
    if (!columns) return this.withoutHeader(candidate, slot)
    const place: RowPlace = { table: slot.station.table, path: slot.row.path, columns: columns.columns }
    const forms = slot.station.variants.filter(({ block }) =>
      block.columns.every(({ key }) => columns.columns.some((column) => column.key === key)),
    )
    const doubt = this.doubt(aligned, next)
    const reading = doubt ? this.unread(candidate, place, doubt) : this.placed(candidate, place, slot.station)
    return { table: place.table, path: place.path, forms: forms.map(({ form }) => form), ...reading }
  }

  /** Why the figures may belong to another row; null if nothing speaks for that. */
  private doubt({ candidate, slot, doubtful }: Aligned, next: Aligned | undefined): WarningCode | null {
    if (candidate.values.length === 0) return 'row-incomplete'
    if (doubtful) return 'ambiguous-cell'
    if (!isFree(candidate)) return null
    if (this.trust.disordered.has(slot.station.table)) return 'table-model-error'
    return this.trust.deduplicated && !isFollowed(candidate, slot, next) ? 'lines-deduplicated' : null
  }

  private placed(candidate: Candidate, place: RowPlace, station: Station): RowReading {
    const { values } = candidate
    const unit = (column: Column): string | null => this.unitOf(candidate.header, column)
    if (values.some(({ place: at }) => at.loose) && place.columns.length > 1 && this.isGlued(station))
      return this.unread(candidate, place, 'row-incomplete')
    const placement = placeCells(values, place.columns.length, this.offsets(station))
    if ('cells' in placement) return readCells(this.document, place, placement.cells, unit)
    const spaced = placeInColumns(this.document.text, values, this.fullRows(station, place.columns.length))
    if (!spaced) return this.unread(candidate, place, placement.failure)
    return readCells(this.document, place, spaced, unit)
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

  /** As the rows of the station have it; where these leave a choice, as all rows of the document have it. */
  private offsets(station: Station): ReadonlyMap<number, number> {
    const known = this.offsetsOf.get(station)
    if (known) return known
    const rows = this.alignment.aligned.map(({ candidate, slot }) => ({
      values: candidate.values,
      station: slot.station,
      width: this.columns(slot.station, candidate.header)?.columns.length ?? Number.POSITIVE_INFINITY,
    }))
    const learned = new Map([...learnOffsets(rows), ...learnOffsets(rows.filter((row) => row.station === station))])
    this.offsetsOf.set(station, learned)
    return learned
  }

  private valuesOf(station: Station): readonly Candidate['values'][] {
    return this.alignment.aligned.filter(({ slot }) => slot.station === station).map(({ candidate }) => candidate.values)
  }

  private fullRows(station: Station, width: number): readonly Candidate['values'][] {
    return this.valuesOf(station).filter((values) => values.length === width && values.every(isFilled))
  }

  /** Some row of the table has run its digits together: single spaces no longer part every cell. */
  private isGlued(station: Station): boolean {
    const width = station.variants[0]?.block.columns.length ?? 0
    return this.valuesOf(station).some((values) => values.some(({ place }) => place.loose) && values.length > 0 && values.length !== width)
  }

  /** The money unit in the header cell of a column, behind its label or within it. */
  private unitOf({ items }: Header, column: Column): string | null {
    const at = items.findIndex(
      (item) => item.kind === 'label' && item.uses.some((use) => use.kind === 'column' && use.column.key === column.key),
    )
    const item = items[at]
    if (!item) return null
    const limit = Math.min(items[at + 1]?.start ?? item.end + longestRemark, item.end + longestRemark)
    const cell = this.folded.slice(item.start, Math.max(item.end, limit)).split(/[|\n\t]/, 1)[0] ?? ''
    return ['万元', '亿元', '元'].find((unit) => cell.includes(unit)) ?? null
  }

  /** The same row twice with other figures: neither can be believed. */
  private compare(rows: Map<Slot, ReadRow>, candidate: Candidate, slot: Slot): void {
    const kept = rows.get(slot)
    if (!kept || candidate.values.length === 0) return
    const other = this.readRow({ candidate, slot, doubtful: false }, undefined)
    const values = new Map(other?.readings.map(({ pointer, value }) => [pointer, value]))
    const differs = kept.readings.some(({ pointer, value }) => value !== null && (values.get(pointer) ?? value) !== value)
    if (!differs) return
    const span = extentOf(candidate.label, candidate.values)
    const readings = kept.readings.map(({ pointer, evidence }) => ({
      pointer,
      value: null,
      evidence: { ...evidence, state: 'unreadable' as const },
    }))
    rows.set(slot, {
      ...kept,
      readings,
      warnings: [...kept.warnings, { code: 'not-unique', params: { pointer: pointerOf({ ...kept, columns: [] }) }, ...span }],
    })
  }
}

/** Characters behind a header label in which its unit may stand: （单位：万元）. */
const longestRemark = 12

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
