import type { Stated } from '../../../model/prose.js'
import { type IndicatorId, indicatorIds, type Scope } from '../../../model/report.js'
import type { Warning } from '../../../model/warning.js'
import { whence } from '../../../text/compact.js'
import { shiftDecimal } from '../../../text/decimal.js'
import type { Split } from '../breakdowns.js'
import type { Mention } from '../mentions.js'
import type { Passage } from '../passages.js'
import type { Candidate } from './candidate.js'
import { isOfAnotherTime, scopeOf } from './circumstances.js'
import { senseOf } from './counted.js'
import { findNone } from './none.js'

export interface Reported {
  readonly indicators: Readonly<Partial<Record<IndicatorId, Stated>>>
  readonly warnings: readonly Warning[]
}

/** The harmonised series as the sentences say it: recognisers first, then what rules candidates out, then who is left. */
export function findIndicators(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  splits: readonly Split[],
  year: number | null,
): Reported {
  const candidates = [
    ...mentions.flatMap((mention) => counted(mention, year)),
    ...answeredInFull(mentions, year),
    ...passages.flatMap((passage) => none(passage, year)),
  ]
  const indicators: Partial<Record<IndicatorId, Stated>> = {}
  const warnings: Warning[] = []
  for (const id of indicatorIds) {
    const left = widest(
      plainest(
        withoutParts(
          candidates.filter((candidate) => candidate.id === id),
          splits,
        ),
      ),
    )
    const [first] = left
    if (!first) continue
    if (left.every(({ value }) => value === first.value)) indicators[id] = statedOf(first)
    else if (id !== 'proactiveDisclosures') warnings.push(notUnique(id, left))
  }
  return { indicators, warnings }
}

function counted(mention: Mention, year: number | null): readonly Candidate[] {
  const found = senseOf(mention)
  if (!found) return []
  const { sense, words } = found
  const clause = mention.before
  const { text } = mention.passage
  if (isOfAnotherTime(text.slice(mention.sentence.from, mention.from), clause, year)) return []
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

const inFull = /^[^。\d]{0,60}?(?:均|都|全部|已|现)[^。;\d]{0,40}?(?:答复|办结|回复|办理|处理完毕|办复)/

/** 收到申请2件,均在法定期限内答复: what came in was answered. */
function answeredInFull(mentions: readonly Mention[], year: number | null): readonly Candidate[] {
  return mentions.flatMap((mention) => {
    if (mention.value === 0) return []
    const ahead = mention.passage.text.slice(mention.to, mention.to + 140)
    if (!inFull.test(ahead) || /^[^。]{0,80}(?:未|尚|结转|顺延)/.test(inFull.exec(ahead)?.[0] ?? '')) return []
    return counted(mention, year)
      .filter(({ id }) => id === 'requestsReceived')
      .map((candidate) => ({
        ...candidate,
        id: 'requestsHandled' as const,
        rank: 2,
        ...whence(mention.passage, mention.from - trimmed(mention.before).length, mention.to + (inFull.exec(ahead)?.[0].length ?? 0)),
      }))
  })
}

function none(passage: Passage, year: number | null): readonly Candidate[] {
  return findNone(passage).flatMap(({ ids, from, to }) => {
    const clause = passage.text.slice(from, to)
    const sentence = passage.text.lastIndexOf('。', from) + 1
    if (isOfAnotherTime(passage.text.slice(Math.max(sentence, from - 200), to), '', year)) return []
    const common = { value: 0, approximate: false, certainty: 'implied' as const, scope: scopeOf(clause), rank: 3, mention: null }
    return ids.map((id) => ({ ...common, id, ...whence(passage, from, to) }))
  })
}

/** A part of something else is not the whole: of the same thing, or of a list of kinds. */
function withoutParts(candidates: readonly Candidate[], splits: readonly Split[]): readonly Candidate[] {
  const partOf = new Map<Mention, Mention>()
  for (const { whole, parts } of splits) for (const part of parts) if (!partOf.has(part)) partOf.set(part, whole)
  const isPart = ({ mention, id }: Candidate): boolean => {
    const whole = mention && partOf.get(mention)
    if (!whole) return false
    return candidates.some((other) => other.id === id && other.mention === whole) || /类|其他/.test((mention as Mention).before.slice(-12))
  }
  return candidates.filter((candidate) => !isPart(candidate))
}

function plainest(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = Math.max(...candidates.map((candidate) => candidate.rank))
  return candidates.filter((candidate) => candidate.rank === rank)
}

const width: Readonly<Record<Scope, number>> = { organ: 1, 'organ-and-departments': 2, region: 3 }

/** The widest scope that is said; a figure without one is the report's own. */
function widest(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates
  const said = candidates.map(({ scope }) => (scope === null ? 0 : width[scope]))
  const most = Math.max(...said)
  if (most < 2) return candidates
  return candidates.filter((_, index) => said[index] === most)
}

function statedOf({ value, approximate, certainty, scope, start, end }: Candidate): Stated {
  return { value, approximate, certainty, scope, start, end }
}

function notUnique(id: IndicatorId, candidates: readonly Candidate[]): Warning {
  const start = Math.min(...candidates.map((candidate) => candidate.start))
  const end = Math.max(...candidates.map((candidate) => candidate.end))
  return { code: 'not-unique', params: { indicator: id, values: [...new Set(candidates.map(({ value }) => String(value)))] }, start, end }
}
