import { expect, it } from 'vitest'
import { Account } from '../../src/cli/account.js'
import { forms } from '../../src/forms/index.js'
import type { RecordInput } from '../../src/model/report.js'
import type { ReportResult, Summary } from '../../src/model/result.js'
import { rules } from '../../src/rules/index.js'
import { validate } from '../../src/validate/validate.js'

const unbalanced = {
  schemaVersion: '1',
  form: 'form-2021',
  organ: '某某市教育局',
  year: 2023,
  requests: {
    newlyReceived: { naturalPerson: 3000 },
    carriedOver: { naturalPerson: 90 },
    outcomes: { total: { naturalPerson: 3061 } },
    carriedForward: { naturalPerson: 92 },
  },
}

function summaryOf(results: readonly ReportResult[]): Summary {
  const account = new Account()
  for (const result of results) account.result(result)
  return account.summary
}

it('adds up documents, checks and findings', () => {
  const one = validate(unbalanced as unknown as RecordInput, rules, forms, { language: 'zh' })
  expect(summaryOf([one, one])).toEqual({
    documents: 2,
    checks: { pass: one.checks.pass * 2, fail: one.checks.fail * 2, notEvaluable: one.checks.notEvaluable * 2 },
    findings: { error: 2, warning: 0, info: 0 },
    causes: 2,
    known: 0,
  })
  expect(summaryOf([])).toMatchObject({ documents: 0, causes: 0 })
})
