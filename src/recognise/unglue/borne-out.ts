import type { Pointer } from '../../model/pointer.js'
import type { Prose, Stated } from '../../model/prose.js'
import type { Breakdown, IndicatorId, Scope } from '../../model/report.js'
import type { Span } from '../../model/span.js'

/** The year's figure of a row that has a cumulative one beside it, and what the sentences call it. */
const counted: Readonly<Partial<Record<IndicatorId, Pointer>>> = {
  proactiveDisclosures: '/statistics/proactive/total',
  requestsReceived: '/statistics/requests/received/total',
}
/** Shorter figures begin too many runs of digits: what counts another organ or another thing would stand there by chance. */
const least = 1000

/**
 * Figures of the year that the sentences state twice: as a number, and as the sum of its parts. With one misprint, in the number or
 * in a part, they differ: no figure that is here is one.
 */
export function borneOut(prose: Prose, scope: Scope | null): ReadonlyMap<Pointer, number> {
  const found = new Map<Pointer, number>()
  for (const [id, pointer] of Object.entries(counted)) {
    const stated = prose.indicators[id as IndicatorId]
    if (stated && isPlain(stated, scope) && isSum(stated, prose)) found.set(pointer, stated.value)
  }
  return found
}

/** Exact, and of all that the table counts. */
function isPlain({ value, approximate, scope }: Stated, whole: Scope | null): boolean {
  return value >= least && !approximate && (scope === null || scope === (whole ?? 'region'))
}

/** Its parts add up to it, in every list that is said to be complete, and none of them is all of it. */
function isSum(stated: Stated, { breakdowns }: Prose): boolean {
  const own = breakdowns.filter(({ whole, complete }) => complete && whole === stated.value)
  const adds = ({ parts }: Breakdown): boolean => parts.reduce((sum, part) => sum + part, 0) === stated.value
  return own.every(adds) && own.some((each) => touch(each, stated) && each.parts.every((part) => part < stated.value))
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
