import type { Stated } from '../../../model/prose.js'
import { type IndicatorId, indicatorIds } from '../../../model/report.js'
import type { Warning } from '../../../model/warning.js'
import { whence } from '../../../text/compact.js'
import { shiftDecimal } from '../../../text/decimal.js'
import { hasAny } from '../../../text/words.js'
import type { Split } from '../breakdowns/lists.js'
import { inOneSentence, type Mention } from '../mentions.js'
import type { Passage } from '../passages.js'
import type { Candidate } from './candidate.js'
import { inSameWords, remaining } from './choose.js'
import { isOfAnotherTime, isOfLower, isOfOthers, scopeOf } from './circumstances.js'
import { senseOf } from './counted.js'
import { allAnswered, derivedFrom } from './derived.js'
import { findNone } from './none.js'

export interface Reported {
  readonly indicators: Readonly<Partial<Record<IndicatorId, Stated>>>
  readonly warnings: readonly Warning[]
}

/** Whose report it is, and of what year. */
export interface Reporter {
  readonly year: number | null
  readonly organ: string | null
}

/** The harmonised series as the sentences say it: recognisers first, then what rules candidates out, then who is left. */
export function findIndicators(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  splits: readonly Split[],
  reporter: Reporter,
): Reported {
  const candidates: Candidate[] = []
  for (const [index, mention] of mentions.entries()) candidates.push(...counted(mention, mentions[index - 1], reporter))
  for (const figure of [...candidates]) candidates.push(...derivedFrom(figure))
  for (const passage of passages) candidates.push(...none(passage, reporter))
  const indicators: Partial<Record<IndicatorId, Stated>> = {}
  const warnings: Warning[] = []
  for (const id of indicatorIds) {
    const received = indicators.requestsReceived?.value
    const said = candidates.filter((candidate) => candidate.id === id && (!candidate.inFull || candidate.value === received))
    const left = remaining(said, splits)
    const [first] = left
    if (!first) continue
    if (left.every(({ value }) => value === first.value)) indicators[id] = statedOf(first)
    else if (id !== 'proactiveDisclosures' || inSameWords(left)) warnings.push(notUnique(id, left))
  }
  const { requestsReceived } = indicators
  const unsaid = !candidates.some(({ id }) => id === 'requestsHandled')
  const answered = unsaid && requestsReceived ? allAnswered(passages, requestsReceived) : null
  return { indicators: answered ? { ...indicators, requestsHandled: answered } : indicators, warnings }
}

/** What a figure is about stands no further before it. */
const farthest = 240
const followers = ['计', '至', '到', '为']
const followsOn = /^(?:全年|两项|以上)?(?:合计|总计|共计)$|(?:降|升|增|减|增加|减少|下降|上升)(?:至|到|为)[^,;。]{0,8}$/

/** 2018年9件,2019年降至4件: of what, the quantity before says. */
function senseWith(mention: Mention, previous: Mention | undefined): ReturnType<typeof senseOf> {
  const found = senseOf(mention)
  if (found || previous === undefined || !inOneSentence(previous, mention)) return found
  return hasAny(mention.before, followers) && followsOn.test(mention.before) ? senseOf(previous) : null
}

function counted(mention: Mention, previous: Mention | undefined, { year, organ }: Reporter): readonly Candidate[] {
  const found = senseWith(mention, previous)
  if (!found) return []
  const { sense, words } = found
  const clause = mention.before
  const { text } = mention.passage
  const said = text.slice(Math.max(mention.sentence.from, mention.from - farthest), mention.from)
  if (mention.group === undefined && clause.includes('分别') && /分别(?:为|是|有|达|达到)?$/.test(clause)) return []
  if (/^的(?:$|[单部个人乡县])/.test(mention.after) && /超过|不足|少于|多于/.test(mention.before + text.slice(mention.from, mention.to)))
    return []
  if (isOfAnotherTime(said, clause, year) || isOfOthers(said + words.after + (/^,[^,;。]{0,16}/.exec(words.later)?.[0] ?? ''), organ))
    return []
  if (isOfLower(clause)) return []
  const value = sense.id === 'feesCollected' ? inWan(mention) : mention.value
  const candidate: Omit<Candidate, 'id'> = {
    value,
    approximate: mention.approximate,
    certainty: 'stated',
    // Of the clauses before only 全县 carries on: who else is named there may only have helped.
    scope: scopeOf(clause) ?? (scopeOf(words.earlier) === 'region' ? 'region' : null),
    rank: sense.rank,
    mention,
    ...whence(mention.passage, mention.from - trimmed(mention.before).length, mention.to),
  }
  if (sense.id !== 'reconsiderationsAndLitigations') return [{ ...candidate, id: sense.id }]
  const each = value === 0 || /各$/.test(mention.before)
  return each
    ? [
        { ...candidate, id: 'reconsiderations' },
        { ...candidate, id: 'litigations' },
      ]
    : [{ ...candidate, id: sense.id }]
}

function trimmed(words: string): string {
  return words.replace(/^[,;:、"()]+/, '')
}

const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** 元, 百元, 千万元 … to 万元, digit by digit. */
function inWan({ value, unit }: Mention): number {
  const places = Array.from(unit.slice(0, -1), (word) => zeros[word] ?? 0).reduce((sum, each) => sum + each, -4)
  return Number(shiftDecimal(String(value), places))
}

function none(passage: Passage, { year, organ }: Reporter): readonly Candidate[] {
  return findNone(passage).flatMap(({ ids, from, to }) => {
    const clause = passage.text.slice(from, to)
    const sentence = passage.text.lastIndexOf('。', from) + 1
    if (isOfAnotherTime(passage.text.slice(Math.max(sentence, from - 200), to), '', year)) return []
    if (isOfOthers(clause, organ) || clause.includes('本级')) return []
    if (organ !== null && !organ.includes('办') && clause.includes('办') && /(?:政府办|委办|办公[室厅])[^,;。]{0,8}[未没无]/.test(clause))
      return []
    const scope = scopeOf(clause)
    const { start, end } = whence(passage, from, to)
    return ids.map(
      (id): Candidate => ({ value: 0, approximate: false, certainty: 'implied', scope, rank: 3, mention: null, id, start, end }),
    )
  })
}

function statedOf({ value, approximate, certainty, scope, start, end }: Candidate): Stated {
  return { value, approximate, certainty, scope, start, end }
}

function notUnique(id: IndicatorId, candidates: readonly Candidate[]): Warning {
  const start = candidates.reduce((least, candidate) => Math.min(least, candidate.start), Infinity)
  const end = candidates.reduce((most, candidate) => Math.max(most, candidate.end), 0)
  return {
    code: 'not-unique',
    params: { indicator: id, values: [...new Set(candidates.map(({ value }) => String(value)))].slice(0, 9) },
    start,
    end,
  }
}
