import { expect, test } from 'vitest'
import { percent } from '../../src/text/percent.js'

test('100% and 0% are said only of all and of nothing', () => {
  expect([1, 0.9996, 0.424, 0.0001, 0].map(percent)).toEqual(['100%', '99.9%', '42.4%', '0.1%', '0%'])
})
