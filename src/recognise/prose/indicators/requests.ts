import type { Words } from './words.js'

/** Measure words of cases and requests. */
export const cases: RegExp = /^[件条宗份个例起次项]$|^人次$|^件次$|^$/

/** 收到…申请 up to the number. */
export const receipt: RegExp =
  /(?:收到|受理|接到|接获|接收|收办|接受|新收|收取|登记|接办|收|提出|提交)[^,;。]{0,40}(?:申请|依申请公开)[^,;。]{0,16}$/
/** 收到 right before the number. */
export const receiving: RegExp = /(?:收到|受理|接到|接获|接收|收办|新收|接受|登记|接办|收)(?:[^,;。]{0,10}(?:提出|提交)的?)?$/
/** 申请 behind the number. */
export const requestBehind: RegExp = /^[^,;。]{0,24}(?:信息公开申请|公开申请|依申请|申请)/

const ofInformation = /公开[^,;。]{0,14}申请|申请[^,;。]{0,8}公开|依申请|信息[^,;。]{0,14}申请/g
const ofOthers = /许可申请|仲裁|专利|补贴申请|资助|贷款|救助申请|项目申请|低保|行政复议申请/g

/** Whether requests for information are meant: others are made for permits, subsidies, arbitration; what was named last counts. */
export function isAboutRequests({ before, after, context, headings }: Pick<Words, 'before' | 'after' | 'context' | 'headings'>): boolean {
  const words = context + before + after
  const last = lastOf(words, ofInformation)
  const other = lastOf(words, ofOthers)
  if (other > last) return false
  return last >= 0 || /申请/.test(headings) || (/申请$/.test(before) && /政府信息|信息公开/.test(context))
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1
  for (const hit of words.matchAll(pattern)) last = hit.index
  return last
}
