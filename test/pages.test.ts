import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { checkReport, readWithText } from '../src/pipeline.js'
import { readReport } from './reading.js'
import { consistentFiguresOf, type Figures, figuresOf, formOf, withBlanks } from './rendering/figures.js'
import { layouts } from './rendering/layouts.js'
import { type ListStyle, listFiguresOf, listSheet, listStyles } from './rendering/lists.js'
import { type PageStyle, pageStyles } from './rendering/pages.js'
import { sheetsOf } from './rendering/sheets.js'
import { type Wording, wordings } from './rendering/wording.js'

// One record drawn as text and as web pages of all kinds: the same figures, the same blanks, the same findings.

const years = { 'form-2019': 2019, 'form-2021': 2022 } as const
type Tabular = keyof typeof years
const ids: readonly Tabular[] = ['form-2019', 'form-2021']
const runs = { numRuns: Number(process.env['RUNS'] ?? 12), endOnFailure: true }

const titleOf = (id: Tabular): string => `云山县水务局${years[id]}年政府信息公开工作年度报告`
const prose = (heading: string): string =>
  heading.includes('总体情况') ? '本年度，本局认真落实条例，主动公开政府信息128条，全部在网站公布。' : '本节另有说明。'

function pageOf(style: PageStyle, id: Tabular, figures: Figures, wording: Wording): string {
  const form = formOf(id)
  const tables = new Map(sheetsOf(form, figures, wording).map((sheet) => [sheet.heading, style.table(sheet)]))
  const body = form.outline.flatMap(({ number, wordings: [official] }) => {
    const heading = `${number}、${official}`
    return [style.paragraph(heading), tables.get(heading) ?? style.paragraph(prose(heading))]
  })
  return style.page(titleOf(id), [style.paragraph(titleOf(id)), ...body])
}

function listPage(style: PageStyle, id: string, figures: Figures, listStyle: ListStyle): string {
  const table = style.table(listSheet(formOf(id), figures, listStyle, 2015))
  const title = '云山县水务局2015年政府信息公开工作年度报告'
  const words = ['一、概述', '本年度工作有序推进。', '附表 云山县水务局政府信息公开情况统计表']
  return style.page(title, [title, ...words].map(style.paragraph).concat(table))
}

function textOf(id: Tabular, figures: Figures, wording: Wording): string {
  const layout = layouts[0] as (typeof layouts)[number]
  const form = formOf(id)
  const tables = new Map(sheetsOf(form, figures, wording).map((sheet) => [sheet.heading, layout.render(sheet)]))
  const sections = form.outline.map(({ number, wordings: [official] }) => {
    const heading = `${number}、${official}`
    return `${heading}\n${tables.get(heading) ?? prose(heading)}`
  })
  return [titleOf(id), ...sections].join('\n')
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

const findingsOf = (record: ReportRecord): readonly string[] =>
  checkReport(record, { language: 'zh' }).findings.map(({ rule, message }) => `${rule} ${message}`)

async function read(page: string): Promise<{ readonly record: ReportRecord; readonly text: string }> {
  const { report, text } = await readWithText({ bytes: new TextEncoder().encode(page), path: null })
  if ('error' in report) throw new Error(JSON.stringify(report))
  return { record: report, text }
}

describe.each(pageStyles)('$name', (style) => {
  test.each(ids)('gives the figures and findings of %s as text does, with quotes that are in the visible text', async (id) => {
    await fc.assert(
      fc.asyncProperty(figuresOf(formOf(id)), wordings, async (figures, wording) => {
        const { record, text } = await read(pageOf(style, id, figures, wording))
        expect(wrongIn(record, figures)).toEqual([])
        for (const { start, end, quote } of Object.values(record.evidence)) expect(text.slice(start, end)).toBe(quote)
        expect([record.form, record.year, record.organ, record.source.format]).toEqual([id, years[id], '云山县水务局', 'html'])
        expect(record.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六'])
        expect(record.indicators.proactiveDisclosures?.value).toBe(128)
        const asText = readReport({ bytes: new TextEncoder().encode(textOf(id, figures, wording)), path: null })
        if ('error' in asText) throw new Error(JSON.stringify(asText))
        expect(findingsOf(record)).toEqual(findingsOf(asText))
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
          const { record } = await read(pageOf(style, id, figures, wording))
          const wrong = [...figures].filter(([pointer, { value }]) => ![null, value].includes(at(record, pointer) as number | null))
          expect(wrong).toEqual([])
          if (share < 0.3) expect(wrongIn(record, figures)).toEqual([])
        },
      ),
      runs,
    )
  })

  test.each(ids)('makes no error of a %s that adds up', async (id) => {
    await fc.assert(
      fc.asyncProperty(
        consistentFiguresOf(formOf(id)),
        wordings,
        fc.constantFrom(0, 0.1, 0.6),
        fc.nat(),
        async (full, wording, share, seed) => {
          const figures = share === 0 ? full : withBlanks(full, share, seed)
          const { record } = await read(pageOf(style, id, figures, wording))
          const { findings } = checkReport(record, { language: 'zh' })
          expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
        },
      ),
      runs,
    )
  })

  test.each(['statistics-2014', 'statistics-2008-fujian'] as const)('gives the figures of %s, and keeps its blanks blank', async (id) => {
    await fc.assert(
      fc.asyncProperty(
        listFiguresOf(formOf(id)),
        listStyles,
        fc.constantFrom(0, 0.1, 0.6),
        fc.nat(),
        async (full, listStyle, share, seed) => {
          const figures = share === 0 ? full : withBlanks(full, share, seed)
          const { record } = await read(listPage(style, id, figures, listStyle))
          const wrong = [...figures].filter(([pointer, { value }]) => ![null, value].includes(at(record, pointer) as number | null))
          expect(wrong).toEqual([])
          if (share < 0.5) expect(wrongIn(record, figures)).toEqual([])
        },
      ),
      runs,
    )
  })
})
