import { hasAny } from '../../../text/words.js'
import { countsCases, isAboutRequests, receipt, receiving, requestBehind } from './requests.js'
import type { Recogniser, Sense, Words } from './words.js'

const answer = /(?:办结|答复|回复|办复|办理完毕|处理完毕|办理|处理)[^,;。]{0,30}$/
const answerBehind = /^[^,;。]{0,14}(?:办结|答复|回复|办复|办理完毕)/
const notAnswer =
  '结转 顺延 提案 建议 信件 留言 咨询 投诉 信访 邮件 来信 来电 热线 诉求 不予 无法 上年 复议 诉讼 同意 部分公开 予以公开 正在 未 延期 超期 许可 案件 处罚 行政执法 审批 举报 补正 撤回 其他处理 其它处理 其处理 当场 转入 转至'.split(
    ' ',
  )

function recognise(words: Words): Sense | null {
  const { before, after, earlier } = words
  // 收到邮件35件,回复35件.
  if (/邮件|信箱|来信|留言|咨询|投诉|提案|建议/.test(/[^,;。]*[,;]$/.exec(earlier)?.[0] ?? '') && !/申请/.test(before + after)) return null
  if (hasAny(before, notAnswer) || hasAny(after, notAnswer)) return null
  if (!isAboutRequests(words) || /协助|配合|代[市县区省州]政府|平均|抽查|最[快慢长短]/.test(before) || /^\d/.test(after)) return null
  if (receiving.test(before) && requestBehind.test(after)) return null
  const id = 'requestsHandled'
  if (receipt.test(before) && !/(?:办结|答复|回复|办复|完毕)[^,;。]{0,30}$/.test(before)) return null
  if (/(?:共|已|全年)?(?:办理|处理)[^,;。]{0,30}$/.test(before) && !/办结|答复|回复/.test(before)) return { id, rank: 2 }
  if (/(?:按时|及时|按期|如期)[^,;。]{0,8}$/.test(before)) return { id, rank: 2 }
  if (answer.test(before) && !/(?:情况|方式|程序)[^,;。]{0,30}$/.test(before)) return { id, rank: 3 }
  return answerBehind.test(after) && !/^[^,;。]{0,14}(?:情况|率)/.test(after) ? { id, rank: 2 } : null
}

/** 答复805件 */
export const handled: Recogniser = { counts: countsCases, hints: ['办', '答复', '回复', '处理'], recognise }
