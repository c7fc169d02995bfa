import { expect, test } from 'vitest'
import { figureAt, type RecordInput } from '../src/index.js'

const record: RecordInput = {
  schemaVersion: '1',
  form: 'form-2021',
  year: 2023,
  requests: { newlyReceived: { total: 233, business: 0, other: null } },
  proactive: { procurement: { unit: '万元' }, 'a/b~c': 7 },
  breakdowns: [{ whole: 12, parts: [5, 7], complete: true, start: 0, end: 2 }],
}

test.each([
  ['/requests/newlyReceived/total', 233],
  ['/requests/newlyReceived/business', 0],
  ['/year', 2023],
  ['/proactive/a~1b~0c', 7],
  ['/breakdowns/0/parts/1', 7],
])('the figure at %s is %d', (pointer, figure) => {
  expect(figureAt(record, pointer)).toBe(figure)
})

test.each([
  '',
  '/',
  'year',
  '/requests',
  '/requests/newlyReceived/other',
  '/requests/newlyReceived/total/deeper',
  '/requests/carriedOver/total',
  '/proactive/procurement/unit',
  '/remedies/anything',
  '/breakdowns/length',
  '/breakdowns/00/whole',
  '/breakdowns/1/whole',
  '/constructor/length',
  '/__proto__/x',
])('there is no figure at %j', (pointer) => {
  expect(figureAt(record, pointer)).toBeNull()
})
