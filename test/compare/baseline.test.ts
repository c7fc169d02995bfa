import { expect, test } from 'vitest'
import { Baseline, type BaselineOptions } from '../../src/compare/baseline/baseline.js'
import type { BaselineEntry } from '../../src/model/baseline.js'
import type { Finding } from '../../src/model/finding.js'
import type { ReportResult } from '../../src/model/result.js'
import { found } from '../outputs/found.js'

const options: BaselineOptions = { language: 'en', isOfRoster: (rule) => rule === 'not-handed-in' }
const cells = { value: () => 7, place: (pointer: string) => (pointer === '/a/b' ? 'Table 1' : null) }

const entry = (fingerprint: string, part: Partial<BaselineEntry> = {}): BaselineEntry => ({
  ...{ organ: '甲局', year: 2023, rule: 'a-rule', cells: {}, expected: null, actual: null, fingerprint },
  ...part,
})

const report = (findings: readonly Finding[], part: Partial<ReportResult> = {}): ReportResult => ({
  ...{ path: 'a.txt', organ: '甲局', year: 2023, form: 'form-2021', findings },
  checks: { pass: 0, fail: findings.length, notEvaluable: 0 },
  figures: { read: 0, confirmed: 0, identities: 0 },
  ...part,
})

const staleIn = (baseline: Baseline): readonly string[] =>
  baseline.stale().flatMap(({ findings }) => findings.map(({ message }) => message))

test('what is known is not told again, and nothing else is kept back', () => {
  const baseline = new Baseline([entry('01')], options)
  const told = baseline.report(report([found({ fingerprint: '01' }), found({ fingerprint: '02' })]), cells)
  expect(told.findings.map(({ fingerprint }) => fingerprint)).toEqual(['02'])
  expect(told.checks).toEqual({ pass: 0, fail: 2, notEvaluable: 0 })
  expect(baseline.stale()).toEqual([])
})

test('an entry is one finding: a second one like it is new', () => {
  const twice = [found({ fingerprint: '01' }), found({ fingerprint: '01' })]
  expect(new Baseline([entry('01')], options).report(report(twice), cells).findings).toHaveLength(1)
  expect(new Baseline([entry('01'), entry('01')], options).report(report(twice), cells).findings).toHaveLength(0)
})

test('an entry whose report was checked and that is not found is stale, named by its first cell', () => {
  const baseline = new Baseline([entry('01', { cells: { '/a/b': 3, '/c': null } })], options)
  baseline.report(report([]), cells)
  expect(baseline.stale()).toMatchObject([
    { path: 'a.txt', organ: '甲局', year: 2023, findings: [{ rule: 'baseline-stale', severity: 'warning' }] },
  ])
  expect(staleIn(baseline)).toEqual([
    'a-rule (Table 1 3) of the baseline was not found this time. Write the baseline anew with --update-baseline.',
  ])
})

test('nothing is said of reports of another unit or year, of rules that are off, or of reports without a name', () => {
  const others = [
    entry('01', { organ: '乙局' }),
    entry('02', { year: 2022 }),
    entry('03', { organ: null }),
    entry('04', { rule: 'b-rule' }),
  ]
  const baseline = new Baseline(others, { ...options, severities: { 'b-rule': 'off' } })
  baseline.report(report([]), cells)
  baseline.report(report([], { organ: null }), cells)
  expect(baseline.stale()).toEqual([])
})

test('the unit is the same however its name is written', () => {
  const baseline = new Baseline([entry('01', { organ: '甲 縣敎育局' })], options)
  baseline.report(report([], { organ: '甲县教育局' }), cells)
  expect(baseline.stale()).toHaveLength(1)
})

test('what a roster said is stale only where a roster judged the unit and the year', () => {
  const missing = entry('01', { rule: 'not-handed-in' })
  const baseline = new Baseline([missing], options)
  baseline.report(report([]), cells)
  expect(baseline.stale()).toEqual([])
  baseline.judged([{ organ: '甲局', year: 2022 }])
  expect(baseline.stale()).toEqual([])
  baseline.judged([{ organ: '甲局', year: 2023 }])
  expect(baseline.stale()).toHaveLength(1)
  const again = new Baseline([missing], options)
  expect(again.roster(report([found({ fingerprint: '01' })])).findings).toEqual([])
})

test('a stale entry has the severity that is asked for', () => {
  const stale = (severity: 'off' | 'error'): readonly ReportResult[] => {
    const baseline = new Baseline([entry('01')], { ...options, severities: { 'baseline-stale': severity } })
    baseline.report(report([]), cells)
    return baseline.stale()
  }
  expect(stale('off')).toEqual([])
  expect(stale('error')[0]?.findings[0]?.severity).toBe('error')
})

test('an update takes what is found, drops what is found no more, and keeps what this run did not see', () => {
  const old = [
    entry('01'),
    entry('02'),
    entry('03', { organ: '乙局' }),
    entry('04', { rule: 'b-rule' }),
    entry('05', { rule: 'not-handed-in' }),
  ]
  const baseline = new Baseline(old, { ...options, severities: { 'b-rule': 'off' }, updating: true })
  const findings = [
    found({
      fingerprint: '09',
      pointers: ['/a/b', '/claims/1'],
      evidence: [{ pointer: '/claims/1', start: 0, end: 1, line: 1, column: 1, quote: ' 增长 ' }],
    }),
    found({ fingerprint: '01' }),
  ]
  expect(baseline.report(report(findings), { ...cells, value: (pointer) => (pointer === '/a/b' ? 7 : null) }).findings).toEqual([])
  const { entries, added, dropped } = baseline.updated()
  expect({ added, dropped }).toEqual({ added: 1, dropped: 1 })
  expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(['03', '01', '09', '04', '05'])
  expect(entries[2]?.cells).toEqual({ '/a/b': 7, '/claims/1': '增长' })
  expect(baseline.stale()).toEqual([])
})

test('the order of a baseline does not depend on the order of the reports', () => {
  const written = (reports: readonly ReportResult[]): readonly BaselineEntry[] => {
    const baseline = new Baseline([], { ...options, updating: true })
    for (const each of reports) baseline.report(each, cells)
    return baseline.updated().entries
  }
  const reports = [
    report([found({ fingerprint: '02' })]),
    report([found({ fingerprint: '01' })], { year: 2022 }),
    report([found({ fingerprint: '00' })]),
  ]
  expect(written(reports)).toEqual(written([...reports].reverse()))
})
