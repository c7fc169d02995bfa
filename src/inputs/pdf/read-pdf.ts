import type { Reader } from '../../model/input-format.js'
import type { Warning } from '../../model/warning.js'
import { compose } from '../blocks/compose.js'
import { longestText } from '../limits.js'
import { Unreadable } from '../unreadable.js'
import { blocksOf } from './flow.js'
import { withoutFurniture } from './furniture.js'
import { guard } from './guard.js'
import { marksOf } from './interpret.js'
import { type Pdf, withPdf } from './library.js'
import { contentOf, type PageContent } from './pages.js'

/** A PDF as it is seen: lines in reading order, tables by the lines drawn around their cells. */
export const readPdf: Reader = async ({ bytes, problems }) => {
  try {
    const { scans } = guard(bytes)
    const pages = await withPdf(bytes, contentsOf)
    const composed = compose(blocksOf(withoutFurniture(pages)))
    return { format: 'pdf', encoding: 'utf-8', ...composed, problems: [...problems, ...composed.problems, ...unread(pages, scans)] }
  } catch (fault) {
    if (fault instanceof Unreadable) return fault.refusal
    throw fault
  }
}

/** No report has as many. */
const mostPages = 1000

/** The pages one by one; refused where no page has text that can be read. */
async function contentsOf(pdf: Pdf): Promise<readonly PageContent[]> {
  if (pdf.numPages > mostPages) throw new Unreadable('pdf-too-large', { limit: mostPages })
  const layers = await pdf.getOptionalContentConfig()
  const pages: PageContent[] = []
  const sum = { characters: 0, invisible: 0, unknown: 0 }
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = contentOf(marksOf(page, await page.getOperatorList(), layers))
    page.cleanup()
    for (const key of ['characters', 'invisible', 'unknown'] as const) sum[key] += content[key]
    if (sum.characters > longestText) throw new Unreadable('text-too-long', { limit: longestText })
    pages.push(content)
  }
  if (sum.characters === 0) throw new Unreadable(sum.invisible > 0 ? 'text-layer-invisible' : 'no-text-layer')
  if (sum.unknown > sum.characters / 2) throw new Unreadable('text-layer-unmapped')
  return pages
}

/** Pages of a file that has text on others; and text over or under as many pictures of whole pages, which a program may have guessed. */
function unread(pages: readonly PageContent[], scans: number): readonly Warning[] {
  const without = pages.flatMap(({ characters, invisible }, index) =>
    characters === 0 && (invisible > 0 || scans > 0) ? [String(index + 1)] : [],
  )
  const warning = (params: Warning['params']): Warning => ({ code: 'no-text-layer', params, start: 0, end: 0 })
  return [
    ...(without.length > 0 ? [warning({ pages: without })] : []),
    ...(scans > 0 && scans >= pages.length ? [warning({ pictures: scans })] : []),
  ]
}
