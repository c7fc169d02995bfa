import type { Column, FormRow, Identity, Table } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'

/** How tables of statistics are called and what stands in the first cell of their header. */
export const titles: readonly string[] = ['政府信息公开情况统计表', '政府信息公开情况统计报表', '政府信息公开工作情况统计表']
export const corner: readonly string[] = ['指标名称', '统计指标', '统计项目', '指标项目', '指标内容', '指标']

export const statisticsTable = (blocks: Table['blocks']): Table => ({
  id: 'statistics',
  number: '',
  name: { zh: '统计表', en: 'The statistics table' },
  blocks,
})

/** `labels`: the official wording first, without number and without remarks in brackets. */
export const row = (path: string, en: string, labels: readonly string[], more: Partial<FormRow> = {}): FormRow => ({
  path,
  marker: '',
  labels,
  short: labels[0] ?? '',
  en,
  ...more,
})

const at = (path: string, { branch }: Pick<Column, 'branch'>): Pointer =>
  branch === undefined ? `/statistics/${path}` : `/statistics/${branch}/${path}`

/** The parts add up to the whole. */
export const total = (
  whole: string,
  parts: readonly string[],
  {
    optional = [],
    column = {},
    onlyIfPrinted,
  }: { optional?: readonly string[]; column?: Pick<Column, 'branch'>; onlyIfPrinted?: string } = {},
): Identity => ({
  rule: 'statistics-total',
  left: [
    ...parts.map((path) => ({ pointer: at(path, column) })),
    ...optional.map((path) => ({ pointer: at(path, column), ifPrinted: true as const })),
  ],
  right: [{ pointer: at(whole, column) }],
  ...(onlyIfPrinted === undefined ? {} : { onlyIfPrinted: [at(onlyIfPrinted, column)] }),
})

/** Of what the left side counts, the right side counts at least as many. */
export const atMost = (
  rule: string,
  left: readonly string[],
  right: readonly string[],
  { column = {}, severity }: { column?: Pick<Column, 'branch'>; severity?: 'warning' } = {},
): Identity => ({
  rule,
  relation: 'at-most',
  left: left.map((path) => ({ pointer: at(path, column), ifPrinted: true as const })),
  right: right.map((path) => ({ pointer: at(path, column) })),
  ...(severity === undefined ? {} : { severity }),
})
