import { edgesOf } from '../../grid/ruled.js'
import type { Table, TableCell } from '../blocks/block.js'
import type { WrittenCell } from './cells.js'
import type { PageTable } from './pages.js'

/** The parts of a table on the pages it goes over. */
export interface PagedTable {
  readonly parts: readonly { readonly table: PageTable; readonly page: number }[]
}

/** Edges this far apart are the same on both pages. */
const sameEdge = 4
/** So many columns of the simpler part must be the other's too. */
const fewestShared = 0.5

/** Whether a table at the top of a page goes on where another ended at the bottom of the page before. */
export function continues(before: PageTable, after: PageTable): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= sameEdge
  if (!near(before.left, after.left) || !near(before.right, after.right)) return false
  const shared = after.columns.filter((edge) => before.columns.some((other) => near(edge, other)))
  return shared.length >= fewestShared * Math.min(before.columns.length, after.columns.length)
}

/** One table of its parts: columns are told apart over all pages, and a header that is repeated counts once. */
export function joined({ parts }: PagedTable): Table {
  const edges = edgesOf(
    parts.flatMap(({ table }) => table.columns),
    [],
  )
  const edgeAt = (at: number): number =>
    edges.reduce((best, edge, index) => (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at) ? index : best), 0)
  const rows: TableCell[][] = []
  const pages: number[] = []
  const header = headerOf(parts.map(({ table }) => table))
  for (const [index, { table, page }] of parts.entries()) {
    const repeated = index === 0 ? 0 : repeatedRows(table, header)
    for (let row = repeated; row < table.rows; row++) {
      const cells = table.cells.filter((cell) => cell.row === row)
      rows.push(cells.map((cell) => placed(cell, edgeAt)))
      pages.push(page)
    }
  }
  return { kind: 'table', rows, overlaps: [], pages }
}

function placed({ left, right, text }: WrittenCell, edgeAt: (at: number) => number): TableCell {
  const column = edgeAt(left) + 1
  return { column, width: Math.max(1, edgeAt(right) + 1 - column), blocks: [{ kind: 'paragraph', text }] }
}

const rowsOf = (table: PageTable): readonly string[] =>
  Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row && cell.text !== '')
      .map(({ text }) => text)
      .join('\t'),
  )

/** The rows at the top, as far as they hold words and no figure. */
function headerOf(tables: readonly PageTable[]): readonly string[] {
  const rows = tables.flatMap(rowsOf)
  const end = rows.findIndex((row) => /\d/.test(row))
  return end < 0 ? rows : rows.slice(0, end)
}

function repeatedRows(table: PageTable, header: readonly string[]): number {
  const rows = rowsOf(table)
  let same = 0
  while (same < header.length && rows[same] === header[same]) same++
  return rows.slice(0, same).some((row) => row !== '') ? same : 0
}
