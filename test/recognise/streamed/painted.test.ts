import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../../src/model/report.js'
import { checkReport } from '../../../src/pipeline.js'
import { readReport } from '../../reading.js'
import type { Density } from '../../rendering/glued.js'
import { labelOf, type Painted, painted, requestsOf, type Spoiling, sound } from '../../rendering/painted.js'

const runs = { numRuns: 2 * Number(process.env['RUNS'] ?? 15), endOnFailure: true }
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const densities = fc.constantFrom<Density>('sparse', 'sparse', 'ordinary', 'dense')
const forms = fc.constantFrom('form-2019', 'form-2021')

function read(text: string): ReportRecord {
  const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

const at = (record: ReportRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)

/** Every figure that is read is the one printed, and stands where its evidence says. */
function expectNothingWrong(record: ReportRecord, { text, figures }: Painted): void {
  const wrong = [...figures].flatMap(([pointer, figure]) => {
    const got = at(record, pointer)
    return got === null || got === figure ? [] : [`${pointer}: ${figure} read as ${got}`]
  })
  expect(wrong).toEqual([])
  for (const [pointer, { start, end, quote }] of Object.entries(record.evidence)) {
    expect(text.slice(start, end)).toBe(quote)
    if (typeof at(record, pointer) === 'number' && pointer.startsWith('/requests/')) expect(quote).toBe(String(at(record, pointer)))
  }
}

const spoilings: readonly (readonly [string, Partial<Spoiling>])[] = [
  ['whose outcomes without a label are shuffled', { shuffled: 'outcomes' }],
  ['whose rows are all shuffled', { shuffled: 'all' }],
  ['with a blank', { blanks: 1 }],
  ['with some blanks, shuffled', { blanks: 4, shuffled: 'outcomes' }],
  ['with a slip', { slips: 1 }],
  ['with slips, shuffled', { slips: 2, shuffled: 'outcomes' }],
  ['with page numbers like figures', { pages: 'bare' }],
  ['with a blank and page numbers like figures, shuffled', { shuffled: 'outcomes', blanks: 1, pages: 'bare' }],
]

describe('a requests table in the order of painting', () => {
  test('is read where it adds up: no figure wrong, and every row right behind its own label', () => {
    fc.assert(
      fc.property(forms, seeds, densities, (form, seed, density) => {
        const table = painted(form, seed, density, sound)
        const record = read(table.text)
        expectNothingWrong(record, table)
        if (table.labelled.length < 4) return
        const missing = [...table.figures.keys()].filter(
          (pointer) => table.labelled.some((path) => pointer.startsWith(`/requests/${path}/`)) && at(record, pointer) === null,
        )
        expect(missing).toEqual([])
      }),
      runs,
    )
  })

  test.each(spoilings)('%s never gives a wrong figure', (_, spoiling) => {
    fc.assert(
      fc.property(forms, seeds, densities, (form, seed, density) => {
        const table = painted(form, seed, density, { ...sound, ...spoiling })
        expectNothingWrong(read(table.text), table)
      }),
      runs,
    )
  })

  const cells = ['naturalPerson', 'business', 'researchInstitution', 'publicInterestOrganization', 'legalServiceOrganization']
  const rowOf = (record: ReportRecord, path: string): readonly unknown[] =>
    [...cells, 'otherOrganization', 'total'].map((key) => at(record, `/requests/${path}/${key}`))

  /** One request granted, one unanswerable; each row a label and its figures, but those of `bare`. */
  function plain(bare: readonly string[]): string {
    const { rows } = requestsOf('form-2021')
    const figures = new Map([
      ['newlyReceived', '3 0 0 0 0 1 4'],
      ['outcomes/granted', '2 0 0 0 0 1 3'],
      ['outcomes/unavailable/notHeld', '1 0 0 0 0 0 1'],
      ['outcomes/total', '3 0 0 0 0 1 4'],
    ])
    const lines = rows.flatMap((row) => [
      ...(bare.includes(row.path) ? [] : [labelOf(row)]),
      ...(figures.get(row.path) ?? '0 0 0 0 0 0 0').split(' '),
    ])
    const late = rows.filter(({ path }) => bare.includes(path)).map(labelOf)
    return [
      '某局2022年政府信息公开工作年度报告',
      '三、收到和处理政府信息公开申请情况',
      ...lines,
      ...late,
      '四、政府信息公开行政复议、行政诉讼情况',
    ].join('\n\n')
  }

  test('does not say which of two rows is which, only what both have, and warns', () => {
    const record = read(plain(['outcomes/granted', 'outcomes/unavailable/notHeld', 'outcomes/notProcessed/duplicate']))
    for (const path of ['outcomes/granted', 'outcomes/unavailable/notHeld', 'outcomes/notProcessed/duplicate'])
      expect(rowOf(record, path)).toEqual([null, 0, 0, 0, 0, null, null])
    expect(rowOf(record, 'outcomes/denied/stateSecret')).toEqual([0, 0, 0, 0, 0, 0, 0])
    const warnings = record.warnings.filter(({ code }) => code === 'ambiguous-cell').map(({ params }) => params)
    expect(warnings).toContainEqual({ pointer: '/requests/outcomes/granted', expected: 7, found: 7 })
    expect(record.evidence['/requests/outcomes/granted/total']?.state).toBe('unreadable')
  })

  test('says of a row without a label what the sums say of it', () => {
    const record = read(plain(['newlyReceived', 'outcomes/granted']))
    expect(rowOf(record, 'newlyReceived')).toEqual([3, 0, 0, 0, 0, 1, 4])
    expect(rowOf(record, 'outcomes/granted')).toEqual([2, 0, 0, 0, 0, 1, 3])
  })

  test('says which sums decided, and these do not confirm what they placed', () => {
    const record = read(plain(['newlyReceived']))
    const evidence = record.evidence['/requests/newlyReceived/total']
    expect([evidence?.method, evidence?.identities?.toSorted()]).toEqual([
      'aligned',
      ['requests-applicant-total', 'requests-balance', 'requests-outcome-total'],
    ])
    expect(record.warnings.filter(({ code }) => code === 'identities-consumed').map(({ params }) => params)).toEqual([
      { table: 'requests', figures: 7 },
    ])
    const confirmed = (of: ReportRecord): number => checkReport(of, { language: 'en' }).figures.confirmed
    expect(confirmed(record)).toBe(confirmed(read(plain([]))) - 7)
  })

  test('is not read where another one stands in the report', () => {
    const text = plain(['newlyReceived'])
    const record = read(`${text}\n\n${text.replace('\n\n3\n\n', '\n\n4\n\n')}`)
    expect(Object.values(record.evidence).filter(({ method }) => method === 'aligned')).toEqual([])
  })
})
