import type { Cause } from '../model/finding.js'
import { rightOf } from './elimination.js'
import { isBroken, type KnownEdits, knownEdits, partsOf } from './known-edits.js'
import { effectOf, type Layout, type WholeCause, wholeCauses } from './layout-causes.js'
import { type Localisation, localise, type Step } from './localise.js'
import { allowedIn } from './possible.js'
import { inNumbers, type System, withValues } from './system.js'
import { type Alternative, bySlip, kindOf } from './ties.js'
import { typingErrors } from './typing-errors.js'

/** What is wrong in one place: one cause, or several of which one is right. */
export interface Explanation {
  /** The likeliest first; of several only one is right. */
  readonly causes: readonly Cause[]
  /** The broken edits it bears on. */
  readonly edits: readonly number[]
  /** Why nothing, or not everything, could be said. */
  readonly unsolved?: (Localisation & { found: false })['reason'] | 'ties'
}

/** More candidates than these are no help, and are only counted as not told apart. */
const mostTies = 200

/**
 * Which cells explain the broken edits: each part of the edits that shares no cell with another by itself; for each the least number of
 * cells, with every choice of them; what all choices share is a cause of its own, what is left is one of several.
 */
export function explain(system: System, layout: Layout): readonly Explanation[] {
  const known = knownEdits(system)
  if (known === null) return []
  return partsOf(known)
    .filter(isBroken)
    .flatMap((part) => explainPart(part, system, layout))
}

function explainPart(part: KnownEdits, system: System, layout: Layout): readonly Explanation[] {
  const columns = new Map(part.cells.map((cell, column) => [cell, column]))
  const asked = new Map(rowsOf(part).flatMap((row) => (rightOf(part.matrix, row) === 0 ? [] : [[row, rightOf(part.matrix, row)] as const])))
  const allowed = allowedIn(system)
  const located = localise(part, { allowed })
  const wholesOf = (effect: ReadonlyMap<number, number>): readonly WholeCause[] =>
    wholeCauses(effect, system, part, layout).filter(({ steps }) => allowed(steps))
  const told = (alternatives: readonly Alternative[], more: Partial<Explanation> = {}): Explanation =>
    explanation(alternatives, system, more)
  if (!located.found) {
    const wholes = wholesOf(asked)
    if (wholes.length > 0) return [told(graded(wholes, wholes.length === 1 ? 'safe' : 'candidate'))]
    return beyond(part, system, layout, located.reason)
  }
  const { solutions } = located
  const [first = []] = solutions
  if (first.length > 1) {
    const wholes = wholesOf(asked)
    const rivals = first.length === 2 && solutions.length > 1
    if (wholes.length > 0) return [told(graded(wholes, wholes.length > 1 ? 'candidate' : rivals ? 'suggested' : 'safe'))]
  }
  if (solutions.length === 1 && first.length === 1) {
    const [step] = first
    const all = step === undefined ? [] : brokenBy([step], system)
    const kind = kindOf(first, system)
    if (all.length > 1) return [told([{ kind, steps: first, confidence: kind === 'unknown' ? 'suggested' : 'safe' }])]
  }
  const shared = first.filter((step) => solutions.every((solution) => solution.some((other) => same(step, other))))
  const rest = solutions.map((solution) => solution.filter((step) => !shared.some((other) => same(step, other))))
  const own = shared.map((step) => told([{ kind: kindOf([step], system), steps: [step], confidence: 'suggested' }]))
  const single = first.length === 1 && solutions.length === 1
  if (single) {
    const wholes = wholesOf(asked)
    if (wholes.length === 0) return own
    return [told([...graded(wholes, 'candidate'), { kind: kindOf(first, system), steps: first, confidence: 'candidate' }])]
  }
  const groups = groupsOf(rest, system).map((group): Explanation => {
    const [one = []] = group
    const wholes = wholesOf(effectOf(one, part, columns))
    if (one.length > 1 && wholes.length > 0) return told(graded(wholes, wholes.length === 1 ? 'suggested' : 'candidate'))
    const ties = bySlip(group, system).map((steps): Alternative => ({ kind: kindOf(steps, system), steps, confidence: 'candidate' }))
    const all = [...graded(wholes, 'candidate'), ...ties]
    return all.length > mostTies ? told(all.slice(0, 1), { causes: [], unsolved: 'ties' }) : told(all)
  })
  return [...own, ...groups]
}

/** Beyond what the search is exact for: slips of typing that every best choice has, and what they leave, if that is within reach. */
function beyond(
  part: KnownEdits,
  system: System,
  layout: Layout,
  reason: (Localisation & { found: false })['reason'],
): readonly Explanation[] {
  const slips = typingErrors(system).filter(({ cell }) => part.cells.includes(cell))
  const unsolved = (left: System): Explanation => ({ causes: [], edits: brokenOver(part, left), unsolved: reason })
  if (slips.length === 0) return [unsolved(system)]
  const mended = withValues(system, new Map(slips.map(({ cell, by }) => [cell, (system.values[cell] ?? 0) + by])))
  const own = slips.map((step) => explanation([{ kind: kindOf([step], system), steps: [step], confidence: 'suggested' }], system))
  const left = knownEdits(mended)
  const parts = left === null ? [] : partsOf(left).filter((each) => isBroken(each) && each.cells.some((cell) => part.cells.includes(cell)))
  const rest = parts.flatMap((each) => explainPart(each, mended, layout))
  return [...own, ...rest.map(downgraded)]
}

/** What was found behind other changes is no surer than they are. */
function downgraded(explanation: Explanation): Explanation {
  const causes = explanation.causes.map((cause) => (cause.confidence === 'safe' ? ({ ...cause, confidence: 'suggested' } as const) : cause))
  return { ...explanation, causes }
}

function graded(wholes: readonly WholeCause[], confidence: Cause['confidence']): readonly Alternative[] {
  return wholes.map((whole) => ({ ...whole, confidence }))
}

function explanation(alternatives: readonly Alternative[], system: System, more: Partial<Explanation> = {}): Explanation {
  const causes = alternatives.map(({ kind, confidence, steps }): Cause => {
    const changes = steps.map(({ cell, by }) => ({
      pointer: system.cells[cell]?.pointer ?? '',
      from: system.cells[cell]?.value ?? null,
      to: inNumbers((system.values[cell] ?? 0) + by, system),
    }))
    return { kind, confidence, changes }
  })
  const edits = new Set(alternatives.flatMap(({ steps }) => brokenBy(steps, system)))
  return { causes, edits: [...edits].sort((a, b) => a - b), ...more }
}

/** The edits that do not hold and that these changes bear on. */
function brokenBy(steps: readonly Step[], { edits, editsOf }: System): readonly number[] {
  const touched = new Set(steps.flatMap(({ cell }) => editsOf[cell] ?? []))
  return [...touched].filter((edit) => {
    const { terms = [], short = 0 } = edits[edit] ?? {}
    const by = terms.reduce((sum, term) => sum + term.by * (steps.find(({ cell }) => cell === term.cell)?.by ?? 0), 0)
    return short !== 0 && by !== 0
  })
}

/** The edits that do not hold and have a cell in the part. */
function brokenOver({ cells }: KnownEdits, { edits }: System): readonly number[] {
  const own = new Set(cells)
  return edits.flatMap(({ short, terms }, edit) => (short !== 0 && terms.some(({ cell }) => own.has(cell)) ? [edit] : []))
}

/** Choices that are free of each other: changes that share no edit, where every choice of one goes with every choice of the other. */
function groupsOf(solutions: readonly (readonly Step[])[], { editsOf }: System): readonly (readonly (readonly Step[])[])[] {
  if ((solutions[0]?.length ?? 0) === 0) return []
  const cells = [...new Set(solutions.flatMap((solution) => solution.map(({ cell }) => cell)))]
  const groupOf = new Map(cells.map((cell) => [cell, cell]))
  const unite = (a: number, b: number): void => {
    const [from, to] = [groupOf.get(b), groupOf.get(a) ?? a]
    for (const [cell, group] of groupOf) if (group === from) groupOf.set(cell, to)
  }
  for (const a of cells) for (const b of cells) if (a < b && (editsOf[a] ?? []).some((edit) => editsOf[b]?.includes(edit))) unite(a, b)
  const groups = [...new Set(groupOf.values())].map((group) => {
    const choices = new Map<string, readonly Step[]>()
    for (const solution of solutions) {
      const own = solution.filter(({ cell }) => groupOf.get(cell) === group)
      choices.set(own.map(({ cell, by }) => `${cell} ${by}`).join(), own)
    }
    return [...choices.values()]
  })
  const even = groups.every((choices) => choices.every((choice) => choice.length > 0 && choice.length === choices[0]?.length))
  return even && groups.reduce((product, { length }) => product * length, 1) === solutions.length ? groups : [solutions]
}

function same(a: Step, b: Step): boolean {
  return a.cell === b.cell && a.by === b.by
}

function rowsOf({ matrix: { rows } }: KnownEdits): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row)
}
