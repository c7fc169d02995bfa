import { expect, test } from 'vitest'
import { progressLine } from '../../src/cli/progress.js'

test('progress says how many, how fast, how long still, and what was found', () => {
  const seen = { done: 1200, all: 10_000, perSecond: 80.4, findings: 31 }
  expect(progressLine('en', seen)).toBe('1200 of 10000 documents, 80 a second, 1:50 left, 31 found')
  expect(progressLine('zh', seen)).toBe('1200/10000 份，每秒 80 份，还需 1:50，问题 31 个')
})

test('what is not known is not said', () => {
  expect(progressLine('en', { done: 3, all: 9, perSecond: 0, findings: 0 })).toBe('3 of 9 documents')
  expect(progressLine('zh', { done: 3, all: null, perSecond: 0.42, findings: 0 })).toBe('3 份，每秒 0.4 份')
})

test('hours are hours', () => {
  expect(progressLine('en', { done: 1, all: 7325, perSecond: 1, findings: 0 })).toContain('2:02:04 left')
})
