import type { Block } from '../blocks/block.js'
import { writtenLines } from './columnar.js'
import type { PageContent, PageLine } from './pages.js'
import { continues, joined, type PagedTable } from './tables.js'

/** Pages as one text: lines and tables in order, a table that goes on over a page in one piece. */
export function blocksOf(pages: readonly PageContent[]): readonly Block[] {
  const blocks: (Block | PagedTable)[] = []
  for (const [index, { parts }] of pages.entries()) {
    const page = index + 1
    let lines: PageLine[] = []
    const flush = (): void => {
      if (lines.length > 0) blocks.push({ kind: 'paragraph', text: writtenLines(lines).join('\n'), page })
      lines = []
    }
    for (const part of parts) {
      if (part.kind === 'line') {
        lines.push(part)
        continue
      }
      flush()
      const last = blocks.at(-1)
      const before = last && 'parts' in last ? last.parts.at(-1) : undefined
      if (last && 'parts' in last && before?.page === index && continues(before.table, part))
        blocks[blocks.length - 1] = { parts: [...last.parts, { table: part, page }] }
      else blocks.push({ parts: [{ table: part, page }] })
    }
    flush()
  }
  return blocks.map((block) => ('parts' in block ? joined(block) : block))
}
