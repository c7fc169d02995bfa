import { hasAny } from '../../../text/words.js'
import type { Mention } from '../mentions.js'
import { countsCases, isAboutRequests, receipt, receiving, requestBehind } from './requests.js'
import type { Recogniser, Sense, Words } from './words.js'

const request =
  /(?:依申请公开[^,;。]{0,6}受理|申请受理|申请公开|依申请公开(?:政府)?(?:信息)?|信息公开申请|公开(?:政府)?信息(?:的)?申请|公开申请|书面申请(?:公开)?(?:政府信息(?:公开)?)?)(?:事项|办件|案件|件)?$/
const classOfInformation = /依申请公开(?:类|的)?(?:政府)?(?:文件)?信息$/
const ofKinds = /依申请公开(?:(?:类|的)?(?:政府)?(?:文件)?信息)?$/
const notRequest =
  '复议 诉讼 信访 咨询 投诉 举报 来信 来访 来电 留言 许可申请 结转 顺延 上年 去年 网上申请表 办结 答复 回复 不予 予以 无法 撤回 补正 转办'.split(
    ' ',
  )

function recognise(words: Words, { value }: Mention): Sense | null {
  const { before, after, earlier, later } = words
  if (
    /协助|配合|代[市县区省州]政府|转来的|协查|总结|邮件|备案|移交|查阅点/.test(before) ||
    hasAny(before, notRequest) ||
    /^[^,;。]{0,16}(?:结转|顺延|复议|诉讼)/.test(after)
  )
    return null
  if (!isAboutRequests(words)) return null
  if (/不属于[^,;。]{0,8}信息公开申请/.test(later)) return null
  const id = 'requestsReceived'
  if (/^[^,;。]{0,6}向[^,;。]{1,14}(?:提出|提交)[^,;。]{0,14}申请/.test(after)) return { id, rank: 2 }
  if (receipt.test(before)) return { id, rank: 3 }
  if (/(?:提出|提交)[^,;。]{0,40}申请[^,;。]{0,16}$/.test(before))
    return { id, rank: /通过|网|信函|邮寄|当面|现场|传真/.test(before) ? 1 : 2 }
  if (receiving.test(before) && requestBehind.test(after)) return { id, rank: 3 }
  if (receiving.test(before) && !/^(?!也|均|都|已|全部)[^,;。]/.test(after))
    return hasAny(lastClauses(earlier), notRequest) ? null : { id, rank: 3 }
  const replied = /^[^。]{0,20}(?:已|均)?(?:回复|答复|办结|办理)/.test(after + later)
  // 主动公开85件,依申请公开20件,不公开15件: kinds of documents.
  if (ofKinds.test(before) && (/主动公开/.test(earlier) || /不予?公开/.test(earlier + later))) return replied ? { id, rank: 1 } : null
  if (classOfInformation.test(before)) return value === 0 || replied ? { id, rank: 1 } : null
  if (request.test(before) && !/^(?:的|中)/.test(after)) return { id, rank: /提交|网上|信函|邮寄|当面|传真|现场/.test(before) ? 1 : 2 }
  return /^(?:全年|共|本年)?申请$/.test(before) ? { id, rank: 1 } : null
}

function lastClauses(earlier: string): string {
  return /[^;。]{0,40}$/.exec(earlier)?.[0] ?? ''
}

/** 收到政府信息公开申请768件 */
export const received: Recogniser = { counts: countsCases, hints: ['申请', '收', '受理'], recognise }
