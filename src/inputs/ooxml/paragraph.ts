import type { Block } from '../blocks/block.js'
import { Unreadable } from '../unreadable.js'

/** A book has a million characters. */
const mostCharacters: number = 8 * 1024 * 1024

/** Counts the characters of a document, which may not be more than a book has. */
export class Measure {
  characters = 0

  add(words: string): void {
    this.characters += words.length
    if (this.characters > mostCharacters) throw new Unreadable('document-too-large', { limit: mostCharacters })
  }
}

/** A paragraph being read. */
export class OpenParagraph {
  style: string | null = null
  list: string | null = null
  level: number | null = null
  /** Its end was deleted: it runs into the next. */
  runsOn = false
  /** Its end is not shown: without words it is no paragraph, and has no number. */
  endHidden = false
  /** What is anchored in it and stands behind it. */
  readonly boxes: Block[] = []
  words = ''
  private parted = false

  add(words: string): void {
    if (words === '') return
    this.words += this.parted && this.words !== '' && !/\s$/.test(this.words) && !/^\s/.test(words) ? ` ${words}` : words
    this.parted = false
  }

  /** Keeps apart what would else read as one: 5 and the number of a note. */
  part(): void {
    this.parted = true
  }
}

/** White space as XML shows it: line ends in the file are none in the document, and the ends of words count only where it says so. */
export function shownWords(words: string, preserved: boolean): string {
  const spaced = words.replace(/[\t\r\n]/g, ' ')
  return preserved ? spaced : spaced.replace(/^ +| +$/g, '')
}
