import type { NearName, Unpaired } from '../../model/panel.js'
import { nearness, nearnessOrder } from '../pairing/nearness.js'
import { byCodeUnits, type Chain } from './chains.js'

/** Names that are only alike say little: of those, so many are named. */
const mostSimilar = 3

/**
 * Organs that stand alone: those whose years end where those of a near name begin, or lie between, and those with a report of one year in a
 * panel of several. An organ and a near name that both have reports of one year are two organs.
 */
export function aloneIn(chains: readonly Chain[]): readonly Unpaired[] {
  const panelYears = new Set(chains.flatMap(yearsOf))
  return chains.flatMap((chain): readonly Unpaired[] => {
    const near = chains.flatMap((other) => nearTo(chain, other) ?? [])
    const close = near.filter(({ why }) => why !== 'similar')
    const single = chain.years.length === 1 && panelYears.size > 1
    if (close.length === 0 && !single) return []
    const similar = single ? near.filter(({ why }) => why === 'similar').slice(0, mostSimilar) : []
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
  if (other.key === chain.key || yearsOf(chain).some((year) => yearsOf(other).includes(year))) return null
  const why = nearness(chain.key, other.key)
  return why === null ? null : { organ: other.organ, years: yearsOf(other), why }
}
