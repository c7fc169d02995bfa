import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { readWithText } from '../src/pipeline.js'
import { type Figures, figuresOf, formOf, withBlanks } from './rendering/figures.js'
import { type PdfStyle, pdfOf, pdfStyles } from './rendering/pdf.js'
import { sheetsOf } from './rendering/sheets.js'
import { type Wording, wordings } from './rendering/wording.js'

// One record drawn as PDF in the ways that programs draw: the same figures as are printed, and blanks that stay blank.

const years = { 'form-2019': 2019, 'form-2021': 2022 } as const
type Tabular = keyof typeof years
const ids: readonly Tabular[] = ['form-2019', 'form-2021']
const runs = { numRuns: Number(process.env['RUNS'] ?? 6), endOnFailure: true }

const prose = (heading: string): string =>
  heading.includes('总体情况')
    ? '本年度，本局认真落实条例，完善制度，加强管理，扩大公开的范围，规范公开的程序，主动公开政府信息128条，全部在网站公布，群众可以随时查阅。'
    : '本节另有说明。'

function drawn(style: PdfStyle, id: Tabular, figures: Figures, wording: Wording): Uint8Array {
  const sheets = new Map(sheetsOf(formOf(id), figures, wording).map((sheet) => [sheet.heading, sheet]))
  const sections = formOf(id).outline.flatMap(({ number, wordings: [official] }) => {
    const heading = `${number}、${official}`
    return [heading, sheets.get(heading) ?? prose(heading)]
  })
  return pdfOf([`云山县水务局${years[id]}年政府信息公开工作年度报告`, ...sections], style)
}

async function read(bytes: Uint8Array): Promise<{ readonly record: ReportRecord; readonly text: string }> {
  const { report, text } = await readWithText({ bytes, path: null })
  if ('error' in report) throw new Error(JSON.stringify(report))
  return { record: report, text }
}

const at = (record: ReportRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)

const wrongIn = (record: ReportRecord, figures: Figures): readonly string[] =>
  [...figures].flatMap(([pointer, { words, value }]) =>
    at(record, pointer) === value ? [] : [`${pointer}: ${words} read as ${at(record, pointer)}`],
  )

describe.each(pdfStyles)('$name', (style) => {
  test.each(ids)('gives the figures of %s, with quotes that are in the text, and pages', async (id) => {
    await fc.assert(
      fc.asyncProperty(figuresOf(formOf(id)), wordings, async (figures, wording) => {
        const { record, text } = await read(drawn(style, id, figures, wording))
        expect(wrongIn(record, figures)).toEqual([])
        for (const { start, end, quote, page } of Object.values(record.evidence)) {
          expect(text.slice(start, end)).toBe(quote)
          expect(page).toBe(text.slice(0, start).split('\f').length)
        }
        for (const pointer of figures.keys())
          expect(record.evidence[pointer]).toMatchObject({ table: expect.any(Number), row: expect.any(Number), column: expect.any(Number) })
        expect([record.form, record.year, record.organ, record.source.format]).toEqual([id, years[id], '云山县水务局', 'pdf'])
        // Where no lines are drawn, a label that a page cuts may look like a heading.
        if (style.sides !== 'none') expect(record.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六'])
        expect(record.indicators.proactiveDisclosures?.value).toBe(128)
        expect(text).not.toMatch(/云山县水务局信息公开|- \d+ -/)
      }),
      runs,
    )
  })

  test.each(ids)('keeps the blanks of %s blank', async (id) => {
    await fc.assert(
      fc.asyncProperty(
        figuresOf(formOf(id)),
        wordings,
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.nat(),
        async (full, wording, share, seed) => {
          const figures = withBlanks(full, share, seed)
          const { record } = await read(drawn(style, id, figures, wording))
          const wrong = [...figures].filter(([pointer, { value }]) => ![null, value].includes(at(record, pointer) as number | null))
          expect(wrong).toEqual([])
          if (share < 0.3 && style.sides !== 'none') expect(wrongIn(record, figures)).toEqual([])
        },
      ),
      runs,
    )
  })
})
