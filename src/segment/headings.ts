import type { Span } from '../model/span.js'
import { endsSentence, isBlank, isDigit, skipBlanks, skipSpaces, trimEnd } from '../text/characters.js'
import { isHan } from '../text/han.js'
import { endsStrongly, type HeadingText, headingText } from './heading-text.js'
import { type Line, reach, wrapWidth } from './lines.js'
import { type Marker, opensMarker, readMarker, readPlainNumeral } from './markers.js'
import { matchersOf } from './matchers.js'
import { type Rows, watchRows } from './rows.js'
import type { SegmentVocabulary } from './segmentation.js'
import type { Wordings } from './wordings.js'

/** A heading as found, before tables of contents and site chrome are told apart. */
export interface Heading {
  /** Where its number begins. */
  readonly start: number
  readonly level: number
  readonly value: number
  readonly number: Span | null
  readonly text: Span
}

/** How far a heading and the first clause after it can reach, in characters. */
const farthest = 160
const marks = ' \t\r\n。:;,、.*#|·…'

interface Scan {
  readonly text: string
  readonly lines: readonly Line[]
  readonly wrap: number
  readonly known: Wordings
  readonly rows: Rows
  readonly found: Heading[]
  /** The last value at each level under the present heading. */
  readonly last: number[]
  /** Just past the last heading's text. */
  end: number
}

export function findHeadings(text: string, lines: readonly Line[], vocabulary: SegmentVocabulary): readonly Heading[] {
  const matchers = matchersOf(vocabulary)
  const scan: Scan = {
    text,
    lines,
    wrap: wrapWidth(text, lines),
    known: matchers.headings,
    rows: watchRows(text, matchers),
    found: [],
    last: [0, 0, 0, 0, 0],
    end: -1,
  }
  for (let index = 0; index < lines.length; index++) readMarkers(scan, index)
  return scan.found
}

function readMarkers(scan: Scan, index: number): void {
  const { text, lines, rows } = scan
  const line = lines[index] as Line
  rows.pass(line)
  if (line.row) return
  const started = scan.found.length
  for (let at = line.first; at < line.end; at++) {
    if (!opensMarker(text.charCodeAt(at))) continue
    const heading = judge(scan, index, at)
    if (heading) {
      accept(scan, heading)
      at = Math.max(at, heading.text.end - 1)
    } else while (isDigit(text.charCodeAt(at + 1))) at++
  }
  if (scan.found.length === started) {
    const heading = withoutMark(scan, line)
    if (heading) accept(scan, heading)
  }
}

function accept(scan: Scan, heading: Heading): void {
  scan.found.push(heading)
  scan.last[heading.level] = heading.value
  scan.last.fill(0, heading.level + 1)
  scan.end = heading.text.end
  if (heading.level === 1) scan.rows.close()
}

function judge(scan: Scan, index: number, at: number): Heading | null {
  const { text, lines } = scan
  const line = lines[index] as Line
  const marker = at < scan.end ? null : readMarker(text, at)
  if (!marker || marker.textStart >= line.end) return null
  const atStart = at === line.first
  const limit = Math.min(reach(text, lines, index, scan.wrap, farthest), at + farthest * 2)
  const hit = scan.known.at(text, marker.textStart, limit)
  if (scan.rows.isRow(marker, line, limit, hit.length)) return null
  if (!atStart && !mayStandHere(scan, marker, hit.length)) return null
  const found = headingText(text, marker, limit, atStart, scan.known)
  if (!found || !(atStart || trusted(scan, marker, found))) return null
  return make(text, marker, found)
}

/** Inside a line a marker stands after a sentence, white space or a heading; glued to other text it must be the next one. */
function mayStandHere(scan: Scan, marker: Marker, known: number): boolean {
  if (isParted(scan, marker)) return true
  const before = scan.text.charCodeAt(marker.start - 1)
  const glued = follows(scan, marker) && (isHan(before) || isDigit(before) || before === 41)
  if (marker.level === 1) return known >= 4 || glued
  return marker.level === 2 && marker.value > 1 && glued && !'第条款和至与及'.includes(scan.text.charAt(marker.start - 1))
}

function isParted({ text, end }: Scan, { start, level }: Marker): boolean {
  const before = text.charCodeAt(start - 1)
  if (skipBlanks(text, end, start) === start) return true
  return endsSentence(before) || before === 34 || isBlank(before) || (before === 58 && level <= 2)
}

function trusted(scan: Scan, marker: Marker, found: HeadingText): boolean {
  const { text, last, end } = scan
  if (listed(text, found.end)) return false
  if (found.by === 'known')
    return marker.level > 1 || marker.value > (last[1] as number) || marker.value === 1 || found.end - found.start >= 6
  const touches = skipBlanks(text, end, marker.start) === marker.start
  if (!follows(scan, marker) && !(touches && marker.value === 1)) return false
  if (marker.level === 1 && !isParted(scan, marker)) return found.by === 'cut' && endsStrongly(text, found.end)
  if (marker.level >= 3 && found.by === 'cut' && text.charCodeAt(found.end) === 32) return proseFollows(text, found.end)
  return true
}

/** 本报告由一、…；二、…组成: a list within a sentence. */
function listed(text: string, end: number): boolean {
  const next = skipSpaces(text, end, Math.min(text.length, end + 8))
  return ';,、和及等'.includes(text.charAt(next) || 'x')
}

function follows(scan: Scan, marker: Marker): boolean {
  return marker.value === (scan.last[marker.level] as number) + 1
}

function proseFollows(text: string, end: number): boolean {
  const from = skipSpaces(text, end, Math.min(text.length, end + 40))
  return /^[^\s]{12}/.test(text.slice(from, from + 12))
}

/** A line that is a known wording and nothing else, its number lost in whole or in part. */
function withoutMark(scan: Scan, line: Line): Heading | null {
  const { text, known } = scan
  if (line.width > 40) return null
  const numeral = readPlainNumeral(text, line.first)
  for (const marker of [numeral, null]) {
    const start = marker?.textStart ?? line.first
    const hit = known.at(text, start, line.end)
    if (hit.length === 0 || skipMarks(text, hit.end, line.end) < line.end) continue
    const number = marker ? { start: marker.from, end: marker.to } : null
    return { start: marker?.start ?? line.first, level: 1, value: marker?.value ?? 0, number, text: { start, end: hit.end } }
  }
  return null
}

function skipMarks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && marks.includes(text.charAt(at))) at++
  return at
}

function make(text: string, marker: Marker, found: HeadingText): Heading {
  let end = trimEnd(text, found.start, found.end)
  while (end > found.start && marks.includes(text.charAt(end - 1))) end--
  const { start, level, value } = marker
  return { start, level, value, number: { start: marker.from, end: marker.to }, text: { start: found.start, end } }
}
