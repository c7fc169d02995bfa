import { compact } from '../text/compact.js'
import { chromeLeftovers, chromeMarks, chromeOpeners, metadataLabels } from './chrome-words.js'
import type { Line } from './lines.js'

const fileName = /\.(?:pdf|PDF|docx?|DOCX?|wps|WPS|ofd|OFD|xlsx?|XLSX?|rar|RAR|zip|ZIP|jpe?g|JPE?G|png|PNG)$/
const leftovers: ReadonlySet<string> = new Set(chromeLeftovers)
/** Lines longer than this, in wide characters, are read as prose. */
const longestChrome = 60
/** How the line of a report's own opening never begins. */
const trail = /^.{0,12}(?:位置:|首页>|>>)/

/** A line the site prints around the report. */
export function isChrome(text: string, line: Line): boolean {
  if (line.width > longestChrome) return trail.test(plain(text, line))
  const words = plain(text, line)
  if (words.includes('。') && !words.includes('版权')) return false
  return (
    chromeOpeners.some((opener) => words.startsWith(opener)) ||
    chromeMarks.some((mark) => words.includes(mark)) ||
    fileName.test(words) ||
    trail.test(words) ||
    /^[=_*~-]{5,}/.test(words)
  )
}

/** A word or two that only a site leaves at the end of a page. */
export function isLeftover(text: string, line: Line): boolean {
  if (line.width > 20) return false
  const words = plain(text, line)
  return leftovers.has(words) || isChrome(text, line) || /^[[\]<>×=_\s]+$/.test(words)
}

/** 发布日期:…, 索引号 …: what the site says of the page. */
export function isMetadata(text: string, line: Line): boolean {
  const words = plain(text, line).replace(/^[|#*]+/, '')
  return metadataLabels.some(
    (label) => words.startsWith(label) && !/^[\u4e00-\u9fff]/.test(words.slice(label.length).replace(/^[:|].*/, '')),
  )
}

function plain(text: string, line: Line): string {
  return compact(text, { start: line.start, end: Math.min(line.end, line.start + 300) }).text
}
