import { foldText } from '../../text/fold-table.js'
import { nameKey } from '../../text/name-key.js'

/** Which organ is which unit of the roster, both by their place in the lists given. */
export interface Matches {
  /** The unit an organ is; null where none fits, or more than one. */
  readonly unitOf: readonly (number | null)[]
  /** Where nothing decides: the units an organ may be. */
  readonly candidates: ReadonlyMap<number, readonly number[]>
}

/** What a name may end in beside the same name without it: 白沙镇 and 白沙镇人民政府. */
const office = /(?<=..)(?:人民政府|办事处)$/
/** Where the name of a place ends, before the name of an office: 云山县|教育局. */
const placeEnd = /(?:[省市县区州盟旗镇]|(?<!城)乡|街道|苏木|政府)$/
const placeBegin = /^[省市县区州盟旗镇]/

const keyOf = (name: string): string => nameKey(foldText(name))

/** 云山县教育局 may be called 教育局 or 县教育局 by those who know which county it is; 云山县市场监督管理局 is no 管理局. */
export function shortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || !long.endsWith(short)) return false
  return placeEnd.test(long.slice(0, -short.length)) || placeBegin.test(short)
}

function fits(a: string, b: string): boolean {
  const [one, other] = [a.replace(office, ''), b.replace(office, '')]
  return one === other || shortFor(one, other) || shortFor(other, one)
}

/** The same name first; then short for long, where an organ fits one unit and that unit one organ. Two that fit decide nothing. */
export function matchNames(organs: readonly string[], units: readonly string[]): Matches {
  const [organKeys, unitKeys] = [organs.map(keyOf), units.map(keyOf)]
  const unitOf: (number | null)[] = organKeys.map((key) => {
    const at = unitKeys.indexOf(key)
    return at < 0 ? null : at
  })
  const taken = new Set(unitOf)
  const open = organKeys.flatMap((key, organ) => (unitOf[organ] === null ? [{ key, organ }] : []))
  const fitting = new Map(
    open.map(({ key, organ }) => [organ, unitKeys.flatMap((unit, at) => (!taken.has(at) && fits(key, unit) ? [at] : []))]),
  )
  const candidates = new Map<number, readonly number[]>()
  for (const [organ, found] of fitting) {
    const [only] = found
    if (only === undefined) continue
    const rivals = [...fitting].filter(([other, others]) => organKeys[other] !== organKeys[organ] && others.includes(only))
    if (found.length === 1 && rivals.length === 0) unitOf[organ] = only
    else candidates.set(organ, found)
  }
  return { unitOf, candidates }
}
