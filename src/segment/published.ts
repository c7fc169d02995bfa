import type { Span } from '../model/span.js'
import { isOneOf } from '../text/characters.js'
import { compact } from '../text/compact.js'
import { readDate, yearEnd } from './dates.js'
import { type Line, lineAt } from './lines.js'
import { valuesOf } from './metadata.js'
import { looksLikeOrgan } from './organ.js'

const labels: readonly string[] = [
  '发布日期',
  '发布时间',
  '公开日期',
  '公开时间',
  '公布日期',
  '公布时间',
  '信息提供日期',
  '发文日期',
  '发文时间',
  '成文日期',
  '印发日期',
  '生成日期',
  '发稿时间',
  '日期',
  '时间',
]
/** A signature or a dated line under the title is no longer than this. */
const longestSignature = 45
/** Signatures stand among the last lines. */
const lastLines = 40
const farthest = 12000
/** 二〇二四年十二月三十一日 with some brackets. */
const longestDate = 16
/** What a year may be written with. */
const numerals = '〇零一二三四五六七八九0123456789Oo'

/** A date as ISO, and where it stands: the value, the line or the word. */
export interface DatedSpan extends Span {
  readonly iso: string
}

/** The day of publication as the site says it, else the date under the title. */
export function statedDate(text: string, lines: readonly Line[], regions: Regions): DatedSpan | null {
  for (const region of [regions.head, regions.foot]) {
    for (const label of labels) {
      for (const value of valuesOf(text, region, label)) {
        const found = readDate(compact(text, value).text, 0)
        if (found) return { iso: found.iso, ...value }
      }
    }
  }
  return underTitle(text, lines, regions)
}

export interface Regions {
  /** Everything before the report speaks. */
  readonly head: Span
  readonly body: Span
  /** What follows the report. */
  readonly foot: Span
  readonly title: Span | null
}

/** A date on a line of its own below the title; one above it may be the site's clock. */
function underTitle(text: string, lines: readonly Line[], { head, title }: Regions): DatedSpan | null {
  if (!title) return null
  for (let index = lineAt(lines, title.end); index < lines.length; index++) {
    const line = lines[index] as Line
    if (line.end > head.end) break
    const date = line.width <= 20 ? /^\(?([^()]*)\)?$/.exec(compact(text, line).text)?.[1] : undefined
    const found = date === undefined ? null : readDate(date, 0)
    if (found && found.end === date?.length) return { iso: found.iso, start: line.start, end: line.end }
  }
  return null
}

/** The date of the signature at the report's end; none before the year it tells of. */
export function signedDate(text: string, lines: readonly Line[], body: Span, year: number | null): DatedSpan | null {
  const last = lineAt(lines, body.end - 1)
  let latest: DatedSpan | null = null
  for (let index = Math.max(0, last - lastLines); index <= last; index++) {
    const line = lines[index]
    if (!line || line.start < body.start || !mayHoldDate(text, line)) continue
    const found = (line.width <= longestSignature ? endingDate(text, line) : null) ?? dateApart(text, line, body.end)
    if (found && (year === null || Number(found.iso.slice(0, 4)) >= year)) latest = found
  }
  return latest
}

/** A numeral before 年, or a dash behind one: nothing is found below without. Brackets and white space may stand between. */
function mayHoldDate(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end)
  for (let at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
    let before = at - 1
    while (isOneOf(' \t()', words, before)) before--
    if (isOneOf(numerals, words, before)) return true
  }
  return words.includes('20') && (words.includes('-') || words.includes('/') || words.includes('.'))
}

/** A short line that is a date, or an organ and a date. */
function endingDate(text: string, line: Line): DatedSpan | null {
  const words = unbracketed(compact(text, line).text)
  const at = dateStart(words)
  if (at < 0 || !(at === 0 || looksLikeOrgan(words.slice(0, at)))) return null
  const found = readDate(words, at)
  return found && found.end === words.length ? { iso: found.iso, start: line.start, end: line.end } : null
}

function unbracketed(words: string): string {
  return words.length >= 2 && words.startsWith('(') && words.endsWith(')') ? words.slice(1, -1) : words
}

/** The first 2024年, 2024- or 二〇; -1 where there is none. */
function dateStart(words: string): number {
  for (let at = 0; at < words.length; at++) {
    if (yearEnd(words, at) >= 0 || (words.charAt(at) === '二' && isOneOf('〇零0Oo', words, at + 1))) return at
  }
  return -1
}

/** In a report that is one long line: a date that stands alone between spaces, behind a sentence or an organ. */
function dateApart(text: string, line: Line, limit: number): DatedSpan | null {
  const from = Math.max(line.start, limit - farthest)
  const within = text.slice(from, Math.min(line.end, limit))
  if (within.length > longestDate && !within.includes(' ') && !within.includes('\t')) return null
  let latest: DatedSpan | null = null
  let before = ''
  for (const { 0: word, index } of within.matchAll(/\S+/g)) {
    const date = word.length <= longestDate ? word.replace(/[()]/g, '') : ''
    const found = /^[〇零一二三四五六七八九\dOo]{4}年/.test(date) ? readDate(date, 0) : null
    if (found && found.end === date.length && (/[。"!]$/.test(before) || looksLikeOrgan(before)))
      latest = { iso: found.iso, start: from + index, end: from + index + word.length }
    before = word
  }
  return latest
}
