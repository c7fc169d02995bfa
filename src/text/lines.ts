import type { Span } from '../model/span.js'

/** 1-based; the column counts UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** \n, \r\n, \r, \v, \f, U+0085, U+2028 or U+2029. */
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
/** Most texts have none of these: then their lines are found without a pattern. */
const rareEnds: readonly string[] = ['\v', '\f', '\r', '\u0085', '\u2028', '\u2029']

/** Offsets at which lines begin; the first is 0. A text that ends with a line end has a last line that is empty. */
export function lineStarts(text: string): number[] {
  return lineSpans(text).map(({ start }) => start)
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
  return rareEnds.some((end) => text.includes(end)) ? ofEveryKind(text) : ofFeeds(text)
}

function ofFeeds(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    spans.push({ start, end })
    start = end + 1
  }
  spans.push({ start, end: text.length })
  return spans
}

function ofEveryKind(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    spans.push({ start, end: index })
    start = index + end.length
  }
  spans.push({ start, end: text.length })
  return spans
}
