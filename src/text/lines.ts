import type { Span } from '../model/span.js'

/** 1-based; the column counts UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Offsets at which lines begin; the first is 0. A line ends at \n, \r\n, \r, \v, \f, U+0085, U+2028 or U+2029.
 * A text that ends with a line end has a last line that is empty.
 */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const length = lineEndLength(text, i)
    if (length === 0) continue
    i += length - 1
    starts.push(i + 1)
  }
  return starts
}

/** Where an offset stands; one beyond the text stands on the last line. */
export function placeOf(starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** The lines without what ends them; half-open UTF-16 offsets. As many as `lineStarts` gives. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const length = lineEndLength(text, i)
    if (length === 0) continue
    spans.push({ start, end: i })
    i += length - 1
    start = i + 1
  }
  spans.push({ start, end: text.length })
  return spans
}

/** UTF-16 units of the line end at the offset; 0 where there is none. */
function lineEndLength(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  if (unit > 0x0d && unit !== 0x85 && unit !== 0x2028 && unit !== 0x2029) return 0
  if (unit < 0x0a) return 0
  return unit === 0x0d && text.charCodeAt(offset + 1) === 0x0a ? 2 : 1
}
