import type { Stated } from '../../../model/prose.js'
import type { IndicatorId } from '../../../model/report.js'
import { whence } from '../../../text/compact.js'
import type { Passage } from '../passages.js'
import type { Candidate } from './candidate.js'

/** What a figure says besides what it counts. */
export function derivedFrom(candidate: Candidate): readonly Candidate[] {
  return [...answeredInFull(candidate), ...receivedToo(candidate), ...allOfOneKind(candidate)]
}

const inFull =
  /^[^。\d]{0,60}?(?:均|都|全部|已|现)(?:[^。;\d]|\d{1,2}个?(?:工作)?[日天]){0,40}?(?:答复|办结|回复|办理|处理完毕|妥善处理|办复)(?![^,;。]{0,4}\d)|^,(?:已)?(?:按期|按时|依法|及时|如期|依规|在法定期限内)[^,;。\d]{0,12}(?:答复|办结|回复|办理|办复)(?![^,;。]{0,4}\d)/

/** 收到申请2件,均在法定期限内答复: what came in was answered. */
function answeredInFull(candidate: Candidate): readonly Candidate[] {
  const { id, mention, value, start } = candidate
  if (id !== 'requestsReceived' || mention === null || value === 0) return []
  const ahead = mention.passage.text.slice(mention.to, mention.to + 140)
  const brackets = /^\([^()]{0,90}\)/.exec(ahead)?.[0].length ?? 0
  const words = inFull.exec(ahead.slice(brackets))?.[0]
  if (words === undefined || /未|尚|结转|顺延|除/.test(words)) return []
  const { end } = whence(mention.passage, mention.from, mention.to + brackets + words.length)
  return [{ ...candidate, id: 'requestsHandled', rank: 2, mention: null, inFull: true, start, end }]
}

const both = /(?:受理|收到|接到)(?:并|、|和|后)?(?:已)?(?:答复|办结|回复)/
const counterparts: Partial<Record<IndicatorId, IndicatorId>> = {
  requestsHandled: 'requestsReceived',
  requestsReceived: 'requestsHandled',
}

/** 受理答复申请4件: came in and was answered. */
function receivedToo(candidate: Candidate): readonly Candidate[] {
  const id = counterparts[candidate.id]
  return id && candidate.mention && both.test(candidate.mention.before) ? [{ ...candidate, id }] : []
}

/** 工作人员12人,均为兼职. */
function allOfOneKind(candidate: Candidate): readonly Candidate[] {
  const { id, mention, start } = candidate
  const kind =
    mention && id === 'staff'
      ? /^,?(?:均|全部|都)(?:为|是|系|属)?(兼职|专职)/.exec(mention.passage.text.slice(mention.to, mention.to + 12))
      : null
  if (!mention || !kind) return []
  const { end } = whence(mention.passage, mention.from, mention.to + kind[0].length)
  return [{ ...candidate, id: kind[1] === '兼职' ? 'staffPartTime' : 'staffFullTime', mention: null, start, end }]
}

const thoseAnswered =
  /(?:上述|以上|所有|全部|收到的|受理的|书面|公开)[^,;。\d]{0,10}申请[^,;。\d]{0,12}(?:均|都|全部|已)[^,;。\d]{0,16}(?:答复|办结|回复|办理完毕|办复)/
const otherRequests = /许可|复议|仲裁|补贴|登记|救助/

/** 上述申请均已答复: what came in, said elsewhere, was answered. */
export function allAnswered(passages: readonly Passage[], received: Stated): Stated | null {
  if (received.value === 0) return null
  for (const passage of passages) {
    const hit = thoseAnswered.exec(passage.text)
    if (hit && !otherRequests.test(hit[0])) return { ...received, ...whence(passage, hit.index, hit.index + hit[0].length) }
  }
  return null
}
