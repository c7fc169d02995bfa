import type { Particulars } from '../model/report.js'
import { isoDate } from './dates.js'

export type Period = NonNullable<Particulars['period']>

/** Two days with 至 between them; the second may leave out its year. The words around decide whether it is the report's period. */
const range =
  /(?<!\d)(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})日?(?:0?0[时点])?(?:起|开始)?[,、]?(?:至|到|-{1,2}|~)(?:(20\d\d)[年./-])?(\d{1,2})[月./-](\d{1,2})(?:日|(?!\d))/g
const said =
  /(?:统计(?:的)?(?:期限|时限|时间|时段|范围|周期|区间|期间)|起止(?:时间|日期)|(?:数据|时间|报告)(?:期限|范围|区间|周期)|统计数据|数据统计|报告时间|报告期|所列数据|所列.{0,6}期限|统计自|统计从|期限)/
/** How far before the dates the words may stand, in characters. */
const farthest = 30

/** The period of the figures, from a compact text; null where it is not said, damaged, or said in two ways. */
export function findPeriod(words: string): Period | null {
  let period: Period | null = null
  for (const hit of words.matchAll(range)) {
    if (!said.test(words.slice(Math.max(0, hit.index - farthest), hit.index))) continue
    const found = toPeriod(hit)
    if (!found) return null
    if (period && (period.from !== found.from || period.to !== found.to)) return null
    period = found
  }
  return period
}

function toPeriod(hit: RegExpExecArray): Period | null {
  const year = Number(hit[1])
  const from = isoDate(year, Number(hit[2]), Number(hit[3]))
  const to = isoDate(hit[4] === undefined ? year : Number(hit[4]), Number(hit[5]), Number(hit[6]))
  return from === null || to === null || from > to ? null : { from, to }
}
