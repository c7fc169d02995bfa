import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forms } from '../src/forms/index.js'
import type { ReportRecord } from '../src/model/report.js'
import type { ReportResult } from '../src/model/result.js'
import { checkReport, readWithText } from '../src/pipeline.js'
import { standingIn } from '../src/validate/standing.js'

// What is wrong in two published reports, and what only looks wrong.

const folder = join(import.meta.dirname, '../../shared/corpus/reports')
const present = existsSync(folder)
const published = present ? test : test.skip

async function read(file: string): Promise<{ readonly record: ReportRecord; readonly result: ReportResult }> {
  const { report, text } = await readWithText({ bytes: readFileSync(join(folder, file)), path: file })
  if ('error' in report) throw new Error(JSON.stringify(report.error))
  return { record: report, result: checkReport(report, { language: 'zh', text }) }
}

if (!present) test.skip('the causes in published reports — skipped: ../shared/corpus is not here', () => {})

published('洪泽 2023: two totals of the remedies are 0 beside their parts', async () => {
  const { result } = await read('hongze_2023.layout.txt')
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual(['remedies-total', 'remedies-total'])
  expect(errors[0]?.causes).toEqual([
    { kind: 'missing-total', confidence: 'suggested', changes: [{ pointer: '/remedies/reconsideration/total', from: 0, to: 11 }] },
  ])
  expect(errors[1]?.causes.map(({ kind, confidence, changes: [change] }) => [kind, confidence, change?.pointer, change?.to])).toEqual([
    ['missing-total', 'candidate', '/remedies/litigation/afterReconsideration/total', 5],
    ['typing', 'candidate', '/remedies/litigation/afterReconsideration/upheld', 0],
  ])
})

published('上海市政府办公厅 2019: eleven totals left blank, the other blanks 0, and no sum that is wrong', async () => {
  const { record, result } = await read('shanghai_office_2019.html')
  const sums = result.findings.filter(({ rule }) => /^(?:requests|remedies)-/.test(rule))
  expect(sums).toEqual([])
  const blanks = result.findings.filter(({ rule }) => rule === 'cell-blank')
  expect(blanks).toHaveLength(2)
  const totals = blanks.flatMap(({ causes }) => causes)
  expect(totals.map(({ kind, confidence }) => [kind, confidence])).toEqual([['missing-total', 'safe']])
  expect(totals.flatMap(({ changes }) => changes.map(({ to }) => to))).toEqual([272, 3, 14, 5, 4, 12, 265, 47, 25, 149, 9])
  expect(blanks[0]?.message).toContain('；115 格按合计只能是 0')
  // Every sum of a column is decided, or says why it is not.
  for (const column of [
    'naturalPerson',
    'business',
    'researchInstitution',
    'publicInterestOrganization',
    'legalServiceOrganization',
    'otherOrganization',
    'total',
  ]) {
    const standing = standingIn(record, forms, `/requests/outcomes/total/${column}`)
    expect(standing.length).toBe(3)
    for (const { outcome, reason, blanksAsZero } of standing) expect(outcome === 'holds' || reason === 'blank' || blanksAsZero).toBe(true)
  }
})
