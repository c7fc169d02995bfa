import type { Document, Folded, Row } from '../../model/document.js'
import type { Pointer } from '../../model/pointer.js'
import type { Section } from '../../model/section.js'
import type { Span } from '../../model/span.js'
import { isDigit, isWhite, unitsOf } from '../../text/characters.js'
import { type Compact, compact } from '../../text/compact.js'
import { hasAny } from '../../text/words.js'

/** A paragraph of prose without white space, and the headings it stands under. */
export interface Passage extends Compact {
  /** Pointer of the innermost section; null before the first. */
  readonly section: Pointer | null
  /** The headings from the outermost to the innermost, folded, joined by `/`. */
  readonly headings: string
  /** The document's text: what `at` points into. */
  readonly original: string
}

/** A line at least so wide goes on in the next one, unless it ends like a sentence. */
const wrappedFrom = 18
/** Longer paragraphs are cut at the end of a sentence: what is matched with patterns stays short. */
const longest = 6000
/** What may stand between the number of a heading and its words. */
const marks = unitsOf('.、,:;()。')

/** The report's prose: what stands between `body.start` and `body.end` and is neither a row of a table nor among `excluded`. */
export function gatherPassages(
  document: Document,
  folded: Folded,
  sections: readonly Section[],
  body: Span,
  excluded: readonly Span[],
): readonly Passage[] {
  const places: Outlined[] = []
  gatherOutline(sections, folded.text, '', '', places)
  const starts = places.map(({ start }) => start)
  const cuts: number[] = []
  for (const { start, textStart } of places) cuts.push(start, textStart)
  cuts.sort((a, b) => a - b)
  const passages: Passage[] = []
  for (const paragraph of paragraphs(document.rows, folded.text, body, excluded)) {
    for (const span of cutAtLength(cutAtHeadings(paragraph, cuts), folded.text)) {
      const { text, at } = compact(folded.text, span)
      if (text === '') continue
      const place = innermost(places, starts, span.start)
      passages.push({ text, at, original: document.text, section: place?.pointer ?? null, headings: place?.headings ?? '' })
    }
  }
  return passages
}

interface Outlined extends Span {
  readonly pointer: Pointer
  readonly headings: string
  /** Where the heading ends. */
  readonly textStart: number
}

/** All sections in reading order. */
function gatherOutline(sections: readonly Section[], text: string, base: Pointer, above: string, places: Outlined[]): void {
  const key = base === '' ? '/sections' : `${base}/children`
  for (const [index, section] of sections.entries()) {
    const pointer = `${key}/${index}`
    const { start, end, heading } = section
    const textStart = heading === null ? start : headingEnd(text, section)
    const headings = heading === null ? above : `${above}/${compact(text, { start, end: textStart }).text}`
    places.push({ start, end, pointer, headings, textStart })
    gatherOutline(section.children, text, pointer, headings, places)
  }
}

/** Behind the last character of the heading: number and heading are counted off, white space and marks between them overlooked. */
function headingEnd(text: string, { start, end, number, heading }: Section): number {
  // Pinyin between the characters is blank in folded text.
  const plain =
    heading === null || !hasAny(heading, ['(', '（']) ? (heading ?? '') : heading.replace(/[(（][A-Za-z\u00c0-\u01dc]{1,7}[)）]/g, '')
  const words = `${number ?? ''}${plain}`
  let length = 0
  for (let index = 0; index < words.length; index++) if (!isMark(words, index)) length++
  let at = start
  for (let seen = 0; at < end && seen < length; at++) if (!isMark(text, at)) seen++
  return at
}

function isMark(text: string, at: number): boolean {
  return marks.has(text.charCodeAt(at)) || isWhite(text, at)
}

function innermost(places: readonly Outlined[], starts: readonly number[], offset: number): Outlined | null {
  for (let index = firstAbove(starts, offset) - 1; index >= 0; index--) {
    const place = places[index] as Outlined
    if (place.end > offset) return place
    if (place.pointer.lastIndexOf('/children/') < 0) return null
  }
  return null
}

/** A heading is no sentence of the text below it, also where the text goes on behind it. `cuts` are in order. */
function cutAtHeadings({ start, end }: Span, cuts: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  let from = start
  for (let index = firstAbove(cuts, start); (cuts[index] ?? end) < end; index++) {
    const cut = cuts[index] as number
    if (cut > from) spans.push({ start: from, end: cut })
    from = cut
  }
  spans.push({ start: from, end })
  return spans
}

function firstAbove(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function cutAtLength(spans: readonly Span[], text: string): readonly Span[] {
  const pieces: Span[] = []
  for (const { start, end } of spans) {
    let from = start
    while (end - from > longest) {
      const stop = text.lastIndexOf('。', from + longest) + 1
      const to = stop > from ? stop : from + longest
      pieces.push({ start: from, end: to })
      from = to
    }
    pieces.push({ start: from, end })
  }
  return pieces
}

function paragraphs(rows: readonly Row[], text: string, body: Span, excluded: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  let open = null as Span | null
  const close = (): void => {
    if (open) found.push(open)
    open = null
  }
  let last = body.start
  const stops = [seeker(text, '。'), seeker(text, ';')]
  const comma = seeker(text, ',')
  const add = (piece: Span): void => {
    const within = { start: Math.max(piece.start, body.start), end: Math.min(piece.end, body.end) }
    if (within.start >= within.end) return
    if (open && !joins(text, open, last, within)) close()
    for (const span of without(within, excluded)) {
      if (open && span.start !== within.start) close()
      open = { start: open?.start ?? span.start, end: span.end }
      if (span.end !== within.end) close()
    }
    last = within.end
  }
  for (const row of rows) for (const piece of piecesOf(row, stops, comma)) add(piece)
  close()
  return found
}

/** What of a row may be prose: a line, or a cell that holds sentences. */
function piecesOf({ kind, cells }: Row, stops: readonly Seeker[], comma: Seeker): readonly Span[] {
  if (kind === 'line') return cells
  const first = cells[0]
  const row = { start: first?.start ?? 0, end: cells.at(-1)?.end ?? 0 }
  const ends = stops.some((stop) => stop(row))
  if (kind === 'spaced' && (ends || comma(row))) return [row]
  return ends ? cells.filter((cell) => stops.some((stop) => stop(cell))) : []
}

/** Whether a mark stands within a span. */
type Seeker = (span: Span) => boolean

/** Asked in reading order, it goes through the text once. */
function seeker(text: string, mark: string): Seeker {
  let from = 0
  let next = -1
  return ({ start, end }) => {
    if (start < from || start > next) {
      const at = text.indexOf(mark, start)
      from = start
      next = at < 0 ? text.length : at
    }
    return next < end
  }
}

/** Whether a line goes on with the one before: nothing but a line end stands between, and no new paragraph begins. */
function joins(text: string, open: Span, last: number, next: Span): boolean {
  const between = text.slice(last, next.start).replaceAll('\r\n', '\n')
  if (between.trim() !== '' || isTwiceIn(between, '\n') || isTwiceIn(between, '\r')) return false
  return goesOn(text, open, next) && !opensParagraph(text, last, next.start)
}

function isTwiceIn(words: string, mark: string): boolean {
  return words.indexOf(mark) !== words.lastIndexOf(mark)
}

/** A line set further in than the one before it; one without a word of Chinese belongs to a table. */
function opensParagraph(text: string, last: number, start: number): boolean {
  const before = text.slice(Math.max(last - 200, text.lastIndexOf('\n', last - 1) + 1), last)
  const own = text.slice(Math.max(start - 40, text.lastIndexOf('\n', start - 1) + 1), start)
  const indent = before.length - before.trimStart().length
  return (own.length >= 2 && own.length > indent) || !/[\u4e00-\u9fff]/.test(before)
}

function goesOn(text: string, { start, end }: Span, next: Span): boolean {
  const line = text.slice(Math.max(start, end - 200), end)
  const width = line.length - (Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r')) + 1)
  if (isDigit(lastOf(line.slice(-3)).charCodeAt(0)) && breaksOff(text.charAt(next.start))) return false
  const spoken = width >= wrappedFrom || (width > 6 && /[,。;]/.test(text.slice(next.start, Math.min(next.end, next.start + 200))))
  return spoken && !endsSentence(line.slice(-4))
}

/** The last character that is no white space. */
function lastOf(words: string): string {
  return words.trimEnd().slice(-1)
}

/** Whether a line that begins with the character has nothing to do with a number at the end of the one before. */
function breaksOff(character: string): boolean {
  return (
    /^[\u4e00-\u9fff]/.test(character) &&
    !/[年月日号余多万亿百千件条次篇人份期个宗起例批名位家项场本处部册张幅则台套户块封卷段集页所轮节座面元辆几]/.test(character)
  )
}

/** Whether a line ends with the mark of a sentence, quotation or bracket closed behind it. */
function endsSentence(tail: string): boolean {
  const words = tail.trimEnd()
  const last = words.slice(-1)
  const mark = last !== '' && '"\')'.includes(last) ? words.slice(-2, -1) : last
  return mark !== '' && '。:!?'.includes(mark)
}

function without(span: Span, excluded: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  let from = span.start
  for (const { start, end } of excluded) {
    if (end <= from || start >= span.end) continue
    if (start > from) kept.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < span.end) kept.push({ start: from, end: span.end })
  return kept
}
