import type { Scope } from '../../../model/report.js'
import type { Split } from '../breakdowns/lists.js'
import type { Mention } from '../mentions.js'
import type { Candidate } from './candidate.js'

/** Who is left of the candidates for one indicator: no parts, what was said most plainly, of the widest scope. */
export function remaining(candidates: readonly Candidate[], splits: readonly Split[]): readonly Candidate[] {
  const own = withoutParts(candidates, splits)
  const none = own.filter(({ certainty }) => certainty === 'implied')
  const some = own.filter(({ certainty, value, rank }) => certainty === 'stated' && value > 0 && rank > 1)
  if (none.length === 0 || some.length === 0) return totals(widest(plainest(own)), splits)
  // 本机关未收到,全县共收到10件: no contradiction; else both are left, and neither is believed.
  const narrower = none.every(({ scope }) => scope === 'organ') && some.some(({ scope }) => scope === 'region')
  return narrower ? widest(plainest(some)) : [...none, ...some]
}

/** Of several counts of what was disclosed, the one that is said to be made up of parts. */
function totals(candidates: readonly Candidate[], splits: readonly Split[]): readonly Candidate[] {
  if (candidates.length < 2 || candidates[0]?.id !== 'proactiveDisclosures') return candidates
  const wholes = new Set(splits.filter(({ complete }) => complete).map(({ whole }) => whole))
  const split = candidates.filter(({ mention }) => mention !== null && wholes.has(mention))
  return split.length > 0 ? split : candidates
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
  if (most < width.region) return candidates
  return candidates.filter((_, index) => said[index] === most)
}

/** Channels and kinds side by side are no contradiction; the same words over two figures are. */
export function inSameWords(candidates: readonly Candidate[]): boolean {
  const words = candidates.map(({ mention }) => mention?.before.replace(/^(?:20\d\d年度?|全年|本年度?|共)+/, ''))
  return words.every((each) => each !== undefined && each === words[0])
}
