import type { Span } from '../model/span.js'
import { digitsEnd, isOneOf } from '../text/characters.js'

/** How titles end: a first word, what may follow it in this order, and 报告. */
const reports: readonly { readonly first: string; readonly parts: readonly string[] }[] = [
  { first: '年度', parts: ['工作', '情况', '的'] },
  { first: '工作', parts: ['情况', '的', '年度', '情况'] },
  { first: '公开', parts: ['情况', '年度', '的'] },
]
const papers: readonly string[] = ['的报告', '的公告', '的通知']
/** In characters. */
const longestRemark = 12

/** What no title holds, and how none begins. */
const forbidden = '。;?!,>|=/\\{}'
const notInTitles: readonly string[] = ['位置', '首页', '格式']
const notTitles: readonly string[] = ['根据', '按照', '关于印发', '关于做好', '关于编制', '关于报送', '关于开展', '本', '现', '附件']

/** What stands between an organ and what a title says of it; of each list one at most, from the last word on. */
export const behindOrgans: readonly (readonly string[])[] = [
  ['关于'],
  ['(本级)', '(机关)', '本级)', '机关)', '(本级', '(机关', '本级', '机关'],
  ['关于'],
  ['年度', '年'],
]

/** …年度报告, …公开工作情况的报告(2023年), …年报的通知. */
export function endsAsTitle(words: string): boolean {
  const bare = withoutRemark(words)
  const paper = papers.find((each) => bare.endsWith(each))
  return endsAsReport(bare) || (paper !== undefined && endsAsReport(bare.slice(0, -paper.length)))
}

function endsAsReport(words: string): boolean {
  if (words.endsWith('年报')) return true
  return words.endsWith('报告') && reports.some(({ first, parts }) => endsWithParts(words.slice(0, -2), first, parts))
}

function endsWithParts(words: string, first: string, parts: readonly string[]): boolean {
  let end = words.length
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] as string
    if (words.endsWith(part, end)) end -= part.length
  }
  return words.endsWith(first, end)
}

/** Without (2023年) at its end. */
function withoutRemark(words: string): string {
  const open = words.endsWith(')') ? words.lastIndexOf('(') : -1
  if (open < 0 || words.length - open - 2 > longestRemark || words.indexOf(')', open) < words.length - 1) return words
  return words.slice(0, open)
}

export function isNoTitle(words: string): boolean {
  for (const char of words) if (forbidden.includes(char)) return true
  return notInTitles.some((word) => words.includes(word)) || notTitles.some((word) => words.startsWith(word))
}

/** Where 信息公开 or 政务公开 stands first; -1 where neither does. */
export function disclosureAt(words: string): number {
  const information = words.indexOf('信息公开')
  const affairs = words.indexOf('政务公开')
  return information < 0 || affairs < 0 ? Math.max(information, affairs) : Math.min(information, affairs)
}

/** The first 2023年 or 二〇二三年, with or without 年. */
export function yearIn(words: string): Span | null {
  for (let start = 0; start < words.length; start++) {
    if (isYear(words, start)) return { start, end: words.charAt(start + 4) === '年' ? start + 5 : start + 4 }
  }
  return null
}

function isYear(words: string, at: number): boolean {
  const first = words.charAt(at)
  if (first === '2') return words.charAt(at + 1) === '0' && digitsEnd(words, at + 2, 2) === at + 4
  return first === '二' && isOneOf('〇零', words, at + 1) && isChineseDigit(words, at + 2) && isChineseDigit(words, at + 3)
}

function isChineseDigit(words: string, at: number): boolean {
  return isOneOf('〇零一二三四五六七八九', words, at)
}
