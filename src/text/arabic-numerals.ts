import { digitsEnd } from './characters.js'

/** A number in ASCII digits as it is printed. */
export interface ArabicNumeral {
  /** Without grouping: `1234.50`. */
  readonly decimal: string
  readonly whole: boolean
  /** Behind its last digit. */
  readonly end: number
}

/** A double tells apart every decimal of so many digits. */
export const mostDigits = 15

/**
 * Reads the digits at the offset, grouped by threes or not. Null for what may be several figures run together or one
 * that lost a part: leading zeros (`023`), wrong groups (`12,34`), a point at the end, more than 15 digits.
 */
export function arabicNumeralAt(text: string, offset: number): ArabicNumeral | null {
  let end = digitsEnd(text, offset)
  const first = end - offset
  if (first === 0 || (first > 1 && text[offset] === '0')) return null
  let decimal = text.slice(offset, end)
  while (text[end] === ',') {
    const group = digitsEnd(text, end + 1)
    if (first > 3 || text[offset] === '0' || group - end !== 4) return null
    decimal += text.slice(end + 1, group)
    end = group
  }
  const whole = text[end] !== '.'
  if (!whole) {
    const last = digitsEnd(text, end + 1)
    if (last === end + 1) return null
    decimal += text.slice(end, last)
    end = last
  }
  return decimal.length > mostDigits + (whole ? 0 : 1) ? null : { decimal, whole, end }
}
