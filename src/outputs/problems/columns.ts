import type { Bilingual, Language } from '../../model/rule.js'
import type { Cell } from '../spreadsheet/cell.js'
import type { SheetColumn } from '../spreadsheet/sheet-xml.js'
import type { Problem } from './problem.js'

/** A column of a list: its title, its width in characters, and what stands in it. */
export interface Column<Row> {
  readonly title: Bilingual
  readonly width: number
  cell(row: Row): Cell
}

/** The problem list. Unit and severity come first: so it is sorted. */
export const problemColumns: readonly Column<Problem>[] = [
  { title: { zh: '单位', en: 'unit' }, width: 24, cell: ({ unit }) => unit },
  { title: { zh: '级别', en: 'severity' }, width: 8, cell: ({ severityName }) => severityName },
  { title: { zh: '年度', en: 'year' }, width: 8, cell: ({ year }) => year },
  { title: { zh: '文件', en: 'file' }, width: 30, cell: ({ file }) => file },
  { title: { zh: '位置', en: 'place' }, width: 32, cell: ({ place }) => place },
  { title: { zh: '原文', en: 'printed' }, width: 16, cell: ({ printed }) => printed },
  { title: { zh: '按此条应为', en: 'needed by this rule' }, width: 12, cell: ({ needed }) => needed },
  { title: { zh: '说明', en: 'message' }, width: 60, cell: ({ message }) => message },
  { title: { zh: '规则', en: 'rule' }, width: 26, cell: ({ rule }) => rule },
  { title: { zh: '规则名称', en: 'rule title' }, width: 30, cell: ({ title }) => title },
  { title: { zh: '指纹', en: 'fingerprint' }, width: 20, cell: ({ fingerprint }) => fingerprint },
]

export function headsOf<Row>(columns: readonly Column<Row>[], language: Language): readonly SheetColumn[] {
  return columns.map(({ title, width }) => ({ title: title[language], width }))
}

export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): readonly Cell[] {
  return columns.map((column) => column.cell(row))
}
