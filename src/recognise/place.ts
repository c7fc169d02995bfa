import { isFilled } from './runs.js'
import type { ValueToken } from './token.js'

/** The cells of a row, one a column; or why they cannot be told. */
export type Placement =
  | { readonly cells: readonly ValueToken[]; readonly offset: number }
  | { readonly failure: 'row-incomplete' | 'ambiguous-cell' }

/**
 * Finds the `width` cells of a row among the values printed for it. More values than columns is settled by leaving out blanks at the ends
 * (a spanned label or the mark before the next row leaves them), if that can be done in one way only or the other rows did it in one way.
 */
export function placeCells(values: readonly ValueToken[], width: number, known: ReadonlyMap<number, number>): Placement {
  if (values.length === width) return { cells: values, offset: 0 }
  if (values.length < width) return { failure: 'row-incomplete' }
  const first = values.findIndex(isFilled)
  const last = values.findLastIndex(isFilled)
  const lowest = first < 0 ? 0 : Math.max(0, last - width + 1)
  const highest = first < 0 ? values.length - width : Math.min(first, values.length - width)
  if (lowest > highest) return { failure: 'row-incomplete' }
  const learned = known.get(values.length - width)
  if (lowest === highest) return { cells: values.slice(lowest, lowest + width), offset: lowest }
  if (learned === undefined || learned < lowest || learned > highest) return { failure: 'ambiguous-cell' }
  return { cells: values.slice(learned, learned + width), offset: learned }
}

/** Where the figures begin, by how many values the row has too many: learned from the rows that leave no choice; none where these disagree. */
export function learnOffsets(
  rows: readonly { readonly values: readonly ValueToken[]; readonly width: number }[],
): ReadonlyMap<number, number> {
  const seen = new Map<number, Set<number>>()
  for (const { values, width } of rows) {
    if (values.length <= width) continue
    const placed = placeCells(values, width, new Map())
    if (!('cells' in placed)) continue
    const surplus = values.length - width
    seen.set(surplus, (seen.get(surplus) ?? new Set()).add(placed.offset))
  }
  return new Map([...seen].flatMap(([surplus, offsets]) => (offsets.size === 1 ? [[surplus, [...offsets][0] ?? 0] as const] : [])))
}
