import fc from 'fast-check'
import { forms } from '../../src/forms/index.js'
import type { Column, Form } from '../../src/model/form.js'
import { randomTable, seeded } from '../edits/random-table.js'

/** One printed cell: its words, and the figure it must be read as (null: printed blank). */
export interface Printed {
  readonly words: string
  readonly value: number | null
}

/** Pointer → printed cell, for every official cell of a form. */
export type Figures = ReadonlyMap<string, Printed>

export function formOf(id: string): Form {
  const form = forms.find((each) => each.id === id)
  if (!form) throw new Error(`no form ${id}`)
  return form
}

export interface Cell {
  readonly pointer: string
  readonly column: Column
}

export function cellsOf(form: Form): readonly Cell[] {
  return form.tables.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ rows, columns }) =>
      rows
        .filter((row) => !row.optional)
        .flatMap((row) => columns.map((column) => ({ pointer: `/${id}/${row.path}/${column.key}`, column }))),
    ),
  )
}

const count: fc.Arbitrary<Printed> = fc
  .oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.integer({ min: 1, max: 99999 }) })
  .map((value) => ({ words: String(value), value }))

const change: fc.Arbitrary<Printed> = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('+', '增', '', '-', '减', '↓'))
  .map(([size, sign]) => ({
    words: `${sign}${size}`,
    value: size === 0 ? 0 : '-减↓'.includes(sign) && sign !== '' ? -size : size,
  }))

const amount: fc.Arbitrary<Printed> = fc
  .tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, cents]) => {
    const words = `${whole}.${String(cents).padStart(2, '0')}`
    return { words: `${words}万元`, value: Number(words) }
  })

/** Mostly non-zero figures for every cell of a form, as printed. */
export function figuresOf(form: Form): fc.Arbitrary<Figures> {
  const cells = cellsOf(form)
  return fc
    .tuple(...cells.map(({ column }) => (column.measure === 'change' ? change : column.measure === 'amount' ? amount : count)))
    .map((printed) => new Map(cells.map(({ pointer }, index) => [pointer, printed[index] as Printed])))
}

/** The same, with tables three and four in which every identity holds. */
export function consistentFiguresOf(form: Form): fc.Arbitrary<Figures> {
  return fc.tuple(figuresOf(form), fc.nat()).map(([figures, seed]) => {
    const random = seeded(seed)
    const sums = randomTable(form, random)
    for (const block of ['reconsideration', 'litigation/direct', 'litigation/afterReconsideration']) {
      const results = ['upheld', 'corrected', 'other', 'pending'].map((key) => [key, Math.floor(random() ** 2 * 40)] as const)
      for (const [key, value] of results) sums.set(`/remedies/${block}/${key}`, value)
      sums.set(
        `/remedies/${block}/total`,
        results.reduce((total, [, value]) => total + value, 0),
      )
    }
    return new Map(
      [...figures].map(([pointer, printed]) => {
        const value = sums.get(pointer)
        return [pointer, value === undefined ? printed : { words: String(value), value }]
      }),
    )
  })
}

/** A row without a label whose ends are blank cannot be told from one with fewer cells: the ends of 表四 keep their figures. */
const ends: readonly string[] = ['/remedies/reconsideration/upheld', '/remedies/litigation/afterReconsideration/total']

/** The same figures with some of the cells printed blank. */
export function withBlanks(figures: Figures, share: number, seed: number): Figures {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return new Map(
    [...figures].map(([pointer, printed]) => [pointer, next() < share && !ends.includes(pointer) ? { words: '', value: null } : printed]),
  )
}
