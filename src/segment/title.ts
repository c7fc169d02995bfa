import type { Span } from '../model/span.js'
import { skipSpaces } from '../text/characters.js'
import { type Compact, compact, whence } from '../text/compact.js'
import type { Line } from './lines.js'
import { looksLikeOrgan } from './organ.js'

export interface Title extends Span {
  readonly words: Compact
}

const subject = /(?:政府信息|信息|政务)公开/
const ends =
  /(?:年度(?:工作)?(?:情况)?(?:的)?报告|工作(?:情况)?(?:的)?(?:年度)?(?:情况)?报告|公开(?:情况)?(?:年度)?(?:的)?报告|年报|年度情况报告)(?:的(?:报告|公告|通知))?(?:\([^()]{0,12}\))?$/
const never = /[。;?!,>|=/\\{}]|位置|首页|格式|^(?:根据|按照|关于(?:印发|做好|编制|报送|开展)|本|现|附件)/
const year = /(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年?/
const prefix = /^[\s#*>|"'《]*(?:(?:标[ ]*题|名[ ]*称|题[ ]*名|文件名称|信息名称)[ ]*[:|\s][ :|]*|Page[ ]*\d{1,4}[ ]*-[ ]*|文件下载[ ]+)?/
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
  for (const hit of source.matchAll(/《([^《》]{8,160})》/g)) {
    const start = opening.start + hit.index + 1
    const end = start + (hit[1] as string).length
    const words = compact(text, { start, end })
    if (isTitle(words.text) && year.test(words.text)) return { start, end, words }
  }
  return null
}

/** A report that names itself with an organ and a year is worth more than one that lacks either. */
function weigh(words: string): number {
  const rest = words.replace(year, '')
  const organ = rest.slice(0, Math.max(0, rest.search(/度?(?:政府)?(?:信息|政务)公开/)))
  return (year.test(words) ? 2 : 0) + (organ.length >= 2 ? 3 : 0)
}

function isTitle(words: string): boolean {
  if (words.length < 8 || words.length > longest || !subject.test(words) || !ends.test(words) || never.test(words)) return false
  if (words.slice(0, 13).includes(':') || (words.includes('报告') && words.lastIndexOf('公开') > words.indexOf('报告'))) return false
  return year.test(words) || !words.endsWith('年报')
}

function titlesIn(text: string, lines: readonly Line[], index: number, end: number): readonly Title[] {
  const line = lines[index] as Line
  const to = Math.min(line.end, end, line.start + window)
  const start = line.start + (prefix.exec(text.slice(line.start, to))?.[0].length ?? 0)
  let last = to
  while (last > start && /[\s|*》#]/.test(text.charAt(last - 1))) last--
  const whole = make(text, start, last)
  if (whole) return [joined(text, lines, index, whole)]
  const broken = last - start <= longest * 2 ? wrapped(text, lines, index, last) : []
  return broken.length > 0 ? broken : tokens(text, start, last)
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
  const found: Title[] = []
  const starts: number[] = []
  for (let at = skipSpaces(text, start, end); at < end; ) {
    let to = at
    while (to < end && !/\s/.test(text.charAt(to))) to++
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
  const at = words.search(subject)
  let from = 0
  let to = at
  const dated = year.exec(words)
  if (dated && dated.index < at) {
    if (dated.index <= 1) from = dated.index + dated[0].length
    else to = dated.index
  }
  if (words.charAt(from) === '度') from++
  if (words.startsWith('关于', from)) from += 2
  for (const tail of [/关于$/, /\(?(?:本级|机关)\)?$/, /关于$/, /年度?$/]) to -= tail.exec(words.slice(from, to))?.[0].length ?? 0
  if (words.slice(from, to).endsWith('人民') && words.startsWith('政府', to)) to += 2
  return to - from >= 2 ? whence(title.words, from, to) : null
}
