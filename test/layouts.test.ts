import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { checkReport } from '../src/pipeline.js'
import { readReport, readText } from './reading.js'
import { consistentFiguresOf, type Figures, figuresOf, formOf, withBlanks } from './rendering/figures.js'
import { type Layout, layouts } from './rendering/layouts.js'
import { sheetsOf } from './rendering/sheets.js'
import { type Wording, wordings } from './rendering/wording.js'

const toTraditional = Converter({ from: 'cn', to: 't' })
const years = { 'form-2019': 2019, 'form-2021': 2022 } as const
type Tabular = keyof typeof years

function reportIn(layout: Layout, id: Tabular, figures: Figures, wording: Wording): string {
  const form = formOf(id)
  const tables = new Map(sheetsOf(form, figures, wording).map((sheet) => [sheet.heading, layout.render(sheet)]))
  const sections = form.outline.map(
    ({ number, wordings: [official] }) => `${number}、${official}\n${tables.get(`${number}、${official}`) ?? '本节另有说明。'}`,
  )
  return `云山县水务局\n${years[id]}年政府信息公开工作年度报告\n${sections.join('\n')}\n`
}

function read(text: string): ReportRecord {
  const record = readReport({ bytes: new TextEncoder().encode(text), path: 'report.txt' })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

const at = (record: ReportRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)

function expectFigures(record: ReportRecord, figures: Figures): void {
  const wrong = [...figures].flatMap(([pointer, { words, value }]) =>
    at(record, pointer) === value ? [] : [`${pointer}: ${words} read as ${at(record, pointer)}`],
  )
  expect(wrong).toEqual([])
}

/** Nothing that is not printed so: every figure read is right, though some may be missing. */
function expectNothingWrong(record: ReportRecord, figures: Figures): void {
  const wrong = [...figures].flatMap(([pointer, { words, value }]) => {
    const got = at(record, pointer)
    return got === null || got === value ? [] : [`${pointer}: ${words} read as ${got}`]
  })
  expect(wrong).toEqual([])
}

/** What share of the printed figures was read. */
function shareRead(record: ReportRecord, figures: Figures): number {
  const printed = [...figures].filter(([, { value }]) => value !== null)
  return printed.filter(([pointer, { value }]) => at(record, pointer) === value).length / printed.length
}

function expectQuotes(record: ReportRecord, text: string): void {
  const decoded = readText({ bytes: new TextEncoder().encode(text), path: null })
  for (const { start, end, quote } of Object.values(record.evidence)) expect(String(decoded).slice(start, end)).toBe(quote)
}

const ids: readonly Tabular[] = ['form-2019', 'form-2021']
const runs = { numRuns: Number(process.env['RUNS'] ?? 15), endOnFailure: true }

describe.each(layouts)('a report laid out as $name', (layout) => {
  test.each(ids)('gives every figure of %s, in both scripts, with quotes that are in the text', (id) => {
    fc.assert(
      fc.property(figuresOf(formOf(id)), wordings, fc.boolean(), (figures, wording, traditional) => {
        const simplified = reportIn(layout, id, figures, wording)
        const text = traditional ? toTraditional(simplified) : simplified
        const record = read(text)
        expectFigures(record, figures)
        expectQuotes(record, text)
        expect(record.form).toBe(id)
        expect(record.year).toBe(years[id])
        expect(record.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六'])
      }),
      runs,
    )
  })

  test.each(ids)('never gives a wrong figure of %s when cells are blank', (id) => {
    fc.assert(
      fc.property(
        figuresOf(formOf(id)),
        wordings,
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.nat(),
        (full, wording, share, seed) => {
          const figures = withBlanks(full, share, seed)
          const record = read(reportIn(layout, id, figures, wording))
          expectNothingWrong(record, figures)
          if (layout.showsBlanks && share < 0.1) expect(shareRead(record, figures)).toBeGreaterThan(0.75)
        },
      ),
      runs,
    )
  })

  test.each(ids)('makes no error of a %s that adds up, whole or with blanks', (id) => {
    fc.assert(
      fc.property(consistentFiguresOf(formOf(id)), wordings, fc.constantFrom(0, 0.02, 0.2, 0.6), fc.nat(), (full, wording, share, seed) => {
        const figures = share === 0 ? full : withBlanks(full, share, seed)
        const { findings } = checkReport(read(reportIn(layout, id, figures, wording)), { language: 'zh' })
        expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
        // What the sums say of a blank is what stood there.
        for (const { causes } of findings)
          for (const { confidence, changes } of causes)
            if (confidence !== 'candidate')
              for (const { pointer, to } of changes) expect([pointer, to]).toEqual([pointer, full.get(pointer)?.value])
      }),
      runs,
    )
  })
})
