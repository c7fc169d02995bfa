import type { Pointer } from './model/pointer.js'
import type { RecordInput } from './model/report.js'

/** An item of a list, as RFC 6901 writes it. */
const index = /^(?:0|[1-9]\d*)$/

function child(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return null
  if (Array.isArray(node) && !index.test(key)) return null
  return (node as Readonly<Record<string, unknown>>)[key]
}

/** The figure at a JSON pointer such as `/requests/newlyReceived/total`; null where nothing is, or nothing that is a number. */
export function figureAt(record: RecordInput, pointer: Pointer): number | null {
  const [before, ...keys] = pointer.split('/')
  if (before !== '') return null
  let node: unknown = record
  for (const key of keys) node = child(node, key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return typeof node === 'number' ? node : null
}
