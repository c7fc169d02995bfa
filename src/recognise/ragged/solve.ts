import type { Identity } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { RaggedRow, Recognition } from '../../model/recognition.js'
import type { Cut, Steps } from '../unglue/cuts.js'
import { arithmeticOf } from '../unglue/equations.js'
import { isOver } from '../unglue/worlds.js'
import { type Candidate, candidatesOf, type Printed } from './candidates.js'
import { knownRows } from './known-rows.js'
import { inWorldsOfOneSlip, type Rows, solutionOf } from './worlds.js'

/** Steps of all searches over one table together. */
const mostSteps = 200_000

/** What came of one row. */
export interface PlacedRow {
  readonly row: RaggedRow
  /** By pointer: what stands in the cell in every solution; null where it is blank in all. */
  readonly cells: ReadonlyMap<Pointer, Printed | null>
  readonly identities: ReadonlyMap<Pointer, readonly string[]>
  /** Ways to place its figures that are left. */
  readonly left: number
}

/** The figures of the short rows of one table that stand in the same cell in every solution. */
export function placeRows({ readings }: Recognition, rows: readonly RaggedRow[], identities: readonly Identity[]): readonly PlacedRow[] {
  const steps: Steps = { left: mostSteps }
  const known = knownRows(readings, new Set(rows.flatMap(({ pointers }) => pointers)))
  const printed = new Set(readings.map(({ pointer }) => pointer))
  // A row with more ways than can be looked at says nothing of the others.
  const open = rows.flatMap((row) => {
    const candidates = candidatesOf(row, steps)
    return candidates ? [{ row, candidates }] : []
  })
  const { sums, sumRules, equations, implied } = arithmeticOf(identities, [...open.map(({ row }) => row), ...known], (pointer) =>
    printed.has(pointer),
  )
  const table: Rows = {
    strips: [...open.map(({ candidates }) => candidates.map(({ cut }) => cut)), ...known.map(({ cut }) => [cut])],
    sums,
    equations: [...equations, ...implied],
  }
  const isBacked = (strip: number): boolean =>
    (sums[strip]?.length ?? 0) > 0 &&
    (open[strip]?.row.pointers ?? []).every((_, cell) => table.equations.some((equation) => isOver(equation, strip, cell)))
  const whole = solutionOf(table, steps)
  if (!whole.whole || steps.left < 0) return []
  const found = whole.strips ?? inWorldsOfOneSlip(table, steps)
  const decided = whole.strips ? withoutEach(table, sumRules, steps) : null
  if (found === null || steps.left < 0) return []
  return open.flatMap(({ row, candidates }, strip) => {
    if (!isBacked(strip)) return []
    const standing = standingIn(candidates, found[strip] ?? [])
    const cells = agreedCells(row, standing)
    const rules = rulesOf(table, sumRules)
    const identitiesFor = (cell: number): readonly string[] =>
      decided ? rules.filter((rule) => agreedAt(standingIn(candidates, decided.get(rule)?.[strip] ?? []), cell) === undefined) : rules
    return [
      {
        row,
        cells: new Map(row.pointers.flatMap((pointer, cell) => (cells[cell] === undefined ? [] : [[pointer, cells[cell]]]))),
        identities: new Map(row.pointers.map((pointer, cell) => [pointer, identitiesFor(cell)])),
        left: standing.length,
      },
    ]
  })
}

const rulesOf = ({ equations }: Rows, sumRules: readonly string[]): readonly string[] => [
  ...new Set([...sumRules, ...equations.map(({ rule }) => rule)]),
]

/** What the rows may be without the identities of each rule in turn. */
function withoutEach(table: Rows, sumRules: readonly string[], steps: Steps): ReadonlyMap<string, Rows['strips']> {
  return new Map(
    rulesOf(table, sumRules).map((rule) => {
      const sums = sumRules.includes(rule) ? table.sums.map(() => []) : table.sums
      const spared = solutionOf({ ...table, sums, equations: table.equations.filter((equation) => equation.rule !== rule) }, steps)
      return [rule, spared.strips ?? []]
    }),
  )
}

function standingIn(candidates: readonly Candidate[], cuts: readonly Cut[]): readonly Candidate[] {
  const standing = new Set(cuts)
  return candidates.filter(({ cut }) => standing.has(cut))
}

/** What stands in the cell in all of them, null for a blank; undefined where they differ. */
function agreedAt(candidates: readonly Candidate[], cell: number): Printed | null | undefined {
  const [first, ...others] = candidates.map(({ cells }) => cells[cell] ?? null)
  return others.every((other) => other?.start === first?.start && other?.end === first?.end) ? first : undefined
}

/** Cells are blank for certain only where every figure of the row has its place. */
function agreedCells({ figures, pointers }: RaggedRow, candidates: readonly Candidate[]): readonly (Printed | null | undefined)[] {
  const agreed = pointers.map((_, cell) => agreedAt(candidates, cell))
  const used = new Set(agreed.flatMap((printed) => (printed ? [printed.figure] : [])))
  return used.size === figures.length ? agreed : agreed.map((printed) => (printed?.value === null ? undefined : (printed ?? undefined)))
}
