import type { Cell, Row, RowKind } from '../../model/document.js'
import type { Span } from '../../model/span.js'
import { cellOf, hasBar, isMarkdownRule, readPipeLine } from './pipes.js'
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
    const words = this.text.slice(content.start, content.end)
    if (hasBar(words)) this.addPipes(content)
    else {
      this.open = true
      this.addPlain(content, line, words.includes('\t'))
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
    else if (isLone(cells)) this.push('line', cells, true)
    else this.push('delimited', cells)
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
  private addPlain(content: Span, line: Span, tabs: boolean): void {
    if (tabs) this.push('delimited', tabbed(this.text, line))
    else {
      const columns = spaced(this.text, content)
      this.push(columns.length > 1 ? 'spaced' : 'line', columns)
    }
  }

  private push(kind: RowKind, cells: readonly Cell[], barred = false): void {
    const delimited = kind === 'delimited'
    if (!delimited) this.endTable()
    else if (this.number++ === 0) this.table++
    const row: Writable<Row> = { kind, table: delimited ? this.table : null, number: delimited ? this.number : null, cells }
    if (barred) row.barred = true
    if (this.newPage) row.newPage = true
    if (this.page !== undefined) row.page = this.page
    this.rows.push(row)
    this.newPage = false
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

function withBlankFirst(row: Row): Row {
  const [first] = row.cells
  if (!first) return row
  const shifted = row.cells.map((cell) => ({ ...cell, column: cell.column + 1 }))
  return { ...row, cells: [{ start: first.start, end: first.start, column: 1 }, ...shifted] }
}

/** `0 | |` and `第二十条第（一）项 | |||`: one cell and the empty rest of its row; the cells that belong to it may stand on the next lines. */
function isLone(cells: readonly Cell[]): boolean {
  for (let index = 1; index < cells.length; index++) {
    const { start, end } = cells[index] as Cell
    if (start !== end) return false
  }
  return true
}

/** Every piece between tabs counts, also an empty one. */
function tabbed(text: string, line: Span): readonly Cell[] {
  let start = line.start
  return text
    .slice(line.start, line.end)
    .split('\t')
    .map((piece, index) => {
      const from = start
      start += piece.length + 1
      return cellOf(text, from, from + piece.length, index + 1)
    })
}

/** Parts a line where a gutter runs through it. */
function spaced(text: string, line: Span): readonly Cell[] {
  const cells: Cell[] = []
  let start = line.start
  for (let at = line.start; at < line.end; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    const run = at
    while (at < line.end && isSpace(text.charCodeAt(at))) at++
    if (at - run < gutter) continue
    cells.push(cellOf(text, start, run, cells.length + 1))
    start = at
  }
  cells.push(cellOf(text, start, line.end, cells.length + 1))
  return cells
}
