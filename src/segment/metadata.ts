import type { Span } from '../model/span.js'
import { metadataLabels } from './chrome-words.js'

const labels: ReadonlySet<string> = new Set(metadataLabels)
/** A label stands at the beginning of a line, after white space or in a cell of its own. */
const before = '(?:^|[\\s|(【#*])'

/** Where the values of a label stand, on the label's own line: `发布日期: 2019-02-28`, `索 引 号 | KK000`. */
export function valuesOf(text: string, region: Span, label: string): readonly Span[] {
  if (region.start >= region.end) return []
  const within = text.slice(region.start, region.end)
  // Making a pattern costs more than looking for two characters.
  if (!within.includes(label.charAt(0)) || !within.includes(label.charAt(label.length - 1))) return []
  const spaced = [...label].join('[ \\t]{0,4}')
  const pattern = new RegExp(`${before}${spaced}[ \\t]{0,8}([:|]?)[ \\t:|]{0,12}`, 'gm')
  const found: Span[] = []
  for (const hit of within.matchAll(pattern)) {
    const start = region.start + hit.index + hit[0].length
    const parted = hit[1] !== '' || (label.length > 2 && /[ \t]$/.test(hit[0]))
    const end = valueEnd(text, start, region.end)
    if (parted && end > start && isValue(text.slice(start, end))) found.push({ start, end })
  }
  return found
}

function valueEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && end - start < 120 && !/[\s|]/.test(text.charAt(end))) end++
  return end
}

/** The next label is no value of an empty one. */
function isValue(value: string): boolean {
  if (labels.has(value)) return false
  const colon = value.indexOf(':')
  return colon < 0 || /\d$/.test(value.slice(0, colon))
}
