import { hasAny } from '../../../text/words.js'
import type { Mention } from '../mentions.js'
import { countsCases } from './requests.js'
import type { Recogniser, Sense, Words } from './words.js'

const outcomes = '结果 维持 纠正 纠错 撤销 驳回 审结 结案 撤回 撤诉 立案 答辩 出庭 败诉 胜诉 变更 已 尚未'.split(' ')

function recognise({ before, after, earlier, later, headings, context }: Words, mention: Mention): Sense | null {
  if (/^[^。;]{0,8}(?:与[^。;]{0,12}无关|不在此列)/.test(later)) return null
  const sentence =
    earlier + before + after + (/因|引起|引发|不满|不服/.test(later) ? later : '') + (/复议|诉讼/.test(context) ? context : '')
  if (/决定书|案例|通知书|文书|答复书|信息$|一审|二审/.test(before) || /^(?:决定书|案例|通知书|文书|信息)/.test(after)) return null
  if (/复议后|未经复议|直接起诉|许可类|处罚|工伤|征收|执法/.test(before)) return null
  if (/^占|全部[^,;。]{0,8}案件$|下级|复议机[构关]|法制机构/.test(before)) return null
  const ownKind = /^其中[^,;。]{0,8}(?:信息公开|政务公开)/.test(mention.before) && !/复议|诉讼/.test(mention.before)
  if (ownKind && /诉讼|应诉/.test(/[^;。]{0,40}$/.exec(earlier)?.[0] ?? '')) return { id: 'litigations', rank: 4 }
  if (ownKind && /复议/.test(earlier)) return { id: 'reconsiderations', rank: 4 }
  if (!/公开/.test(before) && /^[^。;]{0,40}(?:其中|涉及)[^。;]{0,6}(?:信息|政务)公开/.test(after + later)) return null
  if (/^其中/.test(mention.before) && !/\d[^\d]{0,3}[,;(]?$/.test(earlier.replace(/其中$/, ''))) return null
  if (!/信息公开|政务公开|依申请|公开/.test(sentence) && !/复议|诉讼/.test(headings)) return null
  if (hasAny(before.replace(/^.*(?=复议|诉讼)/, ''), outcomes) || hasAny(after.slice(0, 6), outcomes)) return null
  if (/复议[^;。\d]{0,40}诉讼[^,;。\d]{0,16}$/.test(before)) return { id: 'reconsiderationsAndLitigations', rank: 3 }
  if (/诉讼[^,;。\d]{0,40}复议[^,;。\d]{0,16}$/.test(before)) return { id: 'reconsiderationsAndLitigations', rank: 3 }
  if (/(?:诉讼|行政应诉|被诉|被起诉|法院起诉|提起起诉)[^,;。]{0,16}$/.test(before))
    return { id: 'litigations', rank: /公开|依申请/.test(before) ? 3 : 2 }
  if (/复议[^,;。]{0,16}$/.test(before)) return { id: 'reconsiderations', rank: /公开|依申请/.test(before) ? 3 : 2 }
  const behind = /^[^,;。]{0,30}?(复议(?!后)|诉讼)/.exec(after)
  if (
    behind &&
    /(?:其中|收到|发生|受理|办理|提起|引起|引发|有|产生|处理|接到)$|^$/.test(before.replace(/^(?:全年|本年度?|20\d\d年度?|共)+/, ''))
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

/** 行政复议7件, 行政诉讼9件, 行政复议、诉讼3宗 */
export const remedies: Recogniser = { counts: countsCases, hints: ['复议', '诉讼', '诉'], recognise }
