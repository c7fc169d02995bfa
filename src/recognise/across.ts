import type { Document } from '../model/document.js'
import type { Block, FormRow } from '../model/form.js'
import type { Candidate } from './candidates.js'
import type { ReadRow } from './down.js'
import { placeCells, witnessesIn } from './place.js'
import { extentOf, leaveUnread, type RowPlace, type RowReading, readCells } from './row.js'
import { isFilled } from './runs.js'
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
  /** Labels of rows since the last figures in the same part of the text, no more than the table has. */
  private seen: FormRow[] = []
  private part = -1

  constructor(document: Document, station: Station) {
    this.document = document
    this.station = station
    this.block = (station.variants[0] as Station['variants'][number]).block
  }

  read(candidates: readonly Candidate[]): readonly ReadRow[] {
    for (const candidate of candidates) {
      if (candidate.part !== this.part) this.seen = []
      this.part = candidate.part
      const row = candidate.label && this.rowOf(candidate.label)
      if (row) this.seen = [...this.seen, row].slice(-this.block.rows.length)
      if ((row || !candidate.label) && this.isRowOfFigures(candidate)) this.readValues(candidate)
    }
    return [...this.rows.values()]
  }

  /** A few blanks are what a spanned heading leaves. */
  private isRowOfFigures({ values }: Candidate): boolean {
    return values.some((value) => isFilled(value) && !this.isOfSentence(value)) || values.length >= this.block.columns.length
  }

  /** 2件, and 1件。 are pieces of a sentence about the table. */
  private isOfSentence({ reading, start, end }: ValueToken): boolean {
    return reading.kind === 'unreadable' && /[件宗起例][，,；;。、]$/.test(this.document.text.slice(start, end).trimEnd())
  }

  private rowOf(label: LabelToken): FormRow | null {
    const use = label.uses.find((each) => each.kind === 'row' && each.station === this.station)
    return use?.kind === 'row' ? use.row : null
  }

  private readValues(candidate: Candidate): void {
    const { rows } = this.block
    const labels = this.seen
    if (labels.length === 0) return
    const header = this.headerOver(candidate)
    if (header === 'none') return
    this.seen = []
    const whole = labels.length === rows.length && labels.every((row, index) => row === rows[index])
    if (header === 'other') this.leave(labels, candidate, 'table-model-error')
    else if (whole && header !== 'row') this.place(rows, candidate)
    else if (labels.length === 1 && header === 'row') this.place(labels, candidate)
    else if (candidate.label && header === 'row') this.place(labels.slice(-1), candidate)
    else this.leave(labels, candidate, 'ambiguous-cell')
  }

  private headerOver({ header, words }: Candidate): Over {
    const read = readHeader(header.items, this.block, this.station)
    return (read === 'other' || read === 'none') && isCut(words, this.block) ? 'cut' : read
  }

  /** Gives the figures to the rows in turn, if they are exactly as many as the rows have cells. */
  private place(rows: readonly FormRow[], candidate: Candidate): void {
    const width = this.block.columns.length
    const placement = placeCells(candidate, witnessesIn([candidate], width * rows.length))
    if (!('cells' in placement)) {
      this.leave(rows, candidate, 'row-incomplete')
      return
    }
    for (const [index, row] of rows.entries()) {
      const cells = placement.cells.slice(index * width, (index + 1) * width)
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

  /** What is printed first stays; the same row again with anything else makes both uncertain. */
  private keep(row: FormRow, reading: RowReading, cells: readonly ValueToken[]): void {
    const kept = this.rows.get(row.path)
    const read: ReadRow = { table: this.station.table, path: row.path, forms: this.station.variants.map(({ form }) => form), ...reading }
    if (!kept) this.rows.set(row.path, read)
    else if (signature(kept) !== signature(read)) {
      const unread = leaveUnread(this.document, this.placeOf(row), extentOf(null, cells), 'not-unique', cells.length)
      this.rows.set(row.path, { ...read, readings: unread.readings, warnings: [...kept.warnings, ...unread.warnings] })
    }
  }

  private placeOf(row: FormRow): RowPlace {
    return { table: this.station.table, path: row.path, columns: this.block.columns }
  }
}

function signature({ readings }: ReadRow): string {
  return readings.map(({ value, evidence }) => value ?? evidence.state).join()
}

/**
 * What stands over the figures: the columns of one `row`, of `several`, labels `cut` to pieces, the columns of an `other` table or in
 * another order, or `none` of the form's.
 */
type Over = 'row' | 'several' | 'cut' | 'other' | 'none'

function readHeader(items: Candidate['header']['items'], block: Block, station: Station): Over {
  const steps = items.map((item) => stepOf(item, block, station)).filter((step) => step >= 0)
  const rounds = steps.length / block.columns.length
  const whole = steps.every((step, index) => step === index % block.columns.length)
  if (steps.length > 0 && whole && Number.isInteger(rounds)) return rounds === 1 ? 'row' : 'several'
  return steps.length > 0 ? 'other' : 'none'
}

/** The place of the column among those of a row; -1 where the item is none. */
function stepOf(item: Candidate['header']['items'][number], block: Block, station: Station): number {
  if (item.kind !== 'label') return -1
  const use = item.uses.find((each) => each.kind === 'column' && each.station === station)
  return use?.kind === 'column' ? block.columns.findIndex(({ key }) => key === use.column.key) : -1
}

/** A header set vertically comes line by line, in single characters or pairs: each character of the columns is there, and no other. */
function isCut(items: Candidate['header']['items'], block: Block): boolean {
  const expected = new Set(block.columns.flatMap(({ labels }) => [...(labels[0] ?? '')]))
  const printed = new Set(items.flatMap((item) => [...wordsOf(item)]))
  return printed.size === expected.size && [...printed].every((character) => expected.has(character))
}

function wordsOf(item: Candidate['header']['items'][number]): string {
  if (item.kind === 'text') return item.words
  return item.uses.flatMap((use) => (use.kind === 'column' ? [use.column.labels[0] ?? ''] : []))[0] ?? ''
}
