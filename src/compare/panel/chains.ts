import { groupBy } from '../../text/grouped.js'
import { byCodeUnits } from '../../text/order.js'
import { pairingKey } from '../pairing/organ-key.js'
import type { Held } from './held.js'

/** The reports of one organ over the years, the earliest first. */
export interface Chain {
  readonly key: string
  /** As its latest report writes it that names it alone. */
  readonly organ: string
  readonly years: readonly ChainYear[]
}

/** One year of a chain; `report` is what all reports of the year agree on. */
export interface ChainYear {
  readonly year: number
  readonly reports: readonly [Held, ...Held[]]
  readonly report: Held
}

/** The chains of a panel, by the names of organs; in whatever order the reports came, these come in one. */
export function chainsOf(reports: readonly Held[]): readonly Chain[] {
  const byKey = groupBy([...reports].sort(inOrder), ({ facts }) => facts.key)
  const chains = [...byKey].flatMap(([key, own]) => splitByScope(own).map((part) => chainOf(key, part)))
  return chains.sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(scopeOf(a), scopeOf(b)))
}

/**
 * The organ alone, the organ with its departments and the region publish reports of their own (one name, one year): they are never mixed.
 * Where no year has two scopes, the scope that some reports leave out parts nothing.
 */
function splitByScope(own: readonly Held[]): readonly (readonly Held[])[] {
  const mixed = [...groupBy(own, ({ year }) => year).values()].some(
    (ofYear) => new Set(ofYear.flatMap(({ scope }) => scope ?? [])).size > 1,
  )
  return mixed ? [...groupBy(own, ({ scope }) => scope ?? '').values()] : [own]
}

function chainOf(key: string, own: readonly Held[]): Chain {
  const years = [...groupBy(own, ({ year }) => year)].map(([year, reports]): ChainYear => {
    const [first, ...others] = reports as [Held, ...Held[]]
    return { year, reports: [first, ...others], report: others.reduce((all, other) => all.with(other), first) }
  })
  years.sort((a, b) => a.year - b.year)
  return { key, organ: nameOf(key, own), years }
}

/** The latest printed name that says nothing but the key: an office that publishes for its place is not the place. */
function nameOf(key: string, own: readonly Held[]): string {
  const named = own.filter(({ organ }) => pairingKey({ organ }) === key)
  const latest = Math.max(...named.map(({ year }) => year))
  const [name] = named.flatMap(({ year, organ }) => (year === latest ? [organ] : [])).sort(byCodeUnits)
  return name ?? key
}

function scopeOf({ years }: Chain): string {
  return years[0]?.report.scope ?? ''
}

/** By file, so that what is told first does not hang on the order of arguments; of equal files by what they say. */
function inOrder(a: Held, b: Held): number {
  return (
    byCodeUnits(a.facts.path ?? '', b.facts.path ?? '') ||
    byCodeUnits(a.facts.organ, b.facts.organ) ||
    a.year - b.year ||
    byCodeUnits(a.facts.scope ?? '', b.facts.scope ?? '') ||
    byCodeUnits(a.form?.id ?? '', b.form?.id ?? '') ||
    byCodeUnits(a.signature(), b.signature())
  )
}
