import type { Span } from '../model/span.js'
import { type Compact, compact, whence } from '../text/compact.js'
import { valuesOf } from './metadata.js'
import { notInOrgans, notOrgans, organEnds, organVerbs } from './organ-words.js'

/** Names are no longer than this, in characters. */
const longest = 40
const name = '[\\u4e00-\\u9fff〇、·()"]'
const publisherLabels: readonly string[] = [
  '发布机构',
  '发布单位',
  '发文机构',
  '发文机关',
  '发文单位',
  '制发机关',
  '制发单位',
  '公开主体',
  '公开单位',
]
const sourceLabels: readonly string[] = ['来源', '信息来源', '文章来源', '稿件来源', '作者']

/** Where an opening names its organ; the first group is the name. Tried in this order. */
const inOpening: readonly RegExp[] = [
  new RegExp(`由(${name}{2,40}?)(?:负责)?(?:汇总|编制|结合|根据|依据|按照|综合|组织|牵头|制作|统一)`),
  new RegExp(`现(?:将|把)?(?:特)?(?:向社会)?(?:公布|公开|发布)?(${name}{2,40}?)(?:\\(以下简称[^()]{1,30}\\))?20\\d\\d年`),
  new RegExp(`20\\d\\d年度?(${name}{2,40}?)(?:的)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?报告`),
  new RegExp(`(?:^|[。,])(${name}{2,30}?)(?:根据|依据|按照)《`),
  new RegExp(`按照20\\d\\d年(${name}{2,40}?)\\(以下简称`),
  new RegExp(`与(${name}{2,40}?)(?:\\((?:联系)?地址|联系)`),
]
/** A first section names its organ early, if at all. */
const firstWords = 300
const verbs = organVerbs.join('|')
/** Where the first section names it. */
const inFirst: readonly RegExp[] = [new RegExp(`(?:20\\d\\d年(?:度)?(?:以来|来)?,?|今年以来,|[。,])(${name}{2,26}?)(?:${verbs})`, 'g')]

/** Whether the words could be an organ's name: Han characters, with the ending of one. */
export function looksLikeOrgan(words: string): boolean {
  return isOrganName(words) && organEnds.some((end) => words.endsWith(end))
}

/** Whether a title or the page's metadata may mean an organ by these words, whatever they end in. */
export function isOrganName(words: string): boolean {
  if (words.length < 2 || words.length > longest || !/^[\u4e00-\u9fff〇、·()"-]+$/.test(words)) return false
  if (/[的了是和与]$|\([一二三四五六七八九十]/.test(words)) return false
  return !notOrgans.some((word) => words.startsWith(word)) && !notInOrgans.some((word) => words.includes(word))
}

/** What the page's metadata names as publisher, or as source. */
export function organInMetadata(text: string, head: Span, kind: 'publisher' | 'source'): Span | null {
  for (const label of kind === 'publisher' ? publisherLabels : sourceLabels) {
    for (const value of valuesOf(text, head, label)) {
      const words = compact(text, value).text
      if (kind === 'publisher' ? isOrganName(words) : looksLikeOrgan(words)) return value
    }
  }
  return null
}

/** `Page 9 - 2020年报_某局`: the page head of a flip book holds the file's name. */
export function organInPageHead(text: string, head: Span): Span | null {
  const within = text.slice(head.start, Math.min(head.end, head.start + 400))
  const hit = /^[ \t]*Page[ ]{0,3}\d{1,4}[ ]{0,3}-[ ]{0,3}([^\r\n]{2,100})/m.exec(within)
  if (!hit) return null
  let from = head.start + hit.index + hit[0].length - (hit[1] as string).length
  for (const part of (hit[1] as string).split(/[_\s-]/)) {
    if (looksLikeOrgan(part)) return { start: from, end: from + part.length }
    from += part.length + 1
  }
  return null
}

/** The organ the opening names, else the one the first section speaks of. */
export function organInProse(opening: Compact, first: Compact): Span | null {
  for (const pattern of inOpening) {
    const found = named(opening, pattern.exec(opening.text))
    if (found) return found
  }
  for (const words of [opening, first]) {
    for (const pattern of inFirst) {
      for (const hit of words.text.slice(0, firstWords).matchAll(pattern)) {
        const found = named(words, hit)
        if (found) return found
      }
    }
  }
  return null
}

function named(words: Compact, hit: RegExpExecArray | null): Span | null {
  const group = hit?.[1]
  if (!hit || group === undefined) return null
  let from = hit.index + hit[0].indexOf(group)
  const tail = group.search(/(?:政府)?(?:信息|政务)公开/)
  let value = tail < 0 ? group : group.slice(0, tail)
  const lead = /^(?:特|把|将|公布|公开)/.exec(value)
  if (lead) {
    from += lead[0].length
    value = value.slice(lead[0].length)
  }
  return looksLikeOrgan(value) ? whence(words, from, from + value.length) : null
}
