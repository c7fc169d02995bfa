import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { readReport } from '../src/pipeline.js'
import { report } from './cli/invented.js'
import { cell, docxOf, paragraph, row, table } from './inputs/docx-file.js'
import { readReport as readAtOnce } from './reading.js'
import { docxReport, type Page } from './rendering/docx.js'
import { type Figures, figuresOf, formOf, withBlanks } from './rendering/figures.js'
import { type Sheet, sheetsOf } from './rendering/sheets.js'
import { type Wording, wordings } from './rendering/wording.js'

const years = { 'form-2019': 2019, 'form-2021': 2022 } as const
type Tabular = keyof typeof years

function pageOf(id: Tabular, figures: Figures, wording: Wording): Page {
  const form = formOf(id)
  const sheets = new Map(sheetsOf(form, figures, wording).map((sheet) => [sheet.heading, sheet]))
  const sections = form.outline.flatMap(({ number, wordings: [official] }): readonly (string | Sheet)[] => {
    const heading = `${number}、${official}`
    return [heading, sheets.get(heading) ?? '本节另有说明。']
  })
  return { content: ['云山县水务局', `${years[id]}年政府信息公开工作年度报告`, ...sections] }
}

const asText = ({ content }: Page): Uint8Array =>
  new TextEncoder().encode(
    content
      .map((each) => (typeof each === 'string' ? each : each.rows.map((row) => row.filter((cell) => cell !== null).join('\t')).join('\n')))
      .join('\n'),
  )

async function readDocx(bytes: Uint8Array): Promise<ReportRecord> {
  const record = await readReport({ bytes, path: 'report.docx' })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

function readText(bytes: Uint8Array): ReportRecord {
  const record = readAtOnce({ bytes, path: 'report.txt' })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

const at = (record: ReportRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)

const read = (record: ReportRecord, figures: Figures): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...figures.keys()].map((pointer) => [pointer, at(record, pointer)]))
const printed = (figures: Figures): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...figures].map(([pointer, { value }]) => [pointer, value]))

const runs = { numRuns: Number(process.env['RUNS'] ?? 8), endOnFailure: true }

test.each(['form-2019', 'form-2021'] as const)('one report of %s as text and as DOCX gives the same figures, all of them', async (id) => {
  await fc.assert(
    fc.asyncProperty(figuresOf(formOf(id)), wordings, async (figures, wording) => {
      const page = pageOf(id, figures, wording)
      const record = await readDocx(docxReport(page))
      expect(read(record, figures)).toEqual(printed(figures))
      expect(read(record, figures)).toEqual(read(readText(asText(page)), figures))
      expect([record.form, record.year, record.source.format]).toEqual([id, years[id], 'docx'])
      expect(record.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六'])
      expect(record.warnings).toEqual([])
    }),
    runs,
  )
})

test.each(['form-2019', 'form-2021'] as const)('a DOCX of %s with blank cells gives every other figure, and null for those', async (id) => {
  await fc.assert(
    fc.asyncProperty(
      figuresOf(formOf(id)),
      wordings,
      fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      fc.nat(),
      async (full, wording, share, seed) => {
        const figures = withBlanks(full, share, seed)
        const record = await readDocx(docxReport(pageOf(id, figures, wording)))
        const got = Object.entries(read(record, figures))
        expect(got.filter(([pointer, value]) => value !== null && value !== figures.get(pointer)?.value)).toEqual([])
        if (share < 0.1)
          expect(got.filter(([pointer, value]) => value === figures.get(pointer)?.value).length / got.length).toBeGreaterThan(0.9)
      },
    ),
    runs,
  )
})

test('headings and labels whose numbers Word makes are numbered as if they were typed', async () => {
  const level = (at: number, format: string, mark: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="h${at}"/><w:lvlText w:val="${mark}"/></w:lvl>`
  const list = (id: number, ...levels: readonly string[]): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
  const numbering = `${list(0, level(0, 'chineseCountingThousand', '%1、'))}${list(1, level(0, 'decimal', '%1.'))}
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${[2, 3, 4, 5, 6]
      .map(
        (id) =>
          `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      )
      .join('')}`
  const styles = '<w:style w:type="paragraph" w:styleId="h0"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const text = report()
  let group = 1
  const made = text.split('\n').map((line) => {
    if (/^[一二三四五六]、[^|]*$/.test(line)) return paragraph(line.slice(2), '<w:pStyle w:val="h0"/>')
    if (!line.includes(' | ')) return paragraph(line)
    const [label = '', ...figures] = line.split(' | ')
    if (!/^\d\./.test(label)) return table(row(...[label, ...figures].map((words) => cell(words))))
    if (label.startsWith('1.')) group++
    const numbered = `<w:tc>${paragraph(label.slice(2), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${group}"/></w:numPr>`)}</w:tc>`
    return table(row(numbered, ...figures.map((words) => cell(words))))
  })
  // Rows that follow each other are one table.
  const body = made.join('').replaceAll('</w:tbl><w:tbl><w:tblPr/><w:tblGrid/>', '')
  const [record, typed] = [await readDocx(docxOf(body, { numbering, styles })), readText(new TextEncoder().encode(text))]
  expect(record.sections.map(({ number, heading }) => [number, heading])).toEqual(
    typed.sections.map(({ number, heading }) => [number, heading]),
  )
  expect([record.proactive, record.requests, record.remedies]).toEqual([typed.proactive, typed.requests, typed.remedies])
})

/** The example of the READMEs with each of its lines as a paragraph, its tables as bars draw them. */
test('lines with bars in a DOCX are read as in text', async () => {
  const example = readFileSync(new URL('../examples/report.txt', import.meta.url), 'utf8')
  const record = await readDocx(
    docxOf(
      example
        .split(/\r?\n/)
        .map((line) => paragraph(line))
        .join(''),
    ),
  )
  const text = readText(new TextEncoder().encode(example))
  expect([record.proactive, record.requests, record.remedies]).toEqual([text.proactive, text.requests, text.remedies])
})
