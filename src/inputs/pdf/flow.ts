import { columnsIn } from '../../grid/unruled.js'
import type { Block, Table } from '../blocks/block.js'
import { joinLines } from './cells.js'
import { writtenLines } from './columnar.js'
import { textOf } from './lines.js'
import type { PageContent, PageLine } from './pages.js'
import { columnPiecesOf } from './pieces.js'
import { continues, joined, type PagedTable } from './tables.js'

interface PagedLine {
  readonly line: PageLine
  readonly page: number
}

/** Pages as one text: lines and tables in order, a table that goes on over a page in one piece. */
export function blocksOf(pages: readonly PageContent[]): readonly Block[] {
  const blocks: (Block | PagedTable)[] = []
  let lines: PagedLine[] = []
  const flush = (): void => {
    blocks.push(...linesAsBlocks(lines, Math.max(...pages.map(({ height }) => height))))
    lines = []
  }
  for (const [index, { parts }] of pages.entries()) {
    const page = index + 1
    for (const part of parts) {
      if (part.kind === 'line') {
        lines.push({ line: part, page })
        continue
      }
      flush()
      const last = blocks.at(-1)
      const before = last && 'parts' in last ? last.parts.at(-1) : undefined
      if (last && 'parts' in last && before?.page === index && continues(before.table, part))
        blocks[blocks.length - 1] = { parts: [...last.parts, { table: part, page }] }
      else blocks.push({ parts: [{ table: part, page }] })
    }
  }
  flush()
  return blocks.map((block) => ('parts' in block ? joined(block) : block))
}

/** Lines, and the tables that have no lines around their cells, as if all pages were one. */
function linesAsBlocks(lines: readonly PagedLine[], height: number): readonly Block[] {
  const pieces = lines.map(({ line, page }) => columnPiecesOf(line, page, 2 * page * height))
  return columnsIn(pieces).flatMap((stretch): readonly Block[] => {
    if (stretch.kind === 'lines') return paragraphsOf(lines.slice(stretch.from, stretch.to))
    const table: Table = {
      kind: 'table',
      rows: stretch.rows.map(({ cells }) =>
        cells.map(({ column, width, content }) => ({
          column,
          width,
          blocks: [{ kind: 'paragraph', text: joinLines(content.map(textOf)) }],
        })),
      ),
      overlaps: [],
      pages: stretch.rows.map(({ line }) => lines[line]?.page ?? 1),
    }
    return [table]
  })
}

function paragraphsOf(lines: readonly PagedLine[]): readonly Block[] {
  const pages = [...new Set(lines.map(({ page }) => page))]
  return pages.map((page) => ({
    kind: 'paragraph',
    text: writtenLines(lines.filter((each) => each.page === page).map(({ line }) => line)).join('\n'),
    page,
  }))
}
