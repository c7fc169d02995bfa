import type { Cell, Row, RowKind } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { isBar, isMarkdownRule, readPipeLine } from './pipes.js'
import { isSpace, trimmed } from './trim.js'

/** White space this wide parts two columns; a single space may stand inside a label. */
const gutter = 2

/** Cuts every line of a text into a row of cells, as the bars, tabs and gaps on it show. Blank lines are no rows. */
export function readRows(text: string, lines: readonly Span[]): readonly Row[] {
  const builder = new RowBuilder(text)
  for (const line of lines) builder.add(line)
  builder.endTable()
  return builder.rows
}

/** Lines in, rows out; call `endTable` behind the last. */
export class RowBuilder {
  readonly rows: Row[] = []
  private readonly text: string
  private table = 0
  private number = 0
  /** The last line held a cell that no bar has closed yet. */
  private open = false
  /** A form feed has been passed since the last row. */
  private newPage = false
  private page: number | undefined
  /** Rows of the present table that begin with a bar. */
  private barFirst: number[] = []
  private passed = 0
  private readonly gridTables = new Map<number, number>()

  constructor(text: string) {
    this.text = text
  }

  /** `page`: the one the line stands on, where the container has pages. */
  add(line: Span, page?: number): void {
    this.page = page
    this.newPage ||= this.text.slice(this.passed, line.start).includes('\f')
    this.passed = line.end
    const content = trimmed(this.text, line)
    if (content.start === content.end) return
    if (hasBar(this.text, content)) this.addPipes(content)
    else {
      this.open = true
      this.addPlain(content, line)
    }
  }

  /** A row of a real table; `table` tells the tables of the document apart, and they are numbered as they come. */
  addGrid(table: number, number: number, cells: readonly Cell[], page?: number): void {
    this.endTable()
    this.open = false
    if (!this.gridTables.has(table)) this.gridTables.set(table, ++this.table)
    this.rows.push({
      kind: 'grid',
      table: this.gridTables.get(table) ?? this.table,
      number,
      cells,
      ...(page === undefined ? {} : { page }),
    })
  }

  private addPipes(line: Span): void {
    if (isMarkdownRule(this.text, line)) return
    const { cells, lone, open, barFirst } = readPipeLine(this.text, line)
    if (lone) this.addLoneBar(line)
    else this.push(isLone(cells) ? 'line' : 'delimited', cells, isLone(cells))
    if (barFirst && this.number > 0) this.barFirst.push(this.rows.length - 1)
    this.open = open
  }

  /** Where some rows of a table begin with a bar and others do not, the bar stands behind a blank cell: the rest of one that spans rows. */
  endTable(): void {
    if (this.barFirst.length < this.number) for (const index of this.barFirst) this.rows[index] = withBlankFirst(this.rows[index] as Row)
    this.barFirst = []
    this.number = 0
  }

  /** A bar alone closes the line before it, or is a blank cell of its own. */
  private addLoneBar(line: Span): void {
    if (!this.open) this.push('line', [{ start: line.start, end: line.start, column: 1 }])
  }

  /** Tabs at the start or end of a line that has others stand beside blank cells; else they are indentation. */
  private addPlain(content: Span, line: Span): void {
    const tabs = split(this.text, content, isTab, 1)
    if (tabs.length > 1) this.push('delimited', split(this.text, line, isTab, 1))
    else {
      const columns = split(this.text, content, isSpace, gutter)
      this.push(columns.length > 1 ? 'spaced' : 'line', columns)
    }
  }

  private push(kind: RowKind, cells: readonly Cell[], barred = false): void {
    if (kind !== 'delimited') this.endTable()
    else if (this.number++ === 0) this.table++
    const place = kind === 'delimited' ? { table: this.table, number: this.number } : { table: null, number: null }
    this.rows.push({
      kind,
      ...place,
      cells,
      ...(barred ? { barred: true } : {}),
      ...(this.newPage ? { newPage: true } : {}),
      ...(this.page === undefined ? {} : { page: this.page }),
    })
    this.newPage = false
  }
}

function withBlankFirst(row: Row): Row {
  const [first] = row.cells
  if (!first) return row
  const shifted = row.cells.map((cell) => ({ ...cell, column: cell.column + 1 }))
  return { ...row, cells: [{ start: first.start, end: first.start, column: 1 }, ...shifted] }
}

/** `0 | |` and `第二十条第（一）项 | |||`: one cell and the empty rest of its row; the cells that belong to it may stand on the next lines. */
function isLone(cells: readonly Cell[]): boolean {
  return cells.slice(1).every((cell) => cell.start === cell.end)
}

function hasBar(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) if (isBar(text.charCodeAt(at))) return true
  return false
}

const isTab = (unit: number): boolean => unit === 0x09

/** Parts a line where at least `width` separators stand together; between single separators of width 1 every piece counts, also an empty one. */
function split(text: string, line: Span, separates: (unit: number) => boolean, width: number): readonly Cell[] {
  const cells: Cell[] = []
  let start = line.start
  for (let at = line.start; at < line.end; ) {
    if (!separates(text.charCodeAt(at))) {
      at++
      continue
    }
    const run = at
    while (at < line.end && separates(text.charCodeAt(at)) && (width > 1 || at === run)) at++
    if (at - run < width) continue
    cells.push({ ...trimmed(text, { start, end: run }), column: cells.length + 1 })
    start = at
  }
  cells.push({ ...trimmed(text, { start, end: line.end }), column: cells.length + 1 })
  return cells
}
