import type { Reader } from '../../model/input-format.js'
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
    guard(bytes)
    const pages = await withPdf(bytes, contentsOf)
    const composed = compose(blocksOf(withoutFurniture(pages)))
    return { format: 'pdf', encoding: 'utf-8', ...composed, problems: [...problems, ...composed.problems] }
  } catch (fault) {
    if (fault instanceof Unreadable) return fault.refusal
    throw fault
  }
}

/** No report has as many. */
const mostPages = 1000

async function contentsOf(pdf: Pdf): Promise<readonly PageContent[]> {
  if (pdf.numPages > mostPages) throw new Unreadable('pdf-too-large', { limit: mostPages })
  const layers = await pdf.getOptionalContentConfig()
  const pages: PageContent[] = []
  let [characters, invisible] = [0, 0]
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const marks = marksOf(page, await page.getOperatorList(), layers)
    page.cleanup()
    const content = contentOf(marks)
    characters += content.characters
    invisible += marks.invisible
    if (characters > longestText) throw new Unreadable('text-too-long', { limit: longestText })
    pages.push(content)
  }
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0)
  if (characters === 0) throw new Unreadable(invisible > 0 ? 'text-layer-invisible' : 'no-text-layer')
  if (unknown > characters / 2) throw new Unreadable('text-layer-unmapped')
  return pages
}
