import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { panelOf, type RecordInput } from '../src/index.js'
import { readReport } from './reading.js'

const folder = join(import.meta.dirname, '../../shared/corpus/reports')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('pingtan_')) : []

/** The reports of one zone in odd years, which names itself in two ways. One file holds tables only: it says neither organ nor year. */
describe.skipIf(files.length === 0)('the zone of the corpus', () => {
  const records = files.flatMap((path): readonly RecordInput[] => {
    const report = readReport({ bytes: new Uint8Array(readFileSync(join(folder, path))), path })
    return 'error' in report ? [] : [report]
  })
  const panel = panelOf(records, { language: 'en' })

  test('is one organ, whoever publishes, and years without a report are gaps', () => {
    expect(new Set(records.flatMap(({ organ }) => organ ?? [])).size).toBe(2)
    expect(new Set(panel.rows.map(({ organ }) => organ)).size).toBe(1)
    expect(panel.rows.map(({ year }) => year)).toEqual([2011, 2013, 2015, 2017, 2021, 2023])
    expect(panel.summary.gaps.map(({ years }) => years)).toEqual([[2012, 2014, 2016, 2018, 2019, 2020, 2022]])
  })

  test('has a cumulative that falls across a gap, which is found, and no other finding', () => {
    expect(panel.findings.map(({ rule, years }) => [rule, years])).toEqual([['cumulative-continues', [2015, 2017]]])
  })

  test('what says neither organ nor year is told, not guessed; with both it is the seventh', () => {
    expect(panel.unpaired.map(({ paths, reason }) => [paths, reason])).toEqual([[['pingtan_2019_flat_tables.txt'], 'organ-not-known']])
    const [organ] = panel.rows.map((row) => row.organ)
    const named = records.map((record) => (record.year === null ? { ...record, organ: organ ?? null, year: 2019 } : record))
    expect(panelOf(named, { language: 'en' }).rows.map(({ year }) => year)).toEqual([2011, 2013, 2015, 2017, 2019, 2021, 2023])
  })
})
