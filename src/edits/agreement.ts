import { type Decimal, toDecimal } from './exact-sum.js'

/** How a printed number comes from an exact one: rounded to its last place, cut off there, or not at all. */
export type Agreement = 'rounded' | 'truncated' | null

/**
 * Whether a printed percentage is part ÷ whole, to the last place it shows; to the place given where its last digits
 * only fill up (2 for a 150 that may stand for 1.5 times). Numbers are taken as they are written: 4.35 is 4.35, not
 * what a float makes of it. The whole is not 0.
 */
export function percentAgreement(printed: number, part: number, whole: number, place?: number): Agreement {
  const [shown, of, by] = [toDecimal(printed), toDecimal(part), toDecimal(whole)]
  const unit: Decimal = { digits: 1n, exponent: place ?? Math.min(shown.exponent, 0) }
  const quotientExponent = of.exponent + 2 - by.exponent
  const least = Math.min(shown.exponent, unit.exponent, quotientExponent)
  const sign = by.digits < 0n ? -1n : 1n
  // Both sides times the whole, times 2: only whole numbers are left.
  const times = 2n * sign * by.digits
  const exact = 2n * sign * of.digits * 10n ** BigInt(quotientExponent - least)
  const stated = shown.digits * 10n ** BigInt(shown.exponent - least) * times
  const step = unit.digits * 10n ** BigInt(unit.exponent - least) * times
  if (2n * size(exact - stated) <= step) return 'rounded'
  const beyond = size(exact) - size(stated)
  return exact < 0n === stated < 0n && beyond >= 0n && beyond < step ? 'truncated' : null
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value
}
