import type { Section } from '../../model/section.js'
import type { Span } from '../../model/span.js'
import { isOneOf, isWhite, unitsOf } from '../../text/characters.js'
import { foldText } from '../../text/fold-table.js'
import { hasAny, hasCharacter } from '../../text/words.js'
import { cuesIn, lineMarkerAt, type Marker } from './measure-cues.js'
import { faults, isFaulty, isFoot, isMeasure, isNone, type Side, sideOfHeading, sideOfSection, textEnd } from './measure-words.js'

/** What a report says it does badly, and what it will do about it. */
export interface Measures {
  readonly problems: readonly Span[]
  readonly improvements: readonly Span[]
}

export interface MeasuresInput {
  /** Folded; as long as the document. */
  readonly text: string
  readonly sections: readonly Section[]
}

/** Where to read, and what it begins with. */
interface Stretch extends Span {
  readonly side: Side
}

interface Item extends Stretch {
  /** A mark that opens lines may have several paragraphs under it. */
  readonly ofLines: boolean
}

const mostOfHeading = 25
const sentenceEnd = '。;:!?'
const stops = unitsOf('。!?')
const namedBefore = /^(?:存在的?)?(?:主要)?的?(?:问题|不足)(?:是|有|如下)?:/
/** What nothing marks and nothing ends is a sentence only from this length on. */
const unmarked = 8
/** Lines this long that end within a sentence go on in the next. */
const wrappedFrom = 18

/** The items under the headings on problems and improvements, in the order of the text. */
export function readMeasures({ text, sections }: MeasuresInput): Measures {
  const stretches = stretchesOf(sections, text)
  const found: Record<Side, Span[]> = { problems: [], improvements: [] }
  for (const stretch of stretches.length > 0 ? stretches : inPassing(text)) {
    const reader = new Reader(text, stretch.side)
    const end = stretch.start + textEnd(text.slice(stretch.start, stretch.end))
    for (const paragraph of paragraphsOf(text, { start: stretch.start, end })) if (!reader.read(paragraph)) break
    reader.end()
    found.problems.push(...reader.found.problems)
    found.improvements.push(...reader.found.improvements)
  }
  return found
}

function stretchesOf(sections: readonly Section[], text: string): readonly Stretch[] {
  return sections.flatMap((section) => {
    const heading = foldText(section.heading ?? '')
    const side = sideOfSection(heading)
    if (side === null) return stretchesOf(section.children, text)
    return [{ side, start: bodyStart(section, heading, text), end: section.end }]
  })
}

/** Behind the heading, wherever it ends on its line; behind the line where it is not found to the letter. */
function bodyStart({ start, end }: Section, heading: string, text: string): number {
  const at = text.slice(start, Math.min(end, start + 2 * heading.length + 20)).indexOf(heading)
  if (at >= 0 && heading !== '') return start + at + heading.length
  const line = text.indexOf('\n', start)
  return line < 0 || line > end ? end : line
}

/** Where no heading speaks of problems: paragraphs that go from them to what comes next. */
function inPassing(text: string): readonly Stretch[] {
  if (!hasAny(text, faults)) return []
  return paragraphsOf(text, { start: 0, end: text.length }).flatMap(({ start, end }): readonly Stretch[] => {
    const paragraph = text.slice(start, end)
    if (!hasAny(paragraph, faults)) return []
    const named = /存在[^。;:,、]{0,12}(?:问题|不足|困难)(?!、)|(?:问题|不足|困难)(?:主要)?(?:有|是):?/.exec(paragraph)
    // 本报告由概述、……、存在问题、下步工作计划组成
    if (!named || /概述、|[分等]组成/.test(paragraph)) return []
    const from = start + sentenceStart(paragraph, named.index)
    const turned = cuesIn(text, { start: start + named.index, end }).some((cue) => cue.kind === 'turn')
    return turned ? [{ side: 'problems', start: from, end }] : []
  })
}

function sentenceStart(paragraph: string, at: number): number {
  return Math.max(...['。', ';', '!'].map((mark) => paragraph.lastIndexOf(mark, at))) + 1
}

/** Lines, those that were only wrapped put together, trimmed; blank ones left out. */
function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  const all: { start: number; end: number }[] = []
  let open = false
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at)
    const next = found < 0 || found > end ? end : found
    const line = trimmed(text, { start: at, end: next })
    at = next + 1
    if (line.start === line.end) {
      open = false
      continue
    }
    const last = all.at(-1)
    if (open && last && !lineMarkerAt(text, line)) last.end = line.end
    else all.push({ ...line })
    open = line.end - line.start >= wrappedFrom && !sentenceEnd.includes(text.charAt(line.end - 1))
  }
  return all
}

/** Goes through a stretch from the front and knows which side it is on. */
class Reader {
  readonly found: Record<Side, Span[]> = { problems: [], improvements: [] }
  private readonly text: string
  private side: Side
  private item: Item | null = null
  /** What stands under no mark: an introduction if a list follows, else what is said. */
  private loose: Stretch[] = []
  /** The side on which each kind of list began. */
  private readonly lists: Map<string, Side> = new Map()
  private first = true

  constructor(text: string, side: Side) {
    this.text = text
    this.side = side
  }

  /** False where the report ends. */
  read(paragraph: Span): boolean {
    const first = this.first
    this.first = false
    const words = this.text.slice(paragraph.start, paragraph.end)
    if (words.length <= 60 && isFoot(words)) return false
    if (this.heading(paragraph)) return true
    const marker = lineMarkerAt(this.text, paragraph)
    if (!marker && !first && !hasCharacter(words, sentenceEnd)) {
      // Furniture of the page, or a signature; a heading of a list goes on below it.
      if (!this.item?.ofLines || hasCharacter(this.text.slice(this.item.start, this.item.end), sentenceEnd)) this.close()
      return true
    }
    let at = paragraph.start
    for (const cue of cuesIn(this.text, paragraph)) {
      // A turn among improvements is none: 针对…问题 within a measure.
      if (cue.kind === 'turn' && this.side === 'improvements') continue
      this.upTo(at, cue.start)
      if (cue.kind === 'turn') this.turn()
      else this.open(cue)
      at = cue.content
    }
    this.upTo(at, paragraph.end)
    if (!this.item?.ofLines) this.close()
    return true
  }

  end(): void {
    this.close()
    this.tell()
  }

  /** A line that is a heading of one side or the other. */
  private heading({ start, end }: Span): boolean {
    const marker = lineMarkerAt(this.text, { start, end })
    const words = this.text.slice(marker?.content ?? start, end).trim()
    if (words.length > mostOfHeading) return false
    const side = sideOfHeading(words)
    if (side === null) return false
    this.turn()
    this.side = side
    this.lists.clear()
    return true
  }

  private turn(): void {
    this.close()
    this.tell()
    this.side = 'improvements'
  }

  /** A list that begins is of the side it begins on; one that goes on is still of that side. */
  private open({ list, number, content, ofLines }: Marker): void {
    this.close()
    const begun = number === 1 ? undefined : this.lists.get(list)
    const words = this.text.slice(content, content + 40).trimStart()
    const side = begun ?? (isMeasure(words) ? 'improvements' : this.side)
    if (side === this.side) this.loose = []
    else this.tell()
    this.side = side
    if (begun === undefined) this.lists.set(list, side)
    this.item = { side, start: content, end: content, ofLines }
  }

  private upTo(start: number, end: number): void {
    if (this.item) this.item = { ...this.item, end }
    else if (start < end) this.loose.push({ side: this.side, start, end })
  }

  private close(): void {
    if (this.item) this.keep(this.item.side, this.item)
    this.item = null
  }

  private tell(): void {
    for (const { side, ...stretch } of this.loose) {
      const sentences = sentencesOf(this.text, stretch)
      const telling = side === 'problems' ? sentences.filter((sentence) => isFaulty(this.text.slice(sentence.start, sentence.end))) : []
      for (const sentence of telling.length > 0 ? telling : sentences) {
        const ended = sentenceEnd.includes(this.text.charAt(sentence.end - 1))
        if (ended || sentence.end - sentence.start >= unmarked) this.keep(side, sentence)
      }
    }
    this.loose = []
  }

  private keep(side: Side, span: Span): void {
    const whole = trimmed(this.text, span)
    const head = this.text.slice(whole.start, Math.min(whole.end, whole.start + 20))
    const named = head.includes(':') ? namedBefore.exec(head) : null
    const { start, end } = trimmed(this.text, { start: whole.start + (named?.[0].length ?? 0), end: whole.end })
    const words = this.text.slice(start, end)
    if (words.length < 4 || words.endsWith(':') || (words.includes('方面') && /^.{0,16}方面[。,]?$/.test(words))) return
    if (words.length <= 60 && (sideOfHeading(words) !== null || isNone(words))) return
    this.found[side].push({ start, end })
  }
}

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const all: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!stops.has(text.charCodeAt(at))) continue
    all.push({ start: from, end: at + 1 })
    from = at + 1
  }
  return from < end ? [...all, { start: from, end }] : all
}

/** Without white space at the ends, and without a comma where a sentence was cut. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && isEdge(text, from, ',、:。;')) from++
  while (to > from && isEdge(text, to - 1, ',、')) to--
  return { start: from, end: to }
}

function isEdge(text: string, at: number, marks: string): boolean {
  return isOneOf(marks, text, at) || isWhite(text, at)
}
