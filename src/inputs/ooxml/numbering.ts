import type { Part } from './package.js'
import { readXml, type XmlElement } from './xml.js'

/** One level of a list: how its marks look and when they start anew. */
export interface Level {
  start: number
  format: string
  /** `%1、`, `第%1条`, `%1.%2`. */
  text: string
  /** The mark starts anew behind a paragraph of this level or a higher one, from 1; 0 never; null behind any higher one. */
  restart: number | null
  /** Every number in it is written in digits. */
  legal: boolean
  /** The style whose paragraphs stand on this level. */
  style: string | null
}

/** Marks that several lists share, and that count on through all of them. */
export interface AbstractList {
  readonly levels: Map<number, Level>
  /** The style that has the levels, where they are not here. */
  link: string | null
}

export interface List {
  abstract: string
  readonly levels: Map<number, Level>
  readonly starts: Map<number, number>
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>
  readonly abstracts: ReadonlyMap<string, AbstractList>
}

const value = (element: XmlElement): string => element.attribute('val') ?? ''

function count(element: XmlElement, otherwise: number): number {
  const number = Number(element.attribute('val') ?? otherwise)
  return Number.isInteger(number) && number >= 0 ? number : otherwise
}

/** What each element says of the level it stands in. */
const said: Readonly<Record<string, (level: Level, element: XmlElement) => void>> = {
  'w:start': (level, element) => {
    level.start = count(element, 0)
  },
  'w:numFmt': (level, element) => {
    level.format = value(element)
  },
  'w:lvlText': (level, element) => {
    level.text = value(element)
  },
  'w:lvlRestart': (level, element) => {
    level.restart = count(element, 0)
  },
  'w:isLgl': (level, element) => {
    level.legal = element.attribute('val') !== '0'
  },
  'w:pStyle': (level, element) => {
    level.style = value(element)
  },
}

export function readNumbering(part: Part | null): Numbering {
  const reader = new Reader()
  if (part) readXml(part(), { open: (element) => reader.open(element), close: (name) => reader.close(name), text: () => {} })
  return reader
}

class Reader implements Numbering {
  readonly lists = new Map<string, List>()
  readonly abstracts = new Map<string, AbstractList>()
  private abstract: AbstractList | null = null
  private list: List | null = null
  private level: Level | null = null
  private overridden = 0

  open(element: XmlElement): void {
    const { name } = element
    if (name === 'w:abstractNum') {
      this.abstract = { levels: new Map(), link: null }
      this.abstracts.set(element.attribute('abstractNumId') ?? '', this.abstract)
    } else if (name === 'w:num') {
      this.list = { abstract: '', levels: new Map(), starts: new Map() }
      this.lists.set(element.attribute('numId') ?? '', this.list)
    } else if (name === 'w:lvl') this.openLevel(element)
    else if (this.level) said[name]?.(this.level, element)
    else if (name === 'w:numStyleLink' && this.abstract) this.abstract.link = value(element)
    else if (this.list) this.openInList(this.list, element)
  }

  close(name: string): void {
    if (name === 'w:lvl') this.level = null
    else if (name === 'w:abstractNum') this.abstract = null
    else if (name === 'w:num') this.list = null
  }

  private openLevel(element: XmlElement): void {
    this.level = { start: 0, format: 'decimal', text: '', restart: null, legal: false, style: null }
    const number = Number(element.attribute('ilvl') ?? '0')
    ;(this.abstract ?? this.list)?.levels.set(number, this.level)
  }

  private openInList(list: List, element: XmlElement): void {
    if (element.name === 'w:abstractNumId') list.abstract = value(element)
    else if (element.name === 'w:lvlOverride') this.overridden = Number(element.attribute('ilvl') ?? '0')
    else if (element.name === 'w:startOverride') list.starts.set(this.overridden, count(element, 0))
  }
}
