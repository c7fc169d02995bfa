import { attribute, type Element, isElement, type Node, type Page } from './parse.js'

/**
 * What the head of a government page says of it, by the names of 《政府网站发展指引》 (国办发〔2017〕47号, annex 3) and those that sites used
 * before; with the words a page prints for it.
 */
const names: Readonly<Record<string, string>> = {
  pubdate: '发布日期：',
  publishdate: '发布日期：',
  contentsource: '来源：',
  source: '来源：',
  indexnumber: '索引号：',
  索引号: '索引号：',
}

/** Sites put their own name behind the title. */
const siteMark = /\s*[-_|–—>·]\s*/

/** Title, day of publication and source, a line each, where the page's head has them and the page itself does not show them. */
export function metadataOf(page: Page, shown: string): string {
  const head = find(page.childNodes, 'html')?.childNodes ?? []
  const elements = (find(head, 'head')?.childNodes ?? []).filter(isElement)
  const plain = shown.replace(/\s+/g, '')
  const isNew = (words: string): boolean => words !== '' && !plain.includes(words.replace(/\s+/g, ''))
  const lines: string[] = []
  const title = titleOf(elements)
  if (isNew(title)) lines.push(title)
  const said = new Set<string>()
  for (const element of elements) {
    const label = names[(attribute(element, 'name') ?? '').toLowerCase()]
    const content = oneLine(attribute(element, 'content') ?? '')
    if (element.tagName !== 'meta' || !label || said.has(label) || !isNew(content)) continue
    said.add(label)
    lines.push(`${label}${content}`)
  }
  return lines.join('\n')
}

function titleOf(elements: readonly Element[]): string {
  const own = elements.find((element) => attribute(element, 'name')?.toLowerCase() === 'articletitle')
  const content = own ? oneLine(attribute(own, 'content') ?? '') : ''
  if (content !== '') return content
  const title = elements.find(({ tagName }) => tagName === 'title')
  const words = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? ''
  return oneLine(words).split(siteMark)[0] ?? ''
}

function find(nodes: readonly Node[], tagName: string): Element | undefined {
  return nodes.filter(isElement).find((element) => element.tagName === tagName)
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
