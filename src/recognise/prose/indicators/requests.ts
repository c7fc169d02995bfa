import type { Words } from './words.js'

/** Measure words of cases and requests. */
const caseUnits: ReadonlySet<string> = new Set(['', ...'件条宗份个例起次项', '人次', '件次'])

export function countsCases(unit: string): boolean {
  return caseUnits.has(unit)
}

/** 收到…申请 up to the number. */
export const receipt: RegExp = /(?:收到|受理|接到|接获|接收|收办|接受|新收|收取|登记|接办|收)[^,;。]{0,40}(?:申请|依申请公开)[^,;。]{0,16}$/
/** 收到 right before the number. */
export const receiving: RegExp = /(?:收到|受理|接到|接获|接收|收办|新收|接受|登记|接办|收)(?:[^,;。]{0,10}(?:提出|提交)的?)?$/
/** 申请 behind the number. */
export const requestBehind: RegExp = /^[^,;。]{0,24}(?:信息公开申请|公开申请|依申请|申请)/

const ofInformation = /公开|信息|依$/
/** What else is applied for. */
const otherMatter =
  /(?:许可|仲裁|专利|补贴|补助|资助|贷款|救助|项目|低保|复议|调处|登记|裁定|评定|认定|职称|执行|保险|住房|租房|备案|审批|检验|检疫|报名|入学|户口|护照|签证|资质|证照|注册|变更|回避|听证|赔偿|信用|退税|减免|注销|开户|理赔|认证)(?:的|类)?$/

/** Whether requests for information are meant: others are made for permits, subsidies, arbitration. The one named last counts. */
export function isAboutRequests({ before, after, context, headings }: Pick<Words, 'before' | 'after' | 'context' | 'headings'>): boolean {
  const words = context + before + after
  for (let at = words.lastIndexOf('申请'); at >= 0; at = at === 0 ? -1 : words.lastIndexOf('申请', at - 1)) {
    const clause = /[^,;。]{0,16}$/.exec(words.slice(0, at))?.[0] ?? ''
    if (ofInformation.test(clause) || /^申请[^,;。]{0,8}公开/.test(words.slice(at, at + 12))) return true
    if (otherMatter.test(clause)) return false
  }
  return /申请/.test(headings) || /信息公开|政府信息/.test(context)
}
