import type { Span } from '../model/span.js'
import { isDigit, isSpace, skipSpaces } from '../text/characters.js'
import { isHan } from '../text/han.js'
import { bare } from '../text/name-key.js'
import { withoutFigure } from './compact.js'
import type { Line } from './lines.js'
import { type Marker, readMarker } from './markers.js'
import { endsAsHeading, type Matchers } from './matchers.js'
import type { WordingHit, Wordings } from './wordings.js'

/** Tells the rows of the forms' tables from headings. */
export interface Rows {
  /** Whether a table is open: its header or a row was seen, and no prose since. Lines are told in order. */
  pass(line: Line): void
  close(): void
  isRow(marker: Marker, line: Line, limit: number, known: number): boolean
}

/** A row label cut short or misspelt shares at least so many characters with the form's. */
const sharedAtLeast = 5
/** What may stand after the shared part of a misspelt label. */
const longestRest = 12
const unit = /^\|?\s*(?:(?:条|件|次|篇|个|人|人次|万元|元|份|期|场|[-/]+|[\d.]+)[|\s]*|\|[|\s]*)?$/

export function watchRows(text: string, { labels, headers }: Matchers): Rows {
  let open = false
  return {
    pass(line) {
      if (line.row || opensTable(text, line, headers)) open = true
      else if (open && isProse(text, line)) open = false
    },
    close() {
      open = false
    },
    isRow: (marker, line, limit, known) => line.row || isLabel(text, marker, limit, { known, labels, open }),
  }
}

interface Asked {
  /** Characters of the known heading that stands here. */
  readonly known: number
  readonly labels: Wordings
  readonly open: boolean
}

function isLabel(text: string, marker: Marker, limit: number, { known, labels, open }: Asked): boolean {
  const far = Math.min(text.length, marker.textStart + 200)
  const hit = labels.at(text, marker.textStart, far)
  if (hit.length > 0 && hit.length <= 2 && !open && marker.level <= 2) return false
  const whole = hit.length > 0 && hit.length >= known
  if (whole && endsAsHeading(bare(text.slice(Math.max(marker.textStart, hit.end - 8), hit.end))))
    return open && nextIsRow(text, limit, labels)
  if (whole && followsLabel(text, hit.end, limit)) return true
  return (hit.shared > Math.max(known, hit.length) && isCutShort(text, hit, limit)) || (open && known === 0 && nextIsFigure(text, limit))
}

/** A label that ends too early or is misspelt: it shares enough with the form's, and little stands after it. */
function isCutShort(text: string, hit: WordingHit, limit: number): boolean {
  if (hit.shared >= 3 && bare(text.slice(hit.sharedEnd, Math.min(text.length, hit.sharedEnd + 20))) === '') return true
  if (hit.shared < sharedAtLeast) return false
  const rest = withoutFigure(bare(text.slice(hit.sharedEnd, Math.min(limit, hit.sharedEnd + 60))))
  return rest.length <= longestRest && !endsAsHeading(rest)
}

/** A group of the older statistics, worded like a heading, has a row of its own right below. */
function nextIsRow(text: string, limit: number, labels: Wordings): boolean {
  const next = skipSpaces(text, limit, Math.min(text.length, limit + 200))
  const marker = readMarker(text, next)
  if (!marker) return nextIsFigure(text, limit)
  return labels.at(text, marker.textStart, Math.min(text.length, marker.textStart + 200)).length > 0
}

/** After a label come figures, another marker or nothing: 其他 is one, 其他需要报告的事项 is none. */
function followsLabel(text: string, end: number, limit: number): boolean {
  const at = skipClosing(text, end)
  if (at >= limit) return true
  if (text.slice(end, at).includes('。')) return false
  const next = text.charCodeAt(at)
  return isDigit(next) || next === 40 || next === 124 || !isHan(next) || (at > end && hasSpace(text, end, at))
}

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}

function skipClosing(text: string, end: number): number {
  let at = end
  while (at < end + 6 && ' \t"\')。:'.includes(text.charAt(at) || 'x')) at++
  return at
}

/** The next line holds a figure or a unit: a table of one cell a line. */
function nextIsFigure(text: string, limit: number): boolean {
  const from = skipSpaces(text, limit, Math.min(text.length, limit + 200))
  const near = text.slice(from, from + 12)
  const feed = near.indexOf('\n')
  const next = (feed < 0 ? near : near.slice(0, feed)).trim()
  return next !== '' && unit.test(next)
}

function opensTable(text: string, line: Line, headers: Wordings): boolean {
  if (line.width > 60) return false
  const marker = readMarker(text, line.first)
  const hit = headers.at(text, marker?.textStart ?? line.first, line.end)
  return hit.length > 0 && (hit.length + 2) * 2 >= line.width
}

function isProse(text: string, line: Span & { readonly width: number }): boolean {
  return line.width >= 25 && text.slice(line.start, Math.min(line.end, line.start + 200)).includes('。')
}
