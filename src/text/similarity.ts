/**
 * How much of a printed label is that of the form, from 0 to 1: 1 minus the edit distance over the longer of the two;
 * 0 where they differ in length by more than half. A beginning or an end cut off counts for half of what it costs otherwise (labels are truncated far more often than changed).
 */
export function similarity(printed: string, expected: string): number {
  if (printed === expected) return 1
  const longer = Math.max(printed.length, expected.length)
  if (longer === 0) return 0
  const truncated = printed.length > 1 && (expected.startsWith(printed) || expected.endsWith(printed))
  const shorter = Math.min(printed.length, expected.length)
  if (!truncated && shorter < longer / 2) return 0
  const plain = 1 - editDistance(printed, expected) / longer
  return truncated ? Math.max(plain, 0.5 + (0.5 * printed.length) / expected.length) : plain
}

/** Levenshtein distance in UTF-16 units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
