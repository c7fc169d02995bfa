/** Inputs that cost about as much as handing them over are handed over together, and large ones alone. */
export const batchCount = 32
export const batchBytes: number = 1 << 20
/** So that no worker waits long for the last one, batches get smaller at the end: what is left is dealt out this often to each. */
const deals = 3

/** A list in batches; `sizeOf` is asked only about what is next. */
export function* batchesOf<T>(items: readonly T[], jobs: number, sizeOf: (item: T) => number): Iterable<readonly T[]> {
  for (let at = 0; at < items.length; ) {
    const count = Math.min(batchCount, Math.ceil((items.length - at) / (jobs * deals)))
    const batch: T[] = []
    for (let bytes = 0; batch.length < count && bytes < batchBytes; at++) {
      const item = items[at]
      if (item === undefined) break
      batch.push(item)
      bytes += sizeOf(item)
    }
    yield batch
  }
}
