import { digitsEnd, isDigit, isOneOf } from '../text/characters.js'

const chinese = /([〇零一二三四五六七八九0Oo]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/y
const packed = /(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/y
const digits = '〇一二三四五六七八九'
/** What may stand behind the digits of a year, and of a month. */
const afterYear = '年-/.'
const afterMonth = '月-/.'
/** In a leap year. */
const daysOfMonths: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export interface DateFound {
  readonly iso: string
  readonly end: number
}

/** A day of a year that is said elsewhere, as printed: the calendar may lack it. */
export interface DayFound {
  readonly month: number
  readonly day: number
  readonly end: number
}

/** The day written at `at` of a compact text: 2018年3月27日, 2018-03-27, 二〇一二年二月二十日. No date that the calendar lacks. */
export function readDate(text: string, at: number): DateFound | null {
  if (at > 0 && isDigit(text.charCodeAt(at - 1))) return null
  const day = yearEnd(text, at)
  if (day >= 0) return readArabic(text, at, day)
  if (isDigit(text.charCodeAt(at + 7))) return matched(packed, text, at)
  return text.charAt(at + 4) === '年' ? matched(chinese, text, at) : null
}

function readArabic(text: string, at: number, from: number): DateFound | null {
  const found = readDay(text, from)
  const iso = found && isoDate(Number(text.slice(at, at + 4)), found.month, found.day)
  return iso === null ? null : { iso, end: found?.end ?? at }
}

function matched(pattern: RegExp, text: string, at: number): DateFound | null {
  pattern.lastIndex = at
  const hit = pattern.exec(text)
  const iso = hit && isoDate(toNumber(hit[1] as string), toNumber(hit[2] as string), toNumber(hit[3] as string))
  return iso === null ? null : { iso, end: pattern.lastIndex }
}

/** Behind 2023年, 2023- and their like, of this century; -1 where none stands at `at`. */
export function yearEnd(text: string, at: number): number {
  return text.startsWith('20', at) && digitsEnd(text, at + 2, 2) === at + 4 && isOneOf(afterYear, text, at + 4) ? at + 5 : -1
}

/** Behind 12月, 12- and their like; -1 where none stands at `at`. */
export function monthEnd(text: string, at: number): number {
  const end = digitsEnd(text, at, 2)
  return end > at && isOneOf(afterMonth, text, end) ? end + 1 : -1
}

/** 3月27日, 3-27: no further digit may stand behind. */
export function readDay(text: string, at: number): DayFound | null {
  const from = monthEnd(text, at)
  const end = from < 0 ? from : digitsEnd(text, from, 2)
  if (end <= from || isDigit(text.charCodeAt(end))) return null
  return { month: Number(text.slice(at, from - 1)), day: Number(text.slice(from, end)), end: text.charAt(end) === '日' ? end + 1 : end }
}

/** Null where there is no such day, or none on which a report could stand. */
export function isoDate(year: number, month: number, day: number): string | null {
  const days = month === 2 && year % 4 !== 0 ? 28 : (daysOfMonths[month - 1] ?? 0)
  if (!(year >= 2000 && year <= 2099 && day >= 1 && day <= days)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 2012, 二〇一二, 十二, 二十一; NaN for anything else. */
function toNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (written.length === 4) return Number([...written].map((char) => digitOf(char)).join(''))
  const at = written.indexOf('十')
  if (at < 0) return written.length === 1 ? digits.indexOf(written) : Number.NaN
  const ones = written.slice(at + 1)
  if (at > 1 || ones.length > 1 || ones === '十') return Number.NaN
  return (at === 0 ? 1 : digits.indexOf(written.charAt(0))) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

function digitOf(char: string): number {
  if ('零0Oo'.includes(char)) return 0
  return digits.indexOf(char)
}
