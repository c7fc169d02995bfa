import { expect, test } from 'vitest'
import type { Cause, Finding } from '../../src/model/finding.js'
import { subjectOf } from '../../src/outputs/problems/subject.js'

const finding: Finding = {
  rule: 'requests-applicant-total',
  rules: ['requests-applicant-total'],
  severity: 'error',
  message: '',
  pointers: ['/requests/newlyReceived/naturalPerson', '/requests/newlyReceived/total'],
  expected: 278,
  actual: 233,
  blanksAsZero: false,
  evidence: ['/requests/newlyReceived/naturalPerson', '/requests/newlyReceived/total'].map((pointer, index) => ({
    pointer,
    start: 0,
    end: 3,
    quote: ['250', '233'][index] ?? '',
    line: 1,
    column: 1,
  })),
  causes: [],
  fingerprint: 'x',
}

test('a sum that does not hold is shown by the cell that prints it, with what the others make of it', () => {
  expect(subjectOf(finding)).toMatchObject({ pointer: '/requests/newlyReceived/total', needed: 278 })
})

test('what is expected only if blanks are 0 is needed nowhere', () => {
  expect(subjectOf({ ...finding, blanksAsZero: true })).toMatchObject({ pointer: '/requests/newlyReceived/total', needed: null })
})

test('a cell that a cause would change is shown with what it would become', () => {
  const changes = [{ pointer: '/requests/newlyReceived/naturalPerson', from: 250, to: 205 }]
  const caused: Finding = { ...finding, causes: [{ kind: 'typing', confidence: 'safe', changes }] }
  expect(subjectOf(caused)).toMatchObject({ pointer: '/requests/newlyReceived/naturalPerson', needed: 205 })
})

test('of several candidates none is what is needed: the cell that prints the sum is shown', () => {
  const candidate = (pointer: string, to: number): Cause => ({
    kind: 'typing',
    confidence: 'candidate',
    changes: [{ pointer, from: 250, to }],
  })
  const tied: Finding = {
    ...finding,
    causes: [candidate('/requests/newlyReceived/naturalPerson', 205), candidate('/requests/newlyReceived/total', 278)],
  }
  expect(subjectOf(tied)).toMatchObject({ pointer: '/requests/newlyReceived/total', needed: 278 })
})

test('a sum that no cell prints needs nothing of the first of its cells', () => {
  expect(subjectOf({ ...finding, actual: 999 })).toMatchObject({ pointer: '/requests/newlyReceived/naturalPerson', needed: null })
})
