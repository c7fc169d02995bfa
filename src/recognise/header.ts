import type { Column } from '../model/form.js'
import { compact } from '../text/phrases.js'
import { similarity } from '../text/similarity.js'
import type { Header } from './candidates.js'
import type { LabelToken, TextToken } from './token.js'
import type { Station, Variant } from './vocabulary.js'

/** What a header says of the rows under it. */
export interface Columns {
  readonly variant: Variant
  /** In the order in which they are printed. */
  readonly columns: readonly Column[]
}

type Item = LabelToken | TextToken

/** Header cells less like a column's label than this are no claim to it. */
const leastSimilar = 0.5
/** A variant must lead the next by this much. */
const margin = 0.15

/**
 * Which form's columns stand over the rows, by the words of the header and never by position alone; `null` where they do not tell.
 * Truncated cells count by what is left of them (本年新 | 本年新 | 对外公开总数量).
 */
export function readColumns(station: Station, header: Header): Columns | null {
  const items = header.items.filter((item) => station.variants.some(({ block }) => bestLikeness(item, block.columns) >= leastSimilar))
  const [first, second] = station.variants
    .map((variant) => ({ variant, score: headerScore(items, variant.block.columns) }))
    .sort((a, b) => b.score - a.score)
  if (!first) return null
  const settled = sameColumns(station) || (first.score >= leastSimilar && first.score - (second?.score ?? 0) >= margin)
  const columns = settled ? printedOrder(items, first.variant.block.columns) : null
  return columns && { variant: first.variant, columns }
}

/** The forms agree on the columns: no header is needed to tell them apart. */
function sameColumns(station: Station): boolean {
  const keys = station.variants.map(({ block }) => block.columns.map(({ key }) => key).join())
  return keys.every((each) => each === keys[0])
}

function headerScore(items: readonly Item[], columns: readonly Column[]): number {
  const left = [...items]
  let sum = 0
  for (const column of columns) {
    const scores = left.map((item) => likeness(item, column))
    const best = Math.max(0, ...scores)
    if (best < leastSimilar) continue
    sum += best
    left.splice(scores.indexOf(best), 1)
  }
  return sum / Math.max(columns.length, items.length)
}

/** The form's order, or another one if every column is there to the letter; null if what is there contradicts the form's order. */
function printedOrder(items: readonly Item[], columns: readonly Column[]): readonly Column[] | null {
  const exact = items.flatMap((item) => {
    const matches = columns.filter((column) => likeness(item, column) === 1)
    return matches.length === 1 && matches[0] ? matches : []
  })
  const distinct = [...new Set(exact)]
  const steps = distinct.map((column) => columns.indexOf(column))
  if (columns.length > 5) return isRising(steps.filter((step) => step > 0 && step < columns.length - 1)) ? columns : null
  if (isRising(steps)) return columns
  return exact.length === columns.length && distinct.length === columns.length ? distinct : null
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}

function bestLikeness(item: Item, columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => likeness(item, column)))
}

function likeness(item: Item, column: Column): number {
  if (item.kind === 'label') return item.uses.some((use) => use.kind === 'column' && use.column.labels[0] === column.labels[0]) ? 1 : 0
  return Math.max(...column.labels.map((label) => Math.min(0.95, similarity(item.words, compact(label)))))
}
