/** Rows of coefficients, each with its right-hand side behind them; whole numbers throughout. */
export interface Matrix {
  readonly rows: number
  /** Coefficients of a row, without the right-hand side. */
  readonly columns: number
  readonly cells: Float64Array
}

/** Coefficients of sums are 1 and −1 and stay small; larger ones are a sign of numbers getting out of hand. */
const largestCoefficient = 2 ** 20

export function matrix(rows: number, columns: number): Matrix {
  return { rows, columns, cells: new Float64Array(rows * (columns + 1)) }
}

export function copyOf({ rows, columns, cells }: Matrix): Matrix {
  return { rows, columns, cells: cells.slice() }
}

export function at({ columns, cells }: Matrix, row: number, column: number): number {
  return cells[row * (columns + 1) + column] ?? 0
}

export function rightOf(of: Matrix, row: number): number {
  return at(of, row, of.columns)
}

/**
 * Makes the column 0 in every row but the pivot's, by whole multiples, so that nothing is ever rounded; false when a number would leave
 * the safe integers.
 */
export function eliminate(of: Matrix, pivot: number, column: number): boolean {
  const { rows, columns, cells } = of
  const width = columns + 1
  const from = pivot * width
  const by = cells[from + column] ?? 0
  for (let row = 0; row < rows; row++) {
    const to = row * width
    const value = cells[to + column] ?? 0
    if (row === pivot || value === 0) continue
    const shared = gcd(by, value)
    const [times, less] = by < 0 ? [-by / shared, -value / shared] : [by / shared, value / shared]
    for (let at = 0; at < width; at++) {
      const taken = cells[from + at] ?? 0
      const own = cells[to + at] ?? 0
      if (taken === 0 && (own === 0 || times === 1)) continue
      const sum = times * own - less * taken
      if (!Number.isSafeInteger(sum) || (at < columns && Math.abs(sum) > largestCoefficient)) return false
      cells[to + at] = sum
    }
    if (times !== 1) lowestTerms(cells, to, width)
  }
  return true
}

function lowestTerms(cells: Float64Array, from: number, width: number): void {
  let shared = 0
  for (let at = from; at < from + width && shared !== 1; at++) shared = gcd(shared, cells[at] ?? 0)
  if (shared > 1) for (let at = from; at < from + width; at++) cells[at] = (cells[at] ?? 0) / shared
}

function gcd(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}
