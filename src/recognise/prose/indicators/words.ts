import type { IndicatorId } from '../../../model/report.js'
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

/** No word is made up of others: so that there is one way to read a run of them. */
const filler = /(?:总计|合计|累计|总共|达到|分别|共|达|计|为|有|各|了|约|近|的|是|总数|总量|件数|条数|数|量|只有|仅|本次|[":,()])+$/

export function wordsOf({ before, beforeAt, after, passage, to, sentence }: Mention): Words {
  const { text, headings } = passage
  const own = before.replace(/\([^()]*\)/g, '').replace(filler, '')
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

/** 收到申请,共3件: a clause of nothing but 共 goes with the one before, unless that has a number of its own. */
function clauseBefore(earlier: string): string {
  const clause = /([^,;。:]*)[,:]$/.exec(earlier)?.[1] ?? ''
  return /\d|[一二两三四五六七八九十百][件条宗份人名次起例个]/.test(clause.replace(/20\d\d年/g, '')) ? '' : clause.replace(filler, '')
}

/** One indicator's way of being said with a number. */
export interface Recogniser {
  /** The measure words it may have. */
  readonly units: RegExp
  /** One of these stands in the sentence, or the recogniser need not be asked. */
  readonly hints: readonly string[]
  recognise(words: Words, mention: Mention): Sense | null
}
