import type { Span } from '../model/span.js'
import { isOneOf } from '../text/characters.js'
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

/** Where an opening names its organ; the first group is the name. Tried in this order, and only where the words in front of it stand. */
const inOpening: readonly { readonly needs: readonly string[]; readonly pattern: string }[] = [
  { needs: ['由'], pattern: `由(${name}{2,40}?)(?:负责)?(?:汇总|编制|结合|根据|依据|按照|综合|组织|牵头|制作|统一)` },
  {
    needs: ['现', '20'],
    pattern: `现(?:将|把)?(?:特)?(?:向社会)?(?:公布|公开|发布)?(${name}{2,40}?)(?:\\(以下简称[^()]{1,30}\\))?20\\d\\d年`,
  },
  { needs: ['20', '报告'], pattern: `20\\d\\d年度?(${name}{2,40}?)(?:的)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?报告` },
  { needs: ['《'], pattern: `(?:^|[。,])(${name}{2,30}?)(?:根据|依据|按照)《` },
  { needs: ['按照20', '(以下简称'], pattern: `按照20\\d\\d年(${name}{2,40}?)\\(以下简称` },
  { needs: ['与'], pattern: `与(${name}{2,40}?)(?:\\((?:联系)?地址|联系)` },
]
/** A first section names its organ early, if at all. */
const firstWords = 300
/** Where the first section names it. */
const inFirst = `(?:20\\d\\d年(?:度)?(?:以来|来)?,?|今年以来,|[。,])(${name}{2,26}?)(?:${organVerbs.join('|')})`

/** Whether the words could be an organ's name: Han characters, with the ending of one. */
export function looksLikeOrgan(words: string): boolean {
  return organEnds.some((end) => words.endsWith(end)) && isOrganName(words)
}

/** Whether a title or the page's metadata may mean an organ by these words, whatever they end in. */
export function isOrganName(words: string): boolean {
  if (words.length < 2 || words.length > longest || !isOfName(words)) return false
  if ('的了是和与'.includes(words.charAt(words.length - 1)) || isNumbered(words)) return false
  return !notOrgans.some((word) => words.startsWith(word)) && !notInOrgans.some((word) => words.includes(word))
}

function isOfName(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if ((unit < 0x4e00 || unit > 0x9fff) && !'〇、·()"-'.includes(words.charAt(at))) return false
  }
  return true
}

/** （一） is a number. */
function isNumbered(words: string): boolean {
  for (let open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
    if (isOneOf('一二三四五六七八九十', words, open + 1)) return true
  }
  return false
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
  if (!within.includes('Page')) return null
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
  for (const { needs, pattern } of inOpening) {
    if (!needs.every((words) => opening.text.includes(words))) continue
    const found = named(opening, new RegExp(pattern).exec(opening.text))
    if (found) return found
  }
  return organActing(opening) ?? organActing(first)
}

/** 2023年,某县教育局认真…: the first that does what organs do. */
function organActing(words: Compact): Span | null {
  const early = words.text.slice(0, firstWords)
  if (!mayAct(early)) return null
  for (const hit of early.matchAll(new RegExp(inFirst, 'g'))) {
    const found = named(words, hit)
    if (found) return found
  }
  return null
}

/** Whether an organ's name stands right before one of the verbs: making the pattern costs more than that. */
function mayAct(words: string): boolean {
  for (const verb of organVerbs) {
    for (let at = words.indexOf(verb); at >= 0; at = words.indexOf(verb, at + 1)) {
      if (endsInOrgan(words.slice(Math.max(0, at - longest), at))) return true
    }
  }
  return false
}

/** Some of the last words are a name. */
function endsInOrgan(words: string): boolean {
  if (!organEnds.some((end) => words.endsWith(end))) return false
  for (let from = words.length - 1; from >= 0 && isOfName(words.charAt(from)); from--) if (looksLikeOrgan(words.slice(from))) return true
  return false
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
