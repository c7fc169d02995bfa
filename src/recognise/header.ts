import type { Column, FormId } from '../model/form.js'
import { compact } from '../text/phrases.js'
import { similarity } from '../text/similarity.js'
import type { Header } from './candidates.js'
import { hasUse, isShown } from './runs.js'
import type { LabelToken, TextToken } from './token.js'
import type { Station, Variant } from './vocabulary.js'

/** What a header says of the rows under it. */
export interface Columns {
  /** The forms that have no other columns than these. */
  readonly forms: readonly FormId[]
  /** In the order in which they are printed. */
  readonly columns: readonly Column[]
  /** The header cells of the columns, in the same order; empty where a header of several lines does not have each of them once. */
  readonly cells: readonly Item[]
}

type Item = LabelToken | TextToken

/** Header cells less like a column's label than this are no claim to it. */
const leastSimilar = 0.6
/** A variant must lead the next by this much. */
const margin = 0.15
/** Words that make a column another one than its label says, or none of the form. */
const strangers: readonly string[] = [
  '上年',
  '上一年',
  '去年',
  '往年',
  '累计',
  '历年',
  '备注',
  '小计',
  '合计',
  '占比',
  '同比',
  '增幅',
  '单位',
]
/** So many cells in one line of a header without a label of the form are another table's. */
const fewestForeign = 5

/**
 * Which form's columns stand over the rows, by the words of the header and never by position alone; `null` where they do not tell, or
 * name a column too many or too few. Truncated cells count by what is left of them (本年新 | 本年新 | 对外公开总数量).
 */
export function readColumns(station: Station, header: Header): Columns | null {
  const flat = station.variants.every(({ block }) => block.corner.length > 0)
  return flat
    ? readFlat(
        station,
        header.items.filter((item) => !isUnit(item)),
      )
    : readStacked(station, header.items)
}

/** （单位：万元） in a cell or on a line of its own says how a column is measured, and is none. */
function isUnit(item: Item): boolean {
  return item.kind === 'text' && item.words.startsWith('单位') && item.words.length <= 6
}

/** A header of one line: as many cells as columns, each cell the label of its own. */
function readFlat(station: Station, items: readonly Item[]): Columns | null {
  const readings: Matched[] = []
  for (const { block } of station.variants) {
    const found = inPlace(items, block.columns) ?? inOtherOrder(items, block.columns)
    if (found) readings.push(found)
  }
  const [first, second] = readings.sort((a, b) => b.score - a.score)
  if (!first || (second && first.score - second.score < margin)) return null
  return { forms: formsOf(station, first.columns), columns: first.columns, cells: items }
}

function formsOf({ variants }: Station, columns: readonly Column[]): readonly FormId[] {
  const within = ({ block }: Variant): boolean => block.columns.every(({ key }) => columns.some((column) => column.key === key))
  return variants.filter(within).map(({ form }) => form)
}

interface Matched {
  readonly columns: readonly Column[]
  readonly score: number
}

function inPlace(items: readonly Item[], columns: readonly Column[]): Matched | null {
  if (items.length !== columns.length) return null
  const scores = items.map((item, index) => {
    const own = likeness(item, columns[index] as Column)
    return own < 1 && columns.some((column) => likeness(item, column) > own) ? 0 : own
  })
  if (scores.some((score) => score < leastSimilar)) return null
  return { columns, score: scores.reduce((sum, score) => sum + score, 0) / scores.length }
}

function inOtherOrder(items: readonly Item[], columns: readonly Column[]): Matched | null {
  const named = items.flatMap((item) => columns.filter((column) => isNamed(column, item)))
  const whole = items.length === columns.length && named.length === columns.length && new Set(named).size === columns.length
  return whole ? { columns: named, score: 1 } : null
}

/**
 * A header of several lines, whose cells come line by line: the columns come in the form's order, 总计 last or behind the first (it spans
 * the lines). A header that is not printed at all says nothing against the form's order.
 */
function readStacked(station: Station, items: readonly Item[]): Columns | null {
  const [variant] = station.variants
  if (!variant) return null
  const { columns } = variant.block
  const [first, last] = [columns[0], columns.at(-1)]
  const cells = columns.map((): Item[] => [])
  const seen = new Set<Column>()
  for (const item of items) {
    columns.forEach((column, index) => {
      if (!isNamed(column, item)) return
      cells[index]?.push(item)
      seen.add(column)
    })
  }
  const named = [...seen]
  const orders = [columns, [first, last, ...columns.slice(1, -1)]]
  const ordered = orders.some((order) => isRising(named.map((column) => order.indexOf(column))))
  return ordered && !isForeign(items, named) && !isBefore(items, last)
    ? { forms: formsOf(station, columns), columns, cells: cells.every(({ length }) => length === 1) ? cells.flat() : [] }
    : null
}

/** 总计 before 法人或其他组织, the name over the columns between: it stands in the second column, and spans no lines to the last. */
function isBefore(items: readonly Item[], total: Column | undefined): boolean {
  const at = items.findIndex((item) => total !== undefined && isNamed(total, item))
  const [next, ...others] = at < 0 ? [] : items.slice(at + 1)
  const over = next?.kind === 'label' && next.uses.some(({ kind }) => kind === 'word')
  return over && others.some((item) => hasUse(item, 'column'))
}

function isForeign(items: readonly Item[], named: readonly Column[]): boolean {
  const words = items.filter((item) => item.kind === 'text')
  if (words.some((item) => strangers.includes(item.words))) return true
  return named.length === 0 && words.filter(isShown).length >= fewestForeign
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}

/** The item is the column's label to the letter. */
function isNamed({ labels }: Column, item: Item): boolean {
  return item.kind === 'label' && item.uses.some((use) => use.kind === 'column' && use.column.labels[0] === labels[0])
}

/** 1 only where the column is named. */
function likeness(item: Item, column: Column): number {
  if (item.kind === 'label') return isNamed(column, item) ? 1 : 0
  return Math.max(...column.labels.map((label) => alike(item.words, compact(label))))
}

function alike(words: string, label: string): number {
  if (strangers.some((stranger) => words.includes(stranger) && !label.includes(stranger))) return 0
  return Math.min(0.95, similarity(words, label))
}
