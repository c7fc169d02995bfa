import { beginsWithAny, behindAny, hasAny, hasCharacter, isMadeOf } from '../../text/words.js'

/** What an item or a heading is about. */
export type Side = 'problems' | 'improvements'

const aboutProblems = ['问题', '不足', '困难', '薄弱环节', '短板']
const aboutImprovements = '改进 整改 下步 下一步 今后 工作计划 工作安排 工作思路 工作设想 打算 努力方向'.split(' ')
const ofOtherThings = '复议 诉讼 申请 提案 回应 热点 咨询 收费 解读'.split(' ')
/** A line that is only a heading, its mark taken off. */
const opening = ['政府信息公开 信息公开', '工作', '中', '目前 当前', '仍 还', '存在', '的 着', '主要 突出', '的'].map(orNothing)
/** What a paragraph that goes from problems to what comes next speaks of. */
export const faults: readonly string[] = ['问题', '不足', '困难']
const furtherFaults = [orNothing('和 及 与 、'), orNothing('主要'), [...faults, '薄弱环节', '原因']]
const closing = ['之处', '情况', '如下 有 是', ': 。'].map(orNothing)
const problemHeadings = [
  [...opening, faults, ...closing],
  [...opening, faults, ...furtherFaults, ...closing],
]
const beginsImprovements =
  '主要 改进 整改 解决 下步 下一步 今后 20 明年 来年 的 重点 工作 计划 打算 安排 思路 设想 方向 措施 意见 建议 努力'.split(' ')
const headsImprovements = '改 措施 计划 打算 安排 思路 设想 方向 步 今后 建议 重点'.split(' ')
const improvementHeading =
  /^(?:主要)?(?:(?:改进|整改|解决)(?:的?(?:措施|情况|方向|办法|意见))?|(?:下一?步|今后|20[0-9]{2}年度?|明年|来年)?(?:的?(?:重点|改进)?工作)?的?(?:计划|打算|安排|思路|设想|方向|措施|重点)|下一?步|今后|(?:意见)?建议|努力方向)(?:(?:和|及|与|、)[^,。;]{1,8})?[:。]?$/

const nothingKnown = ['无', '没有', '不存在', '未发现']
const beginsNone = ['本年', '20', '我', '目前', '暂', ',', ...nothingKnown]
const saysNone =
  /^(?:本年度?|20[0-9]{2}年度?|我[^,。]{1,8}|目前|暂|,){0,3}(?:无|没有|不存在|未发现)(?:[^,。;]{0,10}(?:问题|不足|困难|情况|事项))?[。;]?$/
const faulty =
  '问题 不足 不够 不高 不强 不深 不全 不及时 不到位 不平衡 不完善 不规范 不充分 不丰富 不熟 有待 困难 欠缺 薄弱 差距 滞后 缺乏 短板 尚未 未能 单一 较少 较低 偏低 偏少'.split(
    ' ',
  )
const footBegins = ['附件', '以上报告', '特此报告']
const dated = /^[0-9二〇○零一三四五六七八九十]{4}年[0-9一二三四五六七八九十元]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/
/** How measures begin, where nothing turned to them before the list: 进一步梳理…, 加强… */
const willDo = ['要', '将', '需']
const measures =
  '进一步 继续 不断 切实 着力 积极 加强 强化 加大 加快 深化 拓宽 拓展 完善 提高 提升 建立 健全 推进 推动 规范 丰富 落实 抓好 做好 严格 扩大 创新 增强'.split(
    ' ',
  )
/** What may follow in one line with the text: a table, a list of enclosures, a date. */
const tableBegins = ['情况统计表', '指标名称', '统计指标']
const enclosed = /附件[0-9]{0,2}:/
const datedBehind = /(?<=[。;]\s{0,9})[0-9二〇○零一三四五六七八九]{4}年[0-9一二三四五六七八九十元]{1,3}月[0-9一二三四五六七八九十]{1,3}日/

function orNothing(words: string): readonly string[] {
  return [...words.split(' '), '']
}

/** Where the text of a stretch ends and something else begins. */
export function textEnd(words: string): number {
  const tables = tableBegins.map((word) => words.indexOf(word))
  const others = [words.includes('附件') ? words.search(enclosed) : -1, words.includes('日') ? words.search(datedBehind) : -1]
  return Math.min(words.length, ...[...tables, ...others].filter((at) => at >= 0))
}

/** Which side a section is of by its heading; null for one of other things. */
export function sideOfSection(heading: string): Side | null {
  if (hasAny(heading, ofOtherThings)) return null
  if (hasAny(heading, aboutProblems)) return 'problems'
  return hasAny(heading, aboutImprovements) ? 'improvements' : null
}

/** Whether a sentence begins as measures do and names no fault. */
export function isMeasure(words: string): boolean {
  return beginsWithAny(words.slice(behindAny(words, 0, willDo)), measures) && !hasAny(words, faulty)
}

/** Which side a heading is of; null for what is none. A heading has no marks within. */
export function sideOfHeading(words: string): Side | null {
  if (hasCharacter(words, ',。;') && /[,。;]./.test(words)) return null
  if (hasAny(words, faults) && problemHeadings.some((parts) => isMadeOf(words, parts))) return 'problems'
  const begins = beginsWithAny(words, beginsImprovements) && hasAny(words, headsImprovements)
  return begins && improvementHeading.test(words) ? 'improvements' : null
}

/** What a report or its text ends with: an enclosure, a table, a date. */
export function isFoot(words: string): boolean {
  if (beginsWithAny(words, footBegins) || words.endsWith('统计表') || words.includes('|') || words.includes('\t')) return true
  return words.endsWith('日') && dated.test(words)
}

/** Nothing to speak of: 无, 本年度未发现问题. */
export function isNone(words: string): boolean {
  return beginsWithAny(words, beginsNone) && hasAny(words, nothingKnown) && saysNone.test(words)
}

/** Whether a sentence says what is wrong. */
export function isFaulty(words: string): boolean {
  return hasAny(words, faulty)
}
