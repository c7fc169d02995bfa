/** What stands at the keys of a pointer, one below the other; null where nothing does. */
export function valueAt(record: unknown, keys: readonly string[]): unknown {
  let node: unknown = record
  for (const key of keys) {
    if (typeof node !== 'object' || node === null) return null
    node = (node as Readonly<Record<string, unknown>>)[key]
  }
  return node ?? null
}
