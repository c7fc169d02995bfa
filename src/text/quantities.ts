import { arabicNumeralAt, mostDigits } from './arabic-numerals.js'
import { isDigit } from './characters.js'
import { chineseNumeralAt } from './chinese-numerals.js'
import { shiftDecimal } from './decimal.js'
import { multiplierAt, unitAt } from './units.js'
import { skipSpace } from './white-space.js'

/** A number with its unit, unsigned. Offsets are half-open, in UTF-16 units. */
export interface Quantity {
  readonly value: number
  readonly unit: string | null
  readonly amountInWan: number | null
  readonly end: number
}

interface Numeral {
  /** Plain digits, a point perhaps. */
  readonly decimal: string
  readonly end: number
}

/** What follows a numeral: 万元 has four places and the unit 元. */
interface Tail {
  readonly places: number
  /** The multiplier as printed; '' if there is none. */
  readonly words: string
  readonly unit: string | null
  readonly end: number
}

/** Reads number, multiplier and unit at the offset; null where they do not make one certain quantity. */
export function quantityAt(text: string, offset: number): Quantity | null {
  const numeral = isDigit(text.charCodeAt(offset)) ? arabicAt(text, offset) : chineseAt(text, offset)
  return numeral && withTail(numeral, tailAt(text, numeral.end))
}

function chineseAt(text: string, offset: number): Numeral | null {
  const numeral = chineseNumeralAt(text, offset)
  return numeral && { decimal: String(numeral.value), end: numeral.end }
}

function arabicAt(text: string, offset: number): Numeral | null {
  const numeral = arabicNumeralAt(text, offset)
  const multiplier = numeral && multiplierAt(text, numeral.end)
  return multiplier && isDigit(text.charCodeAt(multiplier.end)) ? sumAt(text, offset) : numeral
}

/** 1万2千: whole numbers with their multipliers, each term smaller than one of the multiplier before. */
function sumAt(text: string, offset: number): Numeral | null {
  let sum = 0
  let limit = 10 ** mostDigits
  let at = offset
  while (isDigit(text.charCodeAt(at))) {
    const numeral = arabicNumeralAt(text, at)
    const multiplier = numeral && multiplierAt(text, numeral.end)
    if (!numeral?.whole || !multiplier) return null
    const term = Number(numeral.decimal) * 10 ** multiplier.places
    if (term === 0 || term >= limit) return null
    sum += term
    limit = 10 ** multiplier.places
    at = multiplier.end
  }
  return { decimal: String(sum), end: at }
}

function withTail(numeral: Numeral, tail: Tail): Quantity | null {
  const { decimal } = numeral
  const multiplied = shiftDecimal(decimal, tail.places)
  if (multiplied.replace('.', '').length > mostDigits) return null
  const bareWan = tail.unit === null && tail.places >= 4
  return {
    value: Number(tail.unit === '元' ? decimal : multiplied),
    unit: tail.unit === '元' || bareWan ? tail.words + (tail.unit ?? '') : tail.unit,
    amountInWan: tail.unit === '元' || bareWan ? Number(shiftDecimal(decimal, tail.places - 4)) : null,
    end: tail.end,
  }
}

/** `件`, `万元`, ` 万件`, `(件)`, `(单位:万元)`. */
function tailAt(text: string, offset: number): Tail {
  const plain = measureAt(text, offset)
  if (plain.unit !== null) return plain
  const open = skipSpace(text, plain.end)
  if (text[open] !== '(') return plain
  const inner = text.startsWith('单位:', open + 1) ? open + 4 : open + 1
  const bracketed = measureAt(text, inner)
  const closes = bracketed.end > inner && text[bracketed.end] === ')'
  if (!closes || (plain.places > 0 && bracketed.places > 0)) return plain
  return {
    places: plain.places + bracketed.places,
    words: plain.words + bracketed.words,
    unit: bracketed.unit,
    end: bracketed.end + 1,
  }
}

function measureAt(text: string, offset: number): Tail {
  const at = skipSpace(text, offset)
  const multiplier = multiplierAt(text, at)
  const words = multiplier ? text.slice(at, multiplier.end) : ''
  const unitStart = skipSpace(text, multiplier?.end ?? offset)
  const unit = unitAt(text, unitStart)
  const end = unit === null ? (multiplier?.end ?? offset) : unitStart + unit.length
  return { places: multiplier?.places ?? 0, words, unit, end }
}
