import type { Folded } from '../model/document.js'
import type { Span } from '../model/span.js'
import { bodyEnd, openingStart } from './body.js'
import { isChrome, isMetadata } from './chrome.js'
import { findHeadings, type Heading } from './headings.js'
import { type Line, lineAt, readLines } from './lines.js'
import { readParticulars } from './particulars.js'
import type { Segmentation, SegmentVocabulary } from './segmentation.js'
import { settle } from './settle.js'
import { findTitle, type Title } from './title.js'
import { buildTree } from './tree.js'

export type { Segmentation, SegmentVocabulary } from './segmentation.js'

/** What stands above a report is searched so far, in characters. */
const longestHead = 20000
const longestFoot = 4000

/** Takes a report apart: what it says of itself, its outline, and where the site around it begins and ends. */
export function segment(folded: Folded, text: string, vocabulary: SegmentVocabulary): Segmentation {
  const source = folded.text
  const lines = readLines(source)
  const settled = settle(source, findHeadings(source, lines, vocabulary))
  const top = (settled.find((heading) => heading.level <= 2) ?? settled[0])?.start ?? Math.min(source.length, longestHead)
  const start = openingStart(source, lines, top)
  const title = findTitle(source, lines, start ?? top)
  const body = findBody(source, lines, settled, title, start, top)
  const headings = settled.filter((heading) => heading.start >= (start ?? top) && heading.start < body.end)
  const opening = openingSpan(body, start, headings)
  const places = { head: headOf(start ?? top), body, foot: footOf(source, body), opening, first: firstOf(headings, body, opening), title }
  const { particulars, dated } = readParticulars(source, text, lines, places)
  return { particulars, dated, sections: buildTree(text, headings, body), body, opening }
}

function findBody(
  source: string,
  lines: readonly Line[],
  settled: readonly Heading[],
  title: Title | null,
  start: number | null,
  top: number,
): Span {
  const speaks = Math.min(start ?? top, settled.length === 0 && start === null ? 0 : source.length)
  const from = title && isClear(source, lines, title.end, speaks) ? title.start : speaks
  const last = settled.findLast((heading) => heading.level <= 2) ?? settled.at(-1)
  return { start: from, end: Math.max(from, bodyEnd(source, lines, Math.max(from, last?.start ?? from))) }
}

/** Nothing of the site's stands between the title and the text. */
function isClear(source: string, lines: readonly Line[], from: number, to: number): boolean {
  if (to < from || to - from > longestHead) return false
  for (let index = lineAt(lines, from); index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.start >= to) return true
    if (line.start >= from && (isChrome(source, line) || isMetadata(source, line))) return false
    if (line.start < from && line.end > to) return to - from < 40
  }
  return true
}

function openingSpan(body: Span, start: number | null, headings: readonly Heading[]): Span {
  const first = headings[0]?.start ?? body.end
  const from = Math.min(start ?? first, first)
  return { start: from, end: first }
}

function headOf(end: number): Span {
  return { start: 0, end: Math.min(end, longestHead) }
}

function footOf(source: string, body: Span): Span {
  return { start: body.end, end: Math.min(source.length, body.end + longestFoot) }
}

/** The text under the first heading, up to the next one of the first level; the opening's own text where there is none. */
function firstOf(headings: readonly Heading[], body: Span, opening: Span): Span {
  const first = headings[0]
  if (!first) return opening
  const next = headings.find((heading, index) => index > 0 && heading.level === 1)
  return { start: first.text.end, end: next?.start ?? body.end }
}
