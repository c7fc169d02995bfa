import type { Span } from '../model/span.js'
import { isSpace, skipSpaces } from '../text/characters.js'
import { type Compact, compact, whence } from '../text/compact.js'
import type { Line } from './lines.js'
import { looksLikeOrgan } from './organ.js'
import { behindOrgans, disclosureAt, endsAsTitle, isNoTitle, yearIn } from './title-words.js'

export interface Title extends Span {
  readonly words: Compact
}

/** What a title may begin with on its line, and the labels before it. */
const opening = ' \t#*>|"\'《'
const label = /(?:标[ ]*题|名[ ]*称|题[ ]*名|文件名称|信息名称)[ ]*[:|\s][ :|]*|Page[ ]*\d{1,4}[ ]*-[ ]*|文件下载[ ]+/y
const labelOpeners = '标名题文信P'
/** Titles are longer than a label and shorter than a paragraph, in characters. */
const longest = 80
const lastLine = 120
const window = 1500

/** The heading of the report above its text; the fullest one, of equals the last. */
export function findTitle(text: string, lines: readonly Line[], end: number): Title | null {
  let best: Title | null = null
  let most = 0
  for (let index = 0; index < lines.length && index < lastLine; index++) {
    const line = lines[index] as Line
    if (line.start >= end) break
    for (const found of titlesIn(text, lines, index, end)) {
      const weight = weigh(found.words.text)
      if (weight < most || (weight === 0 && index > 2)) continue
      best = found
      most = weight
    }
  }
  return best
}

/** The first 《…年度报告》 of the opening, for reports without a heading line. */
export function quotedTitle(text: string, opening: Span): Title | null {
  const source = text.slice(opening.start, Math.min(opening.end, opening.start + 2000))
  if (!source.includes('《')) return null
  for (const hit of source.matchAll(/《([^《》]{8,160})》/g)) {
    const start = opening.start + hit.index + 1
    const end = start + (hit[1] as string).length
    const words = compact(text, { start, end })
    if (isTitle(words.text) && yearIn(words.text)) return { start, end, words }
  }
  return null
}

/** A report that names itself with an organ and a year is worth more than one that lacks either. */
function weigh(words: string): number {
  const year = yearIn(words)
  const rest = year ? words.slice(0, year.start) + words.slice(year.end) : words
  return (year ? 2 : 0) + (organLength(rest) >= 2 ? 3 : 0)
}

/** How much stands before 度政府信息公开. */
function organLength(words: string): number {
  let at = disclosureAt(words)
  if (words.endsWith('政府', Math.max(0, at))) at -= 2
  return words.charAt(at - 1) === '度' ? at - 1 : at
}

function isTitle(words: string): boolean {
  if (words.length < 8 || words.length > longest || disclosureAt(words) < 0 || !endsAsTitle(words) || isNoTitle(words)) return false
  if (words.slice(0, 13).includes(':') || (words.includes('报告') && words.lastIndexOf('公开') > words.indexOf('报告'))) return false
  return !words.endsWith('年报') || yearIn(words) !== null
}

function titlesIn(text: string, lines: readonly Line[], index: number, end: number): readonly Title[] {
  const line = lines[index] as Line
  const to = Math.min(line.end, end, line.start + window)
  const start = titleStart(text, line.start, to)
  let last = to
  while (last > start && ' \t|*》#'.includes(text.charAt(last - 1))) last--
  const whole = make(text, start, last)
  if (whole) return [joined(text, lines, index, whole)]
  const broken = last - start <= longest * 2 ? wrapped(text, lines, index, last) : []
  return broken.length > 0 ? broken : tokens(text, start, last)
}

/** Past marks, and past a label with what stands between it and its value. */
function titleStart(text: string, from: number, to: number): number {
  let start = from
  while (start < to && opening.includes(text.charAt(start))) start++
  if (start === to || !labelOpeners.includes(text.charAt(start))) return start
  label.lastIndex = start - from
  return label.test(text.slice(from, to)) ? from + label.lastIndex : start
}

function make(text: string, start: number, end: number): Title | null {
  if (end - start > longest * 3) return null
  const words = compact(text, { start, end })
  return isTitle(words.text) ? { start, end, words } : null
}

/** A title without an organ takes the organ from the line above. */
function joined(text: string, lines: readonly Line[], index: number, title: Title): Title {
  const above = lines[index - 1]
  if (!above || weigh(title.words.text) >= 3 || above.width > 40) return title
  const words = compact(text, above).text.replace(/^#+/, '')
  if (!looksLikeOrgan(words)) return title
  const from = above.first
  return { start: from, end: title.end, words: compact(text, { start: from, end: title.end }) }
}

/** A title broken over two or three lines, none of which is one. */
function wrapped(text: string, lines: readonly Line[], index: number, end: number): readonly Title[] {
  for (let back = 1; back <= 2; back++) {
    const first = lines[index - back]
    if (!first || first.width > 45 || make(text, first.first, first.end)) return []
    const title = make(text, first.first, end)
    if (title) return [title]
  }
  return []
}

/** Titles among the words of one long line: `来源:… 某区 2013年政府信息公开工作年度报告 本报告…`. */
function tokens(text: string, start: number, end: number): readonly Title[] {
  if (!text.slice(start, end).includes('公开')) return []
  const found: Title[] = []
  const starts: number[] = []
  for (let at = skipSpaces(text, start, end); at < end; ) {
    let to = at
    while (to < end && !isSpace(text.charCodeAt(to))) to++
    starts.push(at)
    const title = to - at <= longest ? make(text, at, to) : null
    if (title && weigh(title.words.text) > 0) found.push(withOrgan(text, starts, title))
    at = skipSpaces(text, to, end)
  }
  return found
}

function withOrgan(text: string, starts: readonly number[], title: Title): Title {
  const before = starts.at(-2)
  if (before === undefined || weigh(title.words.text) >= 3) return title
  if (!looksLikeOrgan(compact(text, { start: before, end: title.start }).text)) return title
  return { start: before, end: title.end, words: compact(text, { start: before, end: title.end }) }
}

/** The organ in a title: what stands before 政府信息公开, without the year. */
export function organInTitle(title: Title): Span | null {
  const words = title.words.text
  const core = disclosureAt(words)
  const at = words.startsWith('政府信息', core - 2) ? core - 2 : core
  let from = 0
  let to = at
  const dated = yearIn(words)
  if (dated && dated.start < at) {
    if (dated.start <= 1) from = dated.end
    else to = dated.start
  }
  if (words.charAt(from) === '度') from++
  if (words.startsWith('关于', from)) from += 2
  for (const tails of behindOrgans) to -= tails.find((tail) => words.slice(from, to).endsWith(tail))?.length ?? 0
  if (words.slice(from, to).endsWith('人民') && words.startsWith('政府', to)) to += 2
  return to - from >= 2 ? whence(title.words, from, to) : null
}
