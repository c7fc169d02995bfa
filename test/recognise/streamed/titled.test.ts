import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/form.js'
import type { ReportRecord } from '../../../src/model/report.js'
import { readReport } from '../../reading.js'
import { formOf } from '../../rendering/figures.js'
import { randomOf } from '../../rendering/glued.js'

// The items of article 20 as they come out of a PDF cell by cell: a figure alone in its item may stand before its label.

const runs = { numRuns: 4 * Number(process.env['RUNS'] ?? 15), endOnFailure: true }
const forms = fc.constantFrom('form-2019', 'form-2021')
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

interface Item {
  readonly block: Block
  readonly title: string
  /** Labels of the columns, with the unit of an amount. */
  readonly columns: readonly string[]
  /** The label of each row and its figures, '' for a blank. */
  readonly rows: readonly (readonly [string, readonly string[]])[]
}

interface Drawn {
  readonly items: readonly Item[]
  readonly figures: ReadonlyMap<string, number | null>
}

function drawn(id: string, random: (below: number) => number, blanks: number): Drawn {
  const blocks = formOf(id).tables.find((table) => table.id === 'proactive')?.blocks ?? []
  const figures = new Map<string, number | null>()
  const items = blocks.map((block): Item => {
    const rows = block.rows.map(({ path, labels }) => {
      const words = block.columns.map(({ key, measure }) => {
        const blank = random(100) < blanks
        const value = measure === 'amount' ? random(900000) / 100 : random(random(2) === 0 ? 12 : 90000)
        figures.set(`/proactive/${path}/${key}`, blank ? null : value)
        return blank ? '' : String(value)
      })
      return [labels[0] ?? '', words] as const
    })
    const columns = block.columns.map(({ labels, measure }) =>
      measure === 'amount' ? `${labels.at(-1)}（单位：万元）` : (labels[0] ?? ''),
    )
    return { block, title: block.titles[0]?.replace(/第(.)项/, '第（$1）项') ?? '', columns, rows }
  })
  return { items, figures }
}

type Order = (item: Item) => readonly string[]

const inRows: Order = ({ rows }) => rows.flatMap(([label, figures]) => [label, ...figures])
const figureFirst: Order = (item) => (item.rows.length * item.columns.length === 1 ? inRows(item).toReversed() : inRows(item))
const figuresFirst: Order = ({ rows }) => [...rows.flatMap(([, figures]) => figures), ...rows.map(([label]) => label)]
const labelsFirst: Order = (item) => figuresFirst(item).toReversed()
const labelsBehind: Order = ({ rows }) => rows.flatMap(([label, figures]) => [...figures, label])

function textOf(items: readonly Item[], order: Order, random: (below: number) => number, pages: 'none' | 'dashes' | 'bare'): string {
  const pieces = items.flatMap((item) => [item.title, '信息内容', ...item.columns, ...order(item)].filter((piece) => piece !== ''))
  const numbers = pages === 'bare' ? 2 : 1
  for (let page = 1; page <= numbers; page++) {
    const starts = pieces.flatMap((piece, index) => (piece === '信息内容' ? [index] : []))
    const at = pages === 'bare' ? random(pieces.length) : starts[random(starts.length)]
    if (pages !== 'none') pieces.splice(at ?? 0, 0, `${pages === 'bare' ? page : `-${page}-`}\n\f`)
  }
  return [
    '云山县水务局2022年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    ...pieces,
    '三、收到和处理政府信息公开申请情况',
    '本年没有收到申请。',
  ].join('\n\n')
}

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

function expectNothingWrong(record: ReportRecord, text: string, figures: Drawn['figures']): void {
  const wrong = [...figures].flatMap(([pointer, figure]) => {
    const got = at(record, pointer)
    return got === null || got === figure ? [] : [`${pointer}: ${figure} read as ${got}`]
  })
  expect(wrong).toEqual([])
  for (const { start, end, quote } of Object.values(record.evidence)) expect(text.slice(start, end)).toBe(quote)
}

describe('the items of article 20 in the order of painting', () => {
  test('are read where each is complete under its title', () => {
    fc.assert(
      fc.property(forms, seeds, fc.constantFrom(inRows, figureFirst), (id, seed, order) => {
        const random = randomOf(seed)
        const { items, figures } = drawn(id, random, 0)
        const text = textOf(items, order, random, 'dashes')
        const record = read(text)
        expectNothingWrong(record, text, figures)
        expect([...figures.keys()].filter((pointer) => at(record, pointer) === null)).toEqual([])
      }),
      runs,
    )
  })

  test('a figure before its label says so in its evidence', () => {
    const { items } = drawn('form-2021', randomOf(7), 0)
    const record = read(textOf(items, figureFirst, randomOf(7), 'dashes'))
    expect(record.evidence['/proactive/licensing/decisions']?.method).toBe('aligned')
    expect(record.evidence['/proactive/rules/issued']?.method).toBeUndefined()
  })

  test.each<readonly [string, Order]>([
    ['label by label', inRows],
    ['with a single figure before its label', figureFirst],
    ['figures first', figuresFirst],
    ['labels first', labelsFirst],
    ['labels behind their figures', labelsBehind],
  ])('%s, with blanks and page numbers like figures, are never read wrong', (_, order) => {
    fc.assert(
      fc.property(forms, seeds, fc.constantFrom(0, 5, 30), (id, seed, blanks) => {
        const random = randomOf(seed)
        const { items, figures } = drawn(id, random, blanks)
        const text = textOf(items, order, random, 'bare')
        expectNothingWrong(read(text), text, figures)
      }),
      runs,
    )
  })

  test.each<readonly [string, (text: string) => string]>([
    ['an item is missing', (text) => text.replace(/第二十条第（六）项[\s\S]*(?=第二十条第（八）项)/, '')],
    ['an item comes twice', (text) => text.replace('第二十条第（六）项', '第二十条第（五）项\n\n信息内容\n\n第二十条第（六）项')],
    ['something else stands among them', (text) => text.replace('第二十条第（六）项', '截至年底\n\n第二十条第（六）项')],
    ['the text has no page ends', (text) => text.replace('\n\f', '')],
  ])('are not read so where %s', (_, change) => {
    const { items } = drawn('form-2021', randomOf(11), 0)
    const record = read(change(textOf(items, figureFirst, randomOf(11), 'dashes')))
    expect(at(record, '/proactive/licensing/decisions')).toBeNull()
    expect(at(record, '/proactive/fees/amount')).toBeNull()
  })
})
