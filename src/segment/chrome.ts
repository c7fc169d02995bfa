import { isOneOf } from '../text/characters.js'
import { compact } from '../text/compact.js'
import { groupBy } from '../text/grouped.js'
import { chromeLeftovers, chromeMarks, chromeOpeners, fileEndings, metadataLabels } from './chrome-words.js'
import type { Line } from './lines.js'

const leftovers: ReadonlySet<string> = new Set(chromeLeftovers)
/** By their first character. */
const openersOf: ReadonlyMap<number, readonly string[]> = groupBy(chromeOpeners, (opener) => opener.charCodeAt(0))
/** Lines longer than this, in wide characters, are read as prose. */
const longestChrome = 60
/** How the line of a report's own opening never begins, but for a few characters. */
const trails: readonly string[] = ['位置:', '首页>', '>>']
const farthestTrail = 12

/** A line the site prints around the report. */
export function isChrome(text: string, line: Line): boolean {
  const words = plain(text, line)
  if (line.width > longestChrome) return isTrail(words)
  if (words.includes('。') && !words.includes('版权')) return false
  return (
    (openersOf.get(words.charCodeAt(0))?.some((opener) => words.startsWith(opener)) ?? false) ||
    chromeMarks.some((mark) => words.includes(mark)) ||
    isFileName(words) ||
    isTrail(words) ||
    isRule(words)
  )
}

function isTrail(words: string): boolean {
  const head = words.slice(0, farthestTrail + 3)
  return trails.some((trail) => head.includes(trail) && head.indexOf(trail) <= farthestTrail)
}

function isFileName(words: string): boolean {
  const dot = words.lastIndexOf('.')
  return dot >= 0 && fileEndings.has(words.slice(dot + 1))
}

/** Five characters of which lines are drawn, or more. */
function isRule(words: string): boolean {
  for (let at = 0; at < 5; at++) if (!isOneOf('=_*~-', words, at)) return false
  return true
}

/** A word or two that only a site leaves at the end of a page. */
export function isLeftover(text: string, line: Line): boolean {
  if (line.width > 20) return false
  const words = plain(text, line)
  return leftovers.has(words) || isChrome(text, line) || isDecoration(words)
}

function isDecoration(words: string): boolean {
  for (const char of words) if (!'[]<>×=_ '.includes(char)) return false
  return words !== ''
}

/** 发布日期:…, 索引号 …: what the site says of the page. */
export function isMetadata(text: string, line: Line): boolean {
  const printed = plain(text, line)
  let from = 0
  while (isOneOf('|#*', printed, from)) from++
  const words = printed.slice(from)
  return metadataLabels.some(
    (label) => words.startsWith(label) && !/^[\u4e00-\u9fff]/.test(words.slice(label.length).replace(/^[:|].*/, '')),
  )
}

function plain(text: string, line: Line): string {
  return compact(text, { start: line.start, end: Math.min(line.end, line.start + 300) }).text
}
