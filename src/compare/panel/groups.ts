import { byCodeUnits } from '../../text/order.js'
import { pairingKey } from '../pairing/organ-key.js'
import { matchNames } from '../roster/match-names.js'
import type { Chain } from './chains.js'

/** Who sums up whom, by name. */
export interface Group {
  readonly parent: string
  readonly members: readonly string[]
}

/** A group as chains of reports; `absent` are members that are the organ of no report. */
export interface Family {
  readonly parent: Chain
  readonly members: readonly Chain[]
  readonly absent: readonly string[]
}

const parentTitles = /^(?:汇总单位|上级|上级单位|主管单位|汇总|parent|group)$/i
const memberTitles = /^(?:成员|成员单位|下级|下级单位|单位|child|member|unit)$/i

/** Pairs of names, one a line: the one that sums up, and a member; by their titles, else the first two columns. */
export function groupsIn(lines: readonly (readonly string[])[]): readonly Group[] {
  const [head = [], ...rest] = lines
  const titled = [head.findIndex((cell) => parentTitles.test(cell)), head.findIndex((cell) => memberTitles.test(cell))]
  const [parentAt = 0, memberAt = 1] = titled.includes(-1) ? [0, 1] : titled
  const groups = new Map<string, Set<string>>()
  for (const cells of titled.includes(-1) ? lines : rest) {
    const [parent = '', member = ''] = [cells[parentAt], cells[memberAt]]
    if (parent === '' || member === '') continue
    const members = groups.get(parent) ?? new Set()
    groups.set(parent, members.add(member))
  }
  return [...groups].map(([parent, members]) => ({ parent, members: [...members] }))
}

/** The chains of each group's names; a name that fits no organ, or more than one, is not found. */
export function familiesOf(
  groups: readonly Group[],
  chains: readonly Chain[],
): { readonly families: readonly Family[]; readonly notFound: readonly string[] } {
  const names = [...new Set(groups.flatMap(({ parent, members }) => [parent, ...members]))].sort(byCodeUnits)
  const { unitOf } = matchNames(
    chains.map(({ key }) => key),
    names.map((name) => pairingKey({ organ: name }) ?? name),
  )
  const byName = new Map<string, Chain | null>()
  for (const [at, unit] of unitOf.entries()) {
    const name = unit === null ? undefined : names[unit]
    // Two series of one organ (its own figures and those of the region): nobody knows which of them is meant.
    if (name !== undefined) byName.set(name, byName.has(name) ? null : (chains[at] ?? null))
  }
  const chainOf = (name: string): Chain | null => byName.get(name) ?? null
  const families = groups.flatMap(({ parent, members }): readonly Family[] => {
    const chain = chainOf(parent)
    if (chain === null) return []
    const others = members.filter((member) => chainOf(member) !== chain)
    const found = new Set(others.flatMap((member) => chainOf(member) ?? []))
    const absent = others.filter((member) => chainOf(member) === null)
    return [{ parent: chain, members: inOrder([...found]), absent: [...absent].sort(byCodeUnits) }]
  })
  return {
    families: families.sort((a, b) => byCodeUnits(a.parent.key, b.parent.key)),
    notFound: names.filter((name) => chainOf(name) === null),
  }
}

function inOrder(chains: readonly Chain[]): readonly Chain[] {
  return [...chains].sort((a, b) => byCodeUnits(a.key, b.key))
}
