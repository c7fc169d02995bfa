import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { open } from '../src/inputs/open.js'
import type { ReportRecord } from '../src/model/report.js'
import { readReport } from '../src/pipeline.js'
import { run } from './cli/transcript.js'
import { drawnCells } from './rendering/docx.js'
import { type Figures, figuresOf, formOf } from './rendering/figures.js'
import { type Sheet, sheetsOf } from './rendering/sheets.js'
import { wordings } from './rendering/wording.js'

const office = spawnSync('soffice', ['--version']).status === 0
const when = office ? '' : ' (skipped: there is no soffice on the PATH)'

const id = 'form-2021'
const figures = fc.sample(figuresOf(formOf(id)), { numRuns: 1, seed: 20 })[0] as Figures

function tableOf(sheet: Sheet): string {
  const rows = drawnCells(sheet).map((cells) =>
    cells.map(({ words, width, height }) => `<td colspan="${width}" rowspan="${height}"><p>${words}</p></td>`).join(''),
  )
  return `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`
}

/** An invented report as a web page. */
function page(): string {
  const wording = fc.sample(wordings, { numRuns: 1, seed: 7 })[0]
  if (!wording) throw new Error('no wording')
  const sheets = new Map(sheetsOf(formOf(id), figures, wording).map((sheet) => [sheet.heading, sheet]))
  const sections = formOf(id).outline.map(({ number, wordings: [official] }) => {
    const heading = `${number}、${official}`
    const sheet = sheets.get(heading)
    return `<h2>${heading}</h2>${sheet ? tableOf(sheet) : '<p>本节另有说明。</p>'}`
  })
  return `<html><head><meta charset="utf-8"></head><body><h1>云山县水务局2022年政府信息公开工作年度报告</h1>${sections.join('\n')}</body></html>`
}

const at = (record: ReportRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)

const wrongIn = (record: ReportRecord): readonly string[] =>
  [...figures].flatMap(([pointer, { words, value }]) =>
    at(record, pointer) === value ? [] : [`${pointer}: ${words} read as ${at(record, pointer)}`],
  )

describe.skipIf(!office)(`what LibreOffice writes${when}`, () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclose-office-'))
    writeFileSync(join(folder, 'report.html'), page())
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function converted(to: string, ending: string): string {
    const output = join(folder, ending)
    mkdirSync(output)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = ['--headless', '--norestore', profile, '--infilter=HTML (StarWriter)', '--convert-to', to, '--outdir', output]
    spawnSync('soffice', [...args, join(folder, 'report.html')], { timeout: 100_000 })
    return join(output, `report.${ending}`)
  }

  test('as DOCX has the same figures', async () => {
    const bytes = readFileSync(converted('docx', 'docx'))
    expect(await open(bytes)).toMatchObject({ format: 'docx', problems: [] })
    const record = await readReport({ bytes, path: 'report.docx' })
    if ('error' in record) throw new Error(JSON.stringify(record))
    expect(wrongIn(record)).toEqual([])
    expect(record.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六'])
  }, 120_000)

  test.each([
    ['doc', 'doc:MS Word 97'],
    ['odt', 'odt'],
    ['rtf', 'rtf'],
  ])(
    'as %s has them too, converted back',
    (ending, filter) => {
      const path = converted(filter, ending)
      const { stdout, stderr } = run(['extract', path], { cwd: folder })
      const record = JSON.parse(stdout || stderr)
      expect(record.warnings).toContainEqual({ code: 'converted', params: { from: ending, by: 'libreoffice' }, start: 0, end: 0 })
      expect(wrongIn(record)).toEqual([])
    },
    120_000,
  )
})
