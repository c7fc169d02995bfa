import type { Stated } from '../../../model/prose.js'
import { type IndicatorId, indicatorIds, type Scope } from '../../../model/report.js'
import type { Warning } from '../../../model/warning.js'
import { whence } from '../../../text/compact.js'
import { shiftDecimal } from '../../../text/decimal.js'
import type { Split } from '../breakdowns/lists.js'
import type { Mention } from '../mentions.js'
import type { Passage } from '../passages.js'
import type { Candidate } from './candidate.js'
import { isOfAnotherTime, isOfOthers, scopeOf } from './circumstances.js'
import { senseOf } from './counted.js'
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
  const figures = mentions.flatMap((mention, index) => counted(mention, mentions[index - 1], reporter))
  const candidates = [
    ...figures,
    ...figures.flatMap(answeredInFull),
    ...figures.flatMap(allPartTime),
    ...figures.flatMap(receivedToo),
    ...passages.flatMap((passage) => none(passage, reporter)),
  ]
  const indicators: Partial<Record<IndicatorId, Stated>> = {}
  const warnings: Warning[] = []
  for (const id of indicatorIds) {
    const received = indicators.requestsReceived?.value
    const said = candidates.filter((candidate) => candidate.id === id && (!candidate.inFull || candidate.value === received))
    const left = widest(plainest(withoutParts(said, splits)))
    const [first] = left
    if (!first) continue
    if (left.every(({ value }) => value === first.value)) indicators[id] = statedOf(first)
    else if (id !== 'proactiveDisclosures' || inSameWords(left)) warnings.push(notUnique(id, left))
  }
  const { requestsReceived, requestsHandled } = indicators
  const answered = requestsHandled === undefined && requestsReceived ? allAnswered(passages, requestsReceived) : null
  return { indicators: answered ? { ...indicators, requestsHandled: answered } : indicators, warnings }
}

const thoseAnswered =
  /(?:上述|以上|所有|全部|收到的|受理的|书面|公开)[^,;。\d]{0,10}申请[^,;。\d]{0,12}(?:均|都|全部|已)[^,;。\d]{0,16}(?:答复|办结|回复|办理完毕|办复)/

/** 上述申请均已答复: what came in, said elsewhere, was answered. */
function allAnswered(passages: readonly Passage[], received: Stated): Stated | null {
  if (received.value === 0) return null
  for (const passage of passages) {
    const hit = thoseAnswered.exec(passage.text)
    if (hit) return { ...received, ...whence(passage, hit.index, hit.index + hit[0].length) }
  }
  return null
}

/** What a figure is about stands no further before it. */
const farthest = 240
const followsOn = /^(?:全年|两项|以上)?(?:合计|总计|共计)$|(?:降|升|增|减|增加|减少|下降|上升)(?:至|到|为)[^,;。]{0,8}$/

/** 2018年9件,2019年降至4件: of what, the quantity before says. */
function senseWith(mention: Mention, previous: Mention | undefined): ReturnType<typeof senseOf> {
  const carriesOn =
    previous?.passage === mention.passage && previous.sentence.from === mention.sentence.from && followsOn.test(mention.before)
  return senseOf(mention) ?? (carriesOn ? senseOf(previous) : null)
}

function counted(mention: Mention, previous: Mention | undefined, { year, organ }: Reporter): readonly Candidate[] {
  const found = senseWith(mention, previous)
  if (!found) return []
  const { sense, words } = found
  const clause = mention.before
  const { text } = mention.passage
  const said = text.slice(Math.max(mention.sentence.from, mention.from - farthest), mention.from)
  if (mention.group === undefined && /分别(?:为|是|有|达|达到)?$/.test(clause)) return []
  if (/^的(?:$|[单部个人乡县])/.test(mention.after) && /超过|不足|少于|多于/.test(mention.before + text.slice(mention.from, mention.to)))
    return []
  if (isOfAnotherTime(said, clause, year) || isOfOthers(said + words.after + (/^,[^,;。]{0,16}/.exec(words.later)?.[0] ?? ''), organ))
    return []
  const value = sense.id === 'feesCollected' ? inWan(mention) : mention.value
  const candidate: Omit<Candidate, 'id'> = {
    value,
    approximate: mention.approximate,
    certainty: 'stated',
    scope: scopeOf(clause) ?? scopeOf(words.earlier),
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

/** 元 to 万元, digit by digit. */
function inWan({ value, unit }: Mention): number {
  const places = { 元: -4, 千元: -1, 百元: -2, 十元: -3, 万元: 0, 亿元: 4 }[unit]
  return places === undefined ? value : Number(shiftDecimal(String(value), places))
}

const inFull =
  /^[^。\d]{0,60}?(?:均|都|全部|已|现)(?:[^。;\d]|\d{1,2}个?(?:工作)?[日天]){0,40}?(?:答复|办结|回复|办理|处理完毕|妥善处理|办复)(?![^,;。]{0,4}\d)|^,(?:已)?(?:按期|按时|依法|及时|如期|依规|在法定期限内)[^,;。\d]{0,12}(?:答复|办结|回复|办理|办复)(?![^,;。]{0,4}\d)/

/** 收到申请2件,均在法定期限内答复: what came in was answered. */
function answeredInFull(candidate: Candidate): readonly Candidate[] {
  const { id, mention, value, start } = candidate
  if (id !== 'requestsReceived' || mention === null || value === 0) return []
  const ahead = mention.passage.text.slice(mention.to, mention.to + 140)
  const brackets = /^\([^()]{0,90}\)/.exec(ahead)?.[0].length ?? 0
  const words = inFull.exec(ahead.slice(brackets))?.[0]
  if (words === undefined || /未|尚|结转|顺延|除/.test(words)) return []
  const { end } = whence(mention.passage, mention.from, mention.to + brackets + words.length)
  return [{ ...candidate, id: 'requestsHandled', rank: 2, mention: null, inFull: true, start, end }]
}

/** 受理答复申请4件: came in and was answered. */
function receivedToo(candidate: Candidate): readonly Candidate[] {
  const { id, mention } = candidate
  const other = { requestsHandled: 'requestsReceived', requestsReceived: 'requestsHandled' }[id as string] as IndicatorId | undefined
  const both = /(?:受理|收到|接到)(?:并|、|和|后)?(?:已)?(?:答复|办结|回复)/
  return other && mention && both.test(mention.before) ? [{ ...candidate, id: other }] : []
}

/** 工作人员12人,均为兼职. */
function allPartTime(candidate: Candidate): readonly Candidate[] {
  const { id, mention, start } = candidate
  const kind =
    mention && id === 'staff'
      ? /^,?(?:均|全部|都)(?:为|是|系|属)?(兼职|专职)/.exec(mention.passage.text.slice(mention.to, mention.to + 12))
      : null
  if (!mention || !kind) return []
  const { end } = whence(mention.passage, mention.from, mention.to + kind[0].length)
  return [{ ...candidate, id: kind[1] === '兼职' ? 'staffPartTime' : 'staffFullTime', mention: null, start, end }]
}

function none(passage: Passage, { year, organ }: Reporter): readonly Candidate[] {
  return findNone(passage).flatMap(({ ids, from, to }) => {
    const clause = passage.text.slice(from, to)
    const sentence = passage.text.lastIndexOf('。', from) + 1
    if (isOfAnotherTime(passage.text.slice(Math.max(sentence, from - 200), to), '', year)) return []
    if (isOfOthers(clause, organ) || /本级/.test(clause)) return []
    const common = { value: 0, approximate: false, certainty: 'implied' as const, scope: scopeOf(clause), rank: 3, mention: null }
    return ids.map((id) => ({ ...common, id, ...whence(passage, from, to) }))
  })
}

/** A part of something else is not the whole: of the same thing, or of a list of kinds. */
function withoutParts(candidates: readonly Candidate[], splits: readonly Split[]): readonly Candidate[] {
  const partOf = new Map<Mention, Mention>()
  for (const { whole, parts } of splits) for (const part of parts) if (!partOf.has(part)) partOf.set(part, whole)
  const ranks = new Map(candidates.map(({ mention, rank }) => [mention, rank]))
  const isPart = ({ mention, rank }: Candidate): boolean => {
    const whole = mention && partOf.get(mention)
    if (!whole) return false
    return (ranks.get(whole) ?? 0) >= rank || /类|其他/.test((mention as Mention).before.slice(-12))
  }
  return candidates.filter((candidate) => !isPart(candidate))
}

function plainest(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = candidates.reduce((most, candidate) => Math.max(most, candidate.rank), 0)
  return candidates.filter((candidate) => candidate.rank === rank)
}

const width: Readonly<Record<Scope, number>> = { organ: 1, 'organ-and-departments': 2, region: 3 }

/** The widest scope that is said; a figure without one is the report's own. */
function widest(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates
  const said = candidates.map(({ scope }) => (scope === null ? 0 : width[scope]))
  const most = said.reduce((a, b) => Math.max(a, b), 0)
  if (most < 2) return candidates
  return candidates.filter((_, index) => said[index] === most)
}

/** Channels and kinds side by side are no contradiction; the same words over two figures are. */
function inSameWords(candidates: readonly Candidate[]): boolean {
  const words = candidates.map(({ mention }) => mention?.before.replace(/^(?:20\d\d年度?|全年|本年度?|共)+/, ''))
  return words.every((each) => each !== undefined && each === words[0])
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
