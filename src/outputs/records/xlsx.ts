import type { Extracted } from '../../model/output-format.js'
import type { ReportRecord } from '../../model/report.js'
import type { Bilingual, Language } from '../../model/rule.js'
import { groupBy } from '../../text/grouped.js'
import { errorSentence } from '../input-errors.js'
import type { RecordPrinter, RecordStyle } from '../printer.js'
import { type Cell, exactCell, exactText } from '../spreadsheet/cell.js'
import type { SheetColumn } from '../spreadsheet/sheet-xml.js'
import { Workbook } from '../spreadsheet/workbook.js'
import { textCells } from '../tables/cells.js'
import { columnsOf, columnValue, type TableColumn } from '../tables/columns.js'
import { rowLabel } from '../tables/labels.js'
import { type Leaf, leavesOf } from '../tables/leaves.js'

const sheets = {
  reports: { zh: '报告', en: 'Reports' },
  requests: { zh: '申请表', en: 'Requests' },
} as const satisfies Record<string, Bilingual>

const ofRequests = (pointer: string): boolean => pointer.startsWith('/requests/')

const wide: ReadonlySet<string> = new Set(['/source/path', '/error/params', '/organ', '/title', '/contact/address'])

function headOf({ pointer, title }: TableColumn, language: Language): SheetColumn {
  return { title: title[language], width: wide.has(pointer) ? 28 : 12 }
}

/** What stands before the figures of a row of the requests. */
const before: readonly (readonly [column: Bilingual, width: number])[] = [
  [{ zh: '文件', en: 'file' }, 28],
  [{ zh: '机关', en: 'organ' }, 24],
  [{ zh: '年度', en: 'year' }, 8],
  [{ zh: '表式', en: 'form' }, 12],
  [{ zh: '项目', en: 'row' }, 40],
]

/** A row of the requests, whose leaves are its columns. */
type RequestRow = readonly [Leaf, ...Leaf[]]

function requestRows(leaves: readonly Leaf[]): readonly RequestRow[] {
  const rows = groupBy(
    leaves.filter(({ pointer }) => ofRequests(pointer)),
    ({ row }) => row.path,
  )
  return [...rows.values()] as [Leaf, ...Leaf[]][]
}

/** Rows of the report's form, and what it prints beyond. */
const isShown = (row: RequestRow, { form, evidence, requests }: ReportRecord): boolean =>
  requests !== null && row.some(({ pointer, forms }) => forms.includes(form) || evidence[pointer] !== undefined)

function requestCells(row: RequestRow, record: ReportRecord, language: Language): readonly Cell[] {
  const [{ row: formRow, block }] = row
  return [
    exactCell(record.source.path),
    exactCell(record.organ),
    record.year,
    record.form,
    language === 'zh' ? rowLabel(formRow, block) : formRow.en,
    ...row.map(({ pointer }) => columnValue(record, pointer) as Cell),
  ]
}

/** As in the other tables, but why an input gave no record is told in words. */
function reportCells(columns: readonly TableColumn[], extracted: Extracted, language: Language): readonly Cell[] {
  const cells = textCells(columns, extracted)
  if (!('error' in extracted)) return cells
  return columns.map(({ pointer }, at) =>
    pointer === '/error/params' ? exactText(errorSentence(extracted, language)) : (cells[at] ?? null),
  )
}

function begin({ forms, language, scratch }: RecordStyle): RecordPrinter<Uint8Array> {
  const columns = columnsOf(forms).filter(({ pointer }) => !ofRequests(pointer))
  const rows = requestRows(leavesOf(forms))
  const applicants = rows[0]?.map(({ column }) => ({ title: language === 'zh' ? (column.labels[0] ?? '') : column.en, width: 12 })) ?? []
  const heads = before.map(([title, width]) => ({ title: title[language], width }))
  const workbook = new Workbook()
  workbook.sheet(
    sheets.reports[language],
    columns.map((column) => headOf(column, language)),
  )
  const requests = workbook.aside(sheets.requests[language], [...heads, ...applicants], scratch)
  return {
    ...format,
    render: (extracted) => {
      workbook.row(reportCells(columns, extracted, language))
      if (!('error' in extracted)) for (const row of rows) if (isShown(row, extracted)) requests.row(requestCells(row, extracted, language))
      return workbook.take()
    },
    end: () => workbook.rest(),
  }
}

/** A workbook: a sheet with a row a report, and one with the rows of the requests as the form has them. */
const format: RecordPrinter<Uint8Array> = {
  id: 'xlsx',
  audience: 'programs',
  binary: true,
  framed: true,
  needsEvidence: true,
  open: '',
  between: '',
  close: '',
  begin,
  render: () => {
    throw new Error('a workbook is begun before it is written')
  },
}
export default format
