import { isDigit, unitsOf } from '../text/characters.js'

/** A list mark at the start or end of a piece of folded text: 三、 (一) 1. ① and what surrounds it. */
export interface Marked {
  readonly marker: string
  /** Offset behind (at the start) or before (at the end) the mark and its white space. */
  readonly at: number
}

const chineseDigits = unitsOf('一二三四五六七八九十')
const closers = unitsOf('、.,)')

/** The list mark that `text` begins with between `start` and `end`. */
export function leadingMarker(text: string, start: number, end: number): Marked {
  let at = skipSpace(text, start, end)
  const circled = circledAt(text, at)
  if (circled > 0) return { marker: String(circled), at: skipSpace(text, at + 1, end) }
  if (text[at] === '(') at++
  const from = at
  while (at < end && at - from < 3 && isMarkDigit(text, at)) at++
  const closer = skipSpace(text, at, end)
  if (at === from || closer >= end || !closers.has(text.charCodeAt(closer))) return { marker: '', at: start }
  const decimal = text[closer] === '.' && isDigit(text.charCodeAt(closer + 1))
  return decimal ? { marker: '', at: start } : { marker: text.slice(from, at), at: skipSpace(text, closer + 1, end) }
}

/**
 * The list mark that stands last between `start` and `end`, right before a label; digits that run into it are left where they are.
 * Before a label that the form numbers, a digit that touches it is its number though the point is lost: never a figure.
 */
export function trailingMarker(text: string, start: number, end: number, numbered: boolean): Marked {
  if (numbered && end > start && isDigit(text.charCodeAt(end - 1))) return { marker: text[end - 1] ?? '', at: end - 1 }
  const tail = backSpace(text, start, end)
  const circled = tail > start ? circledAt(text, tail - 1) : 0
  if (circled > 0) return { marker: String(circled), at: tail - 1 }
  if (tail === start || !closers.has(text.charCodeAt(tail - 1))) return { marker: '', at: end }
  const last = backSpace(text, start, tail - 1)
  let from = last
  while (from > start && last - from < 3 && chineseDigits.has(text.charCodeAt(from - 1))) from--
  if (from === last && isDigit(text.charCodeAt(from - 1))) from--
  if (from === last) return { marker: '', at: end }
  const bracketed = text[from - 1] === '(' && from > start
  return { marker: text.slice(from, last), at: bracketed ? from - 1 : from }
}

/** 1 to 10 for ① to ⑩, 0 for anything else. */
function circledAt(text: string, at: number): number {
  const value = text.charCodeAt(at) - 0x245f
  return value >= 1 && value <= 10 ? value : 0
}

function isMarkDigit(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || chineseDigits.has(text.charCodeAt(at))
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) <= 0x20) at++
  return at
}

function backSpace(text: string, start: number, from: number): number {
  let at = from
  while (at > start && text.charCodeAt(at - 1) <= 0x20) at--
  return at
}
