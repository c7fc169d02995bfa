import { expect, test } from 'vitest'
import { fill } from '../../src/text/template.js'

test('names are replaced, each wherever it stands, and what was put in is not looked at again', () => {
  expect(fill('{a} and {b}, {a}', { a: '{b}', b: 2 })).toBe('{b} and 2, {b}')
})

test('a name without a parameter stays as it is', () => {
  expect(fill('line {line} of {file}', { line: 3 })).toBe('line 3 of {file}')
})
