import type { DiffHeading, HeadingChange } from '../../model/diff.js'
import type { Pointer } from '../../model/pointer.js'
import type { Section } from '../../model/section.js'
import { foldText } from '../../text/fold-table.js'
import { groupBy } from '../../text/grouped.js'
import { bare } from '../../text/name-key.js'
import { unmatchedAfter } from './unmatched.js'

/** Sections of the first level that are the same one in both, in the order of B; those that only A has stand where they stood in A. */
export interface SectionPair {
  readonly a: DiffHeading | null
  readonly b: DiffHeading | null
}

export interface Outlines {
  readonly headings: readonly HeadingChange[]
  readonly pairs: readonly SectionPair[]
}

interface Placed extends DiffHeading {
  readonly key: string
  readonly children: readonly Section[]
}

/**
 * Headings side by side, level by level: those with the same words belong together, then, among those that are left under one heading,
 * those with the same number and about half of their characters in common. Years and other figures in them, marks, numbers and the
 * script make no difference.
 */
export function compareOutlines(a: readonly Section[], b: readonly Section[]): Outlines {
  const headings: HeadingChange[] = []
  const pairs = compareSiblings(placed(a, '/sections'), placed(b, '/sections'), headings)
  return { headings, pairs }
}

function compareSiblings(a: readonly Placed[], b: readonly Placed[], found: HeadingChange[]): readonly SectionPair[] {
  const partners = partnersOf(a, b)
  const gone = unmatchedAfter(a, new Set(partners.values()))
  const pairs: SectionPair[] = []
  const tellGone = (before: Placed | null): void => {
    for (const own of gone.get(before) ?? []) {
      pairs.push({ a: shown(own), b: null })
      told('gone', own, found)
    }
  }
  tellGone(null)
  for (const own of b) {
    const partner = partners.get(own) ?? null
    pairs.push({ a: partner && shown(partner), b: shown(own) })
    if (partner === null) told('added', own, found)
    else {
      if (partner.key !== own.key) found.push({ change: 'renamed', a: shown(partner), b: shown(own) })
      compareSiblings(placed(partner.children, `${partner.section}/children`), placed(own.children, `${own.section}/children`), found)
      tellGone(partner)
    }
  }
  return pairs
}

/** A heading with all below it. */
function told(change: 'added' | 'gone', own: Placed, found: HeadingChange[]): void {
  // What has no heading only holds those below it.
  if (own.heading !== null) found.push(change === 'added' ? { change, a: null, b: shown(own) } : { change, a: shown(own), b: null })
  for (const child of placed(own.children, `${own.section}/children`)) told(change, child, found)
}

/** The partner in A of each section of B that has one. */
function partnersOf(a: readonly Placed[], b: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const partners = new Map<Placed, Placed>()
  const pairUp = (keyOf: (section: Placed) => string, fits: (one: Placed, other: Placed) => boolean): void => {
    const taken = new Set(partners.values())
    const free = groupBy(a.filter((section) => !taken.has(section)).reverse(), keyOf)
    for (const own of b.filter((section) => !partners.has(section))) {
      const candidates = free.get(keyOf(own))
      const first = candidates?.at(-1)
      if (!first || !fits(first, own)) continue
      partners.set(own, first)
      candidates?.pop()
    }
  }
  pairUp(
    ({ key }) => key,
    () => true,
  )
  pairUp(
    ({ number }) => number ?? '',
    (one, other) => one.number !== null && alike(one.key, other.key),
  )
  return partners
}

/** At least half of the characters of the shorter one stand in the longer one. */
function alike(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = one.length <= other.length ? [one, other] : [other, one]
  const characters = new Set(longer)
  const shared = [...shorter].filter((character) => characters.has(character)).length
  return shared > 0 && shared * 2 >= shorter.length
}

function placed(sections: readonly Section[], at: Pointer): readonly Placed[] {
  return sections.map(({ number, heading, level, children }, index) => ({
    section: `${at}/${index}`,
    number,
    heading,
    level,
    key: bare(foldText(heading ?? '')).replace(/\d+/g, '0'),
    children,
  }))
}

function shown({ section, number, heading, level }: Placed): DiffHeading {
  return { section, number, heading, level }
}
