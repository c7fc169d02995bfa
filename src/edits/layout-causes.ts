import type { Cause } from '../model/finding.js'
import type { KnownEdits } from './known-edits.js'
import type { Step } from './localise.js'
import { allowedIn } from './possible.js'
import { fits, type System } from './system.js'

/** The cells of each table as they are printed, row by row; null for a cell that stands in no edit. */
export type Layout = readonly (readonly (readonly (number | null)[])[])[]

/** Several cells wrong for one reason. */
export interface WholeCause {
  readonly kind: Cause['kind']
  readonly steps: readonly Step[]
}

/** What a set of changes does to the equations, and what is asked of it, by row of the matrix. */
type Effect = ReadonlyMap<number, number>

/** Fewer cells than this are no shifted row: two are cells swapped. */
const shifted = 3

/**
 * The slips of layout that explain everything that is asked: neighbouring cells, columns or rows exchanged, a row moved by one column
 * (what fell off its end is found from the sums), totals printed as 0 beside filled parts, last year's column or row left in place.
 */
export function wholeCauses(asked: Effect, system: System, known: KnownEdits, layout: Layout): readonly WholeCause[] {
  const context: Context = { system, known, asked, allowed: allowedIn(system) }
  const found = [
    ...layout.flatMap((rows) => exchanges(rows, context)),
    // What fell off can always be made to fit one sum: it takes a second to say anything.
    ...(asked.size < 2 ? [] : layout.flatMap((rows) => rows.flatMap((row) => shifts(row, context)))),
    ...zeroTotals(context),
    ...layout.flatMap((rows) => leftOver(rows, context)),
  ]
  const seen = new Set<string>()
  return found.filter(({ steps }) => {
    const key = steps.map(({ cell, by }) => `${cell} ${by}`).join()
    return !seen.has(key) && seen.add(key)
  })
}

/** Fewer figures that are last year's may be so by chance. */
const alike = 3

interface Context {
  readonly system: System
  readonly known: KnownEdits
  readonly asked: Effect
  readonly allowed: (steps: readonly Step[]) => boolean
}

/** What changes do to the equations, rows they leave alone not named. */
export function effectOf(steps: readonly Step[], known: KnownEdits): Effect {
  const effect = new Map<number, number>()
  for (const step of steps)
    for (const { row, by } of known.entries[known.columnOf.get(step.cell) ?? -1] ?? [])
      effect.set(row, (effect.get(row) ?? 0) + by * step.by)
  for (const [row, by] of effect) if (by === 0) effect.delete(row)
  return effect
}

/** It does what is asked and nothing else, in these equations or others. */
function explains(steps: readonly Step[], { known, asked, allowed }: Context): boolean {
  if (steps.some(({ cell }) => !known.columnOf.has(cell))) return false
  const effect = effectOf(steps, known)
  return effect.size === asked.size && [...effect].every(([row, by]) => asked.get(row) === by) && allowed(steps)
}

/** The changes that give the cells these values; null where one may not have it, or has no figure now. */
function stepsTo(pairs: readonly (readonly [cell: number | null, value: number | null])[], { system }: Context): readonly Step[] | null {
  const steps: Step[] = []
  for (const [cell, value] of pairs) {
    if (cell === null || value === null || system.cells[cell]?.value === null || !fits(value, cell, system)) return null
    const by = value - (system.values[cell] ?? 0)
    if (by !== 0) steps.push({ cell, by })
  }
  return steps.sort((a, b) => a.cell - b.cell)
}

function figureOf(cell: number | null | undefined, { system }: Context): number | null {
  return cell == null || system.cells[cell]?.value === null ? null : (system.values[cell] ?? null)
}

function exchanges(rows: Layout[number], context: Context): readonly WholeCause[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const column = (index: number): readonly (number | null)[] => rows.flatMap((row) => row[index] ?? [])
  const across = rows.flatMap((row) => row.slice(1).map((cell, index) => [[row[index] ?? null], [cell]] as const))
  const down = rows.slice(1).flatMap((row, index) => row.map((cell, at) => [[rows[index]?.[at] ?? null], [cell]] as const))
  const columns = Array.from({ length: Math.max(0, width - 1) }, (_, index) => [column(index), column(index + 1)] as const)
  const lines = rows.slice(1).map((row, index) => [rows[index] ?? [], row] as const)
  const wide = rows.length > 1 ? [...columns, ...lines] : []
  return [...across, ...down, ...wide].flatMap(([one, other]) => exchange(one, other, context))
}

function exchange(one: readonly (number | null)[], other: readonly (number | null)[], context: Context): readonly WholeCause[] {
  if (one.length !== other.length) return []
  const pairs = one.flatMap((cell, index) => {
    const against = other[index] ?? null
    return [[cell, figureOf(against, context)] as const, [against, figureOf(cell, context)] as const]
  })
  const steps = stepsTo(pairs, context)
  return steps !== null && steps.length > 1 && explains(steps, context) ? [{ kind: 'swapped-cells', steps }] : []
}

/** From some cell on, each figure belongs one place to the left, or to the right. */
function shifts(row: readonly (number | null)[], context: Context): readonly WholeCause[] {
  const found: WholeCause[] = []
  for (let from = 0; from + shifted <= row.length; from++) {
    const part = row.slice(from)
    const values = part.map((cell) => figureOf(cell, context))
    for (const [cells, moved, free] of [
      [part.slice(0, -1), values.slice(1), part.at(-1)],
      [part.slice(1), values.slice(0, -1), part[0]],
    ] as const) {
      const steps = stepsTo(
        cells.map((cell, index) => [cell, moved[index] ?? null] as const),
        context,
      )
      const all = steps === null || free == null ? null : withFree(steps, free, context)
      if (all !== null && all.length >= shifted) found.push({ kind: 'shifted-row', steps: all })
    }
  }
  return found
}

/** The cell whose figure fell off gets what the equations still ask for. */
function withFree(steps: readonly Step[], free: number, context: Context): readonly Step[] | null {
  const { system, known, asked } = context
  const column = known.columnOf.get(free)
  if (column === undefined) return null
  const effect = effectOf(steps, known)
  const [entry] = known.entries[column] ?? []
  if (entry === undefined) return null
  const by = ((asked.get(entry.row) ?? 0) - (effect.get(entry.row) ?? 0)) / entry.by
  const all = by === 0 ? steps : [...steps, { cell: free, by }].sort((a, b) => a.cell - b.cell)
  const possible = Number.isSafeInteger(by) && fits((system.values[free] ?? 0) + by, free, system)
  return possible && explains(all, context) ? all : null
}

/** Every total that is 0 beside parts that are not. */
function zeroTotals(context: Context): readonly WholeCause[] {
  const { system } = context
  const steps = new Map<number, number>()
  for (const { terms, short, complete } of system.edits) {
    const [total, ...others] = terms.filter(({ by }) => by < 0)
    if (total === undefined || others.length > 0 || !complete) continue
    const { cell } = total
    if (system.cells[cell]?.total && system.values[cell] === 0 && short < 0) steps.set(cell, -short)
  }
  const all = [...steps].map(([cell, by]) => ({ cell, by })).sort((a, b) => a.cell - b.cell)
  return all.length > 1 && explains(all, context) ? [{ kind: 'missing-total', steps: all }] : []
}

/** Columns and rows that are last year's to the last figure, with what the cells beside them say should stand there. */
function leftOver(rows: Layout[number], context: Context): readonly WholeCause[] {
  const { earlier, cells } = context.system
  if (earlier === undefined || rows.length < 2) return []
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) => rows.flatMap((row) => row[index] ?? []))
  return [...columns, ...rows.map((row) => row.flatMap((cell) => cell ?? []))].flatMap((line) => {
    const same = line.every((cell) => cells[cell]?.value === earlier[cell])
    const figures = line.filter((cell) => cells[cell]?.value)
    const steps = same && figures.length >= alike ? besides(line, context) : null
    return steps !== null && steps.length > 1 && explains(steps, context) ? [{ kind: 'last-year', steps }] : []
  })
}

/** What each cell of a line is short of in an equation that holds no other cell of it; null where two equations differ on that. */
function besides(line: readonly number[], { known, asked }: Context): readonly Step[] | null {
  const columns = new Map(line.flatMap((cell) => known.columnOf.get(cell) ?? []).map((column) => [column, known.cells[column] ?? -1]))
  const inRow = new Map<number, number>()
  for (const column of columns.keys()) for (const { row } of known.entries[column] ?? []) inRow.set(row, (inRow.get(row) ?? 0) + 1)
  const steps: Step[] = []
  for (const [column, cell] of columns) {
    const own = (known.entries[column] ?? []).filter(({ row }) => inRow.get(row) === 1)
    const [by = 0, ...others] = new Set(own.map((entry) => (asked.get(entry.row) ?? 0) / entry.by))
    if (others.length > 0 || !Number.isSafeInteger(by)) return null
    if (by !== 0) steps.push({ cell, by })
  }
  return steps.sort((a, b) => a.cell - b.cell)
}
