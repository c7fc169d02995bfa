import type { IndicatorId } from '../../../model/report.js'
import { withoutEnds } from '../../../text/words.js'
import type { Mention } from '../mentions.js'

/** What a quantity stands for, and how plainly. */
export interface Sense {
  readonly id: IndicatorId
  readonly rank: number
}

/** The words around a quantity that recognisers look at. */
export interface Words {
  /** The clause up to the number, without 共, 为, 约 at its end. */
  readonly before: string
  readonly after: string
  /** The sentence up to the clause. */
  readonly earlier: string
  /** The sentence behind the clause. */
  readonly later: string
  readonly headings: string
  /** What stands before the clause, sentences before included. */
  readonly context: string
}

/** A word stands before those it ends with. */
const fillers = '总计 合计 累计 总共 达到 分别 共 达 计 为 只有 有 各 了 约 近 的 是 总数 总量 件数 条数 数 量 仅 本次 " : , ( )'.split(' ')

export function wordsOf({ before, beforeAt, after, passage, to, sentence }: Mention): Words {
  const { text, headings } = passage
  const own = withoutEnds(withoutBrackets(before), fillers)
  const earlier = text.slice(Math.max(sentence.from, beforeAt - 120), beforeAt)
  return {
    before: own === '' ? clauseBefore(earlier) : own,
    after,
    earlier,
    later: text.slice(to + after.length, Math.min(sentence.to, to + after.length + 160)),
    headings,
    context: text.slice(Math.max(0, beforeAt - 200), beforeAt),
  }
}

export function withoutBrackets(words: string): string {
  return words.includes('(') ? words.replace(/\([^()]*\)/g, '') : words
}

/** 收到申请,共3件: a clause of nothing but 共 goes with the one before, unless that has a number of its own. */
function clauseBefore(earlier: string): string {
  const clause = /([^,;。:]*)[,:]$/.exec(earlier)?.[1] ?? ''
  return /\d|[一二两三四五六七八九十百][件条宗份人名次起例个]/.test(clause.replace(/20\d\d年/g, '')) ? '' : withoutEnds(clause, fillers)
}

/** One indicator's way of being said with a number. */
export interface Recogniser {
  /** Whether it may have the measure word. */
  readonly counts: (unit: string) => boolean
  /** One of these stands in the sentence, or the recogniser need not be asked. */
  readonly hints: readonly string[]
  recognise(words: Words, mention: Mention): Sense | null
}
