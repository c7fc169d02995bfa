import { type Consistent, randomOf, requestRows } from './glued.js'

/** Cells of the requests table that are printed blank and leave no trace: mostly zeros, in up to four rows. */
export function blanksIn(table: Consistent, seed: number, most = 4): ReadonlySet<string> {
  const random = randomOf(seed + 501)
  const rows = new Set(Array.from({ length: 1 + random(most) }, () => requestRows[random(requestRows.length)] ?? ''))
  const share = [100, 60, 25][random(3)] ?? 100
  const blanks = new Set<string>()
  for (const [pointer, value] of table) {
    const path = pointer.slice('/requests/'.length, pointer.lastIndexOf('/'))
    if (pointer.startsWith('/requests/') && rows.has(path) && value === 0 && random(100) < share) blanks.add(pointer)
  }
  return blanks
}

/** The same, and one figure more that was never printed. */
export function withMissing(table: Consistent, blanks: ReadonlySet<string>, seed: number): ReadonlySet<string> {
  const random = randomOf(seed + 901)
  const figures = [...table].flatMap(([pointer, value]) => (pointer.startsWith('/requests/') && value > 0 ? [pointer] : []))
  return new Set([...blanks, figures[random(figures.length)] ?? ''])
}
