import type { Step } from './localise.js'
import { fits, inNumbers, type System } from './system.js'
import { typingDistance, written } from './typing-distance.js'

/** A cell, what one slip may have made of it, and the broken edits that are mended without the slip. */
interface Candidate extends Step {
  readonly mends: readonly number[]
}

/** Choices tried before a group of rival candidates is left alone. */
const limit = 20_000

/**
 * Scholtus 2009 (Statistics Netherlands, DP 09046): the values that would make a broken edit hold are candidates where one slip of typing
 * leads to what is printed and the cell stands in no edit that holds; of candidates that share no edit those are chosen that mend the
 * most edits. Where several choices are as good, only what they share is given.
 */
export function typingErrors(system: System): readonly Step[] {
  const candidates = candidatesIn(system)
  const rivals = candidates.map((one) => candidates.map((other) => share(one, other, system)))
  return groupsOf(candidates.length, rivals)
    .flatMap((group) => sharedByBest(group, candidates, rivals))
    .sort((a, b) => a.cell - b.cell)
}

function candidatesIn(system: System): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const { edits, editsOf, values, cells } = system
  const holds = (edit: number): boolean => edits[edit]?.complete === true && edits[edit]?.short === 0
  for (const { terms, short, complete } of edits) {
    if (!complete || short === 0) continue
    for (const { cell, by: sign } of terms) {
      const by = short / sign
      const value = values[cell] ?? 0
      const own = editsOf[cell] ?? []
      if (!Number.isSafeInteger(by) || cells[cell]?.value === null || !fits(value + by, cell, system) || own.some(holds)) continue
      const [printed, meant] = [value, value + by].map((units) => written(inNumbers(units, system)))
      if (typingDistance(printed ?? '', meant ?? '') > 1) continue
      const mends = own.filter(
        (edit) => edits[edit]?.complete && edits[edit]?.terms.some((term) => term.cell === cell && term.by * by === edits[edit]?.short),
      )
      found.set(`${cell} ${by}`, { cell, by, mends })
    }
  }
  return [...found.values()]
}

function share(one: Candidate, other: Candidate, { editsOf }: System): boolean {
  return one !== other && (editsOf[one.cell] ?? []).some((edit) => editsOf[other.cell]?.includes(edit))
}

/** Candidates with their rivals, and the rivals of those. */
function groupsOf(count: number, rivals: readonly (readonly boolean[])[]): readonly (readonly number[])[] {
  const seen = new Set<number>()
  const groups: number[][] = []
  for (let start = 0; start < count; start++) {
    if (seen.has(start)) continue
    const group = [start]
    seen.add(start)
    for (const one of group) {
      for (let other = 0; other < count; other++) {
        if (!rivals[one]?.[other] || seen.has(other)) continue
        seen.add(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function sharedByBest(
  group: readonly number[],
  candidates: readonly Candidate[],
  rivals: readonly (readonly boolean[])[],
): readonly Step[] {
  let best = 0
  let shared: readonly number[] = []
  let nodes = 0
  const mendable = (from: number): number => group.slice(from).reduce((sum, one) => sum + (candidates[one]?.mends.length ?? 0), 0)
  const choose = (from: number, chosen: readonly number[], mended: number): void => {
    if (++nodes > limit || mended + mendable(from) < best) return
    const next = group[from]
    if (next === undefined) {
      shared = mended > best ? chosen : shared.filter((one) => chosen.includes(one))
      best = mended
      return
    }
    if (!chosen.some((one) => rivals[one]?.[next])) choose(from + 1, [...chosen, next], mended + (candidates[next]?.mends.length ?? 0))
    choose(from + 1, chosen, mended)
  }
  choose(0, [], 0)
  return nodes > limit ? [] : shared.flatMap((one) => candidates[one] ?? []).map(({ cell, by }) => ({ cell, by }))
}
