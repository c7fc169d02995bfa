import type { TableId } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import { isObject } from './accept.js'

const tables: readonly TableId[] = ['proactive', 'requests', 'remedies', 'statistics']

/** Every number of the record's tables by its pointer; a figure that is null or no number is not there. */
export function figuresOf(report: unknown): ReadonlyMap<Pointer, number> {
  const figures = new Map<Pointer, number>()
  if (!isObject(report)) return figures
  const left: [pointer: Pointer, value: unknown][] = tables.map((table) => [
    `/${table}`,
    Object.hasOwn(report, table) ? report[table] : null,
  ])
  for (let next = left.pop(); next; next = left.pop()) {
    const [pointer, value] = next
    if (typeof value === 'number' && Number.isFinite(value)) figures.set(pointer, value)
    if (!isObject(value)) continue
    for (const key of Object.keys(value)) left.push([`${pointer}/${token(key)}`, value[key]])
  }
  return figures
}

/** A key as RFC 6901 writes it in a pointer. */
export function token(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
