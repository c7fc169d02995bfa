import type { Document } from '../../model/document.js'
import type { FormId } from '../../model/form.js'
import type { Reading } from '../../model/recognition.js'
import type { Warning, WarningCode } from '../../model/warning.js'
import { cellPath } from '../../text/cell-path.js'
import type { ReadRow } from '../down.js'
import { placeCells, type Witnesses, witnessesIn } from '../place.js'
import { isFilled } from '../runs.js'
import { placeInColumns } from '../spaced.js'
import type { ValueToken } from '../token.js'
import { readCell } from './figure.js'
import { figureColumns, type HeaderCell, type ListHeader, readHeader, rowAt } from './header.js'
import { type Matching, matchRows, type Placed } from './match.js'
import { pagesIn } from './pieces.js'
import { cutRows, type ListRow } from './rows.js'
import type { Lists, ListVariant, ListVocabulary } from './vocabulary.js'

/** So many rows of a form under a header are its table. */
const fewestRows = 2
/** Cells on lines of their own are judged for removed repeats from this many lines on. */
const fewestLines = 12

/** Reads the lists of a text: labels with a unit and a figure or two, whatever carries them. */
export function readLists(document: Document, folded: string, lists: Lists): readonly ReadRow[] {
  const vocabulary = lists.vocabulary()
  const headers = lists.corners.scan(folded).flatMap((corner) => readHeader(folded, corner, vocabulary) ?? [])
  const paged = pagesIn(document)
  const tables = headers
    .map((header, index) => readTable(document, folded, header, headers[index + 1]?.start ?? folded.length, { vocabulary, paged }))
    .filter((rows) => rows.length > 0)
  return merge(tables)
}

interface Read extends ReadRow {
  readonly seen: string
}

interface Context {
  readonly vocabulary: ListVocabulary
  /** The text has page ends, hence perhaps page numbers. */
  readonly paged: boolean
}

function readTable(document: Document, folded: string, header: ListHeader, limit: number, { vocabulary, paged }: Context): readonly Read[] {
  const { rows, disordered } = cutRows(document, folded, header, limit, vocabulary)
  if (rows.length === 0) return []
  const matchings = vocabulary.variants.map((variant) => ({ variant, matching: matchRows(folded, rows, variant, vocabulary) }))
  const most = Math.max(...matchings.map(({ matching }) => matching.weight))
  const best = matchings.filter(({ matching }) => matching.weight === most)
  const [chosen] = best.toSorted((a, b) => names(b.variant, folded, header) - names(a.variant, folded, header))
  if (!chosen || chosen.matching.placed.length + chosen.matching.displaced.length < fewestRows) return []
  const { variant, matching } = chosen
  const forms = best
    .filter((each) => names(each.variant, folded, header) === names(variant, folded, header))
    .map((each) => each.variant.form)
  const columns = isForeign(document, folded, header, matching, vocabulary) ? null : figureColumns(header)
  return new ListReader(document, folded, { variant, matching, columns, forms, disordered, paged }).read()
}

/** How many columns of the header have the form's own names. */
function names({ block }: ListVariant, text: string, { cells, end }: ListHeader): number {
  return cells.filter(({ role, start }, index) => {
    const words = text.slice(start, cells[index + 1]?.start ?? end).replace(/[\s\d|]/g, '')
    return role === 'value' && block.columns.some(({ labels }) => labels.includes(words))
  }).length
}

/** Words of the header are left that name no column: more stands in its row, or between it and the first label. */
function isForeign(document: Document, text: string, header: ListHeader, { placed }: Matching, vocabulary: ListVocabulary): boolean {
  const row = document.rows[rowAt(document.rows, header.start)]
  if (row?.kind === 'delimited' || row?.kind === 'grid') {
    return row.cells.some(({ start, end }) => end > header.end && /\S/.test(text.slice(Math.max(start, header.end), end)))
  }
  const first = Math.min(...placed.map(({ label }) => label.start))
  const between = text.slice(header.end, Math.max(header.end, first)).replace(/^[|\s]+|[|\s]+$/g, '')
  return between !== '' && !beforeRows.test(between) && vocabulary.labels.scan(between)[0]?.start !== 0
}

/** What may stand before the first label: 其中, a list mark. */
const beforeRows = /^(?:其中|\(?[一二三四五六七八九十\d]{1,2}\s*[)、.])/

interface Found {
  readonly variant: ListVariant
  readonly matching: Matching
  readonly columns: readonly HeaderCell[] | null
  readonly forms: readonly FormId[]
  readonly disordered: boolean
  readonly paged: boolean
}

class ListReader {
  private readonly document: Document
  private readonly folded: string
  private readonly found: Found
  private readonly witnesses: Witnesses
  private readonly paged: boolean
  private readonly deduplicated: boolean
  private readonly mixed: boolean

  constructor(document: Document, folded: string, found: Found) {
    this.document = document
    this.folded = folded
    this.found = found
    const { placed } = found.matching
    const counted = placed.filter(({ row }) => row.shape === 'counted' && row.values.length > 0)
    this.witnesses = witnessesIn(
      counted.map(({ row }) => ({ label: null, values: row.values })),
      found.columns?.length ?? 0,
    )
    this.paged = found.paged
    this.deduplicated = isDeduplicated(folded, placed)
    this.mixed = counted.some(({ row }) => isFree(row)) && counted.some(({ row }) => !isFree(row))
  }

  read(): readonly Read[] {
    const { placed, displaced } = this.found.matching
    const rows = [...placed, ...displaced].flatMap((each) => this.readRow(each))
    return rows.length === 0 ? [] : [...rows, ...this.unknown(rows)]
  }

  private readRow(placed: Placed): readonly Read[] {
    const { columns } = this.found
    const { row } = placed
    if (!columns) return row.values.some(isFilled) ? [this.unread(placed, 'table-model-error', [])] : []
    const doubt = this.doubt(placed)
    if (doubt) return [this.unread(placed, doubt, columns)]
    const cells = this.place(row, columns)
    if (!Array.isArray(cells)) return [this.unread(placed, cells as WarningCode, columns)]
    return [this.readCells(placed, cells, columns)]
  }

  private doubt({ row, doubtful }: Placed): WarningCode | null {
    if (row.shape === 'broken' || row.units.length > 1 || row.values.length === 0) return 'row-incomplete'
    if (doubtful) return 'ambiguous-cell'
    if (row.shape === 'shown') return null
    if (this.found.disordered) return 'table-model-error'
    if (!isFree(row)) return null
    if (this.mixed || (this.paged && row.values.length === 1)) return 'ambiguous-cell'
    return this.deduplicated ? 'lines-deduplicated' : null
  }

  /** The cells of the columns, codes among them where single spaces part the cells. */
  private place({ shape, values }: ListRow, columns: readonly HeaderCell[]): readonly ValueToken[] | WarningCode {
    const wanted = columns.filter(({ role }) => role === 'value').length
    if (shape === 'shown') return values.length === wanted ? values : 'row-incomplete'
    const placement = placeCells({ label: null, values }, this.witnesses)
    const cells = 'cells' in placement ? placement.cells : placeInColumns(this.document.text, values, this.witnesses)
    // The digits of a code stand among those of the figures: nothing may be cut from them.
    const among = columns.some(({ role }) => role === 'code')
    if (!cells) return among ? 'ambiguous-cell' : 'failure' in placement ? placement.failure : 'row-incomplete'
    const coded = columns.every(({ role }, at) => role !== 'code' || this.isCode(cells[at]))
    return coded ? cells.filter((_, at) => columns[at]?.role === 'value') : 'ambiguous-cell'
  }

  private isCode(cell: ValueToken | undefined): boolean {
    return cell !== undefined && /^\d{1,3}$/.test(this.folded.slice(cell.start, cell.end))
  }

  private readCells(placed: Placed, cells: readonly ValueToken[], columns: readonly HeaderCell[]): Read {
    const form = this.found.variant.block.rows[placed.slot]
    const unit = placed.row.units[0] ?? placed.unit
    const branches = columns.filter(({ role }) => role === 'value')
    const read = form
      ? cells.map((cell, at) => readCell(this.document, this.pointer(form, branches[at]?.branch ?? ''), cell, form, unit))
      : []
    return this.row(
      placed,
      read.map(({ reading }) => reading),
      read.flatMap(({ warnings }) => warnings),
    )
  }

  private unread(placed: Placed, code: WarningCode, columns: readonly HeaderCell[]): Read {
    const form = this.found.variant.block.rows[placed.slot]
    const { values } = placed.row
    const start = values[0]?.start ?? placed.label.end
    const end = Math.max(start, values.at(-1)?.end ?? start)
    const evidence = { start, end, quote: this.document.text.slice(start, end), state: 'unreadable' as const }
    const branches = columns.filter(({ role }) => role === 'value')
    const pointer = form ? this.pointer(form, '') : ''
    const params = { pointer, expected: branches.length, found: values.filter(isFilled).length }
    return this.row(placed, form ? branches.map(({ branch }) => ({ pointer: this.pointer(form, branch), value: null, evidence })) : [], [
      { code, params, start, end },
    ])
  }

  private row(placed: Placed, readings: readonly Reading[], warnings: readonly Warning[]): Read {
    const { variant, forms } = this.found
    const path = variant.block.rows[placed.slot]?.path ?? ''
    const seen = readings.map(({ value, evidence }) => value ?? evidence.state).join()
    return { table: variant.table, path, forms, readings, warnings, seen }
  }

  private pointer(row: { readonly path: string }, branch: string): string {
    return `/${this.found.variant.table}/${cellPath(row, { key: '', ...(branch === '' ? {} : { branch }) })}`
  }

  /** Rows between those of the form that the form does not have: what they count is in no figure of the record. */
  private unknown(rows: readonly Read[]): readonly Read[] {
    const { matching, variant } = this.found
    const known = [...matching.placed, ...matching.displaced].toSorted((a, b) => a.label.start - b.label.start)
    const warnings: Warning[] = []
    let next = 0
    for (const { label, row } of matching.unknown.toSorted((a, b) => a.label.start - b.label.start)) {
      while ((known[next]?.label.start ?? Number.POSITIVE_INFINITY) < label.start) next++
      const form = variant.block.rows[known[next - 1]?.slot ?? -1]
      // Behind the last row of the form only the container shows that there is another.
      if (!form || (next === known.length && row.shape === 'counted')) continue
      const params = { label: this.document.text.slice(label.start, label.end), after: this.pointer(form, '') }
      warnings.push({ code: 'row-unknown', params, start: label.start, end: row.values.at(-1)?.end ?? label.end })
    }
    const [first] = rows
    return first && warnings.length > 0 ? [{ ...first, readings: [], warnings, seen: '' }] : []
  }
}

/** Label and figures stand on different lines, and no bar or grid ties them together. */
function isFree({ words, values: [first] }: ListRow): boolean {
  return first !== undefined && words.at(-1)?.place.rowIndex !== first.place.rowIndex
}

function isDeduplicated(text: string, placed: readonly Placed[]): boolean {
  const pieces = placed.filter(({ row }) => row.shape === 'counted' && isFree(row)).flatMap(({ row }) => [...row.words, ...row.values])
  const lines = pieces.filter(({ start, end, place }) => place.row.kind === 'line' && !place.loose && end > start)
  return lines.length >= fewestLines && new Set(lines.map(({ start, end }) => text.slice(start, end))).size === lines.length
}

/** Tables one after the other: the same row with other figures is believed in neither, and two such rows put the whole table in doubt. */
function merge(tables: readonly (readonly Read[])[]): readonly ReadRow[] {
  const rows = new Map<string, Read>()
  const extra: Read[] = []
  const twice = new Set<string>()
  for (const row of tables.flat()) {
    const kept = rows.get(row.path)
    if (row.readings.length === 0) extra.push(row)
    else if (!kept) rows.set(row.path, row)
    else if (kept.seen !== row.seen) twice.add(row.path)
  }
  const doubtful = (row: Read): boolean => twice.has(row.path) || twice.size > 1
  return [...[...rows.values()].map((row) => (doubtful(row) ? contradicted(row) : row)), ...extra]
}

function contradicted(row: Read): Read {
  const readings = row.readings.map(
    ({ pointer, evidence }): Reading => ({ pointer, value: null, evidence: { ...evidence, state: 'unreadable' } }),
  )
  const [first] = readings
  const found = readings.length
  const warning: Warning = {
    code: 'not-unique',
    params: { pointer: first?.pointer ?? '', expected: found, found },
    start: first?.evidence.start ?? 0,
    end: readings.at(-1)?.evidence.end ?? 0,
  }
  return { ...row, readings, warnings: [...row.warnings, warning] }
}
