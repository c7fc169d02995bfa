import { impliedValues } from '../../edits/implied.js'
import { type Edit, inNumbers, type System, withValues } from '../../edits/system.js'
import type { Cause } from '../../model/finding.js'
import type { Pointer } from '../../model/pointer.js'

/** What the sums say of the cells that have no figure. */
export interface BlankValues {
  /** Values other than 0, by confidence and kind. */
  readonly causes: readonly Cause[]
  /** Cells that can only be 0. */
  readonly zeros: ReadonlySet<Pointer>
  /** The system with these values in place, and 0 in all other blanks. */
  readonly filled: System
}

interface Value {
  readonly cell: number
  readonly value: number
  readonly confidence: Cause['confidence']
  readonly kind: Cause['kind']
}

/**
 * Blanks are free first: what elimination leaves no choice, and zeros where cells add up to 0, is implied. A total that is blank beside
 * filled parts and not implied is given as the sum of these with other blanks as 0: the weaker test, and only a candidate.
 */
export function blankValues(system: System): BlankValues {
  const { cells, editsOf } = system
  const implied = impliedValues(system)
  const zeros = [...implied].filter(([, value]) => value === 0).map(([cell]) => cell)
  const known = withValues(system, implied)
  const values: Value[] = []
  for (const [cell, { value, total }] of cells.entries()) {
    if (value !== null) continue
    const own = implied.get(cell)
    if (own !== undefined) {
      const edits = (editsOf[cell] ?? []).flatMap((edit) => known.edits[edit] ?? [])
      const confirmed = edits.length > 1 && edits.every(({ complete, short }) => complete && short === 0)
      if (own !== 0)
        values.push({ cell, value: own, kind: total ? 'missing-total' : 'unknown', confidence: confirmed ? 'safe' : 'suggested' })
    } else if (total) {
      const sum = sumOfParts(cell, known)
      if (sum > 0) values.push({ cell, value: sum, kind: 'missing-total', confidence: 'candidate' })
    }
  }
  const given = new Map<number, number>(cells.flatMap(({ value }, cell) => (value === null ? [[cell, 0] as const] : [])))
  for (const { cell, value } of values) given.set(cell, value)
  return {
    causes: causesOf(values, system),
    zeros: new Set(zeros.map((cell) => cells[cell]?.pointer ?? '')),
    filled: withValues(system, given),
  }
}

/** What the parts of a total come to, blanks as 0; 0 where several edits have it as their total and do not agree. */
function sumOfParts(cell: number, { edits, editsOf, values }: System): number {
  const sums = (editsOf[cell] ?? []).flatMap((index) => {
    const { terms = [] }: Partial<Edit> = edits[index] ?? {}
    const negative = terms.filter(({ by }) => by < 0)
    if (negative.length !== 1 || negative[0]?.cell !== cell) return []
    return [terms.reduce((sum, term) => (term.cell === cell ? sum : sum + term.by * (values[term.cell] ?? 0)), 0)]
  })
  const filled = sums.filter((sum) => sum > 0)
  return new Set(filled).size === 1 ? (filled[0] ?? 0) : 0
}

const confidences: readonly Cause['confidence'][] = ['safe', 'suggested', 'candidate']
const kinds: readonly Cause['kind'][] = ['missing-total', 'unknown']

function causesOf(values: readonly Value[], system: System): readonly Cause[] {
  return confidences.flatMap((confidence) =>
    kinds.flatMap((kind) => {
      const own = values.filter((value) => value.confidence === confidence && value.kind === kind)
      const changes = own.map(({ cell, value }) => ({
        pointer: system.cells[cell]?.pointer ?? '',
        from: null,
        to: inNumbers(value, system),
      }))
      return changes.length === 0 ? [] : [{ kind, confidence, changes }]
    }),
  )
}
