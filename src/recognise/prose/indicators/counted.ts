import type { IndicatorId } from '../../../model/report.js'
import type { Mention } from '../mentions.js'

/** What a quantity stands for, and how plainly. */
export interface Sense {
  readonly id: IndicatorId
  readonly rank: number
}

/** The words around a quantity that recognisers look at. */
export interface Words {
  /** The clause up to the number, without 共, 为, 约 at its end. */
  readonly before: string
  readonly after: string
  /** The sentence up to the clause. */
  readonly earlier: string
  /** The sentence behind the clause. */
  readonly later: string
  readonly headings: string
}

const filler = /(?:共计|总计|合计|累计|总共|共有|达到|分别|共|达|计|为|有|各|了|约|近|的|是|总数|数量|件数|数|[":,()])+$/
const cases = /^[件条宗份个例起次项]$|^人次$|^件次$|^$/
const persons = /^[人名位个]$/
const items = /^[条件篇份个则]$|^条次$|^件次$|^$/

export function wordsOf({ before, beforeAt, after, passage, to, sentence }: Mention): Words {
  const { text, headings } = passage
  const own = before.replace(/\([^()]*\)/g, '').replace(filler, '')
  const earlier = text.slice(Math.max(sentence.from, beforeAt - 120), beforeAt)
  return {
    before: own === '' ? clauseBefore(earlier) : own,
    after,
    earlier,
    later: text.slice(to + after.length, Math.min(sentence.to, to + after.length + 160)),
    headings,
  }
}

/** 收到申请,共3件: a clause of nothing but 共 goes with the one before, unless that has a number of its own. */
function clauseBefore(earlier: string): string {
  const clause = /([^,;。:]*)[,:]$/.exec(earlier)?.[1] ?? ''
  return /\d/.test(clause.replace(/20\d\d年/g, '')) ? '' : clause.replace(filler, '')
}

type Recogniser = (words: Words, mention: Mention) => Sense | null

const receipt = /(?:收到|受理|接到|接收|收办|接受|新收|收取|登记|接办|收)[^,;。]{0,40}(?:申请|依申请公开)[^,;。]{0,16}$/
const receiving = /(?:收到|受理|接到|接收|收办|新收|接受|登记|接办|收)(?:[^,;。]{0,10}(?:提出|提交)的?)?$/
const requestBehind = /^[^,;。]{0,24}(?:信息公开申请|公开申请|依申请|申请)/
const request =
  /(?:依申请公开(?:政府)?(?:信息)?|信息公开申请|公开(?:政府)?信息(?:的)?申请|公开申请|书面申请(?:公开)?(?:政府信息(?:公开)?)?)(?:事项|办件|案件|件)?$/
const classOfInformation = /依申请公开(?:类|的)?(?:政府)?(?:文件)?信息$/
const notRequest =
  /复议|诉讼|信访|咨询|投诉|举报|来信|来访|来电|留言|许可申请|结转|顺延|上年|去年|网上申请表|办结|答复|回复|不予|予以|无法|撤回|补正|转办/

/** Requests are also made for permits, subsidies, arbitration. */
function isAboutRequests(words: string, headings: string): boolean {
  if (/许可申请|仲裁|专利|补贴|资助|贷款|救助申请|项目申请|低保/.test(words)) return false
  return /公开[^,;。]{0,14}申请|申请[^,;。]{0,8}公开|依申请|信息[^,;。]{0,14}申请/.test(words) || /申请/.test(headings)
}

function received(words: Words): Sense | null {
  const { before, after, earlier, later, headings } = words
  if (/协助|配合|备案|移交|查阅点/.test(before) || notRequest.test(before) || /^[^,;。]{0,16}(?:结转|顺延|复议|诉讼)/.test(after))
    return null
  if (!isAboutRequests(before + after + earlier, headings)) return null
  const id = 'requestsReceived'
  if (/^[^,;。]{0,6}向[^,;。]{1,14}(?:提出|提交)[^,;。]{0,14}申请/.test(after)) return { id, rank: 2 }
  if (receipt.test(before)) return { id, rank: 3 }
  if (receiving.test(before) && requestBehind.test(after)) return { id, rank: 3 }
  if (classOfInformation.test(before)) return /^[^。]{0,20}(?:已|均)?(?:回复|答复|办结|办理)/.test(later) ? { id, rank: 1 } : null
  if (request.test(before) && !/^(?:的|中)/.test(after)) return { id, rank: /提交|网上|信函|邮寄|当面|传真|现场/.test(before) ? 1 : 2 }
  return null
}

const answer = /(?:办结|答复|回复|办复|办理完毕|处理完毕|办理|处理)[^,;。]{0,30}$/
const answerBehind = /^[^,;。]{0,14}(?:办结|答复|回复|办复|办理完毕)/
const notAnswer =
  /结转|顺延|提案|建议|信件|留言|咨询|投诉|信访|来信|来电|热线|诉求|不予|无法|上年|复议|诉讼|同意|部分公开|予以公开|正在|未|延期|超期|许可|案件|处罚|行政执法|审批|举报|补正|撤回/

function handled({ before, after, earlier, headings }: Words): Sense | null {
  if (notAnswer.test(before) || notAnswer.test(after)) return null
  if (!isAboutRequests(before + after + earlier, headings) || /协助|配合/.test(before)) return null
  if (receiving.test(before) && requestBehind.test(after)) return null
  const id = 'requestsHandled'
  if (receipt.test(before) && !/(?:办结|答复|回复|办复|完毕)[^,;。]{0,30}$/.test(before)) return null
  if (answer.test(before) && !/(?:情况|方式|程序)[^,;。]{0,30}$/.test(before)) return { id, rank: 3 }
  return answerBehind.test(after) && !/^[^,;。]{0,14}(?:情况|率)/.test(after) ? { id, rank: 2 } : null
}

function carriedForward({ before, after, earlier, later, headings }: Words): Sense | null {
  if (!isAboutRequests(before + after + earlier + later, headings)) return null
  if (/上一?年/.test(before) || /^[^,;。]{0,4}上一?年/.test(after)) return null
  const id = 'requestsCarriedForward'
  const behind = /^,[^;。\d]{0,40}$/.exec(later)?.[0].replace(/.*(?:[无未没]|答复|办结|回复).*结转.*/, '') ?? ''
  const toNext =
    /结转(?:至|到|入)?(?:下|次|明|20\d\d|以后)|转(?:至|到|入)?(?:下|次)一?年|(?:下|次)一?年度?(?:继续)?(?:办理|答复|处理)|顺延|跨年|转至下/
  if (toNext.test(before) || toNext.test(after) || toNext.test(behind)) return { id, rank: 3 }
  return /(?:正在|尚在)(?:办理|处理)中?$/.test(before) || /^[^,;。]{0,6}(?:正在|尚在)(?:办理|处理)/.test(after) ? { id, rank: 1 } : null
}

const outcome = /结果|维持|纠正|纠错|撤销|驳回|审结|结案|撤回|撤诉|立案|答辩|出庭|败诉|胜诉|变更|已|尚未/

function remedies({ before, after, earlier, later, headings }: Words, mention: Mention): Sense | null {
  if (/^其中/.test(mention.before) && !/\d[^\d]{0,3}[,;(]?$/.test(earlier.replace(/其中$/, ''))) return null
  if (/^[^。;]{0,8}(?:与[^。;]{0,12}无关|不在此列)/.test(later)) return null
  const sentence = earlier + before + after
  if (!/信息公开|政务公开|依申请|公开/.test(sentence) && !/复议|诉讼/.test(headings)) return null
  if (outcome.test(before.replace(/^.*(?=复议|诉讼)/, '')) || outcome.test(after.slice(0, 6))) return null
  if (/复议[^;。\d]{0,40}诉讼[^,;。\d]{0,16}$/.test(before)) return { id: 'reconsiderationsAndLitigations', rank: 3 }
  if (/诉讼[^,;。\d]{0,40}复议[^,;。\d]{0,16}$/.test(before)) return { id: 'reconsiderationsAndLitigations', rank: 3 }
  if (/(?:诉讼|行政应诉)[^,;。]{0,16}$/.test(before)) return { id: 'litigations', rank: 3 }
  if (/复议[^,;。]{0,16}$/.test(before)) return { id: 'reconsiderations', rank: 3 }
  const behind = /^[^,;。]{0,30}?(复议|诉讼)/.exec(after)
  if (
    behind &&
    /(?:收到|发生|受理|办理|提起|引起|引发|有|产生|处理|接到)$|^$/.test(before.replace(/^(?:全年|本年度?|20\d\d年度?|共)+/, ''))
  ) {
    const both = /复议.{0,8}诉讼|诉讼.{0,8}复议/.test(after)
    if (both) return { id: 'reconsiderationsAndLitigations', rank: 2 }
    return { id: behind[1] === '复议' ? 'reconsiderations' : 'litigations', rank: 2 }
  }
  if (/(?:两类|两项|以上|上述)案件$/.test(before) && /复议[^。]*诉讼/.test(earlier))
    return { id: 'reconsiderationsAndLitigations', rank: 2 }
  if (/(?:相关|此类)案件$/.test(before) && /复议[^,;。\d]*诉讼[^,;。\d]*,[^,]{0,10}$/.test(earlier))
    return { id: 'reconsiderationsAndLitigations', rank: 1 }
  return null
}

const feeWords = /信息处理费|检索费|复制费|邮寄费|工本费|收费|收取|费用/
const otherFees = /行政事业性|规费|税|采购|经费|预算|减免|免收|罚款|项目|标准|收入|土地|水费|电费/

function fees({ before, after, earlier, headings }: Words, { unit }: Mention): Sense | null {
  if (!/^(?:[万亿千百十]*元)$/.test(unit) || otherFees.test(before) || /每[件份页张个次条]$/.test(before)) return null
  const charged = feeWords.test(before) || (/金额$/.test(before) && feeWords.test(/[^。;]{0,30}$/.exec(earlier)?.[0] ?? ''))
  if (!charged || /^[^,;。]{0,4}(?:每|以下|以上)/.test(after)) return null
  const about =
    /信息处理费|检索|复制|邮寄/.test(earlier + before) || /公开|依申请/.test(before + earlier) || /收费|其他需要报告|申请/.test(headings)
  return about ? { id: 'feesCollected', rank: /信息处理费|共|合计|总计|全年|全市|全县|全区/.test(before) ? 3 : 2 } : null
}

const staffWords = /(?:工作人员|人员|信息员|联络员|专职|兼职|全职|专人|同志|干部)/
const otherPersons =
  /均|各[^,;。]{0,8}有?$|每|至少|分管|培训|参训|参加|会议|学习|编制|在编|执法|代表|委员|群众|申请人|村民|党员|组长|成员|干警|民警|教师|学生|专家|人次|来访|接待|关注|粉丝|用户|读者|公职|(?<![兼专全])职工(?!作)|离退休|监督员|评议员|志愿者|窗口|机关人员|从业|服务对象|网站管理|运维/

function staff({ after, earlier, headings }: Words, mention: Mention): Sense | null {
  const near = mention.before.slice(-30)
  const behind = after.slice(0, 24)
  if (
    /均|每|各|至少/.test(/[^,;。]*$/.exec(earlier)?.[0] ?? '') ||
    otherPersons.test(near) ||
    otherPersons.test(behind.slice(0, 14)) ||
    !staffWords.test(near + behind)
  )
    return null
  if (!/公开|信息/.test(near + behind + earlier) && !/人员|机构|队伍|公开/.test(headings)) return null
  const both = /专(?:职)?[、(和或/]?\(?兼\)?职|专\(兼\)职|专兼职/
  if (both.test(near) || both.test(behind)) return { id: 'staff', rank: 3 }
  const kind = (words: string): 'full' | 'part' | null => (/兼职|兼任/.test(words) ? 'part' : /专职|全职/.test(words) ? 'full' : null)
  const lead = /(专职|兼职|全职)[^,;。专兼全]{0,8}$/.exec(near)
  const what = lead ? kind(lead[0]) : kind(behind)
  if (what === 'part') return { id: 'staffPartTime', rank: 3 }
  if (what === 'full') return { id: 'staffFullTime', rank: 3 }
  if (/从事|负责|工作人员|信息员|联络员|专人|同志|人员/.test(near + behind))
    return { id: 'staff', rank: /现有|共有|配备/.test(near) ? 3 : 2 }
  return null
}

const open = /主动公开/
const information = /信息|文件/
const notOpen =
  /依申请公开|申请公开|不予公开|点击|浏览|访问|阅读|转发|更新栏目|粉丝|留言|解读|新闻|微博|微信|公众号|抖音|短视频|视频|公示栏|宣传栏|简报|公报|清理|上报|报送|过期|栏目|会议|建议|提案|规章|规范性文件|政策性?文件|处罚|许可|采购|预决?算|人事|动态|移交|采用|刊登|群众|下发|纸质|显示屏|政务公开栏|各部门|各单位|督促/

/** Information of one kind: a part of all. */
const kinds =
  /(?:(?<!各|分)类|其他|职能|计划|人事|解读|动态|公告|财政|预?决算|应急|法规|规范性|清单)[^,;。、等]{0,4}信息$|[^各]类$|(?:点击|浏览|访问|阅读|转发|解读)[^,;。]{0,8}$/
/** Other channels with figures of their own stand beside it: no total. */
const channels = /(?:微信|微博|公众号|推送|视频号|抖音|客户端|头条)[^;。\d]{0,20}\d/

function proactive({ before, after, earlier, later }: Words): Sense | null {
  const behind = /^[^,;。占]{0,16}/.exec(after)?.[0] ?? ''
  const words = before.slice(-60)
  const id = 'proactiveDisclosures'
  const own = words.replace(/\([^()]*\)/g, '').replace(/^.*(?=主动公开)/, '')
  if (/依申请|不予公开/.test(words) || kinds.test(own) || notOpen.test(behind)) return null
  if (!/主动公开[^,;。]*信息$/.test(own) && notOpen.test(own)) return null
  if (open.test(own) && (information.test(own) || information.test(behind))) return { id, rank: 3 }
  if (/主动公开(?:的|数)?$/.test(own) && /信息/.test(earlier)) return { id, rank: 3 }
  if (channels.test(earlier) || channels.test(later)) return null
  if (/(?:公开|发布|上传)(?:了)?(?:各类|各种|各项|有关|相关|政府|政务|文件|类|本级|公开)*信息$/.test(own)) return { id, rank: 1 }
  if (/信息公开$/.test(own) && /完成/.test(own)) return { id, rank: 1 }
  return /(?:公开|发布|上传)$/.test(own) && /^(?:各类|各种|有关|相关|政府|政务)*信息/.test(behind) ? { id, rank: 1 } : null
}

/** The recognisers, with the measure words each can have. */
const recognisers: readonly (readonly [RegExp, Recogniser])[] = [
  [cases, carriedForward],
  [cases, remedies],
  [cases, handled],
  [cases, received],
  [/元$/, fees],
  [persons, staff],
  [items, proactive],
]

/** What a quantity stands for: what the first recogniser says. */
export function senseOf(mention: Mention): { readonly sense: Sense; readonly words: Words } | null {
  const words = wordsOf(mention)
  for (const [unit, recognise] of recognisers) {
    const sense = unit.test(mention.unit) ? recognise(words, mention) : null
    if (sense) return { sense, words }
  }
  return null
}
