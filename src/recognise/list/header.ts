import type { Row } from '../../model/document.js'
import { isDigit } from '../../text/characters.js'
import { isSkippable } from '../../text/phrases.js'
import type { ListVocabulary } from './vocabulary.js'

export type ColumnRole = 'unit' | 'code' | 'remark' | 'foreign' | 'value'

/** A cell of the header behind its corner. */
export interface HeaderCell {
  readonly role: ColumnRole
  /** The tree the column's figures go to; '' for the year's own. */
  readonly branch: string
  readonly start: number
}

export interface ListHeader {
  readonly start: number
  /** Where the rows begin. */
  readonly end: number
  readonly cells: readonly HeaderCell[]
  /** A column of codes stands before that of the labels. */
  readonly leadingCode: boolean
}

const longestYear = 4
/** 甲 乙 丙 1 2 under the header: columns numbered. */
const columnNumbers = '甲乙丙丁戊'

/** The header that begins with the corner, if it names a column of figures; words are read until one is no header's. */
export function readHeader(text: string, corner: { start: number; end: number }, vocabulary: ListVocabulary): ListHeader | null {
  const limit = Math.min(text.length, corner.end + 300)
  const hits = vocabulary.header.scan(text.slice(corner.end, limit)).map((hit) => ({
    role: vocabulary.roleOf(hit.phrase),
    start: corner.end + hit.start,
    end: corner.end + hit.end,
  }))
  const cells: HeaderCell[] = []
  let end = corner.end
  for (const { role, start, end: after } of hits) {
    if (!isBetween(text, end, start)) break
    const named = typeof role === 'object'
    if (named && after - start === 1 && yearStart(text, end, start) === start) break
    cells.push({ role: named ? 'value' : role, branch: named ? role.branch : '', start: yearStart(text, end, start) })
    end = after
  }
  if (!cells.some(({ role }) => role === 'value' || role === 'foreign')) return null
  return { start: corner.start, end: skipNumbers(text, end), cells, leadingCode: hasLeadingCode(text, corner.start) }
}

/** Columns of figures in their order, codes among them; null where the header names a column twice, or one that no form has. */
export function figureColumns({ cells }: ListHeader): readonly HeaderCell[] | null {
  const figures = cells.filter(({ role }) => role === 'value' || role === 'code')
  const branches = figures.filter(({ role }) => role === 'value').map(({ branch }) => branch)
  const certain = cells.every(({ role }) => role !== 'foreign') && new Set(branches).size === branches.length && branches.includes('')
  return certain ? figures : null
}

/** Nothing but bars, white space and the digits of a year (2016年度) stands between two words of a header. */
function isBetween(text: string, start: number, end: number): boolean {
  let digits = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (isDigit(text.charCodeAt(at))) digits++
    else if (unit !== 0x7c && unit !== 0x09 && !isSkippable(unit)) return false
  }
  return digits === 0 || digits === longestYear
}

function yearStart(text: string, from: number, start: number): number {
  for (let at = from; at < start; at++) if (isDigit(text.charCodeAt(at))) return at
  return start
}

function skipNumbers(text: string, end: number): number {
  const next = skipBlank(text, end)
  if (text[next] !== '甲') return end
  let at = next
  let last = end
  while (
    at < text.length &&
    (columnNumbers.includes(text[at] ?? ' ') || (isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at + 1))))
  ) {
    last = at + 1
    at = skipBlank(text, last)
  }
  return last
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && (text.charCodeAt(at) <= 0x20 || text[at] === '|')) at++
  return at
}

function hasLeadingCode(text: string, corner: number): boolean {
  let at = corner
  while (at > 0 && (text.charCodeAt(at - 1) <= 0x20 || text[at - 1] === '|')) at--
  return ['序号', '编号', '代码', '行次'].some((word) => text.startsWith(word, at - word.length))
}

/** The number of the row of the container that holds the offset; rows come in the order of the text. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let [low, high] = [0, rows.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle]?.cells[0]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
