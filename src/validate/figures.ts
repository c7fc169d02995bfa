import { tableIds } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import { isObject, type Json } from './accept.js'

const none: Map<string, PointerNode> = new Map()
const unknown: PointerNode = { pointer: '', children: none }

/** Pointers kept ready, by the keys that lead to them: making and hashing them anew is most of the cost of checking. */
export interface PointerNode {
  readonly pointer: Pointer
  readonly children: Map<string, PointerNode>
}

export function pointerTree(pointers: readonly Pointer[]): PointerNode {
  const root: PointerNode = { pointer: '', children: new Map() }
  for (const pointer of pointers) {
    let node = root
    for (const key of pointer.split('/').slice(1)) {
      const child = node.children.get(key) ?? { pointer: `${node.pointer}/${key}`, children: new Map() }
      node.children.set(key, child)
      node = child
    }
  }
  return root
}

/** Every number of the record's tables by its pointer; a figure that is null or no number is not there. */
export function figuresOf(report: unknown, known: PointerNode = unknown): ReadonlyMap<Pointer, number> {
  const figures = new Map<Pointer, number>()
  if (!isObject(report)) return figures
  const left: { readonly value: Json; readonly node: PointerNode }[] = []
  const visit = (value: unknown, key: string, parent: PointerNode): void => {
    const node = parent.children.get(key) ?? { pointer: `${parent.pointer}/${token(key)}`, children: none }
    if (typeof value === 'number' && Number.isFinite(value)) figures.set(node.pointer, value)
    else if (isObject(value)) left.push({ value, node })
  }
  for (const table of tableIds) if (Object.hasOwn(report, table)) visit(report[table], table, known)
  for (let next = left.pop(); next; next = left.pop()) {
    for (const key of Object.keys(next.value)) visit(next.value[key], key, next.node)
  }
  return figures
}

/** A key as RFC 6901 writes it in a pointer. */
export function token(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
