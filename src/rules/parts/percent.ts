import { type Interval, intervalOf } from './interval.js'

/** Places a message shows beyond those that are printed. */
const more = 1
const most = 8

/** How many places a number shows. */
function placesOf(printed: number): number {
  return Math.min(String(printed).split('.')[1]?.length ?? 0, most)
}

/** The quotient in percent, to one place more than is printed (two at least), and rounded to the places printed. */
export function percentOf(part: number, whole: number, printed: number): { readonly exact: number; readonly rounded: number } {
  const places = placesOf(printed)
  const percent = (part / whole) * 100
  return { exact: Number(percent.toFixed(Math.max(places + more, 2))), rounded: Number(percent.toFixed(places)) }
}

/** 约34%, 近34%, 34%以上: not to the last place. */
export function hedged(said: string | null): boolean {
  return said !== null && /约|近|余|多|超|逾|左右|以上|不足|不到/.test(said)
}

/** Whether figures that are only approximate may give the percentage; a hedged one may be off by one in its last place. */
export function reachable(printed: number, part: number, whole: number, approximate: ReadonlySet<number>, about: boolean): boolean {
  const meant = (value: number): Interval => intervalOf(value, approximate.has(value), null)
  const [over, under] = [meant(part), meant(whole)]
  const slack = 10 ** -placesOf(printed) * (about ? 1 : 0.5)
  const lowest = (over.from / under.to) * 100 - slack
  const highest = under.from > 0 ? (over.to / under.from) * 100 + slack : Number.POSITIVE_INFINITY
  return printed >= lowest && printed <= highest
}
