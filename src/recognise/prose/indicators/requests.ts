/** Measure words of cases and requests. */
export const cases: RegExp = /^[件条宗份个例起次项]$|^人次$|^件次$|^$/

/** 收到…申请 up to the number. */
export const receipt: RegExp = /(?:收到|受理|接到|接收|收办|接受|新收|收取|登记|接办|收)[^,;。]{0,40}(?:申请|依申请公开)[^,;。]{0,16}$/
/** 收到 right before the number. */
export const receiving: RegExp = /(?:收到|受理|接到|接收|收办|新收|接受|登记|接办|收)(?:[^,;。]{0,10}(?:提出|提交)的?)?$/
/** 申请 behind the number. */
export const requestBehind: RegExp = /^[^,;。]{0,24}(?:信息公开申请|公开申请|依申请|申请)/

/** Requests are also made for permits, subsidies, arbitration. */
export function isAboutRequests(words: string, headings: string): boolean {
  if (/许可申请|仲裁|专利|补贴|资助|贷款|救助申请|项目申请|低保/.test(words)) return false
  return /公开[^,;。]{0,14}申请|申请[^,;。]{0,8}公开|依申请|信息[^,;。]{0,14}申请/.test(words) || /申请/.test(headings)
}
