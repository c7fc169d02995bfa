/** Edit distance with swaps of neighbours (Damerau, optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The known word nearest to what was typed, if near enough to be a slip of the hand. */
export function suggest(typed: string, known: readonly string[]): string | null {
  const wanted = typed.toLowerCase()
  let nearest: string | null = null
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1
  for (const word of known) {
    const steps = word.startsWith(wanted) && wanted.length > 1 ? 1 : distance(wanted, word.toLowerCase())
    if (steps < least) {
      least = steps
      nearest = word
    }
  }
  return nearest
}
