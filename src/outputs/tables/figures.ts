import type { Form } from '../../model/form.js'
import type { Extracted } from '../../model/output-format.js'
import type { Pointer } from '../../model/pointer.js'
import { type CellState, type Evidence, indicatorIds, type ReportRecord, type StatedQuantity } from '../../model/report.js'
import type { Cell } from '../spreadsheet/cell.js'
import { columnValue } from './columns.js'
import { indicatorUnit, unitOf } from './labels.js'
import { leavesOf } from './leaves.js'

/** What became of a place for a figure. `absent`: the form has it, or asks for it, and the report does not print it. */
export type FigureState = 'value' | CellState | 'absent'

/** A place for a figure in one report. */
export interface FigureRow {
  readonly pointer: Pointer
  readonly value: number | null
  readonly unit: string | null
  readonly state: FigureState
  readonly evidence: Evidence | null
  readonly stated: StatedQuantity | null
}

/** The figures that the form of a report asks for, those it prints beyond, and the indicators; each with what became of it. */
export function* figuresOf(record: ReportRecord, forms: readonly Form[]): Iterable<FigureRow> {
  for (const leaf of leavesOf(forms)) {
    if (leaf.holds !== 'figure') continue
    const { pointer } = leaf
    const value = numberAt(record, pointer)
    const evidence = record.evidence[pointer] ?? null
    if (value === null && evidence === null && !leaf.forms.includes(record.form)) continue
    yield { pointer, value, unit: unitOf(leaf), state: stateOf(value, evidence), evidence, stated: null }
  }
  for (const id of indicatorIds) {
    const indicator = record.indicators[id]
    const unit = indicatorUnit(id)
    const row = (path: string, stated: StatedQuantity | null): FigureRow => {
      const evidence = record.evidence[`/indicators/${id}${path}`] ?? null
      const value = stated?.value ?? null
      return { pointer: `/indicators/${id}${path}/value`, value, unit, state: stateOf(value, evidence), evidence, stated }
    }
    yield row('', indicator)
    yield row('/prose', indicator?.prose ?? null)
  }
}

/** A cell that was seen and gave no figure for a reason the record does not name could not be read. */
function stateOf(value: number | null, evidence: Evidence | null): FigureState {
  if (value !== null) return 'value'
  return evidence === null ? 'absent' : (evidence.state ?? 'unreadable')
}

function numberAt(record: Extracted, pointer: Pointer): number | null {
  const value = columnValue(record, pointer)
  return typeof value === 'number' ? value : null
}

/** A row of the long table: a figure of a report, or an input that gave no record. */
export interface LongRow {
  readonly extracted: Extracted
  readonly figure: FigureRow | null
}

export interface LongColumn {
  readonly name: string
  /** What it holds, for the codebook. */
  readonly kind: 'text' | 'integer' | 'number' | 'boolean'
  readonly zh: string
  readonly en: string
  /** It says where a figure stands: left out with the evidence. */
  readonly place?: true
  cell(row: LongRow): Cell
}

const of =
  (pointer: Pointer) =>
  ({ extracted }: LongRow): Cell =>
    columnValue(extracted, pointer) as Cell

const place =
  (key: 'start' | 'end' | 'table' | 'row' | 'column' | 'page' | 'quote' | 'note') =>
  ({ figure }: LongRow): Cell =>
    figure?.evidence?.[key] ?? null

export const longColumns: readonly LongColumn[] = [
  { name: 'id', kind: 'text', zh: '编号，随 --ndjson-input 给出', en: 'the id given with --ndjson-input', cell: of('/id') },
  { name: 'path', kind: 'text', zh: '文件', en: 'the file', cell: of('/source/path') },
  { name: 'organ', kind: 'text', zh: '机关', en: 'the organ', cell: of('/organ') },
  { name: 'year', kind: 'integer', zh: '年度', en: 'the report year', cell: of('/year') },
  { name: 'form', kind: 'text', zh: '表式', en: 'the form', cell: of('/form') },
  {
    name: 'pointer',
    kind: 'text',
    zh: '数字在记录中的位置',
    en: 'where the figure stands in the record',
    cell: ({ figure }) => figure?.pointer ?? null,
  },
  {
    name: 'value',
    kind: 'number',
    zh: '数字；没有数字时为空',
    en: 'the figure; empty where there is none',
    cell: ({ figure }) => figure?.value ?? null,
  },
  {
    name: 'unit',
    kind: 'text',
    zh: '金额的单位；计数为空',
    en: 'the unit of money; empty for counts',
    cell: ({ figure }) => figure?.unit ?? null,
  },
  {
    name: 'state',
    kind: 'text',
    zh: '这一格的情形，见上',
    en: 'what became of the cell, as above',
    cell: ({ figure }) => figure?.state ?? 'error',
  },
  {
    name: 'method',
    kind: 'text',
    zh: '读取方法；普通表格的格子为空',
    en: 'how it was read; empty for a plain cell',
    cell: ({ figure }) => figure?.evidence?.method ?? null,
  },
  {
    name: 'approximate',
    kind: 'boolean',
    zh: '指标是否约数',
    en: 'whether an indicator is approximate',
    cell: ({ figure }) => figure?.stated?.approximate ?? null,
  },
  {
    name: 'certainty',
    kind: 'text',
    zh: '指标是明说（stated）还是推知（implied）',
    en: 'whether an indicator is stated or implied',
    cell: ({ figure }) => figure?.stated?.certainty ?? null,
  },
  { name: 'scope', kind: 'text', zh: '指标的范围', en: 'the scope of an indicator', cell: ({ figure }) => figure?.stated?.scope ?? null },
  { name: 'quote', kind: 'text', place: true, zh: '原文', en: 'the words of the document', cell: place('quote') },
  {
    name: 'start',
    kind: 'integer',
    place: true,
    zh: '原文起点（extract --text 的 UTF-16 位置，从 0 起）',
    en: 'where the quote begins in what extract --text prints, in UTF-16 units from 0',
    cell: place('start'),
  },
  { name: 'end', kind: 'integer', place: true, zh: '原文终点（不含）', en: 'where it ends', cell: place('end') },
  { name: 'table', kind: 'integer', place: true, zh: '第几张表，从 1 起', en: 'the table in the file, from 1', cell: place('table') },
  { name: 'row', kind: 'integer', place: true, zh: '表中第几行，从 1 起', en: 'the row in the table, from 1', cell: place('row') },
  { name: 'column', kind: 'integer', place: true, zh: '表中第几列，从 1 起', en: 'the column in the table, from 1', cell: place('column') },
  { name: 'page', kind: 'integer', place: true, zh: '第几页，从 1 起，仅 PDF', en: 'the page, from 1, of a PDF', cell: place('page') },
  { name: 'note', kind: 'text', place: true, zh: '格子里数字以外的文字', en: 'what else the cell says', cell: place('note') },
  { name: 'error', kind: 'text', zh: '没有读出记录的代码', en: 'the code of an input that gave no record', cell: of('/error/code') },
  {
    name: 'errorParams',
    kind: 'text',
    zh: '没有读出记录的原因（JSON）',
    en: 'why, as JSON',
    cell: ({ extracted }) => ('error' in extracted ? JSON.stringify(extracted.error.params) : null),
  },
]
