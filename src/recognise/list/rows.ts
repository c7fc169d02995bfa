import type { Document, Row } from '../../model/document.js'
import type { ValueToken } from '../token.js'
import { type ListHeader, rowAt } from './header.js'
import { isPageNumber, isProse, type Piece, type PrintedUnit, piecesOf, type UnitPiece, type Words } from './pieces.js'
import { readShownRow } from './shown.js'
import type { ListVocabulary } from './vocabulary.js'

/** A label with what is printed for it. */
export interface ListRow {
  /** Words before the figures, the nearest last; a heading of a group may stand first. */
  readonly words: readonly Words[]
  readonly units: readonly PrintedUnit[]
  /** One for each column of figures where the container shows the columns; else as many as are printed. */
  readonly values: readonly ValueToken[]
  /** The container shows the row and its cells. `broken`: it does, but cells are missing or stand elsewhere. */
  readonly shape: 'shown' | 'broken' | 'counted'
}

export interface ListRows {
  readonly rows: readonly ListRow[]
  /** Figures stand before the first label, or codes do not count up: labels and figures may be out of step. */
  readonly disordered: boolean
}

/** Cuts what stands between the header and `limit` into rows. */
export function cutRows({ rows }: Document, text: string, header: ListHeader, limit: number, vocabulary: ListVocabulary): ListRows {
  const from = rowAt(rows, header.start)
  const builder = new RowBuilder(text, rows[from], header, vocabulary)
  for (let index = from; index < rows.length; index++) {
    const row = rows[index] as Row
    if ((row.cells.at(-1)?.end ?? 0) < header.end) continue
    if ((row.cells[0]?.start ?? limit) >= limit || !builder.add(row, index, limit)) break
  }
  return builder.finish()
}

class RowBuilder {
  private readonly rows: ListRow[] = []
  private readonly text: string
  private readonly header: ListHeader
  private readonly vocabulary: ListVocabulary
  private readonly headerRow: Row | undefined
  private words: Words[] = []
  private units: UnitPiece[] = []
  private values: ValueToken[] = []
  private disordered = false
  private code = 0

  constructor(text: string, headerRow: Row | undefined, header: ListHeader, vocabulary: ListVocabulary) {
    this.text = text
    this.header = header
    this.vocabulary = vocabulary
    this.headerRow = headerRow
  }

  /** False where the list ends. */
  add(row: Row, index: number, limit: number): boolean {
    if (row.kind === 'delimited' || row.kind === 'grid') {
      this.close()
      const shown = row === this.headerRow ? null : readShownRow(this.text, row, index, { ...this.header, row: this.headerRow })
      if (shown) this.rows.push(shown)
      return true
    }
    if (isPageNumber(this.text, row)) return true
    const cells = row.cells
      .filter(({ start, end }) => start < limit && (end > this.header.end || start >= this.header.end))
      .map((cell) => ({ ...cell, start: Math.max(cell.start, this.header.end), end: Math.min(cell.end, limit) }))
    for (const piece of piecesOf(this.text, { ...row, cells }, index, this.vocabulary)) {
      if (piece.kind === 'words' && isProse(this.text, piece)) {
        this.close()
        return false
      }
      this.addPiece(piece)
    }
    return true
  }

  finish(): ListRows {
    this.close()
    return { rows: this.rows, disordered: this.disordered }
  }

  private addPiece(piece: Piece): void {
    if (piece.kind === 'words') {
      if (this.values.length > 0 || this.units.length > 0) {
        if (this.header.leadingCode) this.takeCode()
        this.close()
      }
      this.words.push(piece)
    } else if (this.words.length === 0 && this.rows.length === 0) {
      if (this.header.leadingCode && piece.kind === 'value') this.values.push(piece)
      else if (piece.kind === 'unit' || piece.reading.kind !== 'blank') this.disordered = true
    } else if (piece.kind === 'unit') this.units.push(piece)
    else this.values.push(piece)
  }

  /** The last figure before a label is the label's number in its column; numbers count up. */
  private takeCode(): void {
    const code = this.values.pop()
    const number = Number(code ? this.text.slice(code.start, code.end) : Number.NaN)
    if (number !== this.code + 1 && this.code !== 0) this.disordered = true
    if (!Number.isInteger(number)) this.disordered = true
    this.code = number
  }

  private close(): void {
    const { words, units, values } = this
    if (words.length > 0) this.rows.push({ words, units, values, shape: 'counted' })
    this.words = []
    this.units = []
    this.values = []
  }
}
