/** What one slip of the hand made of a number. */
export type Slip = 'exchanged' | 'replaced' | 'left-out' | 'added'

/**
 * Restricted Damerau–Levenshtein distance (optimal string alignment) of two numbers as they are written: characters replaced, left out,
 * added, or two neighbours exchanged. The minus sign is a character.
 */
export function typingDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}

/** How one slip leads from the number that should be to the one that is printed; null where it takes more. */
export function slipOf(printed: string, meant: string): Slip | null {
  if (typingDistance(printed, meant) !== 1) return null
  if (printed.length !== meant.length) return printed.length < meant.length ? 'left-out' : 'added'
  return [...printed].filter((digit, index) => digit !== meant[index]).length === 1 ? 'replaced' : 'exchanged'
}

/** A number with all its digits: `1e21` never. */
export function written(value: number): string {
  return Number.isSafeInteger(value) ? BigInt(value).toString() : String(value)
}
