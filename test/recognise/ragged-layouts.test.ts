import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/pipeline.js'
import { readReport } from '../reading.js'
import { cellsOf, type Figures, formOf } from '../rendering/figures.js'
import { consistentTable } from '../rendering/glued.js'
import { type Layout, layouts } from '../rendering/layouts.js'
import { blanksIn } from '../rendering/ragged.js'
import { sheetsOf } from '../rendering/sheets.js'
import { type Wording, wordings } from '../rendering/wording.js'
import { at, codes, readLines, requestsHeader, row, states, unread } from './reading.js'

const form = formOf('form-2021')
const tables = Number(process.env['TABLES'] ?? 8)

/** A copy in which cells without content are gone, and their bars with them. */
const lostCells: Layout = {
  name: 'pipe rows without their blank cells',
  showsBlanks: false,
  render: ({ rows }) => rows.map((row) => row.filter((cell) => cell !== null && cell !== '').join(' | ')).join('\n'),
}

const lossy = [...layouts.filter(({ name }) => /one cell a line$|blank lines between|single spaces/.test(name)), lostCells]

function figuresOf(seed: number): Figures {
  const table = consistentTable(seed, seed % 2 === 0 ? 'sparse' : 'ordinary')
  const blanks = blanksIn(table, seed)
  return new Map(
    cellsOf(form).map(({ pointer }) => {
      const value = table.get(pointer) ?? 3
      return [pointer, blanks.has(pointer) ? { words: '', value: null } : { words: String(value), value }]
    }),
  )
}

function reportIn(layout: Layout, figures: Figures, wording: Wording): string {
  const drawn = new Map(sheetsOf(form, figures, wording).map((sheet) => [sheet.heading, layout.render(sheet)]))
  const sections = form.outline.map(({ number, wordings: [official] }) => {
    const heading = `${number}、${official}`
    return `${heading}\n${drawn.get(heading) ?? '本节另有说明。'}`
  })
  return `云山县水务局\n2022年政府信息公开工作年度报告\n${sections.join('\n')}\n`
}

test.each(lossy)('rows that lost their blanks are put back in $name', (layout) => {
  let [all, right, aligned] = [0, 0, 0]
  for (let seed = 1; seed <= tables; seed++) {
    const figures = figuresOf(seed)
    const [wording] = fc.sample(wordings, { seed, numRuns: 1 }) as [Wording]
    const text = reportIn(layout, figures, wording)
    const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
    if ('error' in record) throw new Error(record.error.code)
    for (const [pointer, { value }] of figures) {
      const read = at(record, pointer)
      if (read !== null) expect([pointer, read]).toEqual([pointer, value])
      if (!pointer.startsWith('/requests/') || !value) continue
      all++
      if (read === value) right++
      if (record.evidence[pointer]?.method === 'aligned') aligned++
    }
  }
  expect(right / all).toBeGreaterThanOrEqual(0.9)
  expect(aligned).toBeGreaterThan(0)
})

/** The labels of the requests table of 2021, in short, with the rows that are given, one cell a line. */
function requestsOf(rows: Readonly<Record<string, readonly (number | string)[]>>): ReturnType<typeof readLines> {
  const lines = requestRowLabels.flatMap(([path, label]) => [label, ...(rows[path] ?? [0, 0, 0, 0, 0, 0, 0]).map(String)])
  return readLines(
    ...requestsHeader
      .join('|')
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== ''),
    ...lines,
  )
}

const requestRowLabels = (form.tables.find(({ id }) => id === 'requests')?.blocks[0]?.rows ?? [])
  .filter(({ optional }) => !optional)
  .map(
    ({ path, labels, marker }) =>
      [path, `${marker}${/^\d$/.test(marker) ? '.' : /^[一二三四]$/.test(marker) ? '、' : ''}${labels[0]}`] as const,
  )

describe('a row with fewer figures than columns', () => {
  test('gets each figure its column from the other rows, and the rest are blank', () => {
    const record = requestsOf({ newlyReceived: [0, 5, 0, 0, 0, 0, 5], 'outcomes/granted': [5, 5], 'outcomes/total': [0, 5, 0, 0, 0, 0, 5] })
    expect(row(record, 'outcomes/granted')).toEqual([null, 5, null, null, null, null, 5])
    expect(states(record, 'outcomes/granted')).toEqual(['blank', null, 'blank', 'blank', 'blank', 'blank', null])
    expect(record.evidence['/requests/outcomes/granted/business']).toMatchObject({
      quote: '5',
      method: 'aligned',
      identities: expect.any(Array),
    })
    expect(codes(record)).toEqual(['identities-consumed'])
  })

  test('leaves a zero beside blanks open, and says in how many ways it may stand', () => {
    const record = requestsOf({
      newlyReceived: [0, 5, 0, 0, 0, 0, 5],
      'outcomes/granted': [5, 0, 5],
      'outcomes/total': [0, 5, 0, 0, 0, 0, 5],
    })
    expect(row(record, 'outcomes/granted')).toEqual([null, 5, null, null, null, null, 5])
    expect(states(record, 'outcomes/granted')).toEqual(['unreadable', null, 'unreadable', 'unreadable', 'unreadable', 'unreadable', null])
    expect(record.warnings).toContainEqual(
      expect.objectContaining({
        code: 'ambiguous-cell',
        params: { pointer: '/requests/outcomes/granted', expected: 7, found: 3, placements: 4 },
      }),
    )
  })

  test('keeps the slip of its publisher: the figure stands where the other columns leave it room', () => {
    const record = requestsOf({ newlyReceived: [0, 5, 0, 0, 0, 0, 5], 'outcomes/granted': [9, 5], 'outcomes/total': [0, 5, 0, 0, 0, 0, 5] })
    expect(row(record, 'outcomes/granted')).toEqual([null, 9, null, null, null, null, 5])
    const { findings } = checkReport(record, { language: 'zh' })
    expect(findings.map(({ rules }) => rules)).toContainEqual(expect.arrayContaining(['requests-applicant-total']))
    expect(findings.some(({ pointers }) => pointers.includes('/requests/outcomes/granted/business'))).toBe(true)
  })

  test('is unread where there is more than one slip', () => {
    const record = requestsOf({
      newlyReceived: [0, 5, 0, 0, 0, 0, 5],
      'outcomes/granted': [9, 5],
      'outcomes/partiallyGranted': [2, 1],
      'outcomes/total': [0, 5, 0, 0, 0, 0, 5],
    })
    expect(row(record, 'outcomes/granted')).toEqual(unread)
    expect(row(record, 'outcomes/partiallyGranted')).toEqual(unread)
  })

  test('is unread where two rows could have exchanged theirs', () => {
    const record = requestsOf({
      newlyReceived: [5, 5, 0, 0, 0, 0, 10],
      'outcomes/granted': [5, 5],
      'outcomes/partiallyGranted': [5, 5],
      'outcomes/total': [5, 5, 0, 0, 0, 0, 10],
    })
    expect(row(record, 'outcomes/granted')).toEqual([null, null, null, null, null, null, 5])
  })

  test('is unread, with a word about it, where no row has all its figures', () => {
    const short = Object.fromEntries(requestRowLabels.map(([path]) => [path, [0]]))
    const record = requestsOf({ ...short, newlyReceived: [5, 5], 'outcomes/granted': [5, 5], 'outcomes/total': [5, 5] })
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(codes(record)).toContain('blanks-vanished')
  })
})

describe('a table whose repeated lines were removed', () => {
  const lines = layouts.find(({ name }) => name === 'one cell a line') as Layout
  const removals: readonly (readonly [string, (cells: readonly string[]) => readonly string[]])[] = [
    ['wherever they stood', (cells) => [...new Set(cells)]],
    ['where they followed each other', (cells) => cells.filter((cell, index) => cell !== cells[index - 1])],
  ]

  test.each(removals)('%s: a figure may stand for several cells, and none is put into a wrong one', (_, removed) => {
    for (let seed = 1; seed <= 3 * tables; seed++) {
      const density = (['sparse', 'ordinary', 'dense'] as const)[seed % 3] ?? 'sparse'
      const table = consistentTable(seed, density)
      const figures: Figures = new Map(
        cellsOf(form).map(({ pointer }) => [pointer, { words: String(table.get(pointer) ?? seed), value: 0 }]),
      )
      const [wording] = fc.sample(wordings, { seed, numRuns: 1 }) as [Wording]
      const text = removed(reportIn(lines, figures, wording).split('\n')).join('\n')
      const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
      if ('error' in record) throw new Error(record.error.code)
      for (const [pointer, { words }] of figures) {
        const read = at(record, pointer)
        if (read !== null) expect([density, pointer, String(read)]).toEqual([density, pointer, words])
      }
    }
  })
})
