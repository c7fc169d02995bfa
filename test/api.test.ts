import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckOptions, Comparable, InputError } from '../src/index.js'
import { checkReport, diffReports, figureAt, panelOf, readComparable, readReport, readText, startPanel } from '../src/index.js'

const path = 'examples/report.txt'
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '..', path)))

/** What the READMEs show of the library, with what it prints collected. */
async function example(source: Uint8Array): Promise<readonly unknown[]> {
  const printed: unknown[] = []
  const report = await readReport({ bytes: source, path })
  if ('error' in report) throw new Error(report.error.code)

  printed.push(report.form, report.organ, report.year, figureAt(report, '/requests/newlyReceived/total'))
  for (const { rule, severity, message } of checkReport(report, { language: 'en' }).findings)
    printed.push(`${severity} ${rule}: ${message}`)
  return printed
}

describe('the library, used as the READMEs show', () => {
  test('reads the bytes of a report into a record and finds the slip in it', async () => {
    const [form, organ, year, received, ...findings] = await example(bytes)
    expect([form, organ, year, received]).toEqual(['form-2021', '云山县人民政府', 2023, 233])
    expect(findings).toContain(
      'error requests-balance: newly received, natural persons is printed 250; two sums need 205 (digits exchanged)',
    )
  })

  test('shows where a figure stands in the text', async () => {
    const report = await readReport({ bytes, path })
    if ('error' in report) throw new Error(report.error.code)
    const { start, end, quote } = report.evidence['/requests/newlyReceived/total'] ?? { start: 0, end: 0, quote: '' }
    expect(quote).toBe('233')
    expect(String(await readText({ bytes, path })).slice(start, end)).toBe(quote)
  })

  test('says where a finding stands when it is given the text', async () => {
    const report = await readReport({ bytes, path })
    const text = await readText({ bytes, path })
    if ('error' in report || typeof text !== 'string') throw new Error('no report')
    const [finding] = checkReport(report, { language: 'zh', text }).findings
    expect(finding?.evidence[0]).toMatchObject({ pointer: '/requests/newlyReceived/naturalPerson', quote: '250', line: 29, column: 20 })
    expect(finding?.message).toContain('自然人')
  })

  test('compares two reports, and a record with a report but for the text', async () => {
    const other = new TextEncoder().encode(new TextDecoder().decode(bytes).replace('14283', '14280'))
    const [a, b] = [await readComparable({ bytes, path: null }), await readComparable({ bytes: other, path: null })]
    if ('error' in a || 'error' in b) throw new Error('no report')
    expect(diffReports(a, b)).toMatchObject({ cells: [{ pointer: '/proactive/licensing/decisions', change: -3 }], repeatedMasked: 1 })
    expect(diffReports({ report: a.report, text: null }, b)).toMatchObject({ cells: [{ change: -3 }], repeated: null, reason: 'no-text' })
    expect(await readComparable({ bytes: new Uint8Array(), path: null })).toHaveProperty('error')
  })

  test('checks a record with only the two keys it must have', async () => {
    const result = checkReport({ schemaVersion: '1', form: 'form-2021' }, { language: 'en' })
    expect(result.checks.pass).toBe(0)
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('takes another severity, or none, for a rule', async () => {
    const report = await readReport({ bytes, path })
    if ('error' in report) throw new Error(report.error.code)
    const { findings } = checkReport(report, {
      language: 'en',
      severities: { 'requests-balance': 'info', 'requests-applicant-total': 'off' },
    })
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['requests-balance', 'info']])
  })

  test('compares a report with last year’s, and puts reports into a panel', async () => {
    const report = await readReport({ bytes, path })
    if ('error' in report) throw new Error(report.error.code)
    const before = {
      schemaVersion: '1',
      form: 'form-2021',
      organ: '云山县',
      year: 2022,
      requests: { carriedForward: { total: 9 } },
    } as const
    const { findings } = checkReport(report, { language: 'en', previous: { report: before } })
    expect(findings.map(({ rule }) => rule)).toContain('carried-over-continues')
    const panel = panelOf([report, before], { language: 'en' })
    expect(panel.rows.map(({ organ, year }) => [organ, year])).toEqual([
      ['云山县人民政府', 2022],
      ['云山县人民政府', 2023],
    ])
    expect(panel.findings.map(({ rule }) => rule)).toEqual(['carried-over-continues'])
    const builder = startPanel({ language: 'en' })
    for (const each of [before, report]) builder.add(each)
    expect(builder.result()).toEqual(panel)
  })

  test('compares the text with last year’s where both are at hand', async () => {
    const told = Array.from(
      { length: 30 },
      (_, at) => `第${'甲乙丙丁戊己庚辛壬癸'[at % 10]}科室答复来信${at}封，整理旧档案${at + 7}卷。`,
    ).join('')
    const of = (year: number): Promise<Comparable | InputError> =>
      readComparable({
        bytes: new TextEncoder().encode(
          new TextDecoder().decode(bytes).replace('二、主动', `${told}\n二、主动`).replaceAll('2023年', `${year}年`),
        ),
        path: null,
      })
    const [before, now] = [await of(2022), await of(2023)]
    if ('error' in before || 'error' in now) throw new Error('no report')
    const found = (options: Partial<CheckOptions>): readonly string[] =>
      checkReport(now.report, { language: 'en', ...options }).findings.flatMap(({ rule }) => (rule === 'text-copied' ? [rule] : []))
    expect(found({ previous: before, prose: now.text })).toEqual(['text-copied'])
    for (const options of [
      {},
      { prose: now.text },
      { previous: before },
      { previous: { report: before.report }, prose: now.text },
      { previous: null, prose: now.text },
    ])
      expect(found(options)).toEqual([])
  })

  test('answers bytes that are no report with an error, not an exception', async () => {
    for (const [words, code] of [
      ['', 'input-unreadable'],
      ['今天天气很好。', 'no-record'],
    ] as const) {
      const answer = await readReport({ bytes: new TextEncoder().encode(words), path: null, id: 'x' })
      expect(answer).toMatchObject({ schemaVersion: '1', id: 'x', source: { path: null }, error: { code } })
    }
    expect(await readReport({ bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), path: 'picture.png' })).toHaveProperty('error')
  })
})
