import { residual } from '../edits/residual.js'
import type { Document } from '../model/document.js'
import type { Column, FormId, FormRow, Identity } from '../model/form.js'
import type { ReadRow } from './down.js'
import { readCells } from './row.js'
import { rowUses } from './runs.js'
import type { LabelToken, Token, ValueToken } from './token.js'
import type { Station, Vocabulary } from './vocabulary.js'

/** Tables of fewer columns have no sums that would confirm their order. */
const fewestColumns = 5
/** Rows whose label stands right before their figures: fewer say nothing of the order of the others. */
const fewestAnchors = 4

/**
 * Reads tables that were copied out of a page in the order in which they were painted, each cell on a line of its own (`pdftotext -raw`):
 * labels may come long after their figures, and figures of several rows column by column, each column a block of lines. All of this must
 * hold, or nothing is read: the figures make as many rows as a form has; every row and column adds up as the form says; and each label
 * that stands right before figures is the label of the row that these are, counted from the first. Of rows between two such labels it is
 * not certain which is which, unless there is one or they are alike. The sums that decided no longer confirm.
 */
export function readStreams(document: Document, tokens: readonly Token[], vocabulary: Vocabulary): readonly ReadRow[] {
  const stations = vocabulary.stations.filter(
    ({ direction, variants }) => direction === 'down' && (variants[0]?.block.columns.length ?? 0) >= fewestColumns,
  )
  return stations.flatMap((station) => partsOf(tokens).flatMap((part) => readPart(document, part, station, vocabulary) ?? []))
}

/** What stands between two headings. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'label' && token.uses.some(({ kind }) => kind === 'heading')) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Rows of figures, from the first to the last row of the table. */
interface Group {
  /** One figure a line makes one row; columns of several lines as many. */
  readonly rows: readonly (readonly ValueToken[])[]
  /** What stands right before it. */
  readonly label: LabelToken | null
}

function readPart(document: Document, part: readonly Token[], station: Station, vocabulary: Vocabulary): readonly ReadRow[] | null {
  const columns = station.variants[0]?.block.columns ?? []
  const groups = gather(document.text, part, station, columns.length)
  const rows = groups?.flatMap((group) => group.rows) ?? []
  const variant = station.variants.find(({ block }) => block.rows.filter(isPrinted).length === rows.length)
  if (!groups || !variant) return null
  const printed = variant.block.rows.filter(isPrinted)
  const anchors = anchored(groups, printed, station)
  const identities = vocabulary.identitiesOf(variant.form)
  if (!anchors || anchors.filter(Boolean).length < fewestAnchors) return null
  const deciding = confirmed(identities, station, printed, columns, rows)
  return deciding ? certainRows(document, station, printed, groups, anchors, deciding) : null
}

const isPrinted = ({ optional }: FormRow): boolean => !optional

/** The figures of a part as rows; null where they do not come out even, or something stands among them that is no figure. */
function gather(text: string, part: readonly Token[], station: Station, width: number): readonly Group[] | null {
  const blocks = blocksOf(text, part, station)
  const groups: Group[] = []
  for (let at = 0; blocks && at < blocks.length; at += width) {
    const columns = blocks.slice(at, at + width)
    const [first] = columns
    if (!first || columns.length < width || columns.some(({ values }) => values.length !== first.values.length)) return null
    if (columns.slice(1).some(({ apart }) => apart)) return null
    const rows = first.values.map((_, row) => columns.map(({ values }) => values[row] as ValueToken))
    groups.push({ rows, label: first.label })
  }
  return blocks && groups.length > 0 ? groups : null
}

interface FigureBlock {
  readonly values: ValueToken[]
  /** The last label of a row since the figures before. */
  readonly label: LabelToken | null
  /** Something else stands before it, or a page ends. */
  readonly apart: boolean
}

/** Figures on lines that follow each other without a blank one. */
function blocksOf(text: string, part: readonly Token[], station: Station): readonly FigureBlock[] | null {
  const blocks: FigureBlock[] = []
  let label: LabelToken | null = null
  let last: Token | null = null
  for (const token of part) {
    if (token.kind === 'value') {
      if (!isPlain(token)) return null
      const before = last?.kind === 'value' ? last : null
      if (before && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(before.end, token.start))) blocks.at(-1)?.values.push(token)
      else blocks.push({ values: [token], label, apart: before === null || token.place.row.newPage === true })
      label = null
    } else if (token.kind === 'label' && rowsNamed(token, station).length > 0) label = token
    last = token
  }
  return blocks
}

function isPlain({ place, reading }: ValueToken): boolean {
  const whole =
    reading.kind === 'number' && Number.isInteger(reading.value) && reading.value >= 0 && reading.unit === null && !reading.signed
  return whole && place.row.kind === 'line' && !place.loose
}

/** The rows a label may name; 总计 and 其他 name one only with its list mark. */
function rowsNamed(label: LabelToken, station: Station): readonly FormRow[] {
  const named = rowUses(label).flatMap((use) => (use.station === station ? [use.row] : []))
  return label.uses.some(({ kind }) => kind === 'column')
    ? named.filter(({ marker }) => label.marker !== '' && marker.includes(label.marker))
    : named
}

/** For each group whether the label before it is that of its rows; null if one is another row's. */
function anchored(groups: readonly Group[], printed: readonly FormRow[], station: Station): readonly boolean[] | null {
  let row = 0
  const anchors: boolean[] = []
  for (const { rows, label } of groups) {
    const own = printed.slice(row, row + rows.length)
    if (label && !rowsNamed(label, station).some((named) => own.some(({ path }) => path === named.path))) return null
    anchors.push(label !== null)
    row += rows.length
  }
  return anchors
}

/** The rules by which the figures add up in this order; null if one does not hold, or they do not look at every row and column. */
function confirmed(
  identities: readonly Identity[],
  { table }: Station,
  printed: readonly FormRow[],
  columns: readonly Column[],
  rows: readonly (readonly ValueToken[])[],
): readonly string[] | null {
  const figures = new Map<string, number>()
  for (const [index, { path }] of printed.entries())
    for (const [column, { key }] of columns.entries()) {
      const reading = rows[index]?.[column]?.reading
      if (reading?.kind === 'number') figures.set(`/${table}/${path}/${key}`, reading.value)
    }
  const figured = { figure: (pointer: string) => figures.get(pointer) ?? null, printed: (pointer: string) => figures.has(pointer) }
  const known = identities
    .filter(({ left, right }) => [...left, ...right].some(({ pointer }) => figures.has(pointer)))
    .map((identity) => ({ rule: identity.rule, found: residual(identity, figured) }))
    .filter(({ found }) => found.missing.length === 0)
  const holds = known.every(({ found }) => found.difference === 0)
  return holds && known.length >= rows.length + columns.length ? [...new Set(known.map(({ rule }) => rule))] : null
}

function certainRows(
  document: Document,
  station: Station,
  printed: readonly FormRow[],
  groups: readonly Group[],
  anchors: readonly boolean[],
  identities: readonly string[],
): readonly ReadRow[] {
  const columns = station.variants[0]?.block.columns ?? []
  const forms: readonly FormId[] = station.variants.map(({ form }) => form)
  const found: ReadRow[] = []
  let row = 0
  for (const [index, { rows }] of groups.entries()) {
    const certain = isCertain(groups, anchors, index)
    for (const cells of rows) {
      const path = printed[row++]?.path ?? ''
      if (!certain) continue
      const { readings, warnings } = readCells(document, { table: station.table, path, columns }, cells, () => null)
      const decided = readings.map((reading) => ({ ...reading, evidence: { ...reading.evidence, method: 'aligned' as const, identities } }))
      found.push({ table: station.table, path, forms, readings: decided, warnings })
    }
  }
  const [first, last] = [groups[0]?.rows[0]?.[0], groups.at(-1)?.rows.at(-1)?.at(-1)]
  const [top] = found
  if (!top || !first || !last) return []
  const warning = {
    code: 'identities-consumed' as const,
    params: { pointer: `/${station.table}`, identities },
    start: first.start,
    end: Math.max(first.end, last.end),
  }
  return [{ ...top, warnings: [...top.warnings, warning] }, ...found.slice(1)]
}

/** Alone between two groups whose labels are known, or like all the others there. */
function isCertain(groups: readonly Group[], anchors: readonly boolean[], index: number): boolean {
  if (anchors[index]) return true
  let [from, to] = [index, index + 1]
  while (from > 0 && !anchors[from - 1]) from--
  while (to < groups.length && !anchors[to]) to++
  const between = groups.slice(from, to)
  const signatures = between.map(({ rows }) =>
    rows.map((cells) => cells.map(({ reading }) => (reading.kind === 'number' ? reading.value : '')).join()).join(';'),
  )
  return between.length === 1 || new Set(signatures).size === 1
}
