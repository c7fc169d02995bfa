import { arabicNumeralAt } from '../../text/arabic-numerals.js'
import { digitsEnd, isDigit, isLetter, isOneOf, unitsOf } from '../../text/characters.js'
import { chineseNumeralAt } from '../../text/chinese-numerals.js'
import { shiftDecimal } from '../../text/decimal.js'
import { multiplierAt } from '../../text/units.js'
import { beginsWithAny, behindAny, endsWithAny, hasCharacter, withoutEnd } from '../../text/words.js'
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

/** Measure words of prose: one character, or these before 次. */
const units = unitsOf('件条次篇人份期个宗起例批名位家项场本处部册张幅则台套户块封卷段集页所轮节座面元')
const beforeTimes = '人批件条户场家辆'
/** By a measure word, what may stand behind it to make another word of it: 条例, 个月. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  条: ['例', '款'],
  个: ['月', '工作', '自然日', '人', '别', '百分'],
  人: ['民', '大'],
  期: ['间'],
  部: ['门', '分'],
  本: ['级', '机关', '单位', '局', '年', '报告', '行政'],
  批: ['复', '准'],
  所: ['有', '属', '在', '辖', '需', '谓', '示', '以', '涉'],
  处: ['理', '罚', '分', '置', '室'],
  起: ['草', '诉'],
  场: ['所', '次'],
  家: ['庭'],
  次: ['要', '日', '年'],
  项: ['目标'],
  名: ['单'],
  位: ['置', '一体'],
  户: ['籍'],
  份: ['额'],
  例: ['如'],
  张: ['榜'],
  台: ['账'],
  轮: ['流'],
  节: ['点', '约'],
  面: ['向', '积', '临', '对', '授', '板', '貌', '谈', '上'],
  座: ['谈', '机'],
  集: ['中', '体', '约'],
  段: ['落'],
  块: ['状'],
}
const chineseUnits = '名位人件条份宗起例次期场篇张册卷段集则幅部封块户处座轮节面元'
/** 三个 is a number of things only at the end of its clause, or before these: 三个方面 counts nothing. */
const things = '栏目 专栏 专题 平台 账号 网站 渠道 单位 部门 乡镇 街道 县 镇 村 社区 窗口 查阅 场所 公众号 部委 科室'.split(' ')
/** What ends the clause of a number, the end of the text but for it. */
const clauseEnds = ',;。、)'
/** 一 is a number only of persons and papers: 一次性, 一个, 一批 are not. */
const oneOf = '名位件份例宗'
const hedges = '大约 将近 接近 超过 突破 约 近 超 逾'.split(' ')
const behindHedges = ['有', '为', '计']
const more = unitsOf('余多几来')
const openEnded = ['以内', '以下', '不等', '以上的']
const roughly = ['左右', '上下', '以上', '余', '多']
const rounds: Readonly<Record<string, string>> = { 百: '100', 千: '1000' }
const numerals = unitsOf('零〇一二两三四五六七八九十百千万廿卅')
/** Digits behind these belong to a name, a date or a longer number. */
const joining = '.#/@№_+~\uff5e〔﹝[-第每'
const limits = '至少 至少有 不超过 不得超过 少于 不足 低于 高于 未满'.split(' ')
/** A total without a measure word: 不予公开信息数1402. */
const totals = ['数', '数量', '总量']
const behindTotals = '为 共 共计 达 达到 合计 是 有 :'.split(' ')

/** Every counted quantity of a passage, in order. Titles in 《》 and what is glued to other digits are left out. */
export function findQuantities(passage: Passage): readonly Counted[] {
  const { text } = passage
  const found: Counted[] = []
  const titles = titleSpans(text)
  let title = 0
  let past = 0
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = numeralEnd(text, at)
    if (end === at) {
      end++
      continue
    }
    while ((titles[title]?.[1] ?? Infinity) <= at) title++
    if (at < past || (titles[title]?.[0] ?? Infinity) <= at) continue
    const counted = quantityAt(passage, at)
    if (!counted) continue
    past = counted.to
    found.push(counted)
  }
  return found
}

/** Behind the digits or the characters of a number that begin at the offset; the offset itself where none do. */
function numeralEnd(text: string, at: number): number {
  let end = at
  if (!isDigit(text.charCodeAt(at))) {
    while (numerals.has(text.charCodeAt(end))) end++
    return end
  }
  while (isDigit(text.charCodeAt(end)) || text.charAt(end) === ',') end++
  const fraction = text.charAt(end) === '.' ? digitsEnd(text, end + 1) : end + 1
  return fraction > end + 1 ? fraction : end
}

function quantityAt(passage: Passage, at: number): Counted | null {
  const { text } = passage
  const read = isDigit(text.charCodeAt(at)) ? arabicAt(passage, at) : chineseAt(text, at)
  if (!read || goesOn(text, read.end)) return null
  const { end, decimal } = read
  const many = more.has(text.charCodeAt(end)) ? 1 : 0
  const multiplier = multiplierAt(text, end + many)
  const tail = multiplier?.end ?? end + many
  const further = many === 0 && more.has(text.charCodeAt(tail)) ? 1 : 0
  const measure = unitAt(text, tail + further)
  if (measure === '' && !isTotal(text, at, read, tail)) return null
  const lead = text.slice(Math.max(0, at - 6), at)
  if (isJoined(lead) || (at === 0 && isCutOff(passage))) return null
  if (measure === '') return { value: Number(decimal), unit: '', approximate: false, from: at, to: end }
  const behind = tail + further + measure.length
  const rest = text.slice(behind, behind + 12)
  if (measure === '页' && !/[印描料]\D{0,4}$/.test(lead)) return null
  if (read.chinese && !(isCounting(measure, rest) && (decimal !== '1' || isCase(measure, rest)))) return null
  if (beginsWithAny(rest, openEnded)) return null
  const hedge = hedgeOf(lead)
  const words = multiplier ? text.slice(end + many, multiplier.end) : ''
  const money = measure === '元'
  const rough = !money && (words.includes('万') || words.includes('亿'))
  return {
    value: Number(money ? decimal : shiftDecimal(decimal, multiplier?.places ?? 0)),
    unit: money ? words + measure : measure,
    approximate: rough || hedge > 0 || many + further > 0 || beginsWithAny(rest, roughly),
    from: at - hedge,
    to: behind,
  }
}

/** Whether the number is followed by what makes it a piece of something else: 3.5.2, 12%, 3至5. */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (isOneOf('.%‰/~—-', text, end) || isDigit(text.charCodeAt(end))) return true
  return (next === ' ' || next === '至') && isDigit(text.charCodeAt(end + 1))
}

function isJoined(lead: string): boolean {
  const last = lead.charCodeAt(lead.length - 1)
  if (isDigit(last) || isLetter(last) || isOneOf(joining, lead, lead.length - 1)) return true
  return (last === 0x20 && isDigit(lead.charCodeAt(lead.length - 2))) || endsWithAny(lead, limits)
}

/** How long the words are that make a number rough: 约, 超过, 近有. */
function hedgeOf(lead: string): number {
  const words = withoutEnd(lead, behindHedges)
  const hedge = hedges.find((each) => words.endsWith(each))
  return hedge === undefined ? 0 : hedge.length + lead.length - words.length
}

interface Read {
  readonly decimal: string
  readonly end: number
  readonly chinese: boolean
}

/** Only a comma as ASCII has it groups digits: 35，120件 is two numbers. */
function arabicAt({ text, at: places, original }: Passage, at: number): Read | null {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  const grouped = text.charAt(end) === ',' && original.charAt(places[end] ?? 0) === ',' && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5))
  const read = text.charAt(end) === ',' && !grouped ? arabicNumeralAt(text.slice(at, end), 0) : arabicNumeralAt(text.slice(at, at + 24), 0)
  return read && { decimal: read.decimal, end: at + read.end, chinese: false }
}

/** A page or a scraper broke the line within a number: 12 / 5条. */
function isCutOff({ at, original }: Passage): boolean {
  const before = original.slice(Math.max(0, (at[0] ?? 0) - 8), at[0] ?? 0).trimEnd()
  return isDigit(before.charCodeAt(before.length - 1))
}

function chineseAt(text: string, at: number): Read | null {
  const round = rounds[text.charAt(at)]
  if (round && (more.has(text.charCodeAt(at + 1)) || isOneOf('近上约超逾', text, at - 1)))
    return { decimal: round, end: at + 1, chinese: true }
  if (isOneOf('几数', text, at - 1) && '十百千万'.includes(text.charAt(at))) return null
  const read = chineseNumeralAt(text, at)
  return read && { decimal: String(read.value), end: read.end, chinese: true }
}

function unitAt(text: string, at: number): string {
  const first = text.charAt(at)
  if (text.charAt(at + 1) === '次' && isOneOf(beforeTimes, text, at)) return `${first}次`
  if (!units.has(text.charCodeAt(at))) return ''
  return behindAny(text, at + 1, otherWords[first] ?? []) > at + 1 ? '' : first
}

function isCounting(measure: string, rest: string): boolean {
  if (chineseUnits.includes(measure.charAt(0)) || measure === '批次') return true
  return '个项家批种本台套'.includes(measure) && (clauseEnds.includes(rest.charAt(0)) || beginsWithAny(rest, things))
}

function isCase(measure: string, rest: string): boolean {
  return oneOf.includes(measure.charAt(0)) && !rest.startsWith('事') && !rest.startsWith('套')
}

/** A whole number in digits at the end of its clause, behind what is counted in words: …总数1402。 */
function isTotal(text: string, at: number, { decimal, end, chinese }: Read, tail: number): boolean {
  if (chinese || tail !== end || decimal.includes('.') || !clauseEnds.includes(text.charAt(end))) return false
  return endsWithAny(withoutEnd(text.slice(Math.max(0, at - 6), at), behindTotals), totals)
}

const longestTitle = 80

/** 《…》, at most so far apart that a lost closing mark hides little. */
function titleSpans(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
    const words = text.slice(at + 1, at + 2 + longestTitle)
    const length = words.indexOf('》')
    if (length > 0 && !hasCharacter(words.slice(0, length), '《。')) spans.push([at, at + length + 2])
  }
  return spans
}
