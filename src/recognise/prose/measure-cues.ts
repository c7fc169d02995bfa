import type { Span } from '../../model/span.js'

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

const numerals = '一二三四五六七八九十'
const ordinals: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 9, 此外: 9, 另外: 9 }

const marks = [
  `(?<clause>[${numerals}]{1,2})[是要]`,
  `其(?<among>[${numerals}])[,、:是]`,
  `第(?<ordinal>[${numerals}]{1,2})[,、:是]`,
  `\\((?<bracketed>[${numerals}]{1,3})\\)[、.]?`,
  `\\((?<figure>[0-9]{1,2})\\)[、.]?`,
  `(?<counted>[0-9]{1,2})(?:[、)]|\\.(?![0-9]))`,
  '(?<circled>[①-⑳])',
  '(?<word>首先|其次|再次|再者|最后|此外|另外),?',
]
const turns = [
  '针对(?:以上|上述|这些|此|存在|该)',
  '对(?:此|于?(?:以上|上述|这些)(?:问题|不足|情况))',
  '下一?步|下一阶段|接下来|为此|今后|来年|明年|新的一年',
  '20[0-9]{2}\\s?年度?,?(?:工作(?:计划|打算|思路)|(?:[我全本][^,。;:]{1,12},?)?(?:将|拟|计划|打算|要|力争))',
  '20[0-9]{2}\\s?年度?,?[^,。;:]{1,12}[将拟]',
  '(?:因此,?)?我[^,。;:]{1,6}(?:考虑|打算|计划|拟)',
  '(?:我[^,。;:]{1,6}|本[^,。;:]{1,4})?将(?:进一步|继续|着力|重点|切实|加强|严格|不断|加大|积极|认真|从|按)',
  '(?:改进|整改)(?:措施|情况|方向|办法)(?:[:,。]|(?=[一1(①]))',
]
const cue = new RegExp(`(?<turn>${turns.join('|')})|${marks.join('|')}`, 'g')
/** 一、 is a mark only where a line begins. */
const lineMark = new RegExp(`^(?:(?<listed>[${numerals}]{1,3})[、.]|${marks.join('|')})`)
const longestMark = 8

/** What may stand before a mark or a turn: the end of a clause, a bracket or a quotation that closes. */
const boundary = /[。;:,!?)"'、\s]/
/** 统一是, 唯一是: no mark; 主要表现在一是 begins a list. */
const noMark = /[统之唯万专单同第十百]/

/** Marks and turns of a paragraph, in order. */
export function cuesIn(text: string, { start, end }: Span): readonly Cue[] {
  const paragraph = text.slice(start, end)
  const found: Cue[] = []
  const first = lineMarkerAt(text, { start, end })
  if (first) found.push(first)
  cue.lastIndex = first ? first.content - start : 0
  let after = first ? cue.lastIndex : -1
  let listed = first?.list === 'word'
  for (let match = cue.exec(paragraph); match; match = cue.exec(paragraph)) {
    const { index, groups = {} } = match
    const before = paragraph[index - 1] ?? '\n'
    const at = start + index
    const content = at + match[0].length
    const begins = index === after || boundary.test(before)
    if (groups['turn'] !== undefined) {
      if (begins) found.push({ kind: 'turn', start: at, content: /^[改整]/.test(match[0]) ? content : at })
    } else if (begins || (match[0] === '一是' && !noMark.test(before))) {
      const marker = markerOf(groups, at, content, false)
      // 最后, 此外 are marks only in a list that has begun with 首先.
      if (marker.list === 'word' && marker.number === 1) listed = true
      if (marker.list !== 'word' || listed) {
        found.push(marker)
        after = content - start
      }
    }
  }
  return found
}

/** The mark a line begins with. */
export function lineMarkerAt(text: string, { start, end }: Span): Marker | null {
  const match = lineMark.exec(text.slice(start, Math.min(end, start + longestMark)))
  return match ? markerOf(match.groups ?? {}, start, start + match[0].length, true) : null
}

function markerOf(groups: Readonly<Record<string, string | undefined>>, start: number, content: number, onLine: boolean): Marker {
  const [list = '', mark = ''] = Object.entries(groups).find(([, value]) => value !== undefined) ?? []
  const inClauses = list === 'clause' || list === 'among' || list === 'ordinal' || list === 'word'
  return { kind: 'marker', start, content, list, number: numberOf(mark), ofLines: onLine && !inClauses }
}

function numberOf(mark: string): number {
  const ordinal = ordinals[mark]
  if (ordinal !== undefined) return ordinal
  if (/^[0-9]/.test(mark)) return Number(mark)
  const circled = mark.charCodeAt(0) - 0x245f
  if (circled >= 1 && circled <= 20) return circled
  const [tens, ones] = mark.includes('十') ? mark.split('十') : [null, mark]
  return (tens === null ? 0 : tens === '' ? 10 : 10 * (numerals.indexOf(tens ?? '') + 1)) + (ones ? numerals.indexOf(ones) + 1 : 0)
}
