import { beginsWithAny, hasAny, withoutEnd } from '../../../text/words.js'
import { inOneSentence, type Mention } from '../mentions.js'
import { shareOf } from '../shares.js'

/** A whole and its parts; `complete` where the text or the sum says that nothing is left out. */
export interface Split {
  readonly whole: Mention
  readonly parts: readonly Mention[]
  readonly complete: boolean
}

/** No list has more items. */
export const mostParts = 48
const listMark = /^(?:\d{1,2}[.、]|\(?[\d一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}是|[①-⑳])/

/**
 * The quantities with the whole's unit from the first on that are nobody's parts yet, as long as the paragraph or its list goes on,
 * up to the one with which they are more than `most`.
 */
export function runFrom(
  first: Mention,
  mentions: readonly Mention[],
  whole: Mention | null,
  taken: ReadonlySet<Mention>,
  most: number,
): readonly Mention[] {
  const run: Mention[] = []
  const unit = whole?.unit ?? first.unit
  let sum = 0
  for (let at = first.index, seen = 0; at < mentions.length && seen < mostParts && sum <= most + 1e-9; at++) {
    const part = mentions[at] as Mention
    if (part.passage !== first.passage && !isListed(part, mentions[at - 1] as Mention)) break
    if (part.inBrackets || isCompared(part)) continue
    if (part.unit === unit || part.unit === '') {
      seen++
      if (taken.has(part)) continue
      run.push(part)
      sum += part.value
    } else if (whole === null) break
  }
  return run
}

/** The paragraph goes on, or a list that has a line for each item. */
function isListed(part: Mention, previous: Mention): boolean {
  if (part.passage === previous.passage) return true
  return (
    topOf(part) === topOf(previous) &&
    (/[;、,:]$/.test(previous.passage.text) || /^[;、,]/.test(part.passage.text) || listMark.test(part.passage.text))
  )
}

/** A list ends with its sentence, unless it is one of sentences: …占79%。各乡镇1037条。 */
export function untilSentenceEnds(run: readonly Mention[], explicit: boolean): readonly Mention[] {
  const first = run[0] as Mention
  return run.filter((part) => inOneSentence(part, first) || (!explicit && shareOf(part) !== null))
}

/** The section of the first level. */
export function topOf({ passage }: Mention): string | null {
  return passage.section === null ? null : passage.section.split('/').slice(0, 3).join('/')
}

export function sums(parts: readonly Mention[], whole: Mention): boolean {
  return Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - whole.value) < 1e-9
}

const rest = ['其它', '其他', '其余']
const noKinds = ['包括', '含', '主要', '渠道', '方式', '途径', '平台']
const changes = '增加 减少 增长 下降 上升 增 减 多 少'.split(' ')

/** 其他类 at the end of a list, not 其他信息包括…. */
export function isRest({ before }: Mention): boolean {
  if (!hasAny(before, rest)) return false
  const words = before.replace(/^[,、;:"和及]+/, '')
  return beginsWithAny(words, rest) && !hasAny(words, noKinds)
}

/** 比上年的1306条增加112条: last year's figure and the difference are no parts. */
export function isCompared({ before }: Mention): boolean {
  const near = before.slice(-14)
  const clause = near.slice(Math.max(...[',', ';', '。'].map((mark) => near.lastIndexOf(mark))) + 1)
  if (hasAny(clause, ['上年', '去年']) || hasAny(clause.slice(-13), ['较', '比'])) return true
  return changes.includes(withoutEnd(before, ['了']))
}
