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
const unit = /人次|批次|件次|条次|户次|场次|家次|辆次|[件条次篇人份期个宗起例批名位家项场本处部册张幅则台套户块封卷段集页所轮节座面元]/y
/** What a measure word is the beginning of. */
const otherWord =
  /^(?:条例|条款|个月|个工作|个自然日|个人|个别|个百分|人民|人大|期间|部门|本级|批复|批准|部分|所有|所属|所在|所辖|所需|所谓|所示|所以|所涉|处理|处罚|处分|处置|处室|起草|起诉|场所|场次|家庭|次要|项目标|名单|位置|户籍|份额|例如|张榜|台账|位一体|轮流|节点|节约|面向|面积|面临|面对|面授|面板|面貌|面谈|面上|座谈|座机|次日|次年|集中|集体|集约|段落|块状|本机关|本单位|本局|本年|本报告|本行政)/
const chineseUnits = /^(?:[名位人件条份宗起例次期场篇张册卷段集则幅部封块户处座轮节面]|批次|元)/
/** 三个 is a number of things only at the end of its clause, or before these: 三个方面 counts nothing. */
const things = /^(?:[,;。、)]|$|栏目|专栏|专题|平台|账号|网站|渠道|单位|部门|乡镇|街道|县|镇|村|社区|窗口|查阅|场所|公众号|部委|科室)/
/** 一 is a number only of persons and papers: 一次性, 一个, 一批 are not. */
const oneOf = /^[名位件份宗例]/
const before = /(?:大约|将近|接近|超过|突破|约|近|超|逾)(?:有|为|计)?$/
const after = /^(?:余|多|几|来)/
const numeral = /\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千万廿卅]+/g
/** Digits behind these belong to a name, a date or a longer number. */
const joined = /[\d.A-Za-z/#@№_+~\uff5e〔﹝[-]$|\d $|第$|每$|至少有?$|不少于$|不低于$|不超过$|不得超过$|少于$|不足$|低于$|高于$|未满$/
/** A total without a measure word: 不予公开信息数1402。 */
const total = /(?:数量|总数|总量|数)(?:为|共|共计|达|达到|合计|是|有|:)?$/

/** Every counted quantity of a passage, in order. Titles in 《》 and what is glued to other digits are left out. */
export function findQuantities(passage: Passage): readonly Counted[] {
  const { text } = passage
  const found: Counted[] = []
  const titles = titleSpans(text)
  let title = 0
  let past = 0
  for (const hit of text.matchAll(numeral)) {
    while ((titles[title]?.[1] ?? Infinity) <= hit.index) title++
    if (hit.index < past || (titles[title]?.[0] ?? Infinity) <= hit.index) continue
    const counted = quantityAt(passage, hit.index)
    if (!counted) continue
    past = counted.to
    found.push(counted)
  }
  return found
}

function quantityAt(passage: Passage, at: number): Counted | null {
  const { text } = passage
  const lead = text.slice(Math.max(0, at - 6), at)
  if (joined.test(lead) || (at === 0 && isCutOff(passage))) return null
  const hedge = before.exec(lead)?.[0] ?? ''
  const read = /\d/.test(text.charAt(at)) ? arabicAt(passage, at) : chineseAt(text, at)
  if (!read || /^[\d.%‰/~—-]|^ \d|^至\d/.test(text.slice(read.end, read.end + 2))) return null
  const { end, decimal } = read
  const many = after.exec(text.slice(end, end + 1)) ? 1 : 0
  const multiplier = multiplierAt(text, end + many)
  const tail = multiplier?.end ?? end + many
  const more = many === 0 && after.test(text.slice(tail, tail + 1)) ? 1 : 0
  const measure = unitAt(text, tail + more)
  const behind = tail + more + measure.length
  const rest = text.slice(behind, behind + 12)
  if (measure === '页' && !/[印描料]\D{0,4}$/.test(lead)) return null
  if (measure === '') return bare(text, at, read, tail)
  if (read.chinese && !(isCounting(measure, rest) && (decimal !== '1' || isCase(measure, rest)))) return null
  if (/^(?:以内|以下|不等|以上的)/.test(rest)) return null
  const about = hedge !== '' || many + more > 0 || /^(?:左右|上下|以上|余|多)/.test(rest)
  const words = multiplier ? text.slice(end + many, multiplier.end) : ''
  const money = measure === '元'
  const rough = !money && /[万亿]/.test(words)
  return {
    value: Number(money ? decimal : shiftDecimal(decimal, multiplier?.places ?? 0)),
    unit: money ? words + measure : measure,
    approximate: about || rough,
    from: at - hedge.length,
    to: behind,
  }
}

interface Read {
  readonly decimal: string
  readonly end: number
  readonly chinese: boolean
}

/** Only a comma as ASCII has it groups digits: 35，120件 is two numbers. */
function arabicAt({ text, at: places, original }: Passage, at: number): Read | null {
  let end = at
  while (/\d/.test(text.charAt(end))) end++
  const grouped = text.charAt(end) === ',' && original.charAt(places[end] ?? 0) === ',' && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5))
  const read = text.charAt(end) === ',' && !grouped ? arabicNumeralAt(text.slice(at, end), 0) : arabicNumeralAt(text.slice(at, at + 24), 0)
  return read && { decimal: read.decimal, end: at + read.end, chinese: false }
}

/** A page or a scraper broke the line within a number: 12 / 5条. */
function isCutOff({ at, original }: Passage): boolean {
  return /\d\s*$/.test(original.slice(Math.max(0, (at[0] ?? 0) - 8), at[0] ?? 0))
}

function chineseAt(text: string, at: number): Read | null {
  const round = { 百: '100', 千: '1000' }[text.charAt(at)]
  if (round && (after.test(text.charAt(at + 1)) || /[近上约超逾]/.test(text.charAt(at - 1))))
    return { decimal: round, end: at + 1, chinese: true }
  if (/[几数]/.test(text.charAt(at - 1)) && /[十百千万]/.test(text.charAt(at))) return null
  const read = chineseNumeralAt(text, at)
  return read && { decimal: String(read.value), end: read.end, chinese: true }
}

function unitAt(text: string, at: number): string {
  unit.lastIndex = at
  const measure = unit.exec(text)?.[0] ?? ''
  if (measure.length === 1 && otherWord.test(text.slice(at, at + 4))) return ''
  return measure
}

function isCounting(measure: string, rest: string): boolean {
  return chineseUnits.test(measure) || ('个项家批种本台套'.includes(measure) && things.test(rest))
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
