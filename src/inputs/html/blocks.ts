import { type Budget, formTable, type SpannedCell } from '../../grid/form-table.js'
import type { Block } from '../blocks/block.js'
import { withoutOrnaments } from '../blocks/pictures.js'
import { longestText } from '../limits.js'
import { Flow } from './flow.js'
import { attribute, type Element, ExceededLimit, isElement, type Node, type Page } from './parse.js'
import { isBlock, isHidden, isPreformatted } from './shown.js'

/** What stands where a picture is: a cell that shows one is not blank. */
const picture = '\ufffc'
/** Places in the grids of all tables of a page together. */
const mostPlaces = 10_000_000
/** Inputs that show what they hold. */
const written: ReadonlySet<string> = new Set(['text', 'number', 'tel'])

/** The page's words and tables, as they are shown. `preformatted`: it is text with a table in it, whose lines are lines. */
export function blocksOf(page: Page, preformatted: boolean): readonly Block[] {
  const flow = new Flow()
  addAll(page.childNodes, flow, { preformatted, inCell: false, limits: { places: mostPlaces, characters: longestText } })
  return flow.blocks
}

interface Context {
  readonly limits: Budget & { characters: number }
  readonly preformatted: boolean
  /** A field for searching shows words that are no part of the page; one in a cell shows what the cell holds. */
  readonly inCell: boolean
}

function addAll(nodes: readonly Node[], flow: Flow, context: Context): void {
  for (const node of nodes) {
    if (isElement(node)) addElement(node, flow, context)
    else if (node.nodeName === '#text' && 'value' in node) addText(node.value, flow, context)
  }
}

function addText(words: string, flow: Flow, { preformatted, limits }: Context): void {
  limits.characters -= words.length
  if (limits.characters < 0) throw new ExceededLimit('text-too-long', longestText)
  flow.add(words, preformatted)
}

function addElement(element: Element, flow: Flow, context: Context): void {
  if (isHidden(element)) return
  const { tagName, childNodes } = element
  if (tagName === 'br') flow.endLine()
  else if (tagName === 'table') addTable(element, flow, context)
  else if (tagName === 'img' || tagName === 'input') addReplaced(element, flow, context)
  else if (tagName === 'sup' || tagName === 'sub') {
    flow.part()
    addAll(childNodes, flow, context)
    flow.part()
  } else if (isBlock(element)) {
    flow.endParagraph()
    addAll(childNodes, flow, { ...context, preformatted: context.preformatted || isPreformatted(element) })
    flow.endParagraph()
  } else addAll(childNodes, flow, context)
}

function addReplaced(element: Element, flow: Flow, { inCell }: Context): void {
  if (!inCell) return
  if (element.tagName === 'img') flow.add(picture, false)
  else if (written.has((attribute(element, 'type') ?? 'text').toLowerCase())) flow.add(attribute(element, 'value') ?? '', false)
}

interface WrittenCell extends SpannedCell {
  readonly element: Element
}

function addTable(table: Element, flow: Flow, context: Context): void {
  const groups: (readonly (readonly WrittenCell[])[])[] = []
  const feet: (readonly (readonly WrittenCell[])[])[] = []
  for (const child of shownChildren(table)) {
    if (child.tagName === 'caption') {
      flow.endParagraph()
      addAll(child.childNodes, flow, { ...context, inCell: false })
      flow.endParagraph()
    } else if (child.tagName === 'tfoot') feet.push(rowsOf(child))
    else if (child.tagName === 'thead' || child.tagName === 'tbody') groups.push(rowsOf(child))
  }
  const formed = formTable([...groups, ...feet], context.limits)
  if (!formed) throw new ExceededLimit('page-too-large', mostPlaces)
  const { rows, overlaps } = formed
  flow.addTable({
    kind: 'table',
    rows: rows.map((cells) =>
      cells.map(({ cell, column, width }) => ({ column, width, blocks: withoutOrnaments(contentOf(cell.element, context), picture) })),
    ),
    overlaps,
  })
}

function rowsOf(group: Element): readonly (readonly WrittenCell[])[] {
  return shownChildren(group)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      shownChildren(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((element) => ({ element, width: span(element, 'colspan', 1), height: span(element, 'rowspan', 0) })),
    )
}

function contentOf(cell: Element, context: Context): readonly Block[] {
  const flow = new Flow()
  addAll(cell.childNodes, flow, { ...context, preformatted: isPreformatted(cell), inCell: true })
  return flow.blocks
}

function shownChildren({ childNodes }: Element): readonly Element[] {
  return childNodes.filter(isElement).filter((child) => !isHidden(child))
}

/** The number at the start, as HTML reads attributes; what is none, or less than it may be, is 1. */
function span(cell: Element, name: string, least: 0 | 1): number {
  const number = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isFinite(number) && number >= least ? Math.min(number, 65534) : 1
}
