import type { Span } from '../model/span.js'
import { compact } from './compact.js'
import { readDate } from './dates.js'
import { type Line, lineAt } from './lines.js'
import { valuesOf } from './metadata.js'

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

/** The day of publication: what the site says, else the date under the title, else that of the signature. */
export function publishedOn(text: string, lines: readonly Line[], regions: Regions, year: number | null): string | null {
  for (const region of [regions.head, regions.foot]) {
    for (const label of labels) {
      for (const value of valuesOf(text, region, label)) {
        const found = readDate(compact(text, value).text, 0)
        if (found) return found.iso
      }
    }
  }
  return underTitle(text, lines, regions.head) ?? signed(text, lines, regions.body, year)
}

export interface Regions {
  /** Everything before the report speaks. */
  readonly head: Span
  readonly body: Span
  /** What follows the report. */
  readonly foot: Span
}

function underTitle(text: string, lines: readonly Line[], head: Span): string | null {
  for (let index = 0; index < lines.length && index < 80; index++) {
    const line = lines[index] as Line
    if (line.end > head.end) break
    const date = line.width <= 20 ? /^\(?([^()]*)\)?$/.exec(compact(text, line).text)?.[1] : undefined
    const found = date === undefined ? null : readDate(date, 0)
    if (found && found.end === date?.length) return found.iso
  }
  return null
}

function signed(text: string, lines: readonly Line[], body: Span, year: number | null): string | null {
  const last = lineAt(lines, body.end - 1)
  let latest: string | null = null
  for (let index = Math.max(0, last - lastLines); index <= last; index++) {
    const line = lines[index]
    if (!line || line.start < body.start) continue
    const found = line.width <= longestSignature ? endingDate(text, line) : dateApart(text, line, body.end)
    if (found && (year === null || Number(found.slice(0, 4)) >= year)) latest = found
  }
  return latest
}

/** A short line that is a date, or an organ and a date. */
function endingDate(text: string, line: Line): string | null {
  const words = compact(text, line).text.replace(/^\((.*)\)$/, '$1')
  const at = words.search(/(?:20\d\d年|20\d\d[-/.]|二[〇零0Oo])/)
  if (at < 0 || /[。,:;《》|]|至|年度|截[至止]/.test(words)) return null
  const found = readDate(words, at)
  return found && found.end === words.length ? found.iso : null
}

/** In a report that is one long line: a date that stands alone between spaces. */
function dateApart(text: string, line: Line, limit: number): string | null {
  const from = Math.max(line.start, limit - farthest)
  let latest: string | null = null
  for (const hit of text
    .slice(from, Math.min(line.end, limit))
    .matchAll(/[\s。)](\(?[〇零一二三四五六七八九\dOo]{4}年[^\s。,;]{3,8}日\)?)(?=\s|$)/g)) {
    const words = (hit[1] as string).replace(/[()]/g, '')
    const found = readDate(words, 0)
    if (found && found.end === words.length) latest = found.iso
  }
  return latest
}
