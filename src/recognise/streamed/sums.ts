import { residual } from '../../edits/residual.js'
import type { Identity } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'

/** Along its row and along its column. */
const fewestSums = 2

/** The sums of a form over figures that were given places. */
export interface Sums {
  /** Ids of the rules they come from. */
  readonly rules: readonly string[]
  /** The figures of each. */
  readonly terms: readonly (readonly Pointer[])[]
}

/** Null if one of the sums does not hold, or a figure stands in fewer than two. */
export function sumsOver(identities: readonly Identity[], figures: ReadonlyMap<Pointer, number>): Sums | null {
  const figured = { figure: (pointer: Pointer) => figures.get(pointer) ?? null, printed: (pointer: Pointer) => figures.has(pointer) }
  const rules = new Set<string>()
  const terms: (readonly Pointer[])[] = []
  for (const identity of identities) {
    const { left, right, missing, difference } = residual(identity, figured)
    if (identity.relation !== undefined || missing.length > 0) continue
    if (difference !== 0) return null
    rules.add(identity.rule)
    terms.push([...left, ...right].map(({ pointer }) => pointer))
  }
  const counts = new Map<Pointer, number>()
  for (const pointer of terms.flat()) counts.set(pointer, (counts.get(pointer) ?? 0) + 1)
  return [...figures.keys()].every((pointer) => (counts.get(pointer) ?? 0) >= fewestSums) ? { rules: [...rules], terms } : null
}

/** Which figures are certain once `known` are: also the only other one of a sum. */
export function certainBy({ terms }: Sums, known: Iterable<Pointer>): ReadonlySet<Pointer> {
  const certain = new Set(known)
  for (let before = -1; before < certain.size; ) {
    before = certain.size
    for (const pointers of terms) {
      const open = pointers.filter((pointer) => !certain.has(pointer))
      if (open.length === 1) certain.add(open[0] as Pointer)
    }
  }
  return certain
}
