import type { Span } from '../model/span.js'

/**
 * The ranges that the columns of a table take up on the line, from rows that have every cell; null if two of them overlap, for then
 * position does not tell columns apart. Extents are in columns of the screen, half-open.
 */
export function columnRanges(rows: readonly (readonly Span[])[]): readonly Span[] | null {
  const width = rows[0]?.length ?? 0
  const ranges: Span[] = []
  for (let column = 0; column < width; column++) {
    const cells = rows.flatMap((row) => row[column] ?? [])
    const range = { start: Math.min(...cells.map(({ start }) => start)), end: Math.max(...cells.map(({ end }) => end)) }
    if (range.start < (ranges.at(-1)?.end ?? 0)) return null
    ranges.push(range)
  }
  return ranges
}

/** The one column whose range the extent touches; null if it touches none or several. */
export function columnOf(ranges: readonly Span[], extent: Span): number | null {
  const touched = ranges.flatMap((range, index) => (extent.start < range.end && range.start < extent.end ? [index] : []))
  return touched.length === 1 && touched[0] !== undefined ? touched[0] : null
}
