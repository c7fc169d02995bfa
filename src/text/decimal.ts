/**
 * Moves the point of a plain decimal (`251000`, `0.37`) by so many places, to the right if positive, digit by digit:
 * 251000 moved by -4 is 25.1 and not what a division makes of it.
 */
export function shiftDecimal(decimal: string, places: number): string {
  const point = decimal.indexOf('.')
  const digits = point === -1 ? decimal : decimal.slice(0, point) + decimal.slice(point + 1)
  const at = (point === -1 ? decimal.length : point) + places
  if (at >= digits.length) return digits.padEnd(at, '0')
  if (at <= 0) return `0.${'0'.repeat(-at)}${digits}`
  return `${digits.slice(0, at)}.${digits.slice(at)}`
}
