import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadReport } from '../src/model/read-report.js'
import type { ReportRecord } from '../src/model/report.js'
import { readReport, readWithText } from '../src/pipeline.js'
import { recordProblems } from '../src/validate/schema.js'

// Published reports and their labels are kept beside the repository, not in it: where they are, every report
// is read and compared with its labels.

type Label = number | string | null

interface Gold {
  readonly form: string
  readonly values: Readonly<Record<string, Label>>
}

const corpus = join(import.meta.dirname, '../../shared/corpus')
const present = existsSync(join(corpus, 'gold'))
const slugOf = (file: string): string => basename(file).replace(/\..*$/, '')

/** Reports whose labelled cells must all be read, not only read right. */
const complete = /^003_|^shuyang_county_2025$/

/** An empty form is no report. */
const blankForm = 'reports/dingxi_stat_form_blank.txt'

const files = present
  ? ['seeds', 'reports'].flatMap((folder) =>
      readdirSync(join(corpus, folder))
        .filter((file) => /\.(?:txt|md)$/.test(file))
        .sort()
        .map((file) => `${folder}/${file}`)
        .filter((file) => file !== blankForm),
    )
  : []

const bytesOf = (file: string): Uint8Array => readFileSync(join(corpus, file))

const opened = new Map<string, ReadReport>()
for (const file of files) opened.set(file, await readWithText({ bytes: bytesOf(file), path: file }))

function read(file: string): ReportRecord {
  const { report: record } = opened.get(file) as ReadReport
  if ('error' in record) throw new Error(`no record: ${JSON.stringify(record.error)}`)
  return record
}

function goldOf(file: string): Gold | null {
  const path = join(corpus, 'gold', `${slugOf(file)}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Gold) : null
}

function at(record: ReportRecord, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record)
}

const same = (figure: unknown, label: Label): boolean =>
  typeof figure === 'number' && typeof label === 'number'
    ? Math.abs(figure - label) <= 1e-9 * Math.max(1, Math.abs(label))
    : figure === label

/** Pointers of the numbers in a tree. */
function figuresIn(node: unknown, pointer: string): readonly string[] {
  if (typeof node === 'number') return [pointer]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) => figuresIn(child, `${pointer}/${key}`))
}

if (!present) test.skip('published reports are read as labelled — skipped: ../shared/corpus is not here', () => {})

describe.each(files)('%s', (file) => {
  test('gives a record that conforms to its schema', () => {
    expect(recordProblems(JSON.parse(JSON.stringify(read(file))), 'record')).toEqual([])
  })

  test('quotes what is in the text, and has evidence for every figure', () => {
    const { text } = opened.get(file) as ReadReport
    const record = read(file)
    const { proactive, requests, remedies, statistics } = record
    expect(Object.entries(record.evidence).filter(([, { start, end, quote }]) => text.slice(start, end) !== quote)).toEqual([])
    const figures = figuresIn({ proactive, requests, remedies, statistics }, '')
    expect(figures.filter((pointer) => !record.evidence[pointer])).toEqual([])
  })

  const gold = goldOf(file)
  if (!gold) return

  test('has no wrong and no invented figure', () => {
    const record = read(file)
    const wrong = Object.entries(gold.values).flatMap(([pointer, label]) => {
      const figure = at(record, pointer)
      return figure === null || same(figure, label) ? [] : [`${pointer}: ${label === null ? 'a blank' : label} read as ${figure}`]
    })
    expect(wrong).toEqual([])
  })

  if (complete.test(slugOf(file)))
    test('has every labelled figure, and the form it is labelled with', () => {
      const record = read(file)
      expect(record.form).toBe(gold.form)
      expect(Object.entries(gold.values).filter(([pointer, label]) => !same(at(record, pointer), label))).toEqual([])
    })
})

if (present) {
  test('an empty form gives no figures', async () => {
    const record = await readReport({ bytes: bytesOf(blankForm), path: blankForm })
    if ('error' in record) expect(record.error.code).toBe('no-record')
    else expect(figuresIn([record.proactive, record.requests, record.remedies, record.statistics], '')).toEqual([])
  })

  test('the reports that must be read whole are there', () => {
    expect(files.filter((file) => complete.test(slugOf(file)) && goldOf(file))).toHaveLength(2)
  })
}
