import { numberIn } from './number-formats.js'
import type { AbstractList, Level, List, Numbering } from './numbering.js'
import type { Styles } from './styles.js'

/** The marks that Word makes for the paragraphs of lists, in the order of the document. */
export class Counters {
  private readonly numbering: Numbering
  private readonly styles: Styles
  /** By abstract list: the last number of each level, where it has one since it last started anew. */
  private readonly counts = new Map<AbstractList, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering
    this.styles = styles
  }

  /** `（一）`, or '' where the paragraph has none that is known. */
  mark(listId: string, level: number): string {
    const list = this.numbering.lists.get(listId)
    const abstract = list && this.abstractOf(list)
    if (!abstract) return ''
    const levelAt = (number: number): Level | undefined => list.levels.get(number) ?? abstract.levels.get(number)
    const own = levelAt(level)
    if (!own) return ''
    const counts = this.count(listId, list, abstract, level, levelAt)
    const numbers = (number: number): string | null => {
      const at = levelAt(number)
      return at ? numberIn(own.legal ? 'decimal' : at.format, counts[number] ?? at.start) : null
    }
    return own.format === 'bullet' ? '' : filled(own.text, numbers)
  }

  /** The level on which paragraphs of a style stand. */
  levelOf(listId: string, style: string): number | null {
    const list = this.numbering.lists.get(listId)
    const levels = list && this.abstractOf(list)?.levels
    return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null
  }

  private count(
    listId: string,
    list: List,
    abstract: AbstractList,
    level: number,
    levelAt: (number: number) => Level | undefined,
  ): readonly (number | undefined)[] {
    const counts = this.counts.get(abstract) ?? []
    this.counts.set(abstract, counts)
    // A level that was passed over has begun too: what comes next on it is its second.
    for (let higher = 0; higher < level; higher++) counts[higher] ??= list.starts.get(higher) ?? levelAt(higher)?.start
    const start = list.starts.get(level)
    const before = counts[level]
    const anew = start !== undefined && !this.started.has(`${listId} ${level}`)
    this.started.add(`${listId} ${level}`)
    counts[level] = anew ? start : before === undefined ? (start ?? levelAt(level)?.start ?? 0) : before + 1
    for (let lower = level + 1; lower < counts.length; lower++) {
      const restart = levelAt(lower)?.restart ?? null
      if (restart === null || level < restart) counts[lower] = undefined
    }
    return counts
  }

  private abstractOf(list: List): AbstractList | undefined {
    const abstract = this.numbering.abstracts.get(list.abstract)
    if (!abstract || abstract.link === null) return abstract
    const linked = this.numbering.lists.get(this.styles.style(abstract.link).list ?? '')
    return linked && this.numbering.abstracts.get(linked.abstract)
  }
}

/** Marks behind which words may follow at once. */
const closing = /[、，。．：；）】〕》」\s]$/

/** A mark with its numbers; '' where one of them cannot be written. A gap keeps 1. and 2023 apart: what is no figure must not become one. */
function filled(text: string, numberAt: (level: number) => string | null): string {
  const numbers = [...text.matchAll(/%([1-9])/g)].map(([, level]) => numberAt(Number(level) - 1))
  if (numbers.includes(null)) return ''
  const mark = text.replace(/%[1-9]/g, () => numbers.shift() ?? '')
  return mark === '' || closing.test(mark) ? mark : `${mark} `
}
