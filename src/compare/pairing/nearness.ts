import type { NearName } from '../../model/panel.js'
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

/** Of two keys of pairing; null where nothing speaks for one organ. */
export function nearness(one: string, other: string): Nearness | null {
  if (one === other) return null
  if (oneKind(one) === oneKind(other)) return 'office-kind'
  if (withoutOffice(one) === other || withoutOffice(other) === one) return 'office-of'
  if (anyPlace(one) === anyPlace(other)) return 'place-renamed'
  if (shortFor(one, other) || shortFor(other, one)) return 'shortened'
  return similarity(one, other) >= alike ? 'similar' : null
}

const oneKind = (key: string): string => key.replace(/办公厅$/, '办公室')

/** 云山县教育局 and 云山区教育局 come out the same, with any 省 or 市 before them. */
const anyPlace = (key: string): string => key.replaceAll(/[县区市]/g, '县')
