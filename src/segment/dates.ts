const arabic = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?:日|(?!\d))/y
const chinese = /([〇零一二三四五六七八九0Oo]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/y
const packed = /(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/y
const digits = '〇一二三四五六七八九'

export interface DateFound {
  readonly iso: string
  readonly end: number
}

/** The day written at `at` of a compact text: 2018年3月27日, 2018-03-27, 二〇一二年二月二十日. No date that the calendar lacks. */
export function readDate(text: string, at: number): DateFound | null {
  if (at > 0 && /\d/.test(text.charAt(at - 1))) return null
  for (const pattern of [arabic, chinese, packed]) {
    pattern.lastIndex = at
    const hit = pattern.exec(text)
    if (!hit) continue
    const iso = isoDate(toNumber(hit[1] as string), toNumber(hit[2] as string), toNumber(hit[3] as string))
    return iso === null ? null : { iso, end: at + hit[0].length }
  }
  return null
}

/** Null where there is no such day, or none on which a report could stand. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 2000 || year > 2099 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** 2012, 二〇一二, 十二, 二十一; NaN for anything else. */
function toNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (written.length === 4) return Number([...written].map((char) => digitOf(char)).join(''))
  const at = written.indexOf('十')
  if (at < 0) return written.length === 1 ? digits.indexOf(written) : Number.NaN
  const ones = written.slice(at + 1)
  if (at > 1 || ones.length > 1 || ones === '十') return Number.NaN
  return (at === 0 ? 1 : digits.indexOf(written.charAt(0))) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}

function digitOf(char: string): number {
  if ('零0Oo'.includes(char)) return 0
  return digits.indexOf(char)
}
