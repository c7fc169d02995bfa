import { residual } from '../../src/edits/residual.js'
import { type System, systemOf } from '../../src/edits/system.js'
import { forms } from '../../src/forms/index.js'
import type { Form } from '../../src/model/form.js'
import type { Pointer } from '../../src/model/pointer.js'

export type Table = Map<Pointer, number>
export type Random = () => number

/** mulberry32: the same numbers from a seed on every machine. */
export function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const below = (random: Random, end: number): number => Math.floor(random() * end)
export const formOf = (id: string): Form => forms.find((form) => form.id === id) as Form

/** Rows of the requests table by path, columns by key, as the form has them. */
export function shapeOf(form: Form): { readonly rows: readonly string[]; readonly columns: readonly string[] } {
  const [block] = form.tables.find(({ id }) => id === 'requests')?.blocks ?? []
  return {
    rows: (block?.rows ?? []).filter(({ optional }) => !optional).map(({ path }) => path),
    columns: (block?.columns ?? []).map(({ key }) => key),
  }
}

/** A requests table as reports print them, in which every identity holds: most cells small or 0, 自然人 the largest. */
export function randomTable(form: Form, random: Random): Table {
  const { rows, columns } = shapeOf(form)
  const applicants = columns.slice(0, -1)
  const outcomes = rows.filter((row) => row.startsWith('outcomes/') && row !== 'outcomes/total')
  const scale = 10 ** (1 + random() * 2.5)
  const table: Table = new Map()
  const add = (row: string, column: string, value: number): void => {
    const pointer = `/requests/${row}/${column}`
    table.set(pointer, (table.get(pointer) ?? 0) + value)
  }
  for (const row of rows) for (const column of columns) add(row, column, 0)
  for (const [at, applicant] of applicants.entries()) {
    let total = 0
    for (const row of outcomes) {
      const value = random() < (at === 0 ? 0.25 : 0.6) ? 0 : Math.floor(random() ** 3 * scale * (at === 0 ? 1 : 0.2)) + 1
      total += value
      for (const column of [applicant, 'total']) {
        add(row, column, value)
        add('outcomes/total', column, value)
      }
    }
    const forward = below(random, scale / 5 + 2)
    const over = below(random, Math.min(total + forward, scale / 5 + 2) + 1)
    for (const column of [applicant, 'total']) {
      add('carriedForward', column, forward)
      add('carriedOver', column, over)
      add('newlyReceived', column, total + forward - over)
    }
  }
  return table
}

/** Another number that one slip of typing makes of this one. */
export function mistyped(value: number, random: Random): number {
  const printed = String(value)
  for (;;) {
    const at = below(random, printed.length)
    const digit = String(below(random, 10))
    const made = [
      printed.slice(0, at) + digit + printed.slice(at + 1),
      printed.slice(0, at) + digit + printed.slice(at),
      printed + digit,
      printed.slice(0, at) + printed.slice(at + 1),
      printed.slice(0, at) + (printed[at + 1] ?? '') + printed[at] + printed.slice(at + 2),
    ][below(random, 5)]
    if (made && made !== printed && /^(?:0|[1-9][0-9]*)$/.test(made)) return Number(made)
  }
}

/** Different cells of the table, each with one slip. */
export function slipsIn(table: Table, count: number, random: Random): Table {
  const pointers = [...table.keys()]
  const slips: Table = new Map()
  while (slips.size < count) {
    const pointer = pointers[below(random, pointers.length)] ?? ''
    if (!slips.has(pointer)) slips.set(pointer, mistyped(table.get(pointer) ?? 0, random))
  }
  return slips
}

export function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ value }) => value)
}

/** The edits of the form that stand between the cells of the table. */
export function systemFor(
  form: Form,
  table: ReadonlyMap<Pointer, number | null>,
  order: (edits: Form['identities']) => Form['identities'] = (edits) => edits,
): System {
  const has = ({ pointer }: { readonly pointer: Pointer }): boolean => table.has(pointer)
  const identities = form.identities.filter(
    ({ relation, left, right }) =>
      relation === undefined && [...left, ...right].every((term) => has(term) || term.ifPrinted || term.unlessPrinted) && right.every(has),
  )
  const figured = { figure: (pointer: Pointer) => table.get(pointer) ?? null, printed: (pointer: Pointer) => table.has(pointer) }
  const system = systemOf(
    order(identities).map((identity) => residual(identity, figured)),
    () => ({}),
  )
  if (system === null) throw new Error('too large')
  return system
}
