import { expect, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { RecordInput } from '../../src/model/report.js'
import { standingIn } from '../../src/validate/standing.js'

const reconsideration = { upheld: 4, corrected: 1, other: 2, pending: 0, total: 8 }
const record = (more: object): RecordInput => ({ schemaVersion: '1', form: 'form-2021', ...more }) as RecordInput
const standing = (more: object, pointer: string) => standingIn(record(more), forms, pointer)

test('a figure of the remedies stands in the one sum of its block', () => {
  const [only, ...more] = standing({ remedies: { reconsideration } }, '/remedies/reconsideration/corrected')
  expect(more).toEqual([])
  expect(only).toMatchObject({ rule: 'remedies-total', relation: 'equals', leftSum: 7, rightSum: 8, outcome: 'broken', reason: null })
  expect(only?.left.map(({ value }) => value)).toEqual([4, 1, 2, 0])
  expect(only?.right).toEqual([{ pointer: '/remedies/reconsideration/total', value: 8 }])
})

test('a sum that holds says so, and one that cannot be judged says why', () => {
  const at = '/remedies/reconsideration/total'
  expect(standing({ remedies: { reconsideration: { ...reconsideration, total: 7 } } }, at)).toMatchObject([{ outcome: 'holds' }])
  const { pending: _, ...rest } = reconsideration
  expect(standing({ remedies: { reconsideration: rest } }, at)).toMatchObject([{ outcome: 'open', reason: 'not-printed' }])
  const evidence = { '/remedies/reconsideration/pending': { start: 0, end: 0, quote: '', state: 'blank' } }
  const blank = standing({ remedies: { reconsideration: rest }, evidence }, at)
  expect(blank).toMatchObject([{ outcome: 'broken', blanksAsZero: true }])
})

test('a cell of the requests table stands in the sum of its row and in those of its column', () => {
  const rules = (pointer: string): readonly string[] => standing({}, pointer).map(({ rule }) => rule)
  expect(rules('/requests/outcomes/total/naturalPerson')).toEqual([
    'requests-balance',
    'requests-outcome-total',
    'requests-applicant-total',
  ])
  expect(rules('/requests/outcomes/granted/business')).toEqual(['requests-outcome-total', 'requests-applicant-total'])
  expect(rules('/proactive/rules/issued')).toEqual([])
})

test('an identity over a row that is not printed says nothing', () => {
  expect(
    standing({ requests: { outcomes: { denied: { stateSecret: { total: 1 } } } } }, '/requests/outcomes/denied/subtotal/total'),
  ).toEqual([])
})
