import type { Document } from '../../model/document.js'
import type { Form, Identity } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { RaggedRow, Reading, Recognition } from '../../model/recognition.js'
import type { Warning } from '../../model/warning.js'
import { consumption } from '../unglue/consumption.js'
import type { Cut, Steps } from '../unglue/cuts.js'
import { arithmeticOf, identitiesOf } from '../unglue/equations.js'
import { gluedTables, tableOf } from '../unglue/strip.js'
import { isOver } from '../unglue/worlds.js'
import { type Candidate, candidatesOf, type Printed } from './candidates.js'
import { inWorldsOfOneSlip, type Rows, solutionOf } from './worlds.js'

/** Steps of all searches over one table together. */
const mostSteps = 2_000_000

/** So many short rows, and most of its rows, make a table that lost its blanks. */
const fewestRows = 3

/** What came of one row. */
interface Placed {
  readonly row: RaggedRow
  /** By pointer: what stands in the cell in every solution; null where it is blank in all. */
  readonly cells: ReadonlyMap<Pointer, Printed | null>
  readonly identities: ReadonlyMap<Pointer, readonly string[]>
  /** Ways to place its figures that are left. */
  readonly left: number
}

/**
 * Puts the figures of rows that lost their blanks into their cells, where the identities of the form leave one way: all rows of a table are
 * solved at once, and a figure is taken only if it stands in the same cell in every solution. What is not settled stays unread.
 */
export function placeRagged(document: Document, recognition: Recognition, form: Form): Recognition {
  if (recognition.ragged.length === 0) return recognition
  const glued = gluedTables(recognition)
  const placed = form.tables
    .filter(({ id }) => !glued.has(id))
    .flatMap(({ id }) => {
      const rows = recognition.ragged.filter((row) => tableOf(row) === id)
      return isWitnessed(recognition, rows) ? placeRows(recognition, rows, identitiesOf(form, id)) : []
    })
  return told(document, recognition, placed, form)
}

/**
 * One row at least has all its figures: without one, a whole column may have been left blank, the total too, and what is left can add up by
 * chance.
 */
function isWitnessed({ readings }: Recognition, rows: readonly RaggedRow[]): boolean {
  const [first] = rows
  if (!first) return false
  if (rows.some(({ figures, pointers }) => figures.length === pointers.length && figures.every(({ value }) => value !== null))) return true
  const table = tableOf(first)
  const full = knownRows(readings, new Set(rows.flatMap(({ pointers }) => pointers))).filter((row) => tableOf(row) === table)
  return full.some(({ pointers, cut }) => pointers.length >= first.pointers.length && cut.every((value) => value !== null))
}

interface KnownRow {
  readonly pointers: readonly Pointer[]
  readonly cut: Cut
}

/** Rows whose cells were read, with the figures and blanks they have. */
function knownRows(readings: readonly Reading[], open: ReadonlySet<Pointer>): readonly KnownRow[] {
  const rows = new Map<string, { pointers: Pointer[]; cut: (number | null)[] }>()
  for (const { pointer, value, evidence } of readings) {
    const isBlank = value === null && (evidence.state === 'blank' || evidence.state === 'notApplicable')
    if (open.has(pointer) || !(typeof value === 'number' || isBlank)) continue
    const path = pointer.slice(0, pointer.lastIndexOf('/'))
    const row = rows.get(path) ?? { pointers: [], cut: [] }
    rows.set(path, row)
    row.pointers.push(pointer)
    row.cut.push(typeof value === 'number' ? value : null)
  }
  return [...rows.values()]
}

function placeRows({ readings }: Recognition, rows: readonly RaggedRow[], identities: readonly Identity[]): readonly Placed[] {
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

/** The recognition with what was settled put in place, and what is to be said of it. */
function told(document: Document, recognition: Recognition, placed: readonly Placed[], form: Form): Recognition {
  const settled = new Map(placed.flatMap(({ row, cells, identities }) => readingsOf(document, row, cells, identities)))
  const rows = new Map(placed.map((each) => [rowOf(each.row), each]))
  const readings = recognition.readings.map((reading) => settled.get(reading.pointer) ?? reading)
  const warnings = recognition.warnings.flatMap((warning): readonly Warning[] => {
    const found = warning.code === 'row-incomplete' ? rows.get(String(warning.params['pointer'])) : undefined
    if (!found || found.left === 0) return [warning]
    if (found.cells.size === found.row.pointers.length) return []
    return [{ ...warning, code: 'ambiguous-cell', params: { ...warning.params, placements: found.left } }]
  })
  const consumed = placed.map(({ row, cells, identities }) => ({
    table: tableOf(row),
    figures: [...cells].filter(([pointer, printed]) => printed && (identities.get(pointer)?.length ?? 0) > 0).length,
    ...extentOf(row),
  }))
  return { ...recognition, readings, warnings: [...warnings, ...consumption(consumed), ...raggedTables(recognition, placed, form)] }
}

/** Tables of which so many rows are short that nothing could be placed. */
function raggedTables({ rows, ragged }: Recognition, placed: readonly Placed[], form: Form): readonly Warning[] {
  return form.tables.flatMap(({ id }): readonly Warning[] => {
    const own = ragged.filter((row) => tableOf(row) === id && row.figures.length < row.pointers.length)
    const all = new Set(rows.flatMap(({ table, path }) => (table === id ? [path] : []))).size
    const none = placed.every(({ row, cells }) => tableOf(row) !== id || cells.size === 0)
    if (!none || own.length < fewestRows || 2 * own.length <= all) return []
    const [extent, last] = [own.map(extentOf)[0], own.map(extentOf).at(-1)]
    return [
      { code: 'blanks-vanished', params: { table: id, short: own.length, rows: all }, start: extent?.start ?? 0, end: last?.end ?? 0 },
    ]
  })
}

const rowOf = ({ pointers: [first = ''] }: RaggedRow): string => first.slice(0, first.lastIndexOf('/'))

function extentOf({ figures }: RaggedRow): { readonly start: number; readonly end: number } {
  return { start: figures[0]?.evidence.start ?? 0, end: figures.at(-1)?.evidence.end ?? 0 }
}

function readingsOf(
  { text }: Document,
  { figures }: RaggedRow,
  cells: Placed['cells'],
  identities: Placed['identities'],
): readonly (readonly [Pointer, Reading])[] {
  let behind = figures[0]?.evidence.start ?? 0
  return [...cells].map(([pointer, printed]) => {
    const own = printed && figures[printed.figure]
    const rules = identities.get(pointer) ?? []
    if (!printed || !own) {
      return [
        pointer,
        { pointer, value: null, evidence: { start: behind, end: behind, quote: '', state: 'blank', method: 'aligned', identities: rules } },
      ]
    }
    const { start, end, value } = printed
    behind = end
    const isPart = start !== own.evidence.start || end !== own.evidence.end
    const place = { ...own.evidence, start, end, quote: text.slice(start, end) }
    return [pointer, { pointer, value, evidence: { ...place, method: isPart ? 'unglued' : 'aligned', identities: rules } }]
  })
}
