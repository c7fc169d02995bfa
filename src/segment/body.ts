import type { Span } from '../model/span.js'
import { isSpace, trimEnd } from '../text/characters.js'
import { compact } from '../text/compact.js'
import { isChrome, isLeftover, isMetadata } from './chrome.js'
import { type Line, lineAt } from './lines.js'
import { looksLikeOrgan } from './organ.js'

/** How a report begins to speak, where chrome stands before it on the same line. */
const openings =
  /(?:^|[\s>])((?:本(?:年度)?(?:工作)?(?:报告|年报)|根据[《〈"中]|依据[《〈"中]|按照[《〈"中国省市区县]|为(?:了|进一步|贯彻|切实|做好)|现(?:将|把|公布)|遵照[《〈]|\d{4}年[,度,]))/
const partings: readonly string[] = [' ', '\t', '>']
/** Of a long line only so much is searched. */
const window = 4000

/** Where the report itself begins, between the top of the page and its first heading. */
export function openingStart(text: string, lines: readonly Line[], firstHeading: number): number | null {
  const last = lineAt(lines, firstHeading)
  for (let index = 0; index < lines.length && index <= last; index++) {
    const line = lines[index] as Line
    if (line.start >= firstHeading) break
    const end = Math.min(line.end, firstHeading)
    const spoken = afterHead(text, line.start, Math.min(end, line.start + window))
    if (spoken !== null && isProse(text, { start: spoken, end })) return spoken
    if (isTrail(text.slice(line.start, Math.min(end, line.start + window)))) continue
    if (line.row || isChrome(text, line) || isMetadata(text, line)) continue
    if (isProse(text, { start: line.first, end })) return unwrapped(text, lines, index)
  }
  return null
}

/** On one long line, title and metadata may stand before the report's first words, parted by white space; null where nothing does. */
function afterHead(text: string, start: number, end: number): number | null {
  const words = text.slice(start, end)
  const found = partings.some((parting) => words.includes(parting)) ? openings.exec(words) : null
  if (!found) return null
  const at = found.index + found[0].length - (found[1] as string).length
  const before = words.slice(0, at)
  return at > 0 && !before.includes('。') && /报告|年报|时间|日期|来源|位置|机构|链接/.test(before) ? start + at : null
}

/** A text layer breaks the first sentence over lines too short to be known as prose: back to where it begins. */
function unwrapped(text: string, lines: readonly Line[], index: number): number {
  let first = index
  while (first > 0 && index - first < 8) {
    const above = lines[first - 1] as Line
    const between = text.slice(above.end, (lines[first] as Line).start)
    if (above.width < 12 || between.split('\n').length > 2 || isChrome(text, above) || isMetadata(text, above)) break
    const words = compact(text, { start: above.start, end: Math.min(above.end, above.start + 200) }).text
    if (/(?:[。;:>]|报告|年报|\))$/.test(words) || /^[#(\d]|[|\t]/.test(words) || looksLikeOrgan(words)) break
    first--
  }
  return (lines[first] as Line).first
}

/** Where the report ends: before the foot of the page. */
export function bodyEnd(text: string, lines: readonly Line[], from: number): number {
  const first = lineAt(lines, from)
  let last = lines.length
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] as Line
    if (!isChrome(text, line) || proseFollows(text, lines, index)) continue
    last = index
    break
  }
  while (last > first + 1 && isLeftover(text, lines[last - 1] as Line)) last--
  const line = lines[last - 1]
  return line ? tailTrimmed(text, line) : text.length
}

/** A foot has no paragraphs: what stands before one is a page break's furniture. */
function proseFollows(text: string, lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < lines.length && at <= index + 40; at++) {
    const line = lines[at] as Line
    if (line.width >= 40 && !isChrome(text, line) && isProse(text, line)) return true
  }
  return false
}

/** Words of the foot on the report's last line: 附件下载 打印本页. */
function tailTrimmed(text: string, line: Line): number {
  let end = line.end
  for (let words = 0; words < 12; words++) {
    let from = end
    while (from > line.start && end - from < 40 && !isSpace(text.charCodeAt(from - 1))) from--
    if (from <= line.start || end - from >= 40) break
    const word: Line = { start: from, end, first: from, width: end - from, row: false }
    if (!isLeftover(text, word)) break
    end = trimEnd(text, line.start, from)
  }
  return end
}

function isTrail(head: string): boolean {
  return head.length > 120 && /(?:位置\s*:|来源\s*:|相关链接|首页)/.test(head.slice(0, 400))
}

function isProse(text: string, span: Span): boolean {
  const words = compact(text, { start: span.start, end: Math.min(span.end, span.start + 400) }).text
  if (words.length < 12 || words.startsWith('http:') || words.startsWith('https:')) return false
  if (words.includes('。')) return true
  return words.length >= 30 && (words.includes(',') || words.includes('《')) && !/^[^,]*(?:标题|链接):/.test(words)
}
