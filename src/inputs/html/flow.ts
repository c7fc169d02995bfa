import type { Block, Table } from '../blocks/block.js'

/** White space that a page shows as one space at most (CSS Text 3, 4.1); no-break and ideographic spaces are shown. */
const collapsible = /[ \t\n\r\f]+/g
/** Pages that know no paragraphs indent with no-break spaces behind the end of a sentence. */
const indented = /([。！？；])(?=[\u00a0\u3000 ]{2,}\S)/g

/** Gathers words into paragraphs, as they are shown. */
export class Flow {
  private readonly found: Block[] = []
  private words = ''

  add(words: string, preformatted: boolean): void {
    const shown = preformatted ? words.replace(/\r\n?/g, '\n') : words.replace(collapsible, ' ')
    const start = shown.startsWith(' ') && !preformatted && (this.words === '' || /[ \n]$/.test(this.words)) ? 1 : 0
    this.words += start === 0 ? shown : shown.slice(1)
  }

  /** A gap that keeps two words apart which would else read as one: 5 and a note's number. */
  part(): void {
    this.add(' ', false)
  }

  endLine(): void {
    this.words = `${this.words.replace(/ $/, '')}\n`
  }

  endParagraph(): void {
    const text = this.words.replace(/[ \n]+$/, '').replace(indented, '$1\n')
    this.words = ''
    if (text !== '') this.found.push({ kind: 'paragraph', text })
  }

  addTable(table: Table): void {
    this.endParagraph()
    this.found.push(table)
  }

  get blocks(): readonly Block[] {
    this.endParagraph()
    return this.found
  }
}
