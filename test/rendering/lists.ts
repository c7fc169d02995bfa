import fc from 'fast-check'
import type { Block, Form, FormRow } from '../../src/model/form.js'
import { cellPath } from '../../src/text/cell-path.js'
import type { Figures, Printed } from './figures.js'
import type { Sheet, SheetRow } from './sheets.js'

/** How one report sets out its 统计表. */
export interface ListStyle {
  readonly corner: string
  readonly unit: '计量单位' | '单位' | null
  readonly marks: 'none' | 'point' | 'comma' | 'bracket'
  readonly code: boolean
  readonly groups: boolean
  readonly column: number
  readonly label: number
}

export const listStyles: fc.Arbitrary<ListStyle> = fc.record({
  corner: fc.constantFrom('统计指标', '指标名称', '指 标 名 称'),
  unit: fc.constantFrom('计量单位', '单位', null),
  marks: fc.constantFrom('none', 'point', 'comma', 'bracket'),
  code: fc.boolean(),
  groups: fc.boolean(),
  column: fc.nat({ max: 1 }),
  label: fc.nat({ max: 2 }),
})

const blockOf = (form: Form): Block => form.tables.flatMap(({ blocks }) => blocks)[0] as Block
const official = (form: Form): readonly FormRow[] => blockOf(form).rows.filter(({ optional }) => !optional)

/** Figures for every official cell of a list; amounts have decimals, and their unit stands beside them. */
export function listFiguresOf(form: Form): fc.Arbitrary<Figures> {
  const cells = official(form).flatMap((row) =>
    blockOf(form).columns.map((column) => ({ pointer: `/statistics/${cellPath(row, column)}`, amount: row.measure === 'amount' })),
  )
  const count = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.integer({ min: 1, max: 99999 }) })
  const printed = cells.map(({ amount }) =>
    (amount ? fc.integer({ min: 1, max: 99999 }).map((cents) => cents / 100) : count).map(
      (value): Printed => ({ words: String(value), value }),
    ),
  )
  return fc.tuple(...printed).map((all) => new Map(cells.map(({ pointer }, index) => [pointer, all[index] as Printed])))
}

const units: readonly string[] = ['条', '件', '次', '人次', '个', '篇', '人']

function unitOf(row: FormRow): string {
  if (row.measure === 'amount') return row.unit ?? '万元'
  return units[row.path.length % units.length] as string
}

function mark(index: number, { marks }: ListStyle): string {
  if (marks === 'none') return ''
  const before = index % 7 === 3 ? '其中：' : ''
  const number = (index % 9) + 1
  if (marks === 'bracket') return `${before}（${'一二三四五六七八九'[number - 1]}）`
  return `${before}${number}${marks === 'point' ? '.' : '、'}`
}

/** The table as a sheet, under its title. */
export function listSheet(form: Form, figures: Figures, style: ListStyle, year: number): Sheet {
  const { columns, groups = [] } = blockOf(form)
  const names = columns.map(({ labels, branch }) => {
    const name = labels[Math.min(style.column, labels.length - 1)] ?? ''
    return columns.length > 1 && branch === undefined ? `${year}年度` : name
  })
  const unit = style.unit === null ? [] : [style.unit]
  const dashes = [...unit, ...(style.code ? ['代码'] : []), ...names].map(() => '——')
  const rows = official(form).flatMap((row, index): readonly SheetRow[] => {
    const group = style.groups && index % 8 === 0 ? groups[index / 8] : undefined
    const label = `${mark(index, style)}${row.labels[Math.min(style.label, row.labels.length - 1)]}`
    // Without a column of units an amount has its unit in its cell.
    const values = columns.map((column) => {
      const words = figures.get(`/statistics/${cellPath(row, column)}`)?.words ?? ''
      return words !== '' && style.unit === null && row.measure === 'amount' ? `${words}${unitOf(row)}` : words
    })
    const code = style.code ? [String(index + 1).padStart(2, '0')] : []
    const own: SheetRow = [label, ...(style.unit === null ? [] : [unitOf(row)]), ...code, ...values]
    return group === undefined ? [own] : [[group, ...dashes], own]
  })
  return { heading: '附表', rows: [[style.corner, ...unit, ...(style.code ? ['代码'] : []), ...names], ...rows] }
}
