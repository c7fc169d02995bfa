import { hasAny } from '../../../text/words.js'
import { inOneSentence, type Mention } from '../mentions.js'
import { mostParts, type Split } from './lists.js'

const sums = ['共', '合计', '总计']

/** 91家县直单位和22个乡镇共113家单位: the parts first. */
export function gathered(whole: Mention, mentions: readonly Mention[], taken: ReadonlySet<Mention>): Split | null {
  if (!hasAny(whole.before, sums)) return null
  const bare = /^[^,;。]{0,12}(?:共|合计|共计|总计)(?:有|计)?$/.test(whole.before)
  if (!bare && !/^(?:合计|共计|总计|总共|共)[^,;。]{1,12}$/.test(whole.before)) return null
  const last = mentions[whole.index - 1]
  if (last?.group !== undefined && inOneSentence(last, whole) && /^(?:合计|共计|总计|共)/.test(whole.before)) {
    return { whole, parts: mentions.slice(last.group, whole.index), complete: true }
  }
  const parts: Mention[] = []
  let sum = 0
  for (let at = whole.index - 1; at >= 0 && parts.length < mostParts; at--) {
    const part = mentions[at] as Mention
    if (!inOneSentence(part, whole) || taken.has(part) || (!bare && part.unit !== whole.unit)) return null
    parts.unshift(part)
    sum += part.value
    if (sum > whole.value) return null
    if (sum === whole.value) return parts.length > 1 ? { whole, parts, complete: true } : null
  }
  return null
}
