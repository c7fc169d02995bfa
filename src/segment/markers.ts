import { digitsEnd, isBlank, isDigit, skipBlanks, unitsOf } from '../text/characters.js'

/** A number that may stand before a heading. */
export interface Marker {
  readonly start: number
  /** 1 for 一、 · 2 for （一） · 3 for 1. · 4 for ① and (1). */
  readonly level: number
  readonly value: number
  /** The number without punctuation: `[from, to)`. */
  readonly from: number
  readonly to: number
  /** Where what follows begins, blanks skipped. */
  readonly textStart: number
}

const numerals = '一二三四五六七八九'
const numeralUnits = unitsOf(`${numerals}十`)
const opening = 40
const closing = 41
const comma = 0x3001
const dot = 46
const circledFrom = 0x2460
const circledTo = 0x2473
/** （ 第 and what a number may be written with. */
const openers = unitsOf(`(第十0123456789${numerals}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`)
/** Blanks allowed inside a marker: 三 、 or ( 一 ). */
const widestGap = 4

/** Whether a marker may begin with this character: a cheap question before the dear one. */
export function opensMarker(unit: number): boolean {
  return openers.has(unit)
}

export function readMarker(text: string, start: number): Marker | null {
  const unit = text.charCodeAt(start)
  if (unit === opening) return bracketed(text, start)
  if (isCircled(unit)) return make(text, start, 4, unit - circledFrom + 1, start, start + 1, start + 1)
  if (isDigit(unit)) return arabic(text, start)
  if (unit === 0x7b2c) return part(text, start)
  return chinese(text, start)
}

function bracketed(text: string, start: number): Marker | null {
  const from = gap(text, start + 1)
  const to = isDigit(text.charCodeAt(from)) ? digitsEnd(text, from, 3) : numeralEnd(text, from)
  const value = numberOf(text, from, to)
  const close = gap(text, to)
  if (value === null || text.charCodeAt(close) !== closing) return null
  const level = isDigit(text.charCodeAt(from)) ? 4 : 2
  return make(text, start, level, value, from, to, afterPoint(text, close + 1))
}

function arabic(text: string, start: number): Marker | null {
  const before = text.charCodeAt(start - 1)
  if (isDigit(before) || before === dot) return null
  const to = digitsEnd(text, start, 3)
  const value = numberOf(text, start, to)
  const point = gap(text, to)
  const unit = text.charCodeAt(point)
  if (value === null || isDigit(text.charCodeAt(point + 1))) return null
  if (unit === dot || unit === comma) return make(text, start, 3, value, start, to, point + 1)
  return unit === closing ? make(text, start, 4, value, start, to, point + 1) : null
}

function chinese(text: string, start: number): Marker | null {
  const to = numeralEnd(text, start)
  const value = numberOf(text, start, to)
  const point = gap(text, to)
  const unit = text.charCodeAt(point)
  if (value === null) return null
  if (unit === comma || unit === dot) return make(text, start, 1, value, start, to, point + 1)
  return unit === closing ? make(text, start, 2, value, start, to, point + 1) : null
}

/** A Chinese numeral without any punctuation, as a copy that lost it has: only a known wording after it makes it one. */
export function readPlainNumeral(text: string, start: number): Marker | null {
  const to = numeralEnd(text, start)
  const value = numberOf(text, start, to)
  return value === null ? null : make(text, start, 1, value, start, to, to)
}

/** 第一部分 */
function part(text: string, start: number): Marker | null {
  const to = numeralEnd(text, start + 1)
  const value = numberOf(text, start + 1, to)
  if (value === null || !text.startsWith('部分', to)) return null
  return make(text, start, 1, value, start + 1, to, afterPoint(text, gap(text, to + 2)))
}

function make(text: string, start: number, level: number, value: number, from: number, to: number, after: number): Marker {
  return { start, level, value, from, to, textStart: skipBlanks(text, after, Math.min(text.length, after + 40)) }
}

function gap(text: string, at: number): number {
  let to = at
  while (to < at + widestGap && isBlank(text.charCodeAt(to))) to++
  return to
}

/** (一)、 and (一). are printed too. */
function afterPoint(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit === comma || unit === dot || unit === 58 ? at + 1 : at
}

function numeralEnd(text: string, from: number): number {
  let to = from
  while (to < from + 4 && isNumeral(text.charCodeAt(to))) to++
  return to
}

function isNumeral(unit: number): boolean {
  return numeralUnits.has(unit)
}

function isCircled(unit: number): boolean {
  return unit >= circledFrom && unit <= circledTo
}

/** 1 to 99, of one to three Chinese numerals or one or two digits; anything else is no marker. */
function numberOf(text: string, from: number, to: number): number | null {
  if (to === from || to > from + 3) return null
  const written = text.slice(from, to)
  if (isDigit(written.charCodeAt(0))) return to - from <= 2 && Number(written) > 0 ? Number(written) : null
  const at = written.indexOf('十')
  if (at < 0) return written.length === 1 ? numerals.indexOf(written) + 1 : null
  const tens = at === 0 ? 1 : numerals.indexOf(written.slice(0, at)) + 1
  const ones = written.slice(at + 1)
  if (at > 1 || tens === 0 || ones.length > 1 || ones === '十') return null
  return tens * 10 + (ones === '' ? 0 : numerals.indexOf(ones) + 1)
}
