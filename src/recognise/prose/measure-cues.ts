import type { Span } from '../../model/span.js'
import { isOneOf } from '../../text/characters.js'
import { once } from '../../text/once.js'
import { behindAny, hasAny } from '../../text/words.js'

/** The mark of an item: 一是, （一）, 1., ①, 首先. */
export interface Marker {
  readonly kind: 'marker'
  readonly start: number
  /** Where the item’s own words begin. */
  readonly content: number
  /** Marks of one kind make one list. */
  readonly list: string
  readonly number: number
  readonly ofLines: boolean
}

/** Words that turn from what is wrong to what will be done. */
export interface Turn {
  readonly kind: 'turn'
  readonly start: number
  readonly content: number
}

export type Cue = Marker | Turn

/** One way in which a mark or a turn is written: a pattern, or words. */
interface Wording {
  /** Of these it begins with one. */
  readonly first: string
  /** Of these one stands in what it matches, if any are given: where none does, the pattern need not be compiled. */
  readonly hints?: readonly string[]
  /** Sticky; captured is the number of a mark. */
  readonly pattern?: RegExp
  readonly words?: readonly string[]
  /** The words stand behind the first character and one to so many more of its clause. */
  readonly reach?: number
  /** The list that a mark belongs to; none is given for a turn. */
  readonly list?: string
}

const numerals = '一二三四五六七八九十'
const ordinals: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 9, 此外: 9, 另外: 9 }

const will = '将进一步 将继续 将着力 将重点 将切实 将加强 将严格 将不断 将加大 将积极 将认真 将从 将按'.split(' ')

/** How what comes next is announced. */
export const turns: readonly Wording[] = [
  { first: '针', words: ['针对以上', '针对上述', '针对这些', '针对此', '针对存在', '针对该'] },
  { first: '对', pattern: /对(?:此|于?(?:以上|上述|这些)(?:问题|不足|情况))/y },
  { first: '下', words: ['下一步', '下步', '下一阶段'] },
  { first: '接', words: ['接下来'] },
  { first: '为', words: ['为此'] },
  { first: '今', words: ['今后'] },
  { first: '来', words: ['来年'] },
  { first: '明', words: ['明年'] },
  { first: '新', words: ['新的一年'] },
  {
    first: '2',
    hints: ['计划', '打算', '思路', '将', '拟', '要', '力争'],
    pattern: /20[0-9]{2}\s?年度?,?(?:工作(?:计划|打算|思路)|(?:[我全本][^,。;:]{1,12},?)?(?:将|拟|计划|打算|要|力争))/y,
  },
  { first: '2', hints: ['将', '拟'], pattern: /20[0-9]{2}\s?年度?,?[^,。;:]{1,12}[将拟]/y },
  { first: '因我', hints: ['考虑', '打算', '计划', '拟'], pattern: /(?:因此,?)?我[^,。;:]{1,6}(?:考虑|打算|计划|拟)/y },
  { first: '我', reach: 6, words: will },
  { first: '本', reach: 4, words: will },
  { first: '将', words: will },
  { first: '改整', pattern: /(?:改进|整改)(?:措施|情况|方向|办法)(?:[:,。]|(?=[一1(①]))/y },
]
const marks: readonly Wording[] = [
  { first: numerals, list: 'clause', pattern: /([一二三四五六七八九十]{1,2})[是要]/y },
  { first: '其', list: 'among', pattern: /其([一二三四五六七八九十])[,、:是]/y },
  { first: '第', list: 'ordinal', pattern: /第([一二三四五六七八九十]{1,2})[,、:是]/y },
  { first: '(', list: 'bracketed', pattern: /\(([一二三四五六七八九十]{1,3})\)[、.]?/y },
  { first: '(', list: 'figure', pattern: /\(([0-9]{1,2})\)[、.]?/y },
  { first: '0123456789', list: 'counted', pattern: /([0-9]{1,2})(?:[、)]|\.(?![0-9]))/y },
  { first: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', list: 'circled', pattern: /([①-⑳])/y },
  { first: '首其再最此另', list: 'word', pattern: /(首先|其次|再次|再者|最后|此外|另外),?/y },
]
/** 一、 is a mark only where a line begins. */
const lineMarks: readonly Wording[] = [{ first: numerals, list: 'listed', pattern: /([一二三四五六七八九十]{1,3})[、.]/y }, ...marks]
const longestMark = 8
const longestTurn = 32

/** What may stand before a mark or a turn: the end of a clause, a bracket or a quotation that closes, white space. */
const boundary = '。;:,!?)"\'、'
/** 统一是, 唯一是: no mark; 主要表现在一是 begins a list. */
const noMark = '统之唯万专单同第十百'

type Wordings = ReadonlyMap<number, readonly Wording[]>

const inParagraphs: () => Wordings = once(() => byFirst([...turns, ...marks]))
const onLines: () => Wordings = once(() => byFirst(lineMarks))

/** Marks and turns of a paragraph, in order. */
export function cuesIn(text: string, { start, end }: Span): readonly Cue[] {
  const wordings = inParagraphs()
  const paragraph = text.slice(start, end)
  const found: Cue[] = []
  const first = lineMarkerAt(text, { start, end })
  if (first) found.push(first)
  const from = first ? first.content - start : 0
  let after = first ? from : -1
  let listed = first?.list === 'word'
  for (let index = from; index < paragraph.length; index++) {
    const hit = hitAt(paragraph, index, wordings)
    if (!hit) continue
    const before = paragraph[index - 1] ?? '\n'
    const at = start + index
    const content = start + hit.end
    const begins = index === after || boundary.includes(before) || before.trim() === ''
    if (hit.list === undefined) {
      if (begins) found.push({ kind: 'turn', start: at, content: '改整'.includes(text.charAt(at)) ? content : at })
    } else if (begins || (paragraph.slice(index, hit.end) === '一是' && !noMark.includes(before))) {
      const marker = markerOf(hit.list, hit.number, at, content, false)
      // 最后, 此外 are marks only in a list that has begun with 首先.
      if (marker.list === 'word' && marker.number === 1) listed = true
      if (marker.list !== 'word' || listed) {
        found.push(marker)
        after = content - start
      }
    }
    index = hit.end - 1
  }
  return found
}

/** The mark a line begins with. */
export function lineMarkerAt(text: string, { start, end }: Span): Marker | null {
  const hit = hitAt(text.slice(start, Math.min(end, start + longestMark)), 0, onLines())
  return hit?.list === undefined ? null : markerOf(hit.list, hit.number, start, start + hit.end, true)
}

interface Hit {
  readonly list: string | undefined
  readonly number: string
  readonly end: number
}

function hitAt(text: string, at: number, wordings: Wordings): Hit | null {
  for (const wording of wordings.get(text.charCodeAt(at)) ?? []) {
    const hit = wording.words ? wordedAt(text, at, wording.words, wording) : patternedAt(text, at, wording)
    if (hit) return hit
  }
  return null
}

function patternedAt(text: string, at: number, { hints, pattern, list }: Wording): Hit | null {
  if (!pattern || (hints && !hasAny(text.slice(at, at + longestTurn), hints))) return null
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && { list, number: match[1] ?? '', end: at + match[0].length }
}

function wordedAt(text: string, at: number, words: readonly string[], { list, reach = 0 }: Wording): Hit | null {
  const limit = reach > 0 ? clauseEnd(text, at + 1, at + 1 + reach) : at
  for (let from = limit; from >= (reach > 0 ? at + 2 : at); from--) {
    const end = behindAny(text, from, words)
    if (end > from) return { list, number: '', end }
  }
  return null
}

/** Where the clause ends that the offset is in, or the limit before it. */
function clauseEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !isOneOf(',。;:', text, at)) at++
  return at
}

function byFirst(wordings: readonly Wording[]): Wordings {
  const known = new Map<number, Wording[]>()
  for (const wording of wordings) {
    for (let at = 0; at < wording.first.length; at++) {
      const unit = wording.first.charCodeAt(at)
      const others = known.get(unit)
      if (others) others.push(wording)
      else known.set(unit, [wording])
    }
  }
  return known
}

function markerOf(list: string, mark: string, start: number, content: number, onLine: boolean): Marker {
  const inClauses = list === 'clause' || list === 'among' || list === 'ordinal' || list === 'word'
  return { kind: 'marker', start, content, list, number: numberOf(mark), ofLines: onLine && !inClauses }
}

function numberOf(mark: string): number {
  const ordinal = ordinals[mark]
  if (ordinal !== undefined) return ordinal
  const unit = mark.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) return Number(mark)
  const circled = unit - 0x245f
  if (circled >= 1 && circled <= 20) return circled
  const [tens, ones] = mark.includes('十') ? mark.split('十') : [null, mark]
  return (tens === null ? 0 : tens === '' ? 10 : 10 * (numerals.indexOf(tens ?? '') + 1)) + (ones ? numerals.indexOf(ones) + 1 : 0)
}
