import type { Cell, Document, Folded, Row } from '../model/document.js'
import type { Span } from '../model/span.js'
import { type NumeralReading, readNumeral } from '../text/numerals.js'
import { compact, type PhraseHit } from '../text/phrases.js'
import { chunks, type Gap, readGap } from './gap.js'
import { leadingMarker } from './marker.js'
import { type LabelToken, type Place, placeOf, showsCells, type Token, type ValueToken } from './token.js'
import type { Vocabulary } from './vocabulary.js'

const none: readonly PhraseHit[] = []

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
    for (let at = 0; at < rows.length; at++) this.addRow(rows[at] as Row, at)
    return this.tokens
  }

  private addRow(row: Row, rowIndex: number): void {
    let order = 0
    for (const cell of row.cells) {
      order++
      if (!cell.padding) this.addCell(cell, placeOf(row, rowIndex, order, cell))
    }
  }

  private addCell({ start, end }: Cell, place: Place): void {
    if (start === end) this.tokens.push({ kind: 'value', place, start, end, reading: { kind: 'blank' } })
    else if (end > this.consumed) this.addContent({ start: Math.max(start, this.consumed), end }, place)
  }

  private addContent(span: Span, place: Place): void {
    const hits = this.hitsIn(span)
    if (hits.length > 0) this.addLabelled(span, hits, place)
    else if (span.start !== this.consumed || compact(this.text.slice(span.start, span.end)) !== '') this.addUnlabelled(span, place)
  }

  private hitsIn({ start, end }: Span): readonly PhraseHit[] {
    while (this.hitStart() < start) this.nextHit++
    const from = this.nextHit
    while (this.hitStart() < end) this.nextHit++
    if (from === this.nextHit) return none
    const hits = this.hits.slice(from, this.nextHit)
    this.consumed = hits.at(-1)?.end ?? this.consumed
    return hits
  }

  private hitStart(): number {
    return this.hits[this.nextHit]?.start ?? Number.POSITIVE_INFINITY
  }

  /** A list mark alone (三、) and a lone 三 out of a word set vertically are no figures, unless a grid says that they are cells. */
  private addUnlabelled(span: Span, place: Place): void {
    const content = this.text.slice(span.start, span.end)
    if (place.row.kind === 'line' && isPageNumber(content)) return
    const reading = readNumeral(content)
    if (reading.kind === 'text' || (!showsCells(place) && isOrdinal(content, reading))) {
      if (!this.addFigures(span, place)) this.addText(span, place)
    } else if (reading.kind !== 'unreadable' || !this.addFigures(span, place))
      this.tokens.push({ kind: 'value', place, start: span.start, end: span.end, reading })
  }

  /** `0 0 0 3` on a line of its own: single spaces part the cells, unless the container parts them. */
  private addFigures(span: Span, place: Place): boolean {
    if (showsCells(place)) return false
    const pieces = chunks(this.text, span.start, span.end)
    if (pieces.length < 2 || (place.row.kind === 'spaced' && place.row.cells.length > 1) || isParted(pieces)) return false
    const values: ValueToken[] = []
    for (const { start, end } of pieces) {
      const reading = readNumeral(this.text.slice(start, end))
      if (reading.kind === 'text') return false
      values.push({ kind: 'value', place: { ...place, loose: true }, start, end, reading })
    }
    for (const value of values) this.tokens.push(value)
    return true
  }

  private addLabelled(span: Span, hits: readonly PhraseHit[], place: Place): void {
    const gaps = this.gapsAround(span, hits)
    const loose = gaps.some(({ pieces }) => pieces.length > 0)
    const clean = !loose || gaps.every(({ pieces }) => pieces.every(({ kind }) => kind === 'value'))
    const short = span.end - span.start <= longestLabelCell
    if (!clean && short && !this.holdsTitle(hits) && !isSentence(this.text.slice(span.start, span.end))) this.addText(span, place)
    else this.addPieces(hits, gaps, loose ? { ...place, loose, running: !clean && !short } : place)
  }

  private gapsAround(span: Span, hits: readonly PhraseHit[]): readonly Gap[] {
    let tail = span.start
    const gaps = hits.map((hit) => {
      const gap = readGap(this.text, tail, hit.start, this.vocabulary.isNumbered(hit.phrase) ? 'numbered' : 'label')
      tail = hit.end
      return gap
    })
    gaps.push(readGap(this.text, tail, span.end, 'nothing'))
    return gaps
  }

  private holdsTitle(hits: readonly PhraseHit[]): boolean {
    return hits.some((hit) => this.vocabulary.usesOf(hit.phrase).some((use) => use.kind === 'title' || use.kind === 'heading'))
  }

  private addPieces(hits: readonly PhraseHit[], gaps: readonly Gap[], place: Place): void {
    gaps.forEach((gap, index) => {
      for (const piece of gap.pieces) {
        if (piece.kind === 'value') this.tokens.push({ kind: 'value', place, start: piece.start, end: piece.end, reading: piece.reading })
        else this.addText(piece, place)
      }
      const hit = hits[index]
      if (hit) this.tokens.push(this.label(hit, gap.marker, place))
    })
  }

  private label(hit: PhraseHit, marker: string, place: Place): LabelToken {
    return { kind: 'label', place, start: hit.start, end: hit.end, uses: this.vocabulary.usesOf(hit.phrase), marker }
  }

  private addText(span: Span, place: Place): void {
    const { start, end } = span
    const sentence = isSentence(this.text.slice(start, end))
    if (sentence && !showsCells(place)) this.tokens.push({ kind: 'text', place, start, end, words: '', marker: '', sentence })
    else {
      const { marker, at } = leadingMarker(this.text, start, end)
      const words = compact(this.text.slice(at, Math.min(end, at + 2 * longestLabelCell))).slice(0, longestLabelCell)
      this.tokens.push({ kind: 'text', place, start, end, words, marker, sentence })
    }
  }
}

/** 三、 or 三: a number without a digit that may be a list mark, or what is left of a word. */
function isOrdinal(content: string, { kind }: NumeralReading): boolean {
  return (kind === 'unreadable' || (kind === 'number' && content.length === 1)) && !/\d/.test(content)
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
