import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../src/model/report.js'
import { readReport } from './reading.js'
import { type Figures, formOf, withBlanks } from './rendering/figures.js'
import { type Layout, layouts } from './rendering/layouts.js'
import { type ListStyle, listFiguresOf, listSheet, listStyles } from './rendering/lists.js'

const toTraditional = Converter({ from: 'cn', to: 't' })
const ids = ['statistics-2014', 'statistics-2008-fujian'] as const
const runs = { numRuns: Number(process.env['RUNS'] ?? 15), endOnFailure: true }

function reportIn(layout: Layout, id: (typeof ids)[number], figures: Figures, style: ListStyle): string {
  const table = layout.render(listSheet(formOf(id), figures, style, 2015))
  const prose = '一、概述\n本年度工作有序推进。\n二、主动公开政府信息情况\n本局按规定公开。'
  return `云山县水务局\n2015年政府信息公开工作年度报告\n${prose}\n附表 云山县水务局政府信息公开情况统计表\n${table}\n`
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

const figuresIn = (node: unknown): number =>
  typeof node === 'number' ? 1 : Object.values(node ?? {}).reduce((sum: number, child) => sum + figuresIn(child), 0)

describe.each(layouts)('a table of statistics laid out as $name', (layout) => {
  test.each(ids)('gives every figure of %s, in both scripts, with quotes that are in the text', (id) => {
    fc.assert(
      fc.property(listFiguresOf(formOf(id)), listStyles, fc.boolean(), (figures, style, traditional) => {
        const simplified = reportIn(layout, id, figures, style)
        const text = traditional ? toTraditional(simplified) : simplified
        const record = read(text)
        const wrong = [...figures].flatMap(([pointer, { words, value }]) =>
          at(record, pointer) === value ? [] : [`${pointer}: ${words} read as ${at(record, pointer)}`],
        )
        expect(wrong).toEqual([])
        expect(figuresIn(record.statistics)).toBe(figures.size)
        expect(record.form).toBe(id)
        for (const { start, end, quote } of Object.values(record.evidence)) expect(text.slice(start, end)).toBe(quote)
      }),
      runs,
    )
  })

  test.each(ids)('never gives a wrong figure of %s when cells are blank', (id) => {
    fc.assert(
      fc.property(
        listFiguresOf(formOf(id)),
        listStyles,
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.nat(),
        (full, style, share, seed) => {
          const figures = withBlanks(full, share, seed)
          const record = read(reportIn(layout, id, figures, style))
          const wrong = [...figures].flatMap(([pointer, { words, value }]) => {
            const got = at(record, pointer)
            return got === null || got === value ? [] : [`${pointer}: ${words} read as ${got}`]
          })
          expect(wrong).toEqual([])
          const printed = [...figures].filter(([, { value }]) => value !== null)
          const right = printed.filter(([pointer, { value }]) => at(record, pointer) === value).length
          if (layout.showsBlanks && share < 0.1) expect(right / printed.length).toBeGreaterThan(0.75)
        },
      ),
      runs,
    )
  })
})
