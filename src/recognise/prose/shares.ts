import { chineseNumeralAt } from '../../text/chinese-numerals.js'
import { hasAny } from '../../text/words.js'
import type { Mention } from './mentions.js'

/** A percentage that says what part of a whole a quantity is. */
export interface Share {
  readonly percent: number
  /** Offset behind the sign, into the passage. */
  readonly to: number
}

const share =
  /^[,(]?(?:约|大约)?(?:占|占比)(?:[^,;。\d]{0,24}?)(?:约|为|达|达到)?[:]?(?:(\d{1,3}(?:\.\d{1,4})?)%|百分之([零一二三四五六七八九十百]{1,5})(?:点([零一二三四五六七八九]{1,4}))?)/

const known = new WeakMap<Mention, Share | null>()

/** 148条,占34.8%: the share said of the mention. */
export function shareOf(mention: Mention): Share | null {
  let found = known.get(mention)
  if (found === undefined) {
    found = shareBehind(mention)
    known.set(mention, found)
  }
  return found
}

function shareBehind({ passage, to }: Mention): Share | null {
  const words = passage.text.slice(to, to + 48)
  if (!words.includes('占') || !hasAny(words, ['%', '百分之'])) return null
  const hit = share.exec(words)
  if (!hit) return null
  const percent = hit[1] === undefined ? inWords(hit[2] as string, hit[3] ?? '') : Number(hit[1])
  return percent === null ? null : { percent, to: to + hit[0].length }
}

/** 百分之六十二点五 */
function inWords(whole: string, decimals: string): number | null {
  const value = chineseNumeralAt(whole, 0)?.value
  return value === undefined ? null : Number(`${value}.${Array.from(decimals, (digit) => '零一二三四五六七八九'.indexOf(digit)).join('')}`)
}
