const counted = [
  [Map.prototype, ['get', 'set', 'has', 'delete']],
  [Set.prototype, ['add', 'has', 'delete']],
] as const

/** How often a map or a set is asked or told something during some work: what the work costs, whatever the machine. */
export function steps(work: () => void): number {
  let count = 0
  const originals: (() => void)[] = []
  for (const [prototype, names] of counted) {
    const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>
    for (const name of names) {
      const original = methods[name] as (...args: unknown[]) => unknown
      originals.push(() => {
        methods[name] = original
      })
      methods[name] = function (this: unknown, ...args) {
        count++
        return original.apply(this, args)
      }
    }
  }
  try {
    work()
  } finally {
    for (const restore of originals) restore()
  }
  return count
}
