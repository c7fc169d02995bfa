import type { Cell, Row } from '../../model/document.js'
import type { Warning } from '../../model/warning.js'
import { RowBuilder } from '../plain/rows.js'
import type { Block, Table, TableCell } from './block.js'

/** A cell with more than this, over several lines or with a full stop, holds a part of the report and not a figure or a label. */
const longestCell = 200

interface Line {
  readonly start: number
  readonly end: number
  readonly page: number | undefined
  /** Of a row of a table. */
  readonly grid?: { readonly table: number; readonly number: number; readonly cells: readonly Cell[] }
}

export interface Composed {
  readonly text: string
  readonly rows: readonly Row[]
  /** Cells that overlap. */
  readonly problems: readonly Warning[]
}

/**
 * The text of a document made of blocks, a row of a table being one line with tabs between its cells, and the rows that cut it into cells.
 * Line ends within a cell become a space. A table that only serves the layout gives lines: a cell that holds another table or prose stands
 * on lines of its own, between what stands before and behind it in its row.
 */
export function compose(blocks: readonly Block[]): Composed {
  const composer = new Composer()
  composer.addAll(blocks)
  return composer.finish()
}

class Composer {
  private text = ''
  private tables = 0
  private page: number | undefined
  private readonly lines: Line[] = []
  private readonly problems: Warning[] = []

  addAll(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.addTable(block)
      else this.addParagraph(block.text, block.page)
    }
  }

  finish(): Composed {
    const builder = new RowBuilder(this.text)
    for (const { start, end, page, grid } of this.lines) {
      if (grid) builder.addGrid(grid.table, grid.number, grid.cells, page)
      else builder.add({ start, end }, page)
    }
    builder.endTable()
    return { text: this.text, rows: builder.rows, problems: this.problems }
  }

  private addParagraph(text: string, page: number | undefined = this.page): void {
    this.turnTo(page)
    for (const line of text.split('\n')) {
      const start = this.text.length
      this.text += `${line}\n`
      this.lines.push({ start, end: start + line.length, page })
    }
  }

  /** A page that begins is marked as in other text, by a form feed. */
  private turnTo(page: number | undefined): void {
    if (page !== undefined && this.page !== undefined && page !== this.page) this.text += '\f'
    this.page = page ?? this.page
  }

  private addTable({ rows, overlaps, pages }: Table): void {
    const table = ++this.tables
    for (const [index, cells] of rows.entries()) {
      this.turnTo(pages?.[index])
      const before = this.text.length
      let flat: TableCell[] = []
      for (const cell of cells) {
        if (!isOpen(cell, cells.length)) {
          flat.push(cell)
          continue
        }
        this.addRow(table, index + 1, flat)
        flat = []
        this.addAll(cell.blocks)
      }
      this.addRow(table, index + 1, flat)
      if (overlaps.includes(index + 1))
        this.problems.push({
          code: 'table-model-error',
          params: { row: index + 1 },
          start: before,
          end: Math.max(before, this.text.length - 1),
        })
    }
  }

  private addRow(table: number, number: number, content: readonly TableCell[]): void {
    if (content.length === 0) return
    const start = this.text.length
    const cells: Cell[] = []
    for (const { column, width, blocks } of content) {
      const words = oneLine(blocks)
      const at = this.text.length
      this.text += cells.length === content.length - 1 ? words : `${words}\t`
      cells.push({ start: at, end: at + words.length, column, ...(width > 1 ? { width } : {}) })
    }
    this.lines.push({ start, end: this.text.length, page: this.page, grid: { table, number, cells } })
    this.text += '\n'
  }
}

/** Whether a cell is a place on the page rather than a cell: it holds tables, or prose. */
function isOpen({ blocks }: TableCell, neighbours: number): boolean {
  if (blocks.some((block) => block.kind === 'table' && !isBox(block))) return true
  const words = oneLine(blocks)
  if (neighbours === 1 && words.includes('。')) return true
  return words.length > longestCell && (words.includes('。') || linesIn(blocks) > 1)
}

/** One cell in a frame. */
function isBox({ rows }: Table): boolean {
  const [first, ...others] = rows.flat()
  return others.length === 0 && (!first || first.blocks.every((block) => block.kind === 'paragraph' || isBox(block)))
}

function oneLine(blocks: readonly Block[]): string {
  const words = blocks.map((block) =>
    block.kind === 'table'
      ? block.rows
          .flat()
          .map((cell) => oneLine(cell.blocks))
          .join(' ')
      : block.text,
  )
  return trim(words.join(' ').replace(/[\t\n]+/g, ' '))
}

function linesIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? 1 : block.text.split('\n').length), 0)
}

/** Only what a page would not show at the edge of a cell: spaces of other kinds may be meant. */
function trim(words: string): string {
  return words.replace(/^[ \u00a0\u3000]+|[ \u00a0\u3000]+$/g, '')
}
