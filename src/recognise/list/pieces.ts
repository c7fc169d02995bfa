import type { Document, Row } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { isDigit } from '../../text/characters.js'
import { readNumeral } from '../../text/numerals.js'
import { multiplierAt, unitAt } from '../../text/units.js'
import { type Place, placeOf, type ValueToken } from '../token.js'
import { type ListVocabulary, plain } from './vocabulary.js'

/** Words of a label, or of anything else. */
export interface Words extends Span {
  readonly kind: 'words'
  readonly place: Place
}

/** 条, 万元: what the row is counted in. */
export interface UnitPiece extends Span, PrintedUnit {
  readonly kind: 'unit'
  readonly place: Place
}

/** A measure word, and by how many places the word before it (万) moves the point. */
export interface PrintedUnit {
  readonly unit: string
  readonly places: number
}

export type Piece = Words | UnitPiece | ValueToken

/** A bracket is part of a label if it closes within so many characters. */
const longestRemark = 80

/** Words, units and figures of a row whose cells the container does not show; single spaces part them. */
export function piecesOf(text: string, row: Row, rowIndex: number, vocabulary: ListVocabulary): readonly Piece[] {
  return row.cells.flatMap((cell, index) => {
    const place = placeOf(row, rowIndex, index + 1, cell)
    if (cell.padding) return []
    if (cell.start === cell.end) return [blank(cell, place)]
    const chunks = chunksIn(text, cell)
    return chunks.flatMap((chunk) => piecesIn(text, chunk, { ...place, loose: chunks.length > 1 }, vocabulary))
  })
}

export function blank({ start }: Span, place: Place): ValueToken {
  return { kind: 'value', place, start, end: start, reading: { kind: 'blank' } }
}

function piecesIn(text: string, { start, end }: Span, place: Place, vocabulary: ListVocabulary): readonly Piece[] {
  const content = text.slice(start, end)
  const unit = printedUnit(content)
  if (unit) return [{ kind: 'unit', place, start, end, ...unit }]
  const reading = readNumeral(content)
  const figure =
    reading.kind === 'notApplicable' ||
    ((reading.kind === 'number' || reading.kind === 'unreadable') && isDigit(digitOf(content).charCodeAt(0)))
  if (figure) return [{ kind: 'value', place, start, end, reading }]
  return gluedPieces(text, { start, end }, place, vocabulary) ?? [{ kind: 'words', place, start, end }]
}

/** The character that must be a digit if this is a figure and not a list mark. */
function digitOf(content: string): string {
  return content.charAt(content.length - 1) === ')' || /^\(?\d{1,2}[.、,)]$/.test(content) ? '' : (/\d/.exec(content)?.[0] ?? '')
}

/** 万元, （件）: nothing but a unit. */
export function printedUnit(content: string): PrintedUnit | null {
  const words = content.replace(/[\s()]/g, '').replace(/^(?:计量)?单位:?/, '')
  const multiplier = multiplierAt(words, 0)
  const unit = unitAt(words, multiplier?.end ?? 0)
  return unit !== null && (multiplier?.end ?? 0) + unit.length === words.length ? { unit, places: multiplier?.places ?? 0 } : null
}

/** What white space parts; a remark in brackets stays whole. */
function chunksIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let closed = start
  for (let at = start; at < end; ) {
    while (at < end && text.charCodeAt(at) <= 0x20) at++
    const from = at
    while (at < end && (text.charCodeAt(at) > 0x20 || at < closed)) {
      if (text[at] === '(') {
        const close = text.slice(at, Math.min(end, at + longestRemark)).indexOf(')')
        if (close > 0) closed = Math.max(closed, at + close)
      }
      at++
    }
    if (at > from) found.push({ start: from, end: at })
  }
  return found
}

/** Labels and digits that nothing parts: 收到申请数件12. Where two rows or figures touch, no digit is certain. */
function gluedPieces(text: string, { start, end }: Span, place: Place, vocabulary: ListVocabulary): readonly Piece[] | null {
  const content = text.slice(start, end)
  if (!/\d/.test(content) || vocabulary.isLabel(plain(content))) return null
  const hits = vocabulary.labels.scan(content)
  const pieces: Piece[] = []
  for (const [index, hit] of hits.entries()) {
    const next = hits[index + 1]?.start ?? content.length
    const digits = /^(?:\([^()]*\))?(?:件次|条次|人次|万元|[\u4e00-\u9fff])?(\d[\d.,]*)/.exec(content.slice(hit.end, next))
    pieces.push({ kind: 'words', place, start: start + hit.start, end: start + hit.end })
    if (!digits?.[1]) continue
    const from = start + hit.end + digits[0].length - digits[1].length
    const own = withoutMark(digits[1], content.slice(hit.end + digits[0].length, next))
    if (own === 0) continue
    const last = from + own
    pieces.push({ kind: 'value', place: { ...place, loose: true }, start: from, end: last, reading: { kind: 'unreadable' } })
  }
  return pieces.some(({ kind }) => kind === 'value') ? pieces : null
}

/** The length of the digits that are a row's own: the last one before `.` or `、` is the list mark of the next (`00` and `2、传真`). */
function withoutMark(digits: string, behind: string): number {
  if (/[.,]$/.test(digits)) return digits.length - 2
  return /^[.、,)]/.test(behind) ? digits.length - 1 : digits.length
}

/** Prose ends a list. */
export function isProse(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('。')
}

/** `- 3 -`, `第3页` between two pages. */
export function isPageNumber(text: string, row: Row): boolean {
  const [cell] = row.cells
  if (row.kind !== 'line' || !cell) return false
  return /^(?:-\s{0,3}\d{1,3}\s{0,3}-|[Pp]\.?\s?\d{1,3}|第\s?\d{1,3}\s?页.{0,8})$/.test(text.slice(cell.start, cell.end))
}

export function pagesIn({ rows }: Document): boolean {
  return rows.some(({ newPage }) => newPage === true)
}
