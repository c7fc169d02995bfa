import { textOf } from './lines.js'
import type { PageContent, PageLine, PageTable } from './pages.js'

/** How far from the top and the bottom of a page its number and its running heads stand. */
const margin = 0.13
/** The same words at the same height on this share of the pages, and on two at least, are no part of the text. */
const mostPages = 0.5
/** Heights that differ by less are the same. */
const sameHeight = 4

const pageNumber = /^[-—–~·.\s]{0,6}(?:第\s?)?(\d{1,4})\s?页?(?:\s?[/／]\s?\d{1,4}|\s?[,，]?\s?共\s?\d{1,4}\s?页)?[-—–~·.\s]{0,6}$/
const marked = /[-—–~页·/／]/

/**
 * Leaves out page numbers and running heads: lines in the margins that are the number of their page, one more on each, or that stand at the
 * same place with the same words on most pages. Whatever else holds a digit stays.
 */
export function withoutFurniture(pages: readonly PageContent[]): readonly PageContent[] {
  const lines = pages.flatMap((page, index) =>
    inMargins(page).map((line) => ({ line, page: index, text: textOf(line).trim(), top: page.height < 1 ? 0 : line.top })),
  )
  const dropped = new Set<PageLine>()
  const numbered = lines.flatMap((each) => {
    const number = pageNumber.exec(each.text)?.[1]
    return number === undefined ? [] : [{ ...each, shift: Number(number) - each.page }]
  })
  for (const each of numbered) {
    const alike = numbered.filter(({ shift }) => shift === each.shift)
    const counted = new Set(alike.map(({ page }) => page)).size > 1 || (pages.length === 1 && each.shift === 1)
    if (counted || (marked.test(each.text) && !/[.％%]/.test(each.text) && each.text.length > String(each.shift + each.page).length))
      dropped.add(each.line)
  }
  for (const each of lines) {
    const same = lines.filter(({ text, top }) => text === each.text && Math.abs(top - each.top) < sameHeight)
    const on = new Set(same.map(({ page }) => page)).size
    if (on >= 2 && on > mostPages * pages.length) dropped.add(each.line)
  }
  return pages.map((page) => ({ ...page, parts: page.parts.filter((part) => part.kind === 'table' || !dropped.has(part)) }))
}

/** Lines in the margins with no table between them and the edge. */
function inMargins({ parts, height }: PageContent): readonly PageLine[] {
  const isLine = (part: PageLine | PageTable): part is PageLine => part.kind === 'line'
  const firstTable = parts.findIndex((part) => part.kind === 'table')
  const lastTable = parts.findLastIndex((part) => part.kind === 'table')
  return parts.filter(isLine).filter((line) => {
    const at = parts.indexOf(line)
    const above = line.bottom < margin * height && (firstTable < 0 || at < firstTable)
    return above || (line.top > (1 - margin) * height && at > lastTable)
  })
}
