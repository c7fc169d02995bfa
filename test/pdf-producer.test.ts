import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { readReport } from '../src/pipeline.js'
import { drawnCells } from './rendering/docx.js'
import { type Figures, figuresOf, formOf, withBlanks } from './rendering/figures.js'
import { type Sheet, sheetsOf } from './rendering/sheets.js'
import { wordings } from './rendering/wording.js'

// A page as the PDF that a browser and an office program make of it: the same figures.

const started = (program: string): boolean => spawnSync(program, ['--version']).status === 0
const font = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim() ? '' : 'no Chinese font'
const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(started)
const lacks = { browser: browser ? font : 'no chromium on the PATH', office: started('soffice') ? font : 'no soffice on the PATH' }
const skipped = (why: string): string => (why ? ` (skipped: ${why})` : '')

interface Look {
  readonly name: string
  readonly border: boolean
  readonly blanks: number
}

const looks: readonly Look[] = [
  { name: 'ruled', border: true, blanks: 0 },
  { name: 'ruled, with blanks', border: true, blanks: 0.2 },
  { name: 'unruled', border: false, blanks: 0 },
  { name: 'unruled, with blanks', border: false, blanks: 0.2 },
]

function figuresFor({ blanks }: Look, id: string): Figures {
  const [full] = fc.sample(figuresOf(formOf(id)), { numRuns: 1, seed: 20 })
  return withBlanks(full as Figures, blanks, 3)
}

function tableOf(sheet: Sheet, { border }: Look): string {
  const rows = drawnCells(sheet).map((cells) =>
    cells.map(({ words, width, height }) => `<td colspan="${width}" rowspan="${height}" align="center">${words}</td>`).join(''),
  )
  return `<table width="100%" ${border ? 'border="1" cellspacing="0"' : 'border="0" cellpadding="6"'}>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`
}

/** An invented report as a web page, long enough for three pages. */
function page(look: Look, id: string): string {
  const [wording] = fc.sample(wordings, { numRuns: 1, seed: 7 })
  if (!wording) throw new Error('no wording')
  const sheets = new Map(sheetsOf(formOf(id), figuresFor(look, id), wording).map((sheet) => [sheet.heading, sheet]))
  const sections = formOf(id).outline.map(({ number, wordings: [official] }) => {
    const heading = `${number}、${official}`
    const sheet = sheets.get(heading)
    return `<h3>${heading}</h3>${sheet ? tableOf(sheet, look) : '<p>本节另有说明，各项工作按照要求有序推进。</p>'}`
  })
  const title = `云山县水务局${id === 'form-2019' ? 2019 : 2022}年政府信息公开工作年度报告`
  return `<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>td { font-size: 8pt }</style></head><body><h1>${title}</h1>${sections.join('\n')}</body></html>`
}

const at = (record: ReportRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)

async function read(path: string): Promise<ReportRecord> {
  const record = await readReport({ bytes: readFileSync(path), path })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'disclose-pdf-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(look: Look, id: string, name: string): string {
  const path = join(folder, `${name}.html`)
  writeFileSync(path, page(look, id))
  return path
}

function printed(source: string): string {
  const target = source.replace(/html$/, 'pdf')
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const args = ['--headless', '--no-sandbox', '--disable-gpu', ...quiet, `--user-data-dir=${join(folder, 'profile')}`]
  spawnSync(browser ?? '', [...args, `--print-to-pdf=${target}`, '--no-pdf-header-footer', `file://${source}`], { timeout: 100_000 })
  return target
}

function converted(source: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  const args = ['--headless', '--norestore', profile, '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export']
  spawnSync('soffice', [...args, '--outdir', folder, source], { timeout: 100_000 })
  return source.replace(/html$/, 'pdf')
}

const producers = [
  { name: 'Chromium', why: lacks.browser, make: printed },
  { name: 'LibreOffice', why: lacks.office, make: converted },
]

describe.each(producers)('what $name prints', ({ name, why, make }) => {
  test.skipIf(why).each(looks.flatMap((look) => ['form-2019', 'form-2021'].map((id) => ({ ...look, id }))))(
    `$name, $id${skipped(why)}`,
    async (look) => {
      const path = make(written(look, look.id, `${name}-${look.name}-${look.id}`.replace(/\W+/g, '-')))
      expect(existsSync(path)).toBe(true)
      const record = await read(path)
      const figures = figuresFor(look, look.id)
      const wrong = [...figures].filter(([pointer, { value }]) => ![null, value].includes(at(record, pointer) as number | null))
      expect(wrong).toEqual([])
      const missing = [...figures].filter(([pointer, { value }]) => at(record, pointer) !== value).map(([pointer]) => pointer)
      expect(missing).toEqual([])
      expect(record.sections.map(({ number }) => number?.normalize('NFKC'))).toEqual(['一', '二', '三', '四', '五', '六'])
    },
    120_000,
  )
})
