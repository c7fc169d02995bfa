import type { Block, Column, FormRow } from '../../model/form.js'
import type { IndicatorId } from '../../model/report.js'
import type { Bilingual, Language } from '../../model/rule.js'
import { type Leaf, tableNames } from './leaves.js'

const units: Bilingual = { zh: '单位', en: 'unit' }

/** The words of a label that need the least room. */
const shortest = (labels: readonly string[]): string => labels.reduce((a, b) => (b.length < a.length ? b : a), labels[0] ?? '')

/** The column of a list with several (年度, 历年累计) is told in brackets; the only one has no name. */
const bracketed = ({ block, column }: Leaf): boolean => column.branch !== undefined || (column.key === '' && block.columns.length > 1)

/** 三（三）1 属于国家秘密: the row in Chinese, as the form has it. */
export function rowLabel(row: FormRow, { direction }: Block): string {
  if (direction === 'list') return row.short
  return row.marker === '' ? shortest(row.labels) : numbered(row, shortest(row.labels))
}

/** 年度, 本年制发件数: what stands over a column in Chinese. In a list the official words, since the short ones (年, 累计) say little alone. */
export function columnHead({ labels }: Pick<Column, 'labels'>, { direction }: Pick<Block, 'direction'>): string {
  return direction === 'list' ? (labels[0] ?? '') : shortest(labels)
}

/** A short name that tells a leaf from all others of its table: 规章 本年制发件数. */
function leafLabel(leaf: Leaf, language: Language): string {
  const column = language === 'zh' ? columnLabel(leaf.column) : leaf.column.en
  const parts = [
    language === 'zh' ? rowLabel(leaf.row, leaf.block) : leaf.row.en,
    ...(leaf.column.key === '' ? [] : [column]),
    ...(leaf.holds === 'unit' ? [units[language]] : []),
  ]
  const name = parts.join(language === 'zh' ? ' ' : ', ')
  if (!bracketed(leaf)) return name
  return language === 'zh' ? `${name}（${column}）` : `${name} (${column})`
}

/** The same with the name of the table before it; a long list needs its group too, where the row alone does not say it (in other ways). */
export function leafTitle(leaf: Leaf, language: Language): string {
  const table = tableNames[leaf.table.id][language]
  if (language === 'zh') return `${table} ${leafLabel(leaf, language)}`
  const [group, ...below] = leaf.row.path.split('/')
  const grouped = leaf.block.direction === 'list' && below.length > 0
  return `${grouped ? `${table} (${group})` : table}: ${leafLabel(leaf, language)}`
}

/** The official words of row and column. Money has its unit in the label too, which is told apart. */
export function officialLabel({ block, row, column, holds }: Leaf): string {
  const row_ = block.direction === 'list' || row.marker === '' ? (row.labels[0] ?? '') : numbered(row, row.labels[0] ?? '')
  return [
    row_,
    ...(column.key === '' && block.columns.length === 1 && column.branch === undefined ? [] : [columnLabel(column)]),
    ...(holds === 'unit' ? [units.zh] : []),
  ].join(' · ')
}

const columnLabel = ({ labels, measure }: Column): string => (measure === 'amount' ? shortest(labels) : (labels[0] ?? ''))

const numbered = ({ short }: FormRow, label: string): string => `${short}${short.endsWith('）') ? '' : ' '}${label}`

/** What the figure counts money in; null where it counts. */
export function unitOf({ row, column, holds }: Leaf): string | null {
  if (holds === 'unit' || (row.measure !== 'amount' && column.measure !== 'amount')) return null
  return row.unit ?? '万元'
}

/** The same of an indicator. */
export function indicatorUnit(id: IndicatorId): string | null {
  return id === 'feesCollected' ? '万元' : null
}
