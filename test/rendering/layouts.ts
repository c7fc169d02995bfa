import { displayWidth } from '../../src/text/width.js'
import type { Sheet, SheetRow } from './sheets.js'

/** Sheets to text, one way of the many in which pages are copied. */
export interface Layout {
  readonly name: string
  /** Whether a blank cell leaves a trace. */
  readonly showsBlanks: boolean
  render(sheet: Sheet): string
}

const present = (row: SheetRow): readonly string[] => row.filter((cell) => cell !== null)
const filler = (row: SheetRow): number => row.length - present(row).length

const rows = (name: string, showsBlanks: boolean, render: (row: SheetRow) => string): Layout => ({
  name,
  showsBlanks,
  render: (sheet) => sheet.rows.map(render).join('\n'),
})

/** Every cell on lines of its own. */
const cells = (name: string, showsBlanks: boolean, render: (cell: string) => string, end: string): Layout =>
  rows(
    name,
    showsBlanks,
    (row) =>
      present(row)
        .map((cell) => (cell === '' && !showsBlanks ? '' : render(cell)))
        .filter((line) => line !== '')
        .join('\n') + end,
  )

const widths = (sheet: Sheet): readonly number[] => {
  const length = Math.max(...sheet.rows.map((row) => row.length))
  return Array.from({ length }, (_, index) => Math.max(...sheet.rows.map((row) => displayWidth(row[index] ?? ''))))
}

/** `pdftotext -layout`: columns by position, headings of other tables apart. */
const aligned: Layout = {
  name: 'columns aligned with spaces',
  showsBlanks: false,
  render: (sheet) => {
    const columns = widths(sheet)
    return sheet.rows
      .map((row) =>
        row
          .map((cell, index) => `${cell ?? ''}${' '.repeat((columns[index] ?? 0) - displayWidth(cell ?? '') + 3)}`)
          .join('')
          .trimEnd(),
      )
      .join('\n')
  },
}

const markdown: Layout = {
  name: 'Markdown',
  showsBlanks: true,
  render: (sheet) =>
    sheet.rows
      .map((row, index) => `| ${row.map((cell) => cell ?? '').join(' | ')} |${index === 0 ? `\n|${row.map(() => '---').join('|')}|` : ''}`)
      .join('\n'),
}

export const layouts: readonly Layout[] = [
  rows('pipe rows with a trailing bar', true, (row) => `${present(row).join(' | ')} |`),
  rows('pipe rows with padding bars', true, (row) => `${present(row).join(' | ')} |${'|'.repeat(filler(row))}`),
  rows('pipe rows with a leading bar', true, (row) => `| ${present(row).join(' | ')} |`),
  markdown,
  rows('tabs', true, (row) => present(row).join('\t')),
  aligned,
  cells('one cell a line', false, (cell) => cell, ''),
  cells('one cell a line, blank lines between', false, (cell) => `  ${cell} \n`, ''),
  cells('one cell a line with a bar behind it', true, (cell) => (cell === '' ? '|' : `${cell} |`), '\n||'),
  cells('one cell a line with a bar below it', true, (cell) => (cell === '' ? '|' : `${cell}\n|`), '\n||'),
  cells('one cell a line, a bar before each row', true, (cell) => (cell === '' ? '|' : `${cell} |`), '\n|'),
  rows('labels and figures parted by single spaces', false, (row) =>
    present(row)
      .filter((cell) => cell !== '')
      .join(' '),
  ),
  {
    name: 'all in one line with single spaces',
    showsBlanks: false,
    render: (sheet) =>
      sheet.rows
        .flatMap(present)
        .filter((cell) => cell !== '')
        .join(' '),
  },
]
