import type { Particulars } from '../model/report.js'
import { digitsEnd, isDigit, isOneOf } from '../text/characters.js'
import { type DayFound, isoDate, monthEnd, readDay, yearEnd } from './dates.js'

export type Period = NonNullable<Particulars['period']>

/** The words around two dates decide whether they are the report's period; 期限 says so in whatever company. */
const said: readonly string[] = [
  '期限',
  ...['时限', '时间', '时段', '范围', '周期', '区间', '期间'].flatMap((word) => [`统计${word}`, `统计的${word}`]),
  ...['数据', '时间', '报告'].flatMap((word) => [`${word}范围`, `${word}区间`, `${word}周期`]),
  ...['起止时间', '起止日期', '统计数据', '数据统计', '报告时间', '报告期', '所列数据', '统计自', '统计从'],
]
/** How far before the dates the words may stand, in characters. */
const farthest = 30

/** Two days with 至 between them, as printed; the second may leave out its year. */
interface Range {
  readonly start: number
  readonly end: number
  readonly from: DayFound
  readonly to: DayFound
  /** Null where it is not said again. */
  readonly lastYear: number | null
}

/** The period of the figures, from a compact text; null where it is not said, damaged, or said in two ways. */
export function findPeriod(words: string): Period | null {
  let period: Period | null = null
  for (let at = words.indexOf('20'); at >= 0; ) {
    const range = rangeAt(words, at)
    at = words.indexOf('20', range ? range.end : at + 1)
    if (!range || !isSaid(words.slice(Math.max(0, range.start - farthest), range.start))) continue
    const found = toPeriod(range, Number(words.slice(range.start, range.start + 4)))
    if (!found) return null
    if (period && (period.from !== found.from || period.to !== found.to)) return null
    period = found
  }
  return period
}

function isSaid(before: string): boolean {
  return said.some((word) => before.includes(word))
}

function toPeriod({ from, to, lastYear }: Range, year: number): Period | null {
  const first = isoDate(year, from.month, from.day)
  const last = isoDate(lastYear ?? year, to.month, to.day)
  return first === null || last === null || first > last ? null : { from: first, to: last }
}

function rangeAt(words: string, start: number): Range | null {
  const month = isDigit(words.charCodeAt(start - 1)) ? -1 : yearEnd(words, start)
  const day = month < 0 ? -1 : monthEnd(words, month)
  if (day < 0) return null
  // 1月10时 is the 1st, 0时, if it is anything.
  for (const digits of [2, 1]) {
    const behind = digitsEnd(words, day, digits)
    const second = behind === day + digits ? connected(words, behind) : -1
    const lastMonth = second < 0 ? -1 : yearEnd(words, second)
    const to = second < 0 ? null : readDay(words, lastMonth < 0 ? second : lastMonth)
    if (!to) continue
    const from = { month: Number(words.slice(month, day - 1)), day: Number(words.slice(day, behind)), end: behind }
    return { start, end: to.end, from, to, lastYear: lastMonth < 0 ? null : Number(words.slice(second, second + 4)) }
  }
  return null
}

/** Behind 日, 0时, 起 and 至, as many as there are of them; -1 where no 至 or dash leads on. */
function connected(words: string, from: number): number {
  let at = from
  if (words.charAt(at) === '日') at++
  const hour = words.startsWith('00', at) ? at + 2 : words.charAt(at) === '0' ? at + 1 : at
  if (hour > at && isOneOf('时点', words, hour)) at = hour + 1
  if (words.charAt(at) === '起') at++
  else if (words.startsWith('开始', at)) at += 2
  if (isOneOf(',、', words, at)) at++
  if (words.startsWith('--', at)) return at + 2
  return isOneOf('至到-~', words, at) ? at + 1 : -1
}
