import type { NearName, Unpaired } from '../../model/panel.js'
import { groupBy } from '../../text/grouped.js'
import { byCodeUnits } from '../../text/order.js'
import { isAlike, NearNames, nearness, nearnessOrder } from '../pairing/nearness.js'
import type { Chain } from './chains.js'

/** Names that are only alike say little: of those, so many are named. */
const mostSimilar = 3
/** Pairs of names that are compared character by character; in a panel with more, names that are only alike are not looked for. */
const mostPairs = 200_000

/**
 * Organs that stand alone: those whose years end where those of a near name begin, or lie between, and those with a report of one year in a
 * panel of several. An organ and a near name that both have reports of one year are two organs.
 */
export function aloneIn(chains: readonly Chain[]): readonly Unpaired[] {
  const several = new Set(chains.flatMap(yearsOf)).size > 1
  const byKey = groupBy(chains, ({ key }) => key)
  const names = new NearNames(byKey.keys())
  const singles = several ? chains.filter(({ years }) => years.length === 1).length : 0
  const compared = singles * chains.length <= mostPairs
  return chains.flatMap((chain): readonly Unpaired[] => {
    const close = names
      .near(chain.key)
      .flatMap((key) => byKey.get(key) ?? [])
      .flatMap((other) => nearTo(chain, other) ?? [])
    const single = chain.years.length === 1 && several
    if (close.length === 0 && !single) return []
    const similar = single && compared ? chains.flatMap((other) => similarTo(chain, other) ?? []).slice(0, mostSimilar) : []
    const nearest = [...close, ...similar].sort(
      (a, b) => nearnessOrder.indexOf(a.why) - nearnessOrder.indexOf(b.why) || byCodeUnits(a.organ, b.organ),
    )
    const paths = chain.years.flatMap(({ report }) => report.paths)
    const reason = close.length > 0 ? 'name-differs' : 'one-year'
    return [{ organ: chain.organ, years: yearsOf(chain), paths, reason, error: null, nearest }]
  })
}

function yearsOf({ years }: Chain): readonly number[] {
  return years.map(({ year }) => year)
}

function nearTo(chain: Chain, other: Chain): NearName | null {
  const why = shareYear(chain, other) ? null : nearness(chain.key, other.key)
  return why === null ? null : { organ: other.organ, years: yearsOf(other), why }
}

function similarTo(chain: Chain, other: Chain): NearName | null {
  if (shareYear(chain, other) || nearness(chain.key, other.key) !== null || !isAlike(chain.key, other.key)) return null
  return { organ: other.organ, years: yearsOf(other), why: 'similar' }
}

function shareYear(one: Chain, other: Chain): boolean {
  return yearsOf(one).some((year) => yearsOf(other).includes(year))
}
