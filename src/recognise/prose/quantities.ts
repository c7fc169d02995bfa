import { arabicNumeralAt } from '../../text/arabic-numerals.js'
import { chineseNumeralAt } from '../../text/chinese-numerals.js'
import { shiftDecimal } from '../../text/decimal.js'
import { multiplierAt } from '../../text/units.js'
import type { Passage } from './passages.js'

/** A number with its measure word, offsets into the passage. */
export interface Counted {
  readonly value: number
  /** Folded, as printed: 条, 万元; empty where the text has none. */
  readonly unit: string
  readonly approximate: boolean
  /** Where the number begins, 约 before it included. */
  readonly from: number
  /** Behind the measure word. */
  readonly to: number
}

/** Measure words of prose; those of two characters first. */
const unit = /人次|批次|件次|条次|户次|场次|[件条次篇人份期个宗起例批名位家项场本处部册张幅则台套户元]/y
/** What a measure word is the beginning of. */
const otherWord =
  /^(?:条例|条款|个月|个工作|个自然日|个人|个别|个百分|人民|人大|期间|部门|本级|批复|批准|处理|处罚|处分|处置|处室|起草|起诉|场所|场次|家庭|次要|项目标|名单|位置|户籍|份额|例如|张榜|台账|次日|次年|本机关|本单位|本局|本年|本报告|本行政)/
const chineseUnits = /^[名位人件条份宗起例次期场篇]/
/** 一 is a number only of persons and papers: 一次性, 一个, 一批 are not. */
const oneOf = /^[名位件份宗例]/
const before = /(?:大约|将近|接近|超过|突破|约|近|超|逾)$/
const after = /^(?:余|多|几|来)/
const numeral = /\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千万廿卅]+/g
/** Digits behind these belong to a name, a date or a longer number. */
const joined = /[\d.A-Za-z/#@№_+~\uff5e〔﹝[-]$|\d $|第$|每$|至少$|不少于$|不低于$|不超过$|不得超过$/
/** A total without a measure word: 不予公开信息数1402。 */
const total = /(?:数量|总数|总量|数)(?:为|共|共计|达|达到|合计|是|有)?$/

/** Every counted quantity of a passage, in order. Titles in 《》 and what is glued to other digits are left out. */
export function findQuantities({ text }: Passage): readonly Counted[] {
  const found: Counted[] = []
  const titles = titleSpans(text)
  let title = 0
  let past = 0
  for (const hit of text.matchAll(numeral)) {
    while ((titles[title]?.[1] ?? Infinity) <= hit.index) title++
    if (hit.index < past || (titles[title]?.[0] ?? Infinity) <= hit.index) continue
    const counted = quantityAt(text, hit.index)
    if (!counted) continue
    past = counted.to
    found.push(counted)
  }
  return found
}

function quantityAt(text: string, at: number): Counted | null {
  const lead = text.slice(Math.max(0, at - 6), at)
  if (joined.test(lead)) return null
  const hedge = before.exec(lead)?.[0] ?? ''
  const read = /\d/.test(text.charAt(at)) ? arabicAt(text, at) : chineseAt(text, at)
  if (!read || /^[\d.%‰/~—-]|^ \d|^至\d/.test(text.slice(read.end, read.end + 2))) return null
  const { end, decimal } = read
  const many = after.exec(text.slice(end, end + 1)) ? 1 : 0
  const multiplier = multiplierAt(text, end + many)
  const tail = multiplier?.end ?? end + many
  const more = many === 0 && after.test(text.slice(tail, tail + 1)) ? 1 : 0
  const measure = unitAt(text, tail + more)
  const behind = tail + more + measure.length
  const rest = text.slice(behind, behind + 12)
  if (measure === '') return bare(text, at, read, tail)
  if (read.chinese && !(chineseUnits.test(measure) && (decimal !== '1' || isCase(measure, rest)))) return null
  if (/^(?:以内|以下|不等)/.test(rest)) return null
  const about = hedge !== '' || many + more > 0 || /^(?:左右|上下|以上|余|多)/.test(rest)
  const words = multiplier ? text.slice(end + many, multiplier.end) : ''
  const money = measure === '元'
  return {
    value: Number(money ? decimal : shiftDecimal(decimal, multiplier?.places ?? 0)),
    unit: money ? words + measure : measure,
    approximate: about,
    from: at - hedge.length,
    to: behind,
  }
}

interface Read {
  readonly decimal: string
  readonly end: number
  readonly chinese: boolean
}

function arabicAt(text: string, at: number): Read | null {
  const read = arabicNumeralAt(text, at)
  return read && { decimal: read.decimal, end: read.end, chinese: false }
}

function chineseAt(text: string, at: number): Read | null {
  const read = chineseNumeralAt(text, at)
  return read && { decimal: String(read.value), end: read.end, chinese: true }
}

function unitAt(text: string, at: number): string {
  unit.lastIndex = at
  const measure = unit.exec(text)?.[0] ?? ''
  if (measure.length === 1 && otherWord.test(text.slice(at, at + 4))) return ''
  return measure
}

function isCase(measure: string, rest: string): boolean {
  return oneOf.test(measure) && !/^(?:事|套)/.test(rest)
}

function bare(text: string, at: number, { decimal, end, chinese }: Read, tail: number): Counted | null {
  if (chinese || tail !== end || decimal.includes('.')) return null
  if (!total.test(text.slice(Math.max(0, at - 6), at)) || !/^(?:[,;。、)]|$)/.test(text.slice(end, end + 1))) return null
  return { value: Number(decimal), unit: '', approximate: false, from: at, to: end }
}

/** 《…》, at most so far apart that a lost closing mark hides little. */
function titleSpans(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/《[^《》。]{1,80}》/g)].map((hit) => [hit.index, hit.index + hit[0].length])
}
