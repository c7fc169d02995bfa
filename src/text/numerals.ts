import { mostDigits } from './arabic-numerals.js'
import { isDigit } from './characters.js'
import { isChineseNumeral } from './chinese-numerals.js'
import { kindOfOther, qualifies } from './numeral-characters.js'
import { quantityAt } from './quantities.js'
import { contentEnd, skipSpace } from './white-space.js'

export { formatChinese } from './chinese-numerals.js'

/** What one table cell says. */
export type NumeralReading =
  | { readonly kind: 'blank' }
  /** `/` `-` `--` `无` `N/A`: there is nothing to count. */
  | { readonly kind: 'notApplicable' }
  /** Words, or a number said in a way that leaves it open: 约5, 5余, 一 alone (which may be a dash). */
  | { readonly kind: 'text' }
  /** Digits that are not one number for certain: 00, 1 234, 12,34, 5), 3-5, 12%. */
  | { readonly kind: 'unreadable' }
  | NumberReading

export interface NumberReading {
  readonly kind: 'number'
  /**
   * The number in its unit: 0.37 for 0.37万元, 251000 for 251000元. Multipliers that are no part of a money unit are
   * multiplied out: 12000 for 1.2万, 1.2万件, 1万2千.
   */
  readonly value: number
  /** A sign was printed: + - ↑ ↓ 增 减. */
  readonly signed: boolean
  /** As printed: 件 条 人次 元 万元 亿元, and 万 or 亿 where they stand alone behind digits; null if there is none. */
  readonly unit: string | null
  /** 万元, moved digit by digit; null unless a money unit or a bare 万 or 亿 is printed. */
  readonly amountInWan: number | null
  /** Half-open UTF-16 offsets of sign, numeral and unit within the cell. */
  readonly start: number
  readonly end: number
  /** What else the cell says, in the brackets behind: 含自然失效29件. */
  readonly note: string | null
}

const upTo = (most: number, mark: string): readonly string[] => Array.from({ length: most }, (_, index) => mark.repeat(index + 1))
/** What is printed where there is nothing to count. */
const notApplicable: ReadonlySet<string> = new Set([...upTo(3, '/'), ...upTo(3, '\\'), ...upTo(8, '-'), '无', 'N/A', 'n/a', 'N/a', 'n/A'])
const signs: readonly (readonly [sign: string, factor: 1 | -1])[] = [
  ['增加', 1],
  ['减少', -1],
  ['增', 1],
  ['减', -1],
  ['↑', 1],
  ['↓', -1],
  ['+', 1],
  ['-', -1],
]

/** Reads one cell of folded text. Never a guess: what may be something else is no number. Linear in its length. */
export function readNumeral(folded: string): NumeralReading {
  const plain = plainInteger(folded)
  if (plain !== -1) {
    return { kind: 'number', value: plain, signed: false, unit: null, amountInWan: null, start: 0, end: folded.length, note: null }
  }
  const start = skipSpace(folded, 0)
  if (start === folded.length) return { kind: 'blank' }
  const end = contentEnd(folded)
  if (end - start <= 8 && notApplicable.has(folded.slice(start, end))) return { kind: 'notApplicable' }
  const number = readNumber(folded, start, end)
  if (number) return number
  return { kind: isDashLike(folded, start, end) ? 'text' : kindOfOther(folded.slice(start, end)) }
}

/** The shortest way for nine cells in ten: digits and nothing else. -1 for every other cell. */
function plainInteger(folded: string): number {
  if (folded.length === 0 || folded.length > mostDigits || (folded.length > 1 && folded[0] === '0')) return -1
  let value = 0
  for (let i = 0; i < folded.length; i++) {
    const digit = folded.charCodeAt(i) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

function readNumber(folded: string, start: number, end: number): NumberReading | null {
  const [sign, factor] = signs.find(([printed]) => folded.startsWith(printed, start)) ?? ['', 1]
  const isWord = sign !== '' && sign !== '+' && sign !== '-'
  const at = isWord ? skipSpace(folded, start + sign.length) : start + sign.length
  const first = folded.charCodeAt(at)
  const chinese = isChineseNumeral(first)
  if (!isDigit(first) && !(chinese && (sign === '' || isWord))) return null
  const quantity = quantityAt(folded, at)
  if (!quantity || (sign === '' && isDashLike(folded, at, quantity.end))) return null
  const note = noteAt(folded, skipSpace(folded, quantity.end), end)
  if (note === undefined) return null
  const { value, unit, amountInWan } = quantity
  return {
    kind: 'number',
    // Adding 0 makes 0 of -0.
    value: factor * value + 0,
    signed: sign !== '',
    unit,
    amountInWan: amountInWan === null ? null : factor * amountInWan + 0,
    start,
    end: quantity.end,
    note,
  }
}

/** 一 and 一一 alone in a cell may be dashes typed with the wrong key. */
function isDashLike(folded: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (folded[i] !== '一') return false
  return true
}

/** The remark in brackets from the offset to the end; null if nothing stands there, undefined if it is no plain remark. */
function noteAt(folded: string, offset: number, end: number): string | null | undefined {
  if (offset >= end) return null
  if (folded[offset] !== '(' || closingBracket(folded, offset, end) !== end - 1) return undefined
  const note = folded.slice(offset + 1, end - 1).trim()
  return qualifies(note) ? undefined : note
}

function closingBracket(folded: string, open: number, end: number): number {
  let depth = 0
  for (let i = open; i < end; i++) {
    if (folded[i] === '(') depth++
    else if (folded[i] === ')' && --depth === 0) return i
  }
  return -1
}
