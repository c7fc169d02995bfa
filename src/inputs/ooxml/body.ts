import type { Block } from '../blocks/block.js'
import { withoutOrnaments } from '../blocks/pictures.js'
import { Unreadable } from '../unreadable.js'
import { Alternatives } from './alternatives.js'
import type { Counters } from './counters.js'
import { Measure, type OpenParagraph, shownWords } from './paragraph.js'
import { Story } from './story.js'
import { isOn, levelOf, type Styles } from './styles.js'
import { TableBuilder, type WrittenCell, type WrittenRow } from './table.js'
import type { XmlElement, XmlHandler } from './xml.js'

/** What is no part of the words: deleted, the settings of what surrounds it, codes, and readings above words. */
const unread: ReadonlySet<string> = new Set([
  ...['w:delText', 'w:delInstrText', 'w:instrText', 'w:fldData', 'w:ffData', 'w:rt'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange'],
  ...['w:numberingChange', 'w:tblGridChange', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPr', 'w:tblPrEx', 'w:tblGrid'],
  ...['w:customXmlPr', 'w:smartTagPr', 'w:rubyPr', 'm:ctrlPr', 'm:rPr'],
])
/** What holds deleted words, or, within the properties of a row or of the end of a paragraph, says that this was deleted. */
const deletions: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
const properties: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr'])
/** More than any page has. */
const mostCells = 500_000
/** As HTML clamps it; Word has 63. */
const widest = 1000

const picture = '\ufffc'
/** A formula that is more than a line of characters. */
const formula = '\ufffd'

interface Run {
  /** Not shown, or struck out. */
  hidden: boolean
  struck: boolean
  raised: boolean
}

interface OpenTable {
  readonly builder: TableBuilder
  row: WrittenRow | null
  cell: WrittenCell | null
}

/** Reads the main part of a document into blocks: what its reader sees, all changes accepted. */
export class Body implements XmlHandler {
  readonly blocks: Block[] = []
  /** A field began and did not end: its code cannot be told from its words. */
  unbalanced = false
  pictures = 0
  private readonly counters: Counters
  private readonly styles: Styles
  private readonly codes: 'left out' | 'kept'
  private readonly measure = new Measure()
  private readonly names: string[] = []
  private readonly stories: Story[]
  private readonly tables: OpenTable[] = []
  private readonly runs: Run[] = []
  private readonly alternatives = new Alternatives()
  /** Depth of the element within which nothing is read; 0 for none. */
  private skipped = 0
  private cells = 0
  /** The words of the text element being read. */
  private words: string | null = null
  private readonly preserved: boolean[] = [false]

  constructor(counters: Counters, styles: Styles, codes: 'left out' | 'kept') {
    this.counters = counters
    this.styles = styles
    this.codes = codes
    this.stories = [new Story(this.blocks, false)]
  }

  open(element: XmlElement): void {
    const { name, space } = element
    const parent = this.names.at(-1) ?? ''
    this.names.push(name)
    this.preserved.push(space === null ? (this.preserved.at(-1) ?? false) : space === 'preserve')
    if (this.skipped > 0) return
    if (unread.has(name) || (deletions.has(name) && !properties.has(parent))) this.skipped = this.names.length
    else this.opening[name]?.(element, parent)
  }

  close(name: string): void {
    if (this.skipped === 0) this.closing[name]?.()
    else if (this.skipped === this.names.length) this.skipped = 0
    this.names.pop()
    this.preserved.pop()
  }

  text(words: string): void {
    if (this.skipped === 0 && this.words !== null) this.words += words
  }

  /** What each element does when it opens; what has no entry is looked through: content controls, links, smart tags. */
  private readonly opening: Readonly<Record<string, (element: XmlElement, parent: string) => void>> = {
    'w:p': () => this.story.openParagraph(),
    'w:pStyle': (element) => this.ofParagraph((paragraph) => (paragraph.style = element.attribute('val'))),
    'w:numId': (element, parent) => {
      if (parent === 'w:numPr') this.ofParagraph((paragraph) => (paragraph.list = element.attribute('val')))
    },
    'w:ilvl': (element, parent) => {
      if (parent === 'w:numPr') this.ofParagraph((paragraph) => (paragraph.level = levelOf(element)))
    },
    'w:del': (_, parent) => this.openDeletion(parent),
    'w:moveFrom': (_, parent) => this.openDeletion(parent),
    // A text box in a hidden run is hidden.
    'w:r': () => this.runs.push({ hidden: this.hidesParagraph() || this.runs.at(-1)?.hidden === true, struck: false, raised: false }),
    'w:rStyle': (element) => this.ofRun((run) => (run.hidden ||= this.styles.style(element.attribute('val') ?? '').hidden)),
    'w:vanish': (element) => {
      this.ofRun((run) => (run.hidden = isOn(element)))
      if (this.names.at(-3) === 'w:pPr') this.ofParagraph((paragraph) => (paragraph.endHidden = isOn(element)))
    },
    'w:strike': (element) => this.ofRun((run) => (run.struck = isOn(element))),
    'w:dstrike': (element) => this.ofRun((run) => (run.struck ||= isOn(element))),
    'w:vertAlign': (element) => this.ofRun((run) => (run.raised = element.attribute('val') !== 'baseline')),
    'w:t': () => {
      this.words = ''
    },
    'm:t': () => {
      if (this.names.at(-3) === 'm:oMath') this.words = ''
      else this.emit(formula)
    },
    'w:tab': (_, parent) => {
      if (parent === 'w:r') this.emit('\t')
    },
    'w:ptab': () => this.emit('\t'),
    'w:br': () => this.emit('\n'),
    'w:cr': () => this.emit('\n'),
    'w:noBreakHyphen': () => this.emit('-'),
    'w:fldChar': (element) => this.story.fields.mark(element.attribute('fldCharType')),
    'pic:pic': () => this.addPicture(),
    'v:imagedata': () => this.addPicture(),
    'w:txbxContent': () => {
      const { paragraph, blocks, inCell } = this.story
      this.stories.push(new Story(paragraph?.boxes ?? blocks, inCell))
    },
    'mc:AlternateContent': () => this.alternatives.begin(),
    'mc:Choice': () => this.openAlternative(),
    'mc:Fallback': () => this.openAlternative(),
    'w:tbl': () => this.tables.push({ builder: new TableBuilder(), row: null, cell: null }),
    'w:tr': () => this.ofTable((table) => (table.row = { before: 0, deleted: false, cells: [] })),
    'w:gridBefore': (element) => this.ofRow((row) => (row.before = span(element, 0))),
    'w:tc': () => this.openCell(),
    'w:gridSpan': (element) => this.ofCell((cell) => (cell.width = span(element, 1))),
    'w:vMerge': (element) => this.ofCell((cell) => (cell.down = merged(element.attribute('val')))),
    'w:hMerge': (element) => this.ofCell((cell) => (cell.across = merged(element.attribute('val')))),
    'w:cellDel': () => this.ofCell((cell) => (cell.deleted = true)),
    'w:altChunk': () => refuseEmbedded(),
    'w:subDoc': () => refuseEmbedded(),
  }

  private readonly closing: Readonly<Record<string, () => void>> = {
    'w:p': () => this.story.closeParagraph((paragraph) => this.markOf(paragraph)),
    'w:r': () => this.runs.pop(),
    'w:t': () => this.closeText(),
    'm:t': () => this.closeText(),
    'w:txbxContent': () => this.closeStory(),
    'w:body': () => this.endStory(),
    'mc:Choice': () => this.alternatives.read(this.measure.characters),
    'mc:Fallback': () => this.alternatives.read(this.measure.characters),
    'mc:AlternateContent': () => this.alternatives.end(),
    'w:tc': () => this.closeCell(),
    'w:tr': () => {
      const table = this.tables.at(-1)
      if (table?.row) table.builder.addRow(table.row)
      if (table) table.row = null
    },
    'w:tbl': () => {
      const table = this.tables.pop()?.builder.finish()
      if (table) this.story.blocks.push(table)
    },
  }

  private get story(): Story {
    return this.stories.at(-1) as Story
  }

  private ofParagraph(change: (paragraph: OpenParagraph) => unknown): void {
    if (this.story.paragraph) change(this.story.paragraph)
  }

  /** Properties of the run itself: those of a paragraph's mark stand in `w:pPr`. */
  private ofRun(change: (run: Run) => unknown): void {
    const run = this.runs.at(-1)
    if (run && this.names.at(-2) === 'w:rPr' && this.names.at(-3) === 'w:r') change(run)
  }

  private ofTable(change: (table: OpenTable) => unknown): void {
    const table = this.tables.at(-1)
    if (table) change(table)
  }

  private ofRow(change: (row: WrittenRow) => unknown): void {
    const row = this.tables.at(-1)?.row
    if (row) change(row)
  }

  private ofCell(change: (cell: WrittenCell) => unknown): void {
    const cell = this.tables.at(-1)?.cell
    if (cell) change(cell)
  }

  private openDeletion(parent: string): void {
    if (parent === 'w:trPr') this.ofRow((row) => (row.deleted = true))
    else if (this.names.at(-3) === 'w:pPr') this.ofParagraph((paragraph) => (paragraph.runsOn = true))
  }

  private hidesParagraph(): boolean {
    const style = this.story.paragraph?.style ?? this.styles.paragraph
    return style !== null && this.styles.style(style).hidden
  }

  private openCell(): void {
    if (++this.cells > mostCells) throw new Unreadable('document-too-large', { limit: mostCells })
    const cell: WrittenCell = { width: 1, down: null, across: null, deleted: false, blocks: [] }
    this.ofTable((table) => (table.cell = cell))
    // A cell of no table is as good as its words.
    this.stories.push(this.tables.length > 0 ? new Story(cell.blocks, true) : new Story(this.story.blocks, false))
  }

  private closeCell(): void {
    this.closeStory()
    const table = this.tables.at(-1)
    if (!table?.cell) return
    const blocks = [...withoutOrnaments(table.cell.blocks, picture)]
    if (table.row) table.row.cells.push({ ...table.cell, blocks })
    else this.story.blocks.push(...blocks)
    table.cell = null
  }

  private addPicture(): void {
    this.pictures++
    if (this.story.inCell) this.emit(picture)
  }

  private openAlternative(): void {
    if (!this.alternatives.wants(this.measure.characters)) this.skipped = this.names.length
  }

  private closeText(): void {
    if (this.words !== null) this.emit(shownWords(this.words, this.preserved.at(-1) ?? false))
    this.words = null
  }

  private emit(words: string): void {
    const run = this.runs.at(-1)
    const { paragraph, fields } = this.story
    if (!paragraph || run?.hidden || run?.struck || (fields.inCode && this.codes === 'left out')) return
    this.measure.add(words)
    if (run?.raised) paragraph.part()
    paragraph.add(words)
    if (run?.raised) paragraph.part()
  }

  private markOf({ style: named, list, level }: OpenParagraph): string {
    const id = named ?? this.styles.paragraph
    const style = id === null ? null : this.styles.style(id)
    const listId = list ?? style?.list ?? null
    if (listId === null || id === null) return listId === null ? '' : this.counters.mark(listId, level ?? 0)
    return this.counters.mark(listId, level ?? (list === null ? this.counters.levelOf(listId, id) : null) ?? style?.level ?? 0)
  }

  private closeStory(): void {
    this.endStory()
    this.stories.pop()
  }

  private endStory(): void {
    this.story.finish()
    this.unbalanced ||= this.story.fields.inCode
  }
}

function span(element: XmlElement, least: 0 | 1): number {
  const columns = Number.parseInt(element.attribute('val') ?? '', 10)
  return Number.isFinite(columns) && columns >= least ? Math.min(columns, widest) : least
}

function merged(value: string | null): 'begins' | 'goes on' {
  return value === 'restart' ? 'begins' : 'goes on'
}

function refuseEmbedded(): never {
  throw new Unreadable('document-embeds')
}
