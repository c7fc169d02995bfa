import { unitsOf } from '../../text/characters.js'
import type { Passage } from './passages.js'
import { type Counted, findQuantities } from './quantities.js'

/** A counted quantity in its clause and sentence; offsets into the passage. */
export interface Mention extends Counted {
  readonly passage: Passage
  /** Place among the mentions of the whole report. */
  readonly index: number
  readonly sentence: Sentence
  /** The clause up to the number: from the last comma, or from the quantity before; of several that share a list of names, its name. */
  readonly before: string
  /** Where `before` begins. */
  readonly beforeAt: number
  /** The clause from behind the measure word. */
  readonly after: string
  /** In brackets behind another quantity: it is part of that one. */
  readonly inBrackets: boolean
  /** Where several share a list of names (分别), the index of the first. */
  readonly group?: number
}

/** The quantities of all passages in reading order. */
export function gatherMentions(passages: readonly Passage[]): readonly Mention[] {
  const mentions: Mention[] = []
  for (const passage of passages) {
    const quantities = findQuantities(passage)
    if (quantities.length === 0) continue
    const { text } = passage
    const sentences = sentencesOf(text)
    let sentence = 0
    let last = -1
    for (const [at, { value, unit, approximate, from, to }] of quantities.entries()) {
      while ((sentences[sentence] as Sentence).to < from) sentence++
      const clause = clauseStart(text, from, last)
      mentions.push({
        value,
        unit,
        approximate,
        from,
        to,
        passage,
        index: mentions.length,
        sentence: sentences[sentence] as Sentence,
        before: text.slice(clause.at, from),
        beforeAt: clause.at,
        after: clauseAfter(text, to, quantities[at + 1]?.from ?? text.length),
        inBrackets: clause.inBrackets,
      })
      last = to
    }
  }
  return shareOut(mentions)
}

/** 复议和诉讼分别为3件、4件: each number has the name that stands at its place in the list. */
function shareOut(mentions: readonly Mention[]): readonly Mention[] {
  const named = [...mentions]
  for (const [index, mention] of mentions.entries()) {
    if (!mention.before.includes('分别')) continue
    const names = /^(.*)分别([^,;。、]{0,16})$/.exec(mention.before)?.[1]?.split(/、|以及|[和与及]/)
    if (!names || names.length < 2) continue
    const group = mentions.slice(index, index + names.length)
    const joined = group.every(
      (each, at) =>
        at === 0 ||
        (each.passage === mention.passage && /^[、,和与及]?$/.test(each.before) && each.from - (group[at - 1] as Mention).to <= 1),
    )
    if (!joined || group.length < names.length) continue
    for (const [at, each] of group.entries()) {
      const before = names[at] as string
      named[index + at] = { ...each, before, beforeAt: mention.beforeAt + mention.before.indexOf(before), group: index }
    }
  }
  return named
}

/** Names are long, sentences are not endless. */
const farthest = 160
const longestSentence = 600
const stops = unitsOf('。!?')
const clauseEnds = unitsOf(',;。!?:、()')

/** Back to the mark that opens the clause; marks within brackets and titles, and 、 within a name, do not. */
function clauseStart(text: string, from: number, last: number): { readonly at: number; readonly inBrackets: boolean } {
  let depth = 0
  const limit = Math.max(0, last, from - farthest)
  for (let at = from - 1; at >= limit; at--) {
    const mark = text.charAt(at)
    if (mark === ')' || mark === '》') depth++
    else if (mark === '(' || mark === '《') {
      if (depth === 0) return { at: at + 1, inBrackets: mark === '(' }
      depth--
    } else if (depth === 0 && ',;。!?:'.includes(mark)) return { at: at + 1, inBrackets: opensBefore(text, limit, at) }
  }
  return { at: limit === last ? afterThing(text, last, from) : limit, inBrackets: opensBefore(text, limit, from) }
}

/** Behind the thing that the quantity before counts: 22个乡镇和 113家. */
function afterThing(text: string, last: number, from: number): number {
  const words = text.slice(last, from)
  const mark = /^[、)"和与及]+/.exec(words)
  if (mark) return last + mark[0].length
  const all = /(?:总共|共计|合计|总计|共).{0,2}$/.exec(words)
  if (all) return last + all.index
  const joint = /[、和与及][^、和与及]*$/.exec(words)
  return joint ? last + joint.index + 1 : last
}

/** A bracket is open at `to`. */
function opensBefore(text: string, from: number, to: number): boolean {
  const near = text.slice(Math.max(0, from - farthest), to)
  return near.lastIndexOf('(') > near.lastIndexOf(')') && text.slice(to, to + farthest).includes(')')
}

/** What stands behind a quantity, up to the end of its clause or to the `next` quantity. */
function clauseAfter(text: string, from: number, next: number): string {
  const most = Math.min(next, from + farthest)
  let at = from
  while (at < most && !clauseEnds.has(text.charCodeAt(at))) at++
  const words = text.slice(from, at)
  return at === next && at < text.length ? words.replace(/(?:[和与及、]|总共|共计|合计|总计|共)+$/, '') : words
}

interface Sentence {
  readonly from: number
  readonly to: number
}

/** In one sentence of one paragraph. */
export function inOneSentence(a: Mention, b: Mention): boolean {
  return a.passage === b.passage && a.sentence === b.sentence
}

/** Where the sentences of a passage begin and end; one that never ends is cut. */
function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const ends = at === text.length || stops.has(text.charCodeAt(at))
    if (!ends && at - from < longestSentence) continue
    sentences.push({ from, to: at })
    from = ends ? at + 1 : at
  }
  return sentences
}
