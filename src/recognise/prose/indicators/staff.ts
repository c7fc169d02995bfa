import { hasAny } from '../../../text/words.js'
import type { Mention } from '../mentions.js'
import type { Recogniser, Sense, Words } from './words.js'

const staffWords = /(?:工作人员|公开[^,;。]{0,10}人员|信息员|联络员|专职|兼职|全职|专人|同志|干部)/
const otherPersons =
  '选派 应考 引导 在职 在岗 受教育 分管 没有 增设 拟 计划 培训 参训 参加 会议 学习 编制 在编 执法 代表 委员 群众 申请人 村民 党员 组长 成员 干警 民警 教师 学生 专家 人次 来访 接待 关注 粉丝 用户 读者 公职 离退休 监督员 评议员 志愿者 窗口 机关人员 从业 服务对象 网站管理 运维'.split(
    ' ',
  )
const workers = /(?<![兼专全])职工(?!作)/

function isOfOthers(words: string): boolean {
  return hasAny(words, otherPersons) || (words.includes('职工') && workers.test(words))
}

/** 各科室明确1人: a number for each is none for all, unless it is summed up. */
function isOfEach(clause: string): boolean {
  return /均|每|至少|各[^,;。]{0,14}$/.test(clause) && !/共计|共有|合计|总计|总共/.test(clause)
}

function recognise({ before, after, earlier, later, headings }: Words, mention: Mention): Sense | null {
  const near = (/^(?:只有|仅有|共有|共|为|是)*$/.test(mention.before) ? before : mention.before).slice(-30)
  const behind = after.slice(0, 24)
  if (
    isOfEach((/[^,;。]*$/.exec(earlier)?.[0] ?? '') + near) ||
    isOfOthers(near) ||
    isOfOthers(behind.slice(0, 14)) ||
    !(staffWords.test(near + behind) || (/^(?:具体|专门)?(?:负责|从事|承担)/.test(behind) && /公开/.test(earlier)))
  )
    return null
  if (mention.unit === '个' && !/^(?:专职|兼职|工作人员|信息员|同志)/.test(behind)) return null
  if (!/公开|信息/.test(near + behind + earlier + later) && !/人员|机构|队伍|公开/.test(headings)) return null
  const both = /专(?:职)?[、(和或/]?\(?兼\)?职|专\(兼\)职|专兼职/
  if (both.test(near) || both.test(behind)) return { id: 'staff', rank: 3 }
  const kind = (words: string): 'full' | 'part' | null => (/兼职|兼任/.test(words) ? 'part' : /专职|全职/.test(words) ? 'full' : null)
  const lead = /(专职|兼职|全职)[^,;。专兼全]{0,8}$/.exec(near)
  const what = lead ? kind(lead[0]) : kind(behind)
  if (what === 'part') return { id: 'staffPartTime', rank: 3 }
  if (what === 'full') return { id: 'staffFullTime', rank: 3 }
  if (/从事|负责|工作人员|信息员|联络员|专人|同志|公开[^,;。]{0,10}人员/.test(near + behind))
    return { id: 'staff', rank: /现有|共有|配备/.test(near) ? 3 : 2 }
  return null
}

/** 工作人员3名, 专职1人, 兼职2人 */
export const staff: Recogniser = {
  counts: (unit) => ['人', '名', '位', '个'].includes(unit),
  hints: ['人', '职', '同志', '干部'],
  recognise,
}
