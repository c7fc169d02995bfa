/** A number as digits × 10^exponent, the way it is written. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** The sum of the numbers as they are written in decimal: 0.1 + 0.2 is 0.3. Finite numbers only. */
export function exactSum(values: readonly number[]): number {
  let sum = 0
  let size = 0
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return decimalSum(values)
    sum += value
    size += Math.abs(value)
  }
  return size <= Number.MAX_SAFE_INTEGER ? sum + 0 : decimalSum(values)
}

function decimalSum(values: readonly number[]): number {
  const decimals = values.map(toDecimal)
  const exponent = Math.min(...decimals.map((decimal) => decimal.exponent))
  const total = decimals.reduce((sum, decimal) => sum + decimal.digits * 10n ** BigInt(decimal.exponent - exponent), 0n)
  return Number(`${total}e${exponent}`)
}

export function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length }
}
