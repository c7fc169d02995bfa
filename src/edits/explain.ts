import type { Cause } from '../model/finding.js'
import { rightOf } from './elimination.js'
import { isBroken, type KnownEdits, knownEdits, partsOf } from './known-edits.js'
import { effectOf, type Layout, type WholeCause, wholeCauses } from './layout-causes.js'
import { type Localisation, localise, type Step } from './localise.js'
import { allowedIn, mendingMost } from './possible.js'
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
 * cells, with every choice of them; what all choices share is a cause of its own, what is left is one of several. A slip of layout that
 * explains several parts at once comes before them, unless one of them is a total left out and nothing else.
 */
export function explain(system: System, layout: Layout): readonly Explanation[] {
  const known = knownEdits(system)
  if (known === null)
    return [{ causes: [], edits: system.edits.flatMap(({ short }, edit) => (short === 0 ? [] : [edit])), unsolved: 'not-exact' }]
  const broken = partsOf(known).filter(isBroken)
  const located = broken.map((part) => localise(part, { allowed: allowedIn(system) }))
  const settled = located.some((one) => one.found && isTotalLeftOut(one.solutions, system))
  const across = broken.length > 1 && !settled ? wholeCauses(askedOf(known), system, known, layout) : []
  if (across.length > 0) return [explanation(graded(across, across.length === 1 && broken.length > 2 ? 'suggested' : 'candidate'), system)]
  return broken.flatMap((part, index) => explainPart(part, located[index], system, layout))
}

function isTotalLeftOut([only = [], ...others]: readonly (readonly Step[])[], system: System): boolean {
  return others.length === 0 && only.length === 1 && kindOf(only, system) === 'missing-total'
}

function explainPart(part: KnownEdits, located: Localisation | undefined, system: System, layout: Layout): readonly Explanation[] {
  if (!located?.found) {
    const wholes = wholeCauses(askedOf(part), system, part, layout)
    if (wholes.length > 0) return [explanation(graded(wholes, wholes.length === 1 ? 'safe' : 'candidate'), system)]
    return beyond(part, system, layout, located?.reason ?? 'not-exact')
  }
  const solutions = mendingMost(located.solutions, system)
  const [first = [], ...others] = solutions
  if (first.length === 1 && others.length === 0 && brokenBy(first, system).length > 1) return [sure(first, system)]
  const wholes = wholeCauses(askedOf(part), system, part, layout)
  if (first.length === 1) return oneCell(solutions, wholes, system)
  if (wholes.length > 0) {
    const rivals = first.length === 2 && others.length > 0
    return [explanation(graded(wholes, wholes.length > 1 ? 'candidate' : rivals ? 'suggested' : 'safe'), system)]
  }
  return cells(solutions, part, system, layout)
}

/** Two broken edits or more need the same of one cell: sure, where one slip leads to what is printed. */
function sure(steps: readonly Step[], system: System): Explanation {
  const kind = kindOf(steps, system)
  return explanation([{ kind, steps, confidence: kind === 'unknown' ? 'suggested' : 'safe' }], system)
}

/** One cell would do, or one of several; a slip of layout that explains as much is told beside it, and first. */
function oneCell(solutions: readonly (readonly Step[])[], wholes: readonly WholeCause[], system: System): readonly Explanation[] {
  const single = wholes.length === 0 && solutions.length === 1 ? 'suggested' : 'candidate'
  const cells = bySlip(solutions, system).map((steps): Alternative => ({ kind: kindOf(steps, system), steps, confidence: single }))
  return [tied([...graded(wholes, 'candidate'), ...cells], system)]
}

/** Several cells at once: what every choice has in common is told cell by cell, the rest as choices. */
function cells(solutions: readonly (readonly Step[])[], part: KnownEdits, system: System, layout: Layout): readonly Explanation[] {
  const shared = (solutions[0] ?? []).filter((step) => solutions.every((solution) => solution.some((other) => same(step, other))))
  const rest = solutions.map((solution) => solution.filter((step) => !shared.some((other) => same(step, other))))
  const own = shared.map((step) => explanation([{ kind: kindOf([step], system), steps: [step], confidence: 'suggested' }], system))
  const choices = groupsOf(rest, system).map((group): Explanation => {
    const [one = []] = group
    const wholes = one.length > 1 ? wholeCauses(effectOf(one, part), system, part, layout) : []
    if (wholes.length > 0) return explanation(graded(wholes, wholes.length === 1 ? 'suggested' : 'candidate'), system)
    const ties = bySlip(group, system).map((steps): Alternative => ({ kind: kindOf(steps, system), steps, confidence: 'candidate' }))
    return tied(ties, system)
  })
  return [...own, ...choices]
}

function tied(alternatives: readonly Alternative[], system: System): Explanation {
  const all = explanation(alternatives, system)
  return alternatives.length > mostTies ? { ...all, causes: [], unsolved: 'ties' } : all
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
  const rest = parts.flatMap((each) => explainPart(each, localise(each, { allowed: allowedIn(mended) }), mended, layout))
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

function explanation(alternatives: readonly Alternative[], system: System): Explanation {
  const causes = alternatives.map(({ kind, confidence, steps }): Cause => {
    const changes = steps.map(({ cell, by }) => ({
      pointer: system.cells[cell]?.pointer ?? '',
      from: system.cells[cell]?.value ?? null,
      to: inNumbers((system.values[cell] ?? 0) + by, system),
    }))
    return { kind, confidence, changes }
  })
  const edits = new Set(alternatives.flatMap(({ steps }) => brokenBy(steps, system)))
  return { causes, edits: [...edits].sort((a, b) => a - b) }
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

/** What the equations are short of, by row. */
function askedOf({ matrix }: KnownEdits): ReadonlyMap<number, number> {
  const rows = Array.from({ length: matrix.rows }, (_, row) => [row, rightOf(matrix, row)] as const)
  return new Map(rows.filter(([, right]) => right !== 0))
}
