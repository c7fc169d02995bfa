import { into } from '../../text/grouped.js'

/** What of a list has no counterpart, by the last before it that has one; null for what stands before all of those. */
export function unmatchedAfter<Item>(items: readonly Item[], matched: ReadonlySet<Item>): ReadonlyMap<Item | null, readonly Item[]> {
  const runs = new Map<Item | null, Item[]>()
  let last: Item | null = null
  for (const item of items) {
    if (matched.has(item)) last = item
    else into(runs, last, item)
  }
  return runs
}
