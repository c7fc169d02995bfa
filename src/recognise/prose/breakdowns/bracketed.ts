import type { Mention } from '../mentions.js'
import { mostParts, type Split, sums } from './lists.js'

/** 通知公告29条(其中行政处罚27条): what stands in brackets behind a quantity belongs to it. */
export function bracketed(whole: Mention, mentions: readonly Mention[]): Split | null {
  if (whole.passage.text.charAt(whole.to) !== '(') return null
  const parts: Mention[] = []
  for (let at = whole.index + 1; at < mentions.length && parts.length < mostParts; at++) {
    const part = mentions[at] as Mention
    if (!part.inBrackets || part.passage !== whole.passage || /^另/.test(part.before)) break
    parts.push(part)
  }
  const alike = parts.filter((part) => part.unit === whole.unit)
  const words = whole.passage.text.slice(whole.to, alike[0]?.from ?? whole.to)
  if (alike.length === 0 || (!/其中|包括|含|分别/.test(words) && !sums(alike, whole))) return null
  return { whole, parts: alike, complete: sums(alike, whole) }
}
