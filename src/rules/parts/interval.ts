/** What a stated number may mean: from `from` to `to`, ends included unless open. */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly openFrom?: true
  readonly openTo?: true
}

type Direction = 'about' | 'up' | 'down' | 'least'

const number = '[0-9一二三四五六七八九十百千万亿]'
const directions: readonly (readonly [direction: Direction, words: RegExp])[] = [
  ['about', /约|大概|大致|左右|上下|概数/],
  ['up', new RegExp(`(?:超过?|逾|突破)\\s?${number}|${number}\\s?(?:余|多|出头)`)],
  ['down', new RegExp(`(?:近|接近|将近|不足|不到)\\s?${number}`)],
  ['least', /以上|不少于|不低于|不下|至少/],
]

/**
 * 约1.2万 is 11500 to 12500; 300余, 300多, 超300 is 300 up to, not including, 400; 近300 is more than 200, up to 300:
 * half a unit or a unit of the last place that is not 0. `said`: the folded words the number stands in, where they are
 * known; without them, or where they speak both ways, every direction is open.
 */
export function intervalOf(value: number, approximate: boolean, said: string | null): Interval {
  if (!approximate) return { from: value, to: value }
  const unit = lastPlace(value)
  const found = directions.filter(([, words]) => words.test(said ?? '')).map(([direction]) => direction)
  switch (found.length === 1 ? found[0] : null) {
    case 'about':
      return { from: value - unit / 2, to: value + unit / 2 }
    case 'up':
      return { from: value, to: value + unit, openTo: true }
    case 'down':
      return { from: value - unit, to: value, openFrom: true }
    case 'least':
      return { from: value, to: Number.POSITIVE_INFINITY }
    default:
      return { from: value - unit, to: value + unit }
  }
}

/** Whether some number lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return begins(a, b) && begins(b, a)
}

function begins(a: Interval, b: Interval): boolean {
  return a.from < b.to || (a.from === b.to && !a.openFrom && !b.openTo)
}

/** Sum of what may be meant. */
export function sumOf(intervals: readonly Interval[]): Interval {
  const open = (end: 'openFrom' | 'openTo'): { [key in typeof end]?: true } => (intervals.some((each) => each[end]) ? { [end]: true } : {})
  return {
    from: intervals.reduce((sum, each) => sum + each.from, 0),
    to: intervals.reduce((sum, each) => sum + each.to, 0),
    ...open('openFrom'),
    ...open('openTo'),
  }
}

/** The unit of the last digit that is not 0: 100 for 1200, 0.1 for 3.5; 1 for 0. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  return Number(`1e${Number(exponent) - (mantissa.split('.')[1] ?? '').length}`)
}
