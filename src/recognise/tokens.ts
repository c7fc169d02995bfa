import type { Cell, Document, Folded, Row } from '../model/document.js'
import type { Span } from '../model/span.js'
import { readNumeral } from '../text/numerals.js'
import { compact, type PhraseHit } from '../text/phrases.js'
import { chunks, type Gap, readGap } from './gap.js'
import { leadingMarker } from './marker.js'
import { type LabelToken, type Place, placeOf, type TextToken, type Token, type ValueToken } from './token.js'
import type { Vocabulary } from './vocabulary.js'

/** A cell longer than this is prose, or a page that lost its line ends. */
const longestLabelCell = 90

/** Turns the cells of a document into labels, values and other text, in reading order. */
export function tokenise(document: Document, folded: Folded, vocabulary: Vocabulary): readonly Token[] {
  return new Tokeniser(folded.text, vocabulary).run(document.rows)
}

class Tokeniser {
  private readonly text: string
  private readonly vocabulary: Vocabulary
  private readonly hits: readonly PhraseHit[]
  private readonly tokens: Token[] = []
  private nextHit = 0
  /** End of the last label, which may reach over several cells (本年新 / 制作数量). */
  private consumed = 0

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text
    this.vocabulary = vocabulary
    this.hits = vocabulary.matcher.scan(text)
  }

  run(rows: readonly Row[]): readonly Token[] {
    for (const [rowIndex, row] of rows.entries())
      for (const [index, cell] of row.cells.entries()) this.addCell(cell, placeOf(row, rowIndex, index + 1, cell))
    return this.tokens
  }

  private addCell(cell: Cell, place: Place): void {
    if (cell.padding) return
    if (cell.start === cell.end) this.tokens.push({ kind: 'value', place, start: cell.start, end: cell.end, reading: { kind: 'blank' } })
    else if (cell.end > this.consumed) this.addContent({ start: Math.max(cell.start, this.consumed), end: cell.end }, place)
  }

  private addContent(span: Span, place: Place): void {
    const hits = this.hitsIn(span)
    if (hits.length === 0 && span.start === this.consumed && compact(this.text.slice(span.start, span.end)) === '') return
    if (hits.length === 0) this.addUnlabelled(span, place)
    else this.addLabelled(span, hits, place)
  }

  private hitsIn(span: Span): readonly PhraseHit[] {
    while ((this.hits[this.nextHit]?.start ?? span.start) < span.start) this.nextHit++
    const from = this.nextHit
    while ((this.hits[this.nextHit]?.start ?? span.end) < span.end) this.nextHit++
    const hits = this.hits.slice(from, this.nextHit)
    this.consumed = hits.at(-1)?.end ?? this.consumed
    return hits
  }

  /** A list mark alone (三、) and a lone 三 out of a word set vertically are no figures, unless a grid says that they are cells. */
  private addUnlabelled(span: Span, place: Place): void {
    const content = this.text.slice(span.start, span.end)
    if (isPageNumber(content) && place.row.kind === 'line') return
    const reading = readNumeral(content)
    const ordinal = !/\d/.test(content) && (reading.kind === 'unreadable' || (reading.kind === 'number' && content.length === 1))
    if (reading.kind === 'text' || (ordinal && place.row.kind !== 'delimited' && place.row.kind !== 'grid')) {
      if (!this.addFigures(span, place)) this.addText(span, place)
    } else if (reading.kind === 'unreadable' && this.addFigures(span, place)) return
    else this.tokens.push({ kind: 'value', place, ...span, reading })
  }

  /** `0 0 0 3` on a line of its own: single spaces part the cells, unless the container parts them. */
  private addFigures(span: Span, place: Place): boolean {
    if (place.row.kind === 'delimited' || place.row.kind === 'grid') return false
    const pieces = chunks(this.text, span.start, span.end)
    if (pieces.length < 2 || (place.row.kind === 'spaced' && place.row.cells.length > 1) || isParted(pieces)) return false
    const values = pieces.map(
      (piece): ValueToken => ({
        kind: 'value',
        place: { ...place, loose: true },
        ...piece,
        reading: readNumeral(this.text.slice(piece.start, piece.end)),
      }),
    )
    if (values.some(({ reading }) => reading.kind === 'text')) return false
    for (const value of values) this.tokens.push(value)
    return true
  }

  private addLabelled(span: Span, hits: readonly PhraseHit[], place: Place): void {
    const gaps = this.gapsAround(span, hits)
    const clean = gaps.every((gap) => gap.pieces.every((piece) => piece.kind === 'value'))
    const short = span.end - span.start <= longestLabelCell
    if (!clean && short && !this.holdsTitle(hits) && !isSentence(this.text.slice(span.start, span.end))) this.addText(span, place)
    else this.addPieces(hits, gaps, { ...place, loose: gaps.some((gap) => gap.pieces.length > 0), running: !clean && !short })
  }

  private gapsAround(span: Span, hits: readonly PhraseHit[]): readonly Gap[] {
    const gaps = hits.map((hit, index) =>
      readGap(this.text, hits[index - 1]?.end ?? span.start, hit.start, this.isNumbered(hit) ? 'numbered' : 'label'),
    )
    const tail = hits.at(-1)?.end ?? span.start
    return [...gaps, readGap(this.text, tail, Math.max(tail, span.end), 'nothing')]
  }

  /** The form numbers the row 1. 2. 3. */
  private isNumbered(hit: PhraseHit): boolean {
    return this.vocabulary.usesOf(hit.phrase).some((use) => use.kind === 'row' && /^\d$/.test(use.row.marker))
  }

  private holdsTitle(hits: readonly PhraseHit[]): boolean {
    return hits.some((hit) => this.vocabulary.usesOf(hit.phrase).some((use) => use.kind === 'title' || use.kind === 'heading'))
  }

  private addPieces(hits: readonly PhraseHit[], gaps: readonly Gap[], place: Place): void {
    for (const [index, gap] of gaps.entries()) {
      for (const piece of gap.pieces) {
        if (piece.kind === 'value') this.tokens.push({ ...piece, place })
        else this.addText(piece, place)
      }
      const hit = hits[index]
      if (hit) this.tokens.push(this.label(hit, gap.marker, place))
    }
  }

  private label(hit: PhraseHit, marker: string, place: Place): LabelToken {
    return { kind: 'label', place, start: hit.start, end: hit.end, uses: this.vocabulary.usesOf(hit.phrase), marker }
  }

  private addText(span: Span, place: Place): void {
    const mark = leadingMarker(this.text, span.start, span.end)
    const words = compact(this.text.slice(mark.at, Math.min(span.end, mark.at + 2 * longestLabelCell)))
    const token: TextToken = {
      kind: 'text',
      place,
      start: span.start,
      end: span.end,
      words: words.slice(0, longestLabelCell),
      marker: mark.marker,
      sentence: isSentence(this.text.slice(span.start, span.end)),
    }
    this.tokens.push(token)
  }
}

/** `1 234 567`: three digits in each piece but the first may be one figure. */
function isParted(pieces: readonly Span[]): boolean {
  const [first, ...rest] = pieces.map(({ start, end }) => end - start)
  return (first ?? 0) <= 3 && rest.every((length) => length === 3)
}

/** Prose, as against a label that no form knows: it ends with a full stop somewhere, or is long. */
function isSentence(content: string): boolean {
  return content.length > longestLabelCell || content.includes('。') || content.includes(';')
}

/** `- 3 -`, `P. 9`, `第3页`: a line of its own between two pages. */
function isPageNumber(content: string): boolean {
  return '-Pp第'.includes(content.charAt(0)) && /^(?:-\s{0,3}\d{1,3}\s{0,3}-|[Pp]\.?\s?\d{1,3}|第\s?\d{1,3}\s?页)$/.test(content)
}
