import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { checkReport } from '../src/pipeline.js'
import { readReport } from './reading.js'

// What the sentences of published reports say, compared with labels made by reading. The reports are kept beside the repository.

interface Labels {
  readonly indicators: Readonly<Record<string, { readonly value: number; readonly implied?: boolean; readonly approximate?: boolean }>>
  readonly unsure?: Readonly<Record<string, unknown>>
  readonly statements: readonly { readonly value: number; readonly unit: string | null }[]
  readonly breakdowns: readonly { readonly whole: number; readonly parts: readonly number[]; readonly complete: boolean }[]
  readonly inconsistencies: readonly { readonly rule: string }[]
}

const corpus = join(import.meta.dirname, '../../shared/corpus')
const present = existsSync(join(corpus, 'prose'))
const slugOf = (file: string): string => basename(file).replace(/\..*$/, '')

const files = present
  ? ['seeds', 'reports'].flatMap((folder) =>
      readdirSync(join(corpus, folder))
        .filter((file) => /\.(?:txt|md)$/.test(file) && existsSync(join(corpus, 'prose', `${slugOf(file)}.json`)))
        .sort()
        .map((file) => `${folder}/${file}`),
    )
  : []

const labelsOf = (file: string): Labels => JSON.parse(readFileSync(join(corpus, 'prose', `${slugOf(file)}.json`), 'utf8')) as Labels

const records = new Map<string, ReportRecord>()

function read(file: string): ReportRecord {
  const known = records.get(file)
  if (known) return known
  const record = readReport({ bytes: readFileSync(join(corpus, file)), path: file })
  if ('error' in record) throw new Error(`no record: ${JSON.stringify(record.error)}`)
  records.set(file, record)
  return record
}

/** Rules whose findings at error level rest on sentences. */
const proseRules = ['breakdown-sum', 'same-figure-twice', 'fee-arithmetic', 'none-said-but-counted', 'statistics-total']

if (!present) test.skip('sentences of published reports are read as labelled — skipped: ../shared/corpus is not here', () => {})

describe.each(files)('%s', (file) => {
  test('no indicator is wrong, and none is said that the sentences do not say', () => {
    const labels = labelsOf(file)
    const wrong = Object.entries(read(file).indicators).flatMap(([id, indicator]) => {
      const said = indicator?.prose
      if (!said || id in (labels.unsure ?? {})) return []
      const label = labels.indicators[id]
      const fits =
        label?.value === said.value &&
        (label.implied === true) === (said.certainty === 'implied') &&
        (label.approximate === true) === said.approximate
      return fits ? [] : [`${id}: ${label?.value ?? 'nothing'} read as ${said.value}, ${said.certainty}`]
    })
    expect(wrong).toEqual([])
  })

  test('no error is found in sentences where none is labelled', () => {
    const labelled = labelsOf(file).inconsistencies.map(({ rule }) => rule)
    const errors = checkReport(read(file), { language: 'zh' }).findings.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ rule }) => proseRules.includes(rule) && !labelled.includes(rule))).toEqual([])
  })
})

if (present) {
  const share = (found: readonly boolean[]): number => found.filter(Boolean).length / found.length

  test('of what is labelled, all indicators and complete breakdowns are found, and nearly all statements', () => {
    const indicators: boolean[] = []
    const statements: boolean[] = []
    const breakdowns: boolean[] = []
    for (const file of files) {
      const record = read(file)
      const labels = labelsOf(file)
      for (const id of Object.keys(labels.indicators))
        indicators.push(Boolean(record.indicators[id as keyof typeof record.indicators]?.prose))
      for (const { value, unit } of labels.statements)
        statements.push(record.statements.some((each) => each.value === value && (unit === null || each.unit === unit)))
      for (const { whole, parts } of labels.breakdowns.filter(({ complete }) => complete))
        breakdowns.push(record.breakdowns.some((each) => each.whole === whole && String(each.parts) === String(parts)))
    }
    expect(indicators.length).toBeGreaterThan(100)
    expect(share(indicators)).toBeGreaterThanOrEqual(0.98)
    expect(statements.length).toBeGreaterThan(300)
    expect(share(statements)).toBeGreaterThanOrEqual(0.98)
    expect(breakdowns.length).toBeGreaterThan(30)
    expect(share(breakdowns)).toBeGreaterThanOrEqual(0.95)
  })

  const seed = (number: string): ReportRecord => read(files.find((file) => file.startsWith(`seeds/${number}_`)) ?? '')
  const findingsOf = (record: ReportRecord): readonly string[] =>
    checkReport(record, { language: 'zh' }).findings.map(({ rule, severity }) => `${severity} ${rule}`)

  test('a number that lost a mark is reported and never read', () => {
    const { statements, warnings } = seed('002')
    expect(statements.map(({ value }) => value)).not.toContain(29802018)
    expect(warnings.filter(({ code }) => code === 'text-damaged').map(({ params }) => params['quote'])).toContain('29802018年')
  })

  test('changes on an earlier period are read with both numbers, and hold', () => {
    const { claims } = seed('002')
    expect(claims.filter(({ kind }) => kind === 'change').map(({ printed, terms }) => [printed, ...terms])).toEqual([
      [154.23, 361, 142],
      [22.22, 11, 9],
      [-50, 1, 2],
    ])
    expect(findingsOf(seed('002'))).not.toContainEqual(expect.stringMatching(/year-on-year|percentage/))
  })

  test('one number for two kinds of cases is kept as one', () => {
    const { reconsiderations, litigations, reconsiderationsAndLitigations } = seed('002').indicators
    expect([reconsiderations, litigations, reconsiderationsAndLitigations?.value]).toEqual([null, null, 3])
  })

  test('a whole stated with and without a part is a warning', () => {
    expect(seed('004').indicators.proactiveDisclosures?.value).toBe(7215)
    expect(findingsOf(seed('004'))).toContain('warning same-figure-twice')
  })

  test('figures of the text that no reading of the table gives are found', () => {
    const found = (slug: string): readonly string[] => findingsOf(read(`reports/${slug}.txt`))
    expect(found('pingtan_2013_flat')).toContain('warning text-agrees-with-table')
    expect(found('pingtan_2013_flat')).toContain('error none-said-but-counted')
    expect(found('changchun_tyjrswj_2023')).toContain('warning text-agrees-with-table')
  })
}
