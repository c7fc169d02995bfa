import type { Identity } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { RaggedRow, Recognition } from '../../model/recognition.js'
import type { Span } from '../../model/span.js'
import type { Contradiction } from '../unglue/contradiction.js'
import type { Cut, Steps } from '../unglue/cuts.js'
import { arithmeticOf } from '../unglue/equations.js'
import { isOver } from '../unglue/worlds.js'
import { type Candidate, candidatesOf, isCut, type Printed } from './candidates.js'
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

/** What came of the short rows of one table. */
export interface PlacedRows {
  readonly rows: readonly PlacedRow[]
  /** Where the table satisfies its identities in no way. */
  readonly contradiction: Contradiction | null
}

/** The figures of the short rows of one table that stand in the same cell in every solution. */
export function placeRows({ readings }: Recognition, rows: readonly RaggedRow[], identities: readonly Identity[]): PlacedRows {
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
  if (!whole.whole || steps.left < 0) return { rows: [], contradiction: null }
  // A blank that vanished beside a slip may look like digits that ran together: 40 0 for 4, 0 and 0.
  const isPlain = !open.some(({ candidates }, strip) => standingIn(candidates, whole.strips?.[strip] ?? []).some(isCut))
  const worlds = whole.strips && isPlain ? null : inWorldsOfOneSlip(table, steps)
  const strips = [...open.map(({ row }) => ({ pointers: row.pointers, ...extentOf(row) })), ...known]
  const contradiction = whole.strips ? null : { strips, within: worlds?.within ?? null }
  const found = worlds ? worlds.strips.map((cuts, strip) => [...cuts, ...(whole.strips?.[strip] ?? [])]) : isPlain ? whole.strips : null
  const decided = whole.strips && isPlain ? withoutEach(table, sumRules, steps) : null
  if (found === null || steps.left < 0) return { rows: [], contradiction }
  const placed = open.flatMap(({ row, candidates }, strip): readonly PlacedRow[] => {
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
  return { rows: placed, contradiction }
}

/** From the first figure of a row to its last. */
export function extentOf({ figures }: RaggedRow): Span {
  return { start: figures[0]?.evidence.start ?? 0, end: figures.at(-1)?.evidence.end ?? 0 }
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
