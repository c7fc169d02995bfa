import type { Mention } from './mentions.js'

/** A percentage that says what part of a whole a quantity is. */
export interface Share {
  readonly percent: number
  /** Offset behind the sign, into the passage. */
  readonly to: number
}

const share = /^[,(]?(?:约|大约)?(?:占|占比)(?:[^,;。\d]{0,24}?)(?:约|为|达|达到)?[:]?(\d{1,3}(?:\.\d{1,4})?)%/

/** 148条,占34.8%: the share said of the mention. */
export function shareOf({ passage, to }: Mention): Share | null {
  const hit = share.exec(passage.text.slice(to, to + 48))
  return hit?.[1] === undefined ? null : { percent: Number(hit[1]), to: to + hit[0].length }
}

/** Whether the percentage follows from the two numbers, rounded or cut off at the decimals it is printed with. */
export function follows(percent: number, part: number, whole: number): boolean {
  const decimals = (String(percent).split('.')[1] ?? '').length
  const step = 10 ** -decimals
  const exact = (part / whole) * 100
  return whole > 0 && exact > percent - step / 2 - 1e-9 && exact < percent + step
}
