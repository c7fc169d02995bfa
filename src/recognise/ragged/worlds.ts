import type { Cut, Steps, StripSum } from '../unglue/cuts.js'
import { type Solved, solved } from '../unglue/joint.js'
import type { Equation } from '../unglue/system.js'
import { GatheredWorlds, isOver, type Worlds } from '../unglue/worlds.js'

/** The rows of a table, in every way in which each may have been, and what must hold in and between them. */
export interface Rows {
  readonly strips: readonly (readonly Cut[])[]
  readonly sums: readonly (readonly StripSum[])[]
  readonly equations: readonly Equation[]
}

/** A cell whose figure may be wrong, or missing. */
interface Slip {
  readonly strip: number
  readonly cell: number
}

/** What stands in a solution, in which all sums and equations hold but those over a cell that is taken to be wrong. */
export function solutionOf({ strips, sums, equations }: Rows, steps: Steps, slip: Slip | null = null): Solved {
  const standing = strips.map((cuts, strip) => {
    const own = (sums[strip] ?? []).filter((sum) => slip?.strip !== strip || !isIn(sum, slip.cell))
    return own.length === 0 ? cuts : cuts.filter((cut) => own.every((sum) => holds(cut, sum)))
  })
  if (standing.some(({ length }) => length === 0)) return { strips: null, whole: true }
  const left = slip ? equations.filter((equation) => !isOver(equation, slip.strip, slip.cell)) : equations
  return solved({ strips: standing, equations: left }, steps)
}

/**
 * Where nothing satisfies everything: what stands in any world with exactly one slip. Either a cell is wrong or lacks its figure, or one
 * equation between the rows is off. Null where there is no such world, or where they cannot all be looked through.
 */
export function inWorldsOfOneSlip(rows: Rows, steps: Steps): Worlds | null {
  const gathered = new GatheredWorlds(rows.strips.length)
  for (const broken of rows.equations)
    gathered.add(solutionOf({ ...rows, equations: rows.equations.filter((equation) => equation !== broken) }, steps), null)
  for (const slip of slipsIn(rows)) gathered.add(solutionOf(rows, steps, slip), slip.strip)
  return steps.left >= 0 ? gathered.worlds() : null
}

/** A cell that is wrong breaks the sum of its row: where rows have no way to add up, it stands in one of them. */
function slipsIn({ strips, sums, equations }: Rows): readonly Slip[] {
  const broken = strips.map((cuts, strip) => !cuts.some((cut) => (sums[strip] ?? []).every((sum) => holds(cut, sum))))
  const known = broken.includes(true)
  return strips.flatMap((cuts, strip) =>
    (cuts[0] ?? []).flatMap((_, cell): readonly Slip[] => {
      const witnessed = (sums[strip] ?? []).some((sum) => isIn(sum, cell))
      const possible = known ? broken[strip] === true : cuts.length > 1 || !witnessed
      return possible && (witnessed || equations.some((equation) => isOver(equation, strip, cell))) ? [{ strip, cell }] : []
    }),
  )
}

const isIn = ({ parts, total }: StripSum, cell: number): boolean => total === cell || parts.includes(cell)

function holds(cut: Cut, { parts, total }: StripSum): boolean {
  return parts.reduce((sum, part) => sum + (cut[part] ?? 0), 0) === (cut[total] ?? 0)
}
