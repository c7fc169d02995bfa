import type { Block } from '../blocks/block.js'
import { Fields } from './fields.js'
import { OpenParagraph } from './paragraph.js'

/** One run of paragraphs and tables: the document, a cell, a text box. */
export class Story {
  readonly blocks: Block[]
  readonly inCell: boolean
  readonly fields: Fields = new Fields()
  paragraph: OpenParagraph | null = null
  /** Words of a paragraph that runs on into the next. */
  private carried = ''

  constructor(blocks: Block[], inCell: boolean) {
    this.blocks = blocks
    this.inCell = inCell
  }

  openParagraph(): void {
    this.paragraph = new OpenParagraph()
  }

  /** `markOf` gives the number of a list; one whose end was deleted has none of its own. */
  closeParagraph(markOf: (paragraph: OpenParagraph) => string): void {
    const { paragraph } = this
    this.paragraph = null
    if (!paragraph) return
    if (paragraph.runsOn) this.carried += paragraph.words
    else if (!paragraph.endHidden || paragraph.words !== '') {
      const words = `${this.carried}${paragraph.words}`
      this.carried = ''
      this.add(`${markOf(paragraph)}${words}`)
    }
    this.blocks.push(...paragraph.boxes)
  }

  finish(): void {
    this.add(this.carried)
    this.carried = ''
  }

  private add(text: string): void {
    if (text.trim() !== '') this.blocks.push({ kind: 'paragraph', text })
  }
}
