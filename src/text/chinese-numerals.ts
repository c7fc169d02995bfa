import { unitsOf } from './characters.js'

/** A numeral written in Chinese characters, half-open UTF-16 offsets. */
export interface ChineseNumeral {
  readonly value: number
  readonly end: number
}

const plainDigits = '零一二三四五六七八九'
const formalDigits = '零壹贰叁肆伍陆柒捌玖'
/** 廿 卅 卌: two characters in one, 20 30 40. */
const tens = '廿卅卌'
const unitValues: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const numeralUnits = unitsOf(`${plainDigits}${formalDigits}${tens}〇两十拾百佰千仟万亿`)
/** Beyond it, not every integer is a number of its own. */
const mostDigits = 15

/** `unit`: of UTF-16. */
export function isChineseNumeral(unit: number): boolean {
  return numeralUnits.has(unit)
}

/**
 * Reads the whole run of numeral characters at the offset, in Simplified; null where it is no well-formed numeral.
 * 两百零三 is 203, 一万零五十 is 10050. Digits without units (二〇二四, 〇二四) need three digits or a 〇, for 三五 and
 * 七八 mean "some". What is only said (一万二 for 12000, 一百八 for 180) is not read.
 */
export function chineseNumeralAt(text: string, offset: number): ChineseNumeral | null {
  let end = offset
  while (isChineseNumeral(text.charCodeAt(end))) end++
  if (end === offset) return null
  const run = text.slice(offset, end)
  const value = isDigits(run) ? readDigits(run) : readPart(run, 2)
  return value === null || String(value).length > mostDigits ? null : { value, end }
}

function isDigits(run: string): boolean {
  for (const character of run) if (digitOf(character) === null) return false
  return true
}

/** 二〇二四: one digit after the other. */
function readDigits(run: string): number | null {
  if (run === '两') return 2
  if (run.length === 1) return digitOf(run)
  if (run.length > mostDigits || run.includes('两')) return null
  const digits = Array.from(run, (character) => digitOf(character))
  if (digits.length === 2 && !digits.includes(0)) return null
  if (digits[0] === 0 && digits[1] === 0) return null
  return Number(digits.join(''))
}

/** `level` 2 reads up to 亿, 1 up to 万, 0 below. No zero stands in front. */
function readPart(run: string, level: number): number | null {
  if (level === 0) return readSection(run)
  const scale = level === 2 ? 1e8 : 1e4
  const at = run.lastIndexOf(level === 2 ? '亿' : '万')
  if (at === -1) return readPart(run, level - 1)
  const high = readPart(run.slice(0, at), level - 1)
  if (!high) return null
  const rest = run.slice(at + 1)
  if (rest === '') return high * scale
  const zero = digitOf(rest[0]) === 0
  const low = readPart(zero ? rest.slice(1) : rest, level - 1)
  if (!low) return null
  // 零 stands for the digits left out; behind a round number (二十万零三千) it may stand though none is.
  const gap = low < scale / 10
  if (gap !== zero && (gap || high % 10 !== 0)) return null
  return high * scale + low
}

/** 1–9999: digit and unit by turns, units falling, one 零 for each gap. */
function readSection(run: string): number | null {
  if (run === '两') return 2
  let value = 0
  let last = 0
  let zero = false
  for (let i = 0; i < run.length; ) {
    if (digitOf(run[i]) === 0) {
      if (zero || last === 0) return null
      zero = true
      i++
      continue
    }
    const term = termAt(run, i)
    if (term === null || !mayFollow(term, last, zero)) return null
    value += term.digit * term.unit
    last = term.unit
    zero = false
    i = term.end
  }
  return zero || value === 0 ? null : value
}

interface SectionTerm {
  readonly digit: number
  /** 1 10 100 1000 */
  readonly unit: number
  readonly end: number
}

function termAt(run: string, offset: number): SectionTerm | null {
  const character = run[offset] as string
  if (tens.includes(character)) return { digit: tens.indexOf(character) + 2, unit: 10, end: offset + 1 }
  // 十 alone, as in 十五 and 一百十五.
  if (unitValues[character] === 10) return { digit: 1, unit: 10, end: offset + 1 }
  const digit = digitOf(character)
  if (digit === null) return null
  const unit = unitValues[run[offset + 1] ?? '']
  if (unit === undefined) return character === '两' ? null : { digit, unit: 1, end: offset + 1 }
  return character === '两' && unit === 10 ? null : { digit, unit, end: offset + 2 }
}

/** `last` is the unit before, 0 at the beginning. */
function mayFollow(term: SectionTerm, last: number, zero: boolean): boolean {
  if (last === 0) return true
  if (term.unit >= last) return false
  return zero === term.unit * 10 < last
}

function digitOf(character: string | undefined): number | null {
  if (character === undefined) return null
  if (character === '〇') return 0
  if (character === '两') return 2
  const plain = plainDigits.indexOf(character)
  if (plain !== -1) return plain
  const formal = formalDigits.indexOf(character)
  return formal === -1 ? null : formal
}

/** The numeral as it is written out: 203 is 二百零三. For integers from 0 to 999,999,999,999. */
export function formatChinese(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`not written in Chinese: ${value}`)
  if (value === 0) return '零'
  const written = formatPart(value, 1e8)
  return written.startsWith('一十') ? written.slice(1) : written
}

/** `scale` 1e8, 1e4, or the unit of the digit: 1000 to 1. */
function formatPart(value: number, scale: number): string {
  if (value < scale) return formatPart(value, nextScale(scale))
  const high = Math.floor(value / scale)
  const low = value % scale
  const name = { 1e8: '亿', 1e4: '万', 1000: '千', 100: '百', 10: '十' }[scale] ?? ''
  const head = (high > 9 ? formatPart(high, 1000) : plainDigits.charAt(high)) + name
  if (low === 0) return head
  return head + (low < scale / 10 ? '零' : '') + formatPart(low, nextScale(scale))
}

function nextScale(scale: number): number {
  return scale === 1e8 ? 1e4 : scale / 10
}
