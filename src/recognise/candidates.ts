import type { Run } from './runs.js'
import { hasUse, isShown, labelOf } from './runs.js'
import type { LabelToken, TextToken, ValueToken } from './token.js'
import type { Station } from './vocabulary.js'

/** The header a row stands under. */
export interface Header {
  /** The station a title names (第二十条第（五）项); null where no title is printed. */
  readonly titled: Station | null
  /** The first cell of the header (信息内容), where one is printed. */
  readonly corner: LabelToken | null
  /** Column labels and other words of the header, in order, behind the corner. */
  readonly items: readonly (LabelToken | TextToken)[]
}

/** What may be a row of a table: figures behind a label, or a label that got none. */
export interface Candidate {
  readonly label: LabelToken | null
  /** Labels and words since the last figures or header, the nearest last: a label in pieces, or one no form knows to the letter. */
  readonly words: readonly (LabelToken | TextToken)[]
  readonly values: readonly ValueToken[]
  readonly header: Header
  readonly index: number
  /** Counts titles, headings and sentences passed: what is of another part stands under another header. */
  readonly part: number
}

const none: Header = { titled: null, corner: null, items: [] }
/** The header of 表四, set vertically and cut to pieces, has some forty words. */
const mostItems = 80

/** Reads headers and rows out of the runs, in order. */
export function gatherCandidates(runs: readonly Run[]): readonly Candidate[] {
  const reader = new HeaderReader()
  for (const run of runs) reader.read(run)
  return reader.candidates
}

class HeaderReader {
  readonly candidates: Candidate[] = []
  private header: Header = none
  private words: (LabelToken | TextToken)[] = []
  /** Rows have been seen under the header: the next column label begins another header. */
  private underway = false
  private part = 0

  read(run: Run): void {
    const label = labelOf(run.before, run.values)
    for (const token of run.before) if (token !== label) this.readBefore(token)
    if (label && !this.isRow(label)) this.readBefore(label)
    if (run.values.length === 0) return
    const row = label && this.isRow(label) ? label : null
    this.add(row, row ? [...this.words, row] : this.words, run.values)
  }

  /** 总计 and 其他 close a header before they name a row. */
  private isRow(label: LabelToken): boolean {
    return hasUse(label, 'row') && (this.underway || label.marker !== '' || !hasUse(label, 'column'))
  }

  private readBefore(token: LabelToken | TextToken): void {
    if (token.kind === 'text') {
      this.readText(token)
      return
    }
    if (hasUse(token, 'heading')) this.restart(none)
    else if (hasUse(token, 'title')) this.restart({ titled: titleOf(token), corner: null, items: [] })
    else if (hasUse(token, 'corner')) this.readCorner(token)
    else if (hasUse(token, 'column') && (token.marker === '' || !hasUse(token, 'row'))) this.readColumn(token)
    else if (hasUse(token, 'row')) this.add(token, [token], [])
    else if (hasUse(token, 'word')) this.addToHeader(token)
    this.words.push(token)
  }

  private addToHeader(token: LabelToken | TextToken): void {
    if (!this.underway && this.header.items.length < mostItems) this.header = { ...this.header, items: [...this.header.items, token] }
  }

  private readText(token: TextToken): void {
    const prose = (token.sentence || token.place.running) && !isShown(token)
    if (prose) this.restart(none)
    else {
      this.addToHeader(token)
      this.words.push(token)
    }
  }

  private readCorner(corner: LabelToken): void {
    this.header = { titled: this.header.titled, corner, items: [] }
    this.underway = false
  }

  private readColumn(token: LabelToken): void {
    const items = this.underway ? [] : this.header.items.slice(-mostItems)
    this.header = { titled: this.header.titled, corner: this.underway ? null : this.header.corner, items: [...items, token] }
    this.underway = false
  }

  private restart(header: Header): void {
    this.part++
    this.header = header
    this.underway = false
    this.words = []
  }

  private add(label: LabelToken | null, words: readonly (LabelToken | TextToken)[], values: readonly ValueToken[]): void {
    if (label === null && values.length === 0) return
    this.candidates.push({ label, words, values, header: this.header, index: this.candidates.length, part: this.part })
    this.underway ||= label !== null
    this.words = []
  }
}

function titleOf(token: LabelToken): Station | null {
  const use = token.uses.find((each) => each.kind === 'title')
  return use && 'station' in use ? use.station : null
}
