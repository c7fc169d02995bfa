import type { IndicatorId } from '../../../model/report.js'
import { endsClause } from '../../../text/characters.js'
import { beginsWithAny, behindAny, hasAny } from '../../../text/words.js'
import type { Passage } from '../passages.js'
import { deniedIn } from './denials.js'

/** A clause that says that there was none; offsets into the passage. */
export interface None {
  readonly ids: readonly IndicatorId[]
  readonly from: number
  readonly to: number
}

/** Nothing is denied without one of these. */
const denying = /[未没无零不免0]/g
/** What a denial that counts may be about. */
const subjects = ['复议', '诉讼', '申请', '费', '收过', '结转', '专职', '要求']
const free =
  /(?:均|全部|一律|都|予以|实行|全程|完全)(?:为|是|予以|实行)?免费(?:提供|公开)?(?:政府)?(?:信息)?$|免费(?:提供|向)[^,;。]{0,20}(?:信息|公开)|不(?:再|予|曾|另|向[^,;。、]{1,16}|对[^,;。、]{1,20})?收(?:取)?(?:任何|相关)?(?:费用?)?$|不存在(?:任何)?收费(?:和减免|及减免|、减免)?(?:的)?(?:情况|问题)?$/
const notFee = '行政事业性 不得 应当 除 规定 以下 以上 超额 每档 其余 窗口 仅 部分 贫困 低保'.split(' ')
const carried =
  /(?<!上年.{0,3})(?:无|没有|未有?)结转(?:至|到|入)?(?:(?:下|次)(?:一)?年度?)?(?:继续)?(?:办理|答复)?(?:的)?(?:申请|件|事项|情况|案件)?$/
/** Nothing but this stands under a heading: 本机关 + 未发生 + 此类 + 情况. */
const ofWhom = /^(?:20\d\d年度?|全年|本年度?|我[\u4e00-\u9fff]{1,3}|本[机单]关?位?|[,:]){0,6}均?$/
const nothing = '无 没有 未发生 未涉及 为零 没有发生 无此情况 无此类情况 未产生'.split(' ')
const such = '此类 此项 相关 上述 该类 该项 有关 此'.split(' ')
const matters = '情况 事项 内容 业务 申请 案件 现象'.split(' ')
const happened = ['发生']
const mostOfNothing = 40
const ruling = '应当 可以 不得 必须 除 按规定 如果 如有 若 凡 规定的 之日起 最少 最多'.split(' ')
const ofOthers = ['对未', '其余', '其他']
const ofThoseWho = /的(?:单位|部门|科室|申请人|人)$/
const ofSoMany = /\d[家个](?:单位|部门|乡镇|县区)?[^,;。]{0,8}[未没无]/
/** What is to be reached is not what was. */
const aimed = '力争 争取 确保 实现 努力 做到 目标 避免 防止 杜绝 下一步 今后 明年'.split(' ')
const aimedBefore = /(?:力争|争取|下一步|今后|明年|努力做到|目标)[^,;。]{0,24},$/
/** Some units, the lower ones, last year: not the organ's year. */
const some = '部分 个别 多数 一些 有的 有些 基层 下属 所属'.split(' ')
const ofLower = ['乡镇', '各']
const lower = /乡镇(?!政府)|各[乡镇街县区单部所]/
const earlierYears = '上年 上一年 去年 往年'.split(' ')
const wholeRegion = /全[市县区省州旗镇乡]/
const feeContext = ['公开', '信息', '申请', '检索', '处理费', '邮寄']
const fullTime = /(?:没有|无|未配备|未设|不设|没有设)[^,;。]{0,12}专职(?:工作)?(?:人员)?$/

/** The clauses of a passage in which words say that nothing was counted. */
export function findNone(passage: Passage): readonly None[] {
  const found: None[] = []
  const { text, headings } = passage
  const heading = headings.slice(headings.lastIndexOf('/') + 1)
  let end = 0
  for (let denial = nextDenial(text, 0); denial >= 0; denial = nextDenial(text, end)) {
    let from = denial
    while (from > end && !endsClause(text.charCodeAt(from - 1))) from--
    end = denial + 1
    while (end < text.length && !endsClause(text.charCodeAt(end))) end++
    const ids = saysNone(text.slice(from, Math.min(end, from + 200)), heading, text.slice(Math.max(0, from - 80), from))
    if (ids.length > 0) found.push({ ids, from, to: end })
  }
  return found
}

function nextDenial(text: string, from: number): number {
  denying.lastIndex = from
  return denying.exec(text)?.index ?? -1
}

function saysNone(clause: string, heading: string, earlier: string): readonly IndicatorId[] {
  if (nextDenial(clause, 0) < 0) return []
  const has = (word: string): boolean => clause.includes(word)
  const bare = isBare(clause)
  if (!(bare || subjects.some(has)) || isRuled(clause, earlier) || isAimed(clause, earlier) || isOfSome(clause)) return []
  if (bare) return ofHeading(heading, earlier)
  if (has('结转')) return carried.test(clause) ? ['requestsCarriedForward'] : []
  const ids: IndicatorId[] = []
  if (has('专职') && fullTime.test(clause) && hasAny(clause + heading + earlier, ['公开', '信息'])) ids.push('staffFullTime')
  const denied = deniedIn(clause)
  const charged = !hasAny(clause, notFee) && (denied.fees || (hasAny(clause, ['免费', '不']) && free.test(clause)))
  if (charged && (hasAny(clause + earlier, feeContext) || hasAny(heading, ['收费', '收支', '费用', '其他需要']))) ids.push('feesCollected')
  if (denied.reconsiderations) ids.push('reconsiderations')
  if (denied.litigations) ids.push('litigations')
  if (denied.requests && !charged) ids.push('requestsReceived')
  return ids
}

function isBare(clause: string): boolean {
  return (
    clause.length <= mostOfNothing &&
    nothing.some((word) => {
      let at = clause.indexOf(word)
      while (at >= 0 && !(endsNothing(clause, at + word.length) && ofWhom.test(clause.slice(0, at)))) at = clause.indexOf(word, at + 1)
      return at >= 0
    })
  )
}

/** Whether from the offset on nothing is said but what there was none of. */
function endsNothing(clause: string, at: number): boolean {
  return behindAny(clause, behindAny(clause, behindAny(clause, at, such), matters), happened) === clause.length
}

function isRuled(clause: string, earlier: string): boolean {
  return (
    hasAny(clause, ruling) ||
    beginsWithAny(clause, ofOthers) ||
    (clause.includes('的') && ofThoseWho.test(clause)) ||
    (hasAny(clause, ['家', '个']) && ofSoMany.test(clause)) ||
    (earlier.includes('规定') && /规定[,:]?$|规定,[^,;。]*行政机关[^,;。]*,$/.test(earlier))
  )
}

function isAimed(clause: string, earlier: string): boolean {
  return hasAny(clause, aimed) || (earlier.endsWith(',') && hasAny(earlier, aimed) && aimedBefore.test(earlier))
}

function isOfSome(clause: string): boolean {
  if (!hasAny(clause, some) && !beginsWithAny(clause, earlierYears) && !(hasAny(clause, ofLower) && lower.test(clause))) return false
  return !wholeRegion.test(clause)
}

function ofHeading(heading: string, earlier: string): readonly IndicatorId[] {
  const last = earlier.slice(earlier.search(/[^。]*$/))
  if (/\d/.test(last)) return []
  if (hasAny(heading, ['复议', '诉讼'])) return ['reconsiderations', 'litigations']
  if (hasAny(heading, ['收费', '费用'])) return ['feesCollected']
  return heading.includes('申请') && /依申请|收到.{0,12}申请/.test(heading) ? ['requestsReceived'] : []
}
