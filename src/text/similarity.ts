/**
 * How much of a printed label is that of the form, from 0 to 1: 1 minus the edit distance over the longer of the two;
 * 0 where they differ in length by more than half. A beginning or an end cut off counts for half of what it costs otherwise (labels are truncated far more often than changed).
 * What is less than `least` may be given as 0: strings without enough units in common are not compared further.
 */
export function similarity(printed: string, expected: string, least = 0): number {
  if (printed === expected) return 1
  const longer = Math.max(printed.length, expected.length)
  if (longer === 0) return 0
  const truncated = printed.length > 1 && (expected.startsWith(printed) || expected.endsWith(printed))
  const shorter = Math.min(printed.length, expected.length)
  if (!truncated && (shorter < longer / 2 || mostCommon(printed, expected) < least * longer)) return 0
  const plain = 1 - editDistance(printed, expected) / longer
  return truncated ? Math.max(plain, 0.5 + (0.5 * printed.length) / expected.length) : plain
}

const kinds = 256

/** At least as many as the units that both have, each counted as often as both have it. */
function mostCommon(a: string, b: string): number {
  const left = new Uint32Array(kinds)
  for (let at = 0; at < a.length; at++) {
    const kind = a.charCodeAt(at) % kinds
    left[kind] = (left[kind] as number) + 1
  }
  let common = 0
  for (let at = 0; at < b.length; at++) {
    const kind = b.charCodeAt(at) % kinds
    const rest = left[kind] as number
    if (rest === 0) continue
    left[kind] = rest - 1
    common += 1
  }
  return common
}

/** Levenshtein distance in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  const row = new Uint32Array(b.length + 1).map((_, index) => index)
  for (let from = 1; from <= a.length; from++) {
    const unit = a.charCodeAt(from - 1)
    let diagonal = row[0] as number
    row[0] = from
    for (let to = 1; to <= b.length; to++) {
      const above = row[to] as number
      const change = diagonal + (unit === b.charCodeAt(to - 1) ? 0 : 1)
      row[to] = Math.min(change, above + 1, (row[to - 1] as number) + 1)
      diagonal = above
    }
  }
  return row[b.length] as number
}
