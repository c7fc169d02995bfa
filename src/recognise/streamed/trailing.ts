import { readNumeral } from '../../text/numerals.js'
import type { TextToken, ValueToken } from '../token.js'

/** Digits of one figure: counts of one organ and year stay far below. */
const longest = 8

/**
 * The figures that a line ends with behind words that no form knows, a misprint or what is left of another label: `count` of them, with
 * single spaces between. None if there are more, or fewer.
 */
export function figuresBehind(text: string, { place, start, end }: TextToken, count: number): ValueToken[] {
  const tail = text.slice(Math.max(start, end - count * (longest + 1) - 1), end)
  const figures = new RegExp(`(?<!\\d) \\d{1,${longest}}(?: \\d{1,${longest}}){${count - 1}}$`).exec(tail)
  if (!figures) return []
  let at = end - figures[0].length
  return figures[0]
    .slice(1)
    .split(' ')
    .map((digits) => {
      const [from, to] = [at + 1, at + 1 + digits.length]
      at = to
      return { kind: 'value', place: { ...place, loose: true }, start: from, end: to, reading: readNumeral(digits) }
    })
}
