import type { Document } from '../model/document.js'
import type { Block, FormRow } from '../model/form.js'
import type { Candidate } from './candidates.js'
import type { ReadRow } from './down.js'
import { placeCells } from './place.js'
import { extentOf, leaveUnread, type RowPlace, readCells } from './row.js'
import { isFilled, isShown, rowUses } from './runs.js'
import type { LabelToken, ValueToken } from './token.js'
import type { Station, Vocabulary } from './vocabulary.js'

/** Reads every table whose rows stand side by side: all figures in one line, or each row in a table of its own. */
export function readAcross(document: Document, candidates: readonly Candidate[], vocabulary: Vocabulary): readonly ReadRow[] {
  return vocabulary.stations
    .filter(({ direction }) => direction === 'across')
    .flatMap((station) => new AcrossReader(document, station).read(candidates))
}

class AcrossReader {
  private readonly document: Document
  private readonly station: Station
  private readonly block: Block
  private readonly rows = new Map<string, ReadRow>()
  /** Labels of rows since the last figures, in the same part of the text. */
  private seen: { readonly row: FormRow; readonly label: LabelToken; readonly part: number }[] = []

  constructor(document: Document, station: Station) {
    this.document = document
    this.station = station
    this.block = (station.variants[0] as Station['variants'][number]).block
  }

  read(candidates: readonly Candidate[]): readonly ReadRow[] {
    for (const candidate of candidates) {
      const row = candidate.label && this.rowOf(candidate.label)
      if (row && candidate.label) this.seen.push({ row, label: candidate.label, part: candidate.part })
      if (this.isRowOfFigures(candidate) && (row || !candidate.label)) this.readValues(candidate)
    }
    return [...this.rows.values()]
  }

  /** A few blanks are what a spanned heading leaves. */
  private isRowOfFigures({ values }: Candidate): boolean {
    return values.some(isFilled) || values.length >= this.block.columns.length
  }

  private rowOf(label: LabelToken): FormRow | null {
    return rowUses(label).find((use) => use.station === this.station)?.row ?? null
  }

  private readValues(candidate: Candidate): void {
    const labels = this.seen.filter(({ part }) => part === candidate.part).map(({ row }) => row)
    const { rows, columns } = this.block
    const last = labels.slice(-rows.length)
    const whole = last.length === rows.length && last.every((row, index) => row === rows[index])
    const full = candidate.label !== null && candidate.values.length === columns.length
    if (labels.length === 0 || !(whole || full || this.hasColumns(candidate))) return
    this.seen = []
    if (!this.inOrder(candidate)) this.leave(whole ? rows : labels, candidate, 'table-model-error')
    else if (whole) this.place(rows, candidate)
    else if (labels.length === 1) this.place(labels, candidate)
    else this.leave(labels, candidate, candidate.values.length < columns.length ? 'row-incomplete' : 'ambiguous-cell')
  }

  /** Gives the figures to the rows in turn, if they are exactly as many as the rows have cells. */
  private place(rows: readonly FormRow[], candidate: Candidate): void {
    const width = this.block.columns.length * rows.length
    const placement = placeCells(candidate.values, width, new Map())
    const glued = candidate.values.some(({ place }) => place.loose) && candidate.values.length !== width
    if (!('cells' in placement) || glued) {
      this.leave(rows, candidate, 'row-incomplete')
      return
    }
    for (const [index, row] of rows.entries()) {
      const cells = placement.cells.slice(index * this.block.columns.length, (index + 1) * this.block.columns.length)
      this.keep(
        row,
        readCells(this.document, this.placeOf(row), cells, () => null),
        cells,
      )
    }
  }

  private leave(rows: readonly FormRow[], candidate: Candidate, code: 'row-incomplete' | 'ambiguous-cell' | 'table-model-error'): void {
    const found = candidate.values.filter(isFilled).length
    const extent = extentOf(candidate.label, candidate.values)
    for (const row of new Set(rows)) this.keep(row, leaveUnread(this.document, this.placeOf(row), extent, code, found), candidate.values)
  }

  private keep(row: FormRow, reading: Pick<ReadRow, 'readings' | 'warnings'>, cells: readonly ValueToken[]): void {
    const kept = this.rows.get(row.path)
    const read: ReadRow = { table: this.station.table, path: row.path, forms: this.station.variants.map(({ form }) => form), ...reading }
    if (!kept || kept.readings.every(({ value }) => value === null)) this.rows.set(row.path, read)
    else if (reading.readings.some(({ value }, index) => value !== null && value !== kept.readings[index]?.value))
      this.contradict(row, kept, cells)
  }

  /** The same row twice with other figures: neither can be believed. */
  private contradict(row: FormRow, kept: ReadRow, cells: readonly ValueToken[]): void {
    const warning = { code: 'not-unique' as const, params: { pointer: `/${kept.table}/${row.path}` }, ...extentOf(null, cells) }
    const readings = kept.readings.map(({ pointer, evidence }) => ({
      pointer,
      value: null,
      evidence: { ...evidence, state: 'unreadable' as const },
    }))
    this.rows.set(row.path, { ...kept, readings, warnings: [...kept.warnings, warning] })
  }

  private placeOf(row: FormRow): RowPlace {
    return { table: this.station.table, path: row.path, columns: this.block.columns }
  }

  private hasColumns({ header, values }: Candidate): boolean {
    return (
      columnSteps(header.items, this.block, this.station).length > 1 && (values.some(isShown) || values.length >= this.block.columns.length)
    )
  }

  /** The column labels over the figures come in the form's order, as often as they come. */
  private inOrder({ header }: Candidate): boolean {
    const steps = columnSteps(header.items, this.block, this.station)
    const distinct = [...new Set(steps)]
    return distinct.every((step, index) => index === 0 || step > (distinct[index - 1] ?? 0)) || steps.length < 3
  }
}

function columnSteps(items: Candidate['header']['items'], block: Block, station: Station): readonly number[] {
  return items.flatMap((item) => {
    if (item.kind !== 'label') return []
    const use = item.uses.find((each) => each.kind === 'column' && each.station === station)
    const step = use?.kind === 'column' ? block.columns.findIndex(({ key }) => key === use.column.key) : -1
    return step < 0 ? [] : [step]
  })
}
