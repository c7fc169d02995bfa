import type { Span } from '../model/span.js'
import { endsSentence, isBlank, isDigit, isSpace } from '../text/characters.js'
import { lineSpans } from '../text/lines.js'

/** A line that is not blank; its span is trimmed. */
export interface Line extends Span {
  /** Past markup that may stand before a heading: #, *, >, |, bullets. */
  readonly first: number
  /** In wide characters, inner white space counted at most once; of long lines not counted to the end. */
  readonly width: number
  /** Several cells side by side, or words with figures after them: never a heading. */
  readonly row: boolean
}

const decoration: ReadonlySet<number> = new Set([...'#*>|•·●■◆ \t'].map((char) => char.charCodeAt(0)))
/** A cell longer than this is prose in a table drawn for the sake of layout. */
const longestCell = 80
/** A label is not longer than this, in characters. */
const longestLabel = 50
const pipe = 124
const tab = 9
/** Twice the width that no question about a line goes beyond. */
const mostHalves = 200

export function readLines(text: string): readonly Line[] {
  const lines: Line[] = []
  for (const span of lineSpans(text)) {
    const line = readLine(text, span.start, span.end)
    if (line) lines.push(line)
  }
  return lines
}

/** The line an offset stands in, or the next one. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function readLine(text: string, from: number, to: number): Line | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start === end) return null
  let first = start
  while (first < end && decoration.has(text.charCodeAt(first))) first++
  return new MeasuredLine(text, start, end, first, hasCells(text, start, end) || hasFigures(text, first, end))
}

/** Rows of tables are many, and nobody asks how wide they are. */
class MeasuredLine implements Line {
  private readonly text: string
  readonly start: number
  readonly end: number
  readonly first: number
  readonly row: boolean
  private measured = -1

  constructor(text: string, start: number, end: number, first: number, row: boolean) {
    this.text = text
    this.start = start
    this.end = end
    this.first = first
    this.row = row
  }

  get width(): number {
    if (this.measured < 0) this.measured = widthOf(this.text, this.start, this.end)
    return this.measured
  }
}

function widthOf(text: string, start: number, end: number): number {
  let halves = 0
  let blank = false
  for (let i = start; i < end && halves < mostHalves; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x2000) halves += 2
    else if (!blank || !isBlank(unit)) halves++
    blank = unit < 0x2000 && isBlank(unit)
  }
  return halves / 2
}

/** Two filled cells between pipes, or three between tabs; none of them long. */
function hasCells(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  const bars = words.includes('|')
  if (!bars && !words.includes('\t')) return false
  const enough = bars ? 2 : 3
  let cells = 0
  let length = 0
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit === pipe || unit === tab) length = 0
    else if (!isBlank(unit)) {
      if (++length === 1) cells++
      if (length > longestCell) return false
      if (cells === enough && words.length <= longestCell) return true
    }
  }
  return cells >= enough
}

/** 一、…数量   21   0: short words, then figures set apart. A single year after words is no figure. */
function hasFigures(text: string, first: number, end: number): boolean {
  let at = end
  let tokens = 0
  let token = ''
  for (;;) {
    let from = at
    while (from > first && isFigure(text.charCodeAt(from - 1))) from--
    if (from === at || from === first || !isBlank(text.charCodeAt(from - 1))) break
    token = text.slice(from, Math.min(at, from + 8))
    tokens++
    at = from
    while (at > first && isBlank(text.charCodeAt(at - 1))) at--
  }
  if (tokens === 0 || at - first > longestLabel * 2) return false
  if (tokens === 1 && /^20\d\d$/.test(token)) return false
  return isLabel(text, first, at, tokens > 1)
}

function isFigure(unit: number): boolean {
  return isDigit(unit) || unit === 46 || unit === 37 || unit === 45 || unit === 47 || unit === 43
}

/** A comma belongs to a sentence wrapped behind a number, unless several figures follow. */
function isLabel(text: string, start: number, end: number, several: boolean): boolean {
  let length = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (endsSentence(unit) || (unit === 44 && !several)) return false
    if (!isSpace(unit)) length++
  }
  return length <= longestLabel
}

/**
 * The width at which a text layer breaks its lines, or 0 where lines are paragraphs: there most of the longer
 * lines are almost equally long and do not end where a sentence does.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number {
  const widths: number[] = []
  for (const line of lines) if (!line.row && line.width >= 15 && line.width <= 70) widths.push(line.width)
  if (widths.length < 6) return 0
  widths.sort((a, b) => a - b)
  const full = (widths[Math.floor(widths.length * 0.9)] as number) - 3
  let wrapped = 0
  let open = 0
  let paragraphs = 0
  for (const line of lines) {
    if (line.row) continue
    if (line.width > full + 8) paragraphs++
    if (line.width < full || line.width > full + 8) continue
    wrapped++
    if (!endsSentence(text.charCodeAt(line.end - 1))) open++
  }
  return wrapped >= widths.length * 0.4 && open >= wrapped * 0.6 && paragraphs * 10 <= wrapped ? full : 0
}

/**
 * Where the sentence that begins in a line may end at the latest: the line's end, or that of the lines it is wrapped
 * onto. `longest` characters at most.
 */
export function reach(text: string, lines: readonly Line[], index: number, wrap: number, longest: number): number {
  let at = index
  const line = lines[at] as Line
  let end = line.end
  while (wrap > 0 && end - line.start < longest) {
    const current = lines[at] as Line
    const next = lines[at + 1]
    if (!next || next.row || current.width < wrap || endsSentence(text.charCodeAt(current.end - 1))) break
    if (hasBlankLine(text, current.end, next.start)) break
    at++
    end = next.end
  }
  return end
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  if (to - from > 200) return true
  return text.slice(from, to).split('\n').length > 2
}
