import { type Cell, cellsOf, formOf } from './figures.js'
import { sheetsOf } from './sheets.js'
import { plainWording } from './wording.js'

/** A table of requests and one of remedies in which all identities hold, by pointer. */
export type Consistent = Map<string, number>

/** How much stands in a table: most organs have a few requests, a ministry hundreds in every row. */
export type Density = 'sparse' | 'ordinary' | 'dense'

const form = formOf('form-2021')
const columns = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
]
export const requestRows: readonly string[] = [
  ...new Set(
    cellsOf(form).flatMap(({ pointer }: Cell) => (pointer.startsWith('/requests/') ? [pointer.slice(10, pointer.lastIndexOf('/'))] : [])),
  ),
]
const outcomes = requestRows.filter((path) => path.startsWith('outcomes/') && path !== 'outcomes/total')
const blocks = ['reconsideration', 'litigation/direct', 'litigation/afterReconsideration']
const results = ['upheld', 'corrected', 'other', 'pending']

/** Numbers from a seed, the same on every machine. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A count: mostly 0 where little happens, natural persons far ahead of the rest. */
function count(random: (below: number) => number, density: Density, column: number): number {
  const share = { sparse: 8, ordinary: 35, dense: 85 }[density] * (column === 0 ? 1.6 : column < 2 ? 1 : 0.5)
  if (random(100) >= share) return 0
  const most = { sparse: 12, ordinary: 60, dense: 900 }[density]
  return 1 + random(Math.max(2, Math.round(column === 0 ? most : most / 6)))
}

export function consistentTable(seed: number, density: Density): Consistent {
  const random = randomOf(seed)
  const table: Consistent = new Map()
  const set = (path: string, column: string, value: number): void => void table.set(`/requests/${path}/${column}`, value)
  for (const [index, column] of columns.entries()) {
    let total = 0
    for (const path of outcomes) {
      const value = count(random, density, index)
      total += value
      set(path, column, value)
    }
    const forward = count(random, density, index)
    const over = Math.min(count(random, density, index), total + forward)
    set('outcomes/total', column, total)
    set('carriedForward', column, forward)
    set('carriedOver', column, over)
    set('newlyReceived', column, total + forward - over)
  }
  for (const path of requestRows)
    set(
      path,
      'total',
      columns.reduce((sum, column) => sum + (table.get(`/requests/${path}/${column}`) ?? 0), 0),
    )
  for (const block of blocks) {
    const values = results.map(() => (random(100) < 30 ? random(density === 'dense' ? 60 : 14) : 0))
    for (const [index, result] of results.entries()) table.set(`/remedies/${block}/${result}`, values[index] ?? 0)
    table.set(
      `/remedies/${block}/total`,
      values.reduce((sum, value) => sum + value, 0),
    )
  }
  return table
}

/** Changes one cell by a slip of the hand: a digit more, less or other. */
export function withSlip(table: Consistent, seed: number, of: 'requests' | 'remedies'): Consistent {
  const random = randomOf(seed + 77)
  const pointers = [...table.keys()].filter((pointer) => pointer.startsWith(`/${of}/`))
  const pointer = pointers[random(pointers.length)] ?? ''
  const before = table.get(pointer) ?? 0
  const after = [before + 1 + random(9), before * 10 + random(10), Math.floor(before / 10)][random(3)] ?? before
  return new Map(table).set(pointer, after === before ? before + 1 : after)
}

/** All digits run together, row by row. */
export function gluedRows(
  table: Consistent,
  dropped: (pointer: string) => boolean = () => false,
): readonly { readonly pointers: readonly string[]; readonly digits: string }[] {
  const strip = (pointers: readonly string[]): { readonly pointers: readonly string[]; readonly digits: string } => ({
    pointers,
    digits: pointers.map((pointer) => (dropped(pointer) ? '' : String(table.get(pointer)))).join(''),
  })
  return [
    ...requestRows.map((path) => strip([...columns, 'total'].map((column) => `/requests/${path}/${column}`))),
    strip(blocks.flatMap((block) => [...results, 'total'].map((result) => `/remedies/${block}/${result}`))),
  ]
}

/** A report whose tables stand in one line each, without anything between label and figures. */
export function gluedReport(table: Consistent): string {
  const figures = new Map(cellsOf(form).map(({ pointer }) => [pointer, { words: String(table.get(pointer) ?? 0), value: 0 }]))
  const drawn = sheetsOf(form, figures, plainWording).map(({ heading, rows }) => {
    return [heading, rows.flatMap((row) => row.filter((cell) => cell !== null)).join('')] as const
  })
  const tables = new Map(drawn)
  const sections = form.outline.map(({ number, wordings: [words] }) => {
    const heading = `${number}、${words}`
    return `${heading}\n${tables.get(heading) ?? '本节另有说明。'}`
  })
  return `云山县水务局\n2022年政府信息公开工作年度报告\n${sections.join('\n')}\n`
}
