import type { Form, Identity, TableId, Term } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { StripSum } from './cuts.js'
import type { Strip } from './strip.js'
import type { Equation, SystemTerm } from './system.js'

/** What the identities of a form say of strips: sums within one, and equations between several. */
export interface Arithmetic {
  readonly sums: readonly (readonly StripSum[])[]
  /** The rules the sums come from. */
  readonly sumRules: readonly string[]
  readonly equations: readonly Equation[]
  /** Equations between totals of strips, which hold by themselves where all these sums do. */
  readonly implied: readonly Equation[]
}

export function identitiesOf(form: Form, table: TableId): readonly Identity[] {
  return form.identities.filter(({ right }) => right.some(({ pointer }) => pointer.startsWith(`/${table}/`)))
}

/** `printed`: whether a row stands in the report at all. An identity over a cell that is in no strip says nothing here. */
export function arithmeticOf(
  identities: readonly Identity[],
  strips: readonly Pick<Strip, 'pointers'>[],
  printed: (pointer: Pointer) => boolean,
): Arithmetic {
  const places = new Map<Pointer, Omit<SystemTerm, 'weight'>>()
  for (const [strip, { pointers }] of strips.entries())
    for (const [cell, pointer] of pointers.entries()) places.set(pointer, { strip, cell })
  const sums: StripSum[][] = strips.map(() => [])
  const sumRules = new Set<string>()
  const equations: Equation[] = []
  for (const identity of identities) {
    const terms = termsOf(identity, places, printed)
    if (terms === null) continue
    const [first] = terms
    const [total, ...others] = terms.filter(({ weight }) => weight < 0)
    if (first && total && terms.every(({ strip }) => strip === first.strip)) {
      if (others.length > 0) continue
      sums[first.strip]?.push({ parts: terms.filter(({ weight }) => weight > 0).map(({ cell }) => cell), total: total.cell })
      sumRules.add(identity.rule)
    } else equations.push({ rule: identity.rule, column: columnOf(identity), terms })
  }
  const isTotal = ({ strip, cell }: SystemTerm): boolean => sums[strip]?.some(({ total }) => total === cell) ?? false
  const isImplied = ({ terms }: Equation): boolean => terms.every(isTotal)
  return {
    sums,
    sumRules: [...sumRules],
    equations: equations.filter((equation) => !isImplied(equation)),
    implied: equations.filter(isImplied),
  }
}

function termsOf(
  { left, right, relation }: Identity,
  places: ReadonlyMap<Pointer, Omit<SystemTerm, 'weight'>>,
  printed: (pointer: Pointer) => boolean,
): readonly SystemTerm[] | null {
  if (relation === 'at-most') return null
  const counts = ({ pointer, ifPrinted, unlessPrinted }: Term): boolean =>
    !(ifPrinted && !printed(pointer)) && !unlessPrinted?.some((other) => printed(other))
  const found: SystemTerm[] = []
  for (const [side, weight] of [
    [left, 1],
    [right, -1],
  ] as const) {
    for (const term of side.filter(counts)) {
      const place = places.get(term.pointer)
      if (!place) return null
      found.push({ ...place, weight })
    }
  }
  return found
}

function columnOf({ right }: Identity): string {
  const pointer = right[0]?.pointer ?? ''
  return pointer.slice(pointer.lastIndexOf('/') + 1)
}
