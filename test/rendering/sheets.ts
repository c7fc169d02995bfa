import type { Block, Form, FormRow, Table } from '../../src/model/form.js'
import type { Figures } from './figures.js'
import type { Wording } from './wording.js'

/** A row of a sheet: cells in order, `null` where a cell from above or from the left reaches over. */
export type SheetRow = readonly (string | null)[]

/** A table as it is drawn. */
export interface Sheet {
  readonly heading: string
  readonly rows: readonly SheetRow[]
}

/** The three tables of a form, drawn as the official notices draw them. */
export function sheetsOf(form: Form, figures: Figures, wording: Wording): readonly Sheet[] {
  return form.outline.flatMap(({ number, wordings, table }) => {
    const drawn = form.tables.find(({ id }) => id === table)
    return drawn ? [{ heading: `${number}、${wordings[0]}`, rows: draw(drawn, figures, wording) }] : []
  })
}

function draw(table: Table, figures: Figures, wording: Wording): readonly SheetRow[] {
  if (table.id === 'requests') return drawRequests(table, figures, wording)
  return table.blocks.flatMap((block) =>
    block.direction === 'across' ? drawAcross(table, block, figures, wording) : drawDown(table, block, figures, wording),
  )
}

const pad = (cells: SheetRow, width: number): SheetRow => [...cells, ...new Array<null>(Math.max(0, width - cells.length)).fill(null)]

const titles: Readonly<Record<string, string>> = {
  第二十条第一项: '第二十条第（一）项',
  第二十条第五项: '第二十条第（五）项',
  第二十条第六项: '第二十条第（六）项',
  第二十条第八项: '第二十条第（八）项',
  第二十条第九项: '第二十条第（九）项',
}

function drawDown(table: Table, block: Block, figures: Figures, wording: Wording): readonly SheetRow[] {
  const width = block.columns.length + 1
  const rows = block.rows.map((row) => [wording.label(row), ...figuresIn(table, block, row, figures)])
  return [pad([wording.title(titles[block.titles[0] ?? ''] ?? '')], width), ['信息内容', ...block.columns.map(wording.column)], ...rows]
}

const groups: Readonly<Record<string, string>> = {
  'outcomes/denied': '（三）不予公开',
  'outcomes/unavailable': '（四）无法提供',
  'outcomes/notProcessed': '（五）不予处理',
  'outcomes/other': '（六）其他处理',
}

function drawRequests(table: Table, figures: Figures, wording: Wording): readonly SheetRow[] {
  const block = table.blocks[0] as Block
  const names = block.columns.map(wording.column)
  const header: readonly SheetRow[] = [
    pad([wording.note('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'), null, null, '申请人情况'], 10),
    [null, null, null, names[0] ?? '', '法人或其他组织', null, null, null, null, names[6] ?? ''],
    [null, null, null, null, ...names.slice(1, 6), null],
  ]
  let group = ''
  let results = false
  const rows = block.rows
    .filter((row) => !row.optional)
    .map((row): SheetRow => {
      const values = figuresIn(table, block, row, figures)
      if (!row.path.startsWith('outcomes/')) return [wording.label(row), null, null, ...values]
      const first = results ? null : wording.note('三、本年度办理结果')
      results = true
      if (!row.group) return [first, wording.label(row), null, ...values]
      const second = row.group === group ? null : wording.note(groups[row.group] ?? '')
      group = row.group
      return [first, second, wording.label(row), ...values]
    })
  return [...header, ...rows]
}

function drawAcross(table: Table, block: Block, figures: Figures, wording: Wording): readonly SheetRow[] {
  const [first, ...others] = block.rows
  const names = block.columns.map(wording.column)
  return [
    pad([wording.label(first as FormRow), null, null, null, null, '行政诉讼'], 15),
    pad([...names, wording.label(others[0] as FormRow), null, null, null, null, wording.label(others[1] as FormRow)], 15),
    [null, null, null, null, null, ...names, ...names],
    block.rows.flatMap((row) => figuresIn(table, block, row, figures)),
  ]
}

function figuresIn(table: Table, block: Block, row: FormRow, figures: Figures): readonly string[] {
  return block.columns.map(({ key }) => figures.get(`/${table.id}/${row.path}/${key}`)?.words ?? '')
}
