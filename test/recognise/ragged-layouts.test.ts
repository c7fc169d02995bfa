import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../reading.js'
import { cellsOf, type Figures, formOf } from '../rendering/figures.js'
import { consistentTable } from '../rendering/glued.js'
import { type Layout, layouts } from '../rendering/layouts.js'
import { blanksIn } from '../rendering/ragged.js'
import { sheetsOf } from '../rendering/sheets.js'
import { type Wording, wordings } from '../rendering/wording.js'
import { at } from './reading.js'

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
