import type { NearName } from '../../model/panel.js'
import { into } from '../../text/grouped.js'
import { similarity } from '../../text/similarity.js'
import { shortFor } from '../roster/match-names.js'
import { withoutOffice } from './organ-key.js'

/**
 * Why two names that are not paired may mean one organ. `office-of`: one is the office of the other; `office-kind`: 办公室 and 办公厅;
 * `place-renamed`: a county has become a district or a city; `shortened`: one names the place and the other does not; `similar`: most of
 * their characters are the same.
 */
export type Nearness = NearName['why']

/** The likeliest first. */
export const nearnessOrder: readonly Nearness[] = ['place-renamed', 'office-kind', 'office-of', 'shortened', 'similar']

const alike = 0.6

/** Names that may mean the organ of a key, found among many without asking each. */
export class NearNames {
  readonly #keys: ReadonlySet<string>
  readonly #forms = new Map<string, string[]>()

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys)
    for (const key of this.#keys) for (const form of formsOf(key)) into(this.#forms, form, key)
    for (const long of this.#keys) for (const short of this.#shortFor(long)) into(this.#forms, `short ${short}`, long)
  }

  /** Every key that is near for another reason than being alike. */
  near(key: string): readonly string[] {
    const longer = this.#forms.get(`short ${key}`) ?? []
    const same = formsOf(key).flatMap((form) => this.#forms.get(form) ?? [])
    return [...new Set([...same, ...longer, ...this.#shortFor(key)])].filter((other) => nearness(key, other) !== null)
  }

  #shortFor(long: string): readonly string[] {
    const ends = Array.from({ length: Math.max(0, long.length - 2) }, (_, at) => long.slice(at + 1))
    return ends.filter((end) => this.#keys.has(end) && shortFor(end, long))
  }
}

/** Of two keys of pairing; null where nothing speaks for one organ. */
export function nearness(one: string, other: string): Nearness | null {
  if (one === other) return null
  if (oneKind(one) === oneKind(other)) return 'office-kind'
  if (withoutOffice(one) === other || withoutOffice(other) === one) return 'office-of'
  if (anyPlace(one) === anyPlace(other)) return 'place-renamed'
  if (shortFor(one, other) || shortFor(other, one)) return 'shortened'
  return null
}

/** Whether most characters of two keys are the same. */
export function isAlike(one: string, other: string): boolean {
  return one !== other && similarity(one, other) >= alike
}

/** Near names have one of these in common. */
function formsOf(key: string): readonly string[] {
  return [`kind ${oneKind(key)}`, `office ${withoutOffice(key)}`, `place ${anyPlace(key)}`]
}

const oneKind = (key: string): string => key.replace(/办公厅$/, '办公室')

/** 云山县教育局 and 云山区教育局 come out the same, with any 省 or 市 before them. */
const anyPlace = (key: string): string => key.replaceAll(/[县区市]/g, '县')
