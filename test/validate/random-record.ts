import fc from 'fast-check'
import { forms } from '../../src/forms/index.js'
import type { Form } from '../../src/model/form.js'
import type { Pointer } from '../../src/model/pointer.js'
import type { RecordInput } from '../../src/model/report.js'
import { set } from '../rules/example-record.js'

const applicants = [
  'naturalPerson',
  'business',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
]
const remedies = ['reconsideration', 'litigation/direct', 'litigation/afterReconsideration']
const results = ['upheld', 'corrected', 'other', 'pending']

export const form2021: Form = forms.find((form) => form.id === 'form-2021') as Form
const outcomes: readonly string[] = (form2021.tables.find((table) => table.id === 'requests')?.blocks ?? [])
  .flatMap((block) => block.rows)
  .filter((row) => !row.optional && row.path.startsWith('outcomes/') && row.path !== 'outcomes/total')
  .map((row) => row.path)

export type Figures = ReadonlyMap<Pointer, number>

/** Tables three and four of 2021, filled at random, in which every identity holds. */
export const consistentFigures: fc.Arbitrary<Figures> = fc
  .record({
    outcomes: fc.array(fc.nat({ max: 3000 }), { minLength: outcomes.length * 6, maxLength: outcomes.length * 6 }),
    forward: fc.array(fc.nat({ max: 50 }), { minLength: 6, maxLength: 6 }),
    carried: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
    remedies: fc.array(fc.nat({ max: 40 }), { minLength: 12, maxLength: 12 }),
  })
  .map((drawn) => {
    const figures = new Map<Pointer, number>()
    for (const [index, applicant] of applicants.entries()) {
      const own = outcomes.map((row, at): [string, number] => [row, drawn.outcomes[at * 6 + index] ?? 0])
      const total = own.reduce((sum, [, value]) => sum + value, 0)
      const forward = drawn.forward[index] ?? 0
      const carried = Math.floor((drawn.carried[index] ?? 0) * (total + forward))
      const rows: [string, number][] = [
        ...own,
        ['outcomes/total', total],
        ['carriedForward', forward],
        ['carriedOver', carried],
        ['newlyReceived', total + forward - carried],
      ]
      for (const [row, value] of rows) {
        figures.set(`/requests/${row}/${applicant}`, value)
        figures.set(`/requests/${row}/total`, (figures.get(`/requests/${row}/total`) ?? 0) + value)
      }
    }
    for (const [index, remedy] of remedies.entries()) {
      const own = drawn.remedies.slice(index * 4, index * 4 + 4)
      for (const [at, result] of results.entries()) figures.set(`/remedies/${remedy}/${result}`, own[at] ?? 0)
      figures.set(
        `/remedies/${remedy}/total`,
        own.reduce((sum, value) => sum + value, 0),
      )
    }
    return figures
  })

export function recordOf(figures: Figures): RecordInput {
  const record: Record<string, unknown> = { schemaVersion: '1', form: 'form-2021' }
  for (const [pointer, value] of figures) set(record, pointer, value)
  return record as unknown as RecordInput
}
