import { toDecimal } from './exact-sum.js'

/** The product of the numbers as they are written in decimal: 3 × 0.1 is 0.3. Finite numbers only. */
export function exactProduct(values: readonly number[]): number {
  const decimals = values.map(toDecimal)
  const digits = decimals.reduce((product, decimal) => product * decimal.digits, 1n)
  return Number(`${digits}e${decimals.reduce((sum, decimal) => sum + decimal.exponent, 0)}`)
}
