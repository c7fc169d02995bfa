import Table from 'cli-table3'
import type { Form } from '../../model/form.js'
import type { Style } from '../../model/output-format.js'
import type { ReportRecord } from '../../model/report.js'
import type { Bilingual, Language } from '../../model/rule.js'
import { displayWidth } from '../../text/width.js'
import { packed, wrapped } from '../display.js'
import { type Grid, gridsOf, legend } from '../figure-grid.js'
import { formName } from '../form-names.js'
import { indicatorGrid } from '../indicator-grid.js'
import { errorPlace, errorSentence, inputName } from '../input-errors.js'
import { palette } from '../paint.js'
import type { RecordPrinter } from '../printer.js'
import { tableTitles } from '../table-titles.js'
import { visible } from '../visible.js'

type PrintStyle = Style & { readonly forms: readonly Form[] }

const particulars: readonly (readonly ['organ' | 'year' | 'form' | 'publishedOn', Bilingual])[] = [
  ['organ', { zh: '机关', en: 'organ' }],
  ['year', { zh: '年度', en: 'year' }],
  ['form', { zh: '表式', en: 'form' }],
  ['publishedOn', { zh: '发布日期', en: 'published' }],
]

const words = {
  untitled: { zh: '（没有标题）', en: '(no title)' },
  none: { zh: '没有读到表格。', en: 'No table was found.' },
  indicators: { zh: '指标', en: 'Indicators 指标' },
  warnings: { zh: '提醒：', en: 'Warnings: ' },
} as const satisfies Record<string, Bilingual>

/** Column headers are broken into equal rows of about this width. */
const headWidth = 6

function evenly(label: string, atLeast: number): string {
  const width = displayWidth(label)
  const rows = Math.ceil(width / Math.max(headWidth, atLeast))
  return wrapped(label, Math.ceil(width / rows)).join('\n')
}

/** Columns a label of one or more rows takes. */
const widest = (...texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => text.split('\n')).map(displayWidth))

/** Room for the row labels beside columns under these heads; every column has one border. */
function roomBeside(heads: readonly string[], rows: Grid['rows'], width: number): number {
  return heads.reduce((left, head, index) => left - 1 - widest(head, ...rows.map((row) => row[index + 1] ?? '')), width - 2)
}

function drawn({ head: [, ...labels], rows }: Grid, width: number): string {
  const fits = roomBeside(labels, rows, width) >= widest(...rows.map(([label = '']) => label))
  const heads = fits ? labels : labels.map((label, index) => evenly(label, widest(...rows.map((row) => row[index + 1] ?? ''))))
  const room = Math.max(12, roomBeside(heads, rows, width))
  const table = new Table({
    head: ['', ...heads],
    colAligns: ['left', ...heads.map(() => 'right' as const)],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  })
  table.push(...rows.map(([label = '', ...cells]) => [wrapped(label, room).join('\n'), ...cells]))
  return table.toString()
}

function facts(record: ReportRecord, language: Language): readonly string[] {
  const known = particulars.filter(([key]) => record[key] !== null)
  return known.map(([key, label]) => {
    const value = key === 'form' ? formName(record.form, language) : visible(String(record[key]))
    return `${label[language]}${language === 'zh' ? '：' : ': '}${value}`
  })
}

function render(extracted: Parameters<RecordPrinter['render']>[0], style: PrintStyle): string {
  const paint = palette(style.color)
  const { language, width } = style
  if ('error' in extracted)
    return `${paint.strong(errorPlace(extracted, language))}\n${wrapped(errorSentence(extracted, language), width).join('\n')}\n`
  const tables = tableTitles.flatMap(([id, title]) => {
    const grids = gridsOf(id, extracted, style.forms, language)
    return grids.length === 0
      ? []
      : [paint.strong(title[language]), ...grids.map((grid) => (grid.title ? `${grid.title}\n` : '') + drawn(grid, width))]
  })
  const series = indicatorGrid(extracted, language)
  const warnings = [...new Set(extracted.warnings.map(({ code }) => code))]
  return `${[
    paint.strong(inputName(extracted.source.path, language)),
    wrapped(visible(extracted.title ?? words.untitled[language]), width).join('\n'),
    ...packed(facts(extracted, language), width),
    ...(tables.length > 0 ? [...tables, paint.faint(legend[language])] : [words.none[language]]),
    ...(series ? [paint.strong(words.indicators[language]), drawn(series, width)] : []),
    ...(warnings.length > 0 ? wrapped(words.warnings[language] + warnings.join(' '), width) : []),
  ].join('\n')}\n`
}

/** For people: the figures of a report as tables, with the labels of its form. */
const format: RecordPrinter = { id: 'table', audience: 'people', open: '', between: '\n', close: '', render }
export default format
