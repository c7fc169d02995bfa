import { describe, expect, it, test } from 'vitest'
import { explain } from '../../src/edits/explain.js'
import { isBroken, type KnownEdits, knownEdits } from '../../src/edits/known-edits.js'
import { type Localisation, localise } from '../../src/edits/localise.js'
import { allowedIn } from '../../src/edits/possible.js'
import type { System } from '../../src/edits/system.js'
import type { Form } from '../../src/model/form.js'
import { formOf, type Random, randomTable, seeded, shapeOf, shuffled, slipsIn, systemFor, type Table } from './random-table.js'
import { systemIn } from './systems.js'

const form2021 = formOf('form-2021')
const runs = Number(process.env['RUNS'] ?? 150)

const located = (system: System, most?: number): Localisation =>
  localise(knownEdits(system) as KnownEdits, { allowed: allowedIn(system), ...(most === undefined ? {} : { most }) })

/** Pointer → figure for each solution, sorted: what is found, whatever the order of cells and edits. */
function found(system: System): readonly string[] | string {
  const one = located(system)
  if (!one.found) return one.reason
  const said = one.solutions.map((steps) =>
    steps
      .map(({ cell, by }) => `${system.cells[cell]?.pointer}=${(system.values[cell] ?? 0) + by}`)
      .sort()
      .join(' '),
  )
  return said.sort()
}

const meant = (table: Table, slips: Table): string =>
  [...slips.keys()]
    .map((pointer) => `${pointer}=${table.get(pointer)}`)
    .sort()
    .join(' ')

function uniquelyRight(form: Form, slips: number, count: number): number {
  let right = 0
  for (let seed = 1; seed <= count; seed++) {
    const random = seeded(seed * 7919 + slips)
    const table = randomTable(form, random)
    const wrong = slipsIn(table, slips, random)
    const answer = found(systemFor(form, new Map([...table, ...wrong])))
    if (answer.length === 1 && answer[0] === meant(table, wrong)) right++
  }
  return right / count
}

describe('the cells that explain broken sums', () => {
  it('are none where every sum holds', () => {
    const system = systemFor(form2021, randomTable(form2021, seeded(1)))
    expect(isBroken(knownEdits(system) as KnownEdits)).toBe(false)
    expect(explain(system, [])).toEqual([])
  })

  test.each([
    ['form-2021', 1, 1],
    ['form-2021', 2, 0.97],
    ['form-2021', 3, 0.9],
    ['form-2019', 1, 1],
    ['form-2019', 2, 0.97],
    ['form-2019', 3, 0.9],
  ])('%s: %i slips of typing are found, and nothing else, in a share of %d or more', (id, slips, share) => {
    const reached = uniquelyRight(formOf(id), slips, slips === 1 ? runs * 2 : runs)
    if (process.env['RUNS']) console.log(`${id}, ${slips} slips: ${(reached * 100).toFixed(2)} %`)
    expect(reached).toBeGreaterThanOrEqual(share)
  })

  it('are the same whatever the order of cells and edits, and under exchanged rows and columns', () => {
    const { rows, columns } = shapeOf(form2021)
    const exchanged = (all: readonly string[], may: (key: string) => boolean, random: Random): ReadonlyMap<string, string> => {
      const own = all.filter(may)
      const others = shuffled(own, random)
      return new Map(all.map((key) => [key, may(key) ? (others[own.indexOf(key)] ?? key) : key]))
    }
    const outcome = (row: string): boolean => row.startsWith('outcomes/') && row !== 'outcomes/total'
    for (let seed = 1; seed <= runs / 3; seed++) {
      const random = seeded(seed)
      const table = randomTable(form2021, random)
      const printed: Table = new Map([...table, ...slipsIn(table, 1 + (seed % 3), random)])
      const expected = found(systemFor(form2021, printed))
      expect(found(systemFor(form2021, new Map(shuffled([...printed], random)), (edits) => shuffled(edits, random)))).toEqual(expected)

      const [toRow, toColumn] = [exchanged(rows, outcome, random), exchanged(columns, (key) => key !== 'total', random)]
      const names: ReadonlyMap<string, string> = new Map(
        rows.flatMap((row) =>
          columns.map((column) => [`/requests/${row}/${column}`, `/requests/${toRow.get(row)}/${toColumn.get(column)}`] as const),
        ),
      )
      const moved = new Map([...printed].map(([pointer, value]) => [names.get(pointer) ?? pointer, value] as const))
      const renamed =
        typeof expected === 'string'
          ? expected
          : expected
              .map((solution) =>
                solution
                  .split(' ')
                  .map((part) => part.replace(/^[^=]+/, (pointer) => names.get(pointer) ?? pointer))
                  .sort()
                  .join(' '),
              )
              .sort()
      expect(found(systemFor(form2021, moved))).toEqual(renamed)
    }
  })

  it('are not looked for beyond three, and it says so', () => {
    const random = seeded(5)
    const table = randomTable(form2021, random)
    const many = new Map([...table, ...slipsIn(table, 9, random)])
    expect(located(systemFor(form2021, many))).toEqual({ found: false, reason: 'more-cells' })
  })

  it('are not given where the search stops at its limit', () => {
    const random = seeded(6)
    const table = randomTable(form2021, random)
    const system = systemFor(form2021, new Map([...table, ...slipsIn(table, 3, random)]))
    expect(localise(knownEdits(system) as KnownEdits, { allowed: allowedIn(system), limit: 2 })).toEqual({ found: false, reason: 'limit' })
  })
})

describe('cells without a figure', () => {
  it('are free: two sums over the same blank are held against each other', () => {
    const system = systemIn(['a + b - t', 'c + d - t'], { a: 7, b: 1, c: 5, d: 1, t: null })
    expect(found(system)).toEqual(['/a=5', '/c=7', '/d=3'])
    expect(found(systemIn(['a + b - t'], { a: 7, b: 1, t: null }))).toEqual('more-cells')
  })

  it('let no change make a sum impossible that they could complete', () => {
    expect(found(systemIn(['a - b', 'a + m - t'], { a: 9, b: 3, m: null, t: 9 }))).toEqual(['/a=3', '/b=9'])
    expect(found(systemIn(['a - b', 'a + m - t'], { a: 3, b: 9, m: null, t: 5 }))).toEqual(['/b=3'])
  })
})

describe('numbers', () => {
  it('that are no integers are changed to what the sums need, to the last place', () => {
    expect(found(systemIn(['a + b - t', 't - u'], { a: 0.1, b: 0.2, t: 0.3, u: 0.4 }, { decimal: true }))).toEqual(['/u=3'])
  })

  it('may be negative where the form says so', () => {
    expect(found(systemIn(['a - b', 'b - c'], { a: -3, b: 3, c: -3 }))).toEqual(['/a=3 /c=3'])
    expect(found(systemIn(['a - b', 'b - c'], { a: -3, b: 3, c: -3 }, { signed: true }))).toEqual(['/b=-3'])
  })
})
