import type { Span } from '../model/span.js'
import { endsSentence, isBlank, isDigit, isSpace, skipSpaces } from '../text/characters.js'
import { isHan } from '../text/han.js'
import { type Marker, opensMarker, readMarker } from './markers.js'
import { continuations, sentenceOpeners, strongEnds, tableOpeners, weakEnds } from './outline-words.js'
import { compileWordings, type Wordings } from './wordings.js'

export interface HeadingText extends Span {
  /** `known`: a wording of the forms · `line`: a line of its own · `cut`: run into the text, its end seen · `sentence`: the first sentence. */
  readonly by: 'known' | 'line' | 'cut' | 'sentence'
}

const openers: Wordings = compileWordings(sentenceOpeners)
const tables: Wordings = compileWordings(tableOpeners)
const strong: ReadonlySet<string> = new Set(strongEnds)
const weak: ReadonlySet<string> = new Set(weakEnds)
/** In characters: longer texts are sentences. */
const longestLine = 60
const longestSentence = 50
const longestCut = 60
/** A token so long after white space is the text that follows, not more of the heading. */
const longToken = 12

/** The text of the heading a marker opens, up to `limit` at most; null where none can be told from the prose. */
export function headingText(text: string, marker: Marker, limit: number, atLineStart: boolean, known: Wordings): HeadingText | null {
  const start = marker.textStart
  if (start >= limit || refers(text, start) || readsOn(text, start)) return null
  const hit = known.at(text, start, limit)
  const line = atLineStart ? ownLine(text, start, limit, marker.level) : null
  if (hit.length > 0 && endsThere(text, hit.end, limit, line !== null)) return { start, end: hit.end, by: 'known' }
  const cut = findCut(text, marker, limit, line === null)
  if (line && !(cut && leavesText(text, cut.end, limit))) return line
  if (cut) return cut
  return firstSentence(text, start, limit, marker.level, atLineStart)
}

/** 第（一）项, （一）至（三）: a reference, no heading. */
function refers(text: string, start: number): boolean {
  return '项款至、和或中点,)'.includes(text.charAt(start)) && !text.startsWith('项目', start) && !text.startsWith('中', start)
}

/** 一、一、一 and 一、二、三产业: a number right after the number. */
function readsOn(text: string, start: number): boolean {
  return opensMarker(text.charCodeAt(start)) && readMarker(text, start) !== null
}

function endsThere(text: string, end: number, limit: number, ownLine: boolean): boolean {
  const at = skipSpaces(text, end, limit)
  if (at >= limit) return true
  const unit = text.charCodeAt(at)
  if (opensMarker(unit) && readMarker(text, at)) return true
  if (unit !== 44 && opensText(text, at, limit)) return true
  if (continuations.includes(text.charAt(at))) return false
  if (!isHan(unit)) return true
  return !ownLine || limit - at > 30
}

/** The whole line, where it is one short phrase. */
function ownLine(text: string, start: number, limit: number, level: number): HeadingText | null {
  let length = 0
  let at = start
  for (; at < limit && !stops(text.charCodeAt(at)); at++) {
    if (!isSpace(text.charCodeAt(at))) length++
    if (length > longestLine) return null
  }
  for (let rest = at; rest < limit; rest++) {
    const unit = text.charCodeAt(rest)
    if (isHan(unit) || isDigit(unit)) return null
  }
  if (level >= 3 && at < limit && length > 30) return null
  return length < 2 ? null : { start, end: at, by: 'line' }
}

function stops(unit: number): boolean {
  return unit !== 59 && endsSentence(unit)
}

/** Where a heading run into the text ends: at the next marker, at white space, or where a sentence begins after 情况, 措施 … */
function findCut(text: string, marker: Marker, limit: number, loose: boolean): HeadingText | null {
  const start = marker.textStart
  let length = 0
  for (let at = start; at < limit && length <= longestCut; at++) {
    const unit = text.charCodeAt(at)
    if (stops(unit)) return null
    if (unit === 58 && length >= 2 && length <= 30) return { start, end: at, by: 'cut' }
    if (length >= 2 && cutsHere(text, marker, at, limit, loose)) return { start, end: at, by: 'cut' }
    if (!isSpace(unit)) length++
  }
  return null
}

function cutsHere(text: string, marker: Marker, at: number, limit: number, loose: boolean): boolean {
  const unit = text.charCodeAt(at)
  if (isSpace(unit)) return !isSpace(text.charCodeAt(at - 1)) && cutsAtSpace(text, at, limit, loose)
  if (opensMarker(unit)) {
    const next = readMarker(text, at)
    if (next && next.level > marker.level && (next.level === 2 || endsWith(text, at, strong))) return true
  }
  if (!isHan(unit) && !isDigit(unit) && unit !== 40) return false
  if (endsWith(text, at, strong)) return opensText(text, at, limit)
  return endsWith(text, at, weak) && openers.at(text, at, limit).length > 0
}

function cutsAtSpace(text: string, at: number, limit: number, loose: boolean): boolean {
  const next = skipSpaces(text, at, limit)
  if (next >= limit) return false
  if (isSpaceInside(text, at, next)) return false
  if (opensMarker(text.charCodeAt(next)) && readMarker(text, next)) return true
  let end = next
  while (end < limit && end - next <= longToken * 2 && !isSpace(text.charCodeAt(end))) end++
  const long = end - next >= longToken
  if (endsWith(text, at, strong)) return long || opensText(text, next, limit)
  return loose && end - next > longToken
}

/** Inline pinyin leaves blanks in the folded text; a line end inside a wrapped heading is no space either. */
function isSpaceInside(text: string, at: number, next: number): boolean {
  const gap = text.slice(at, next)
  return /[\r\n]/.test(gap) && !endsWith(text, at, strong)
}

function endsWith(text: string, at: number, ends: ReadonlySet<string>): boolean {
  return ends.has(text.slice(at - 2, at)) || ends.has(text.slice(at - 3, at))
}

/** A sentence or a table begins here. */
function opensText(text: string, at: number, limit: number): boolean {
  return openers.at(text, at, limit).length > 0 || tables.at(text, at, limit).length > 0
}

/** Whether a heading could end right here: 情况, 措施 … */
export function endsStrongly(text: string, at: number): boolean {
  return endsWith(text, at, strong)
}

/** Enough follows the cut to be text of its own. */
function leavesText(text: string, end: number, limit: number): boolean {
  const next = skipSpaces(text, end, limit)
  if (text.charCodeAt(end) === 58) return limit - next > 1
  if (next < limit && opensMarker(text.charCodeAt(next)) && readMarker(text, next)) return true
  let length = 0
  for (let at = next; at < limit; at++) if (!isBlank(text.charCodeAt(at))) length++
  return length >= 15
}

function firstSentence(text: string, start: number, limit: number, level: number, atLineStart: boolean): HeadingText | null {
  const longest = level >= 3 ? 40 : longestSentence
  let comma = -1
  let length = 0
  for (let at = start; at < limit && length <= longest; at++) {
    const unit = text.charCodeAt(at)
    if (stops(unit)) return length >= 2 ? { start, end: at, by: 'sentence' } : null
    if (comma < 0 && length >= 4 && (unit === 44 || unit === 59)) comma = at
    if (!isSpace(unit)) length++
  }
  return atLineStart && level <= 2 && comma > 0 ? { start, end: comma, by: 'sentence' } : null
}
