import type { Period } from './period.js'

const written = /(?<![\d〔(.])(20\d\d)年(?!\d{1,2}月)/g
const chineseYear = /二[〇零0Oo]([〇零一二三四五六七八九])([〇零一二三四五六七八九])年/
const digits = '〇一二三四五六七八九'
/** 现将我局2021年…信息公开…报告, 2016年度政府信息公开 */
const ofReport = /(?<![\d〔])(20\d\d)年(?:度)?(?!\d{1,2}月)[^。;《》\d]{0,40}?(?:信息公开|政务公开)/g
/** A sentence that begins with the year it is about: 2021年,我局… */
const ofSentence =
  /(?:^|[。;!?:、情况概述施]|\))(?:在)?(20\d\d)年(?:度)?(?:以来|来|全年)?(?:,|(?=[\u4e00-\u9fff]))(?!\d|\d?\d月|[初末底中]|[上下]半年|[^。,]{0,30}[将拟])/g
const yearEnd = /(?<!\d)(20\d\d)年12月31日/g

export interface YearSources {
  /** Compact texts. */
  readonly title: string
  readonly opening: string
  /** The beginning of the first section. */
  readonly first: string
  readonly whole: string
}

/** The year of the figures: the title's, else the period's, else what opening and first section agree on. Null rather than a guess. */
export function findYear(sources: YearSources, period: Period | null, publishedOn: string | null): number | null {
  const year =
    inTitle(sources.title) ??
    inPeriod(period) ??
    single(sources.opening.replace(/《[^》]{0,80}》/g, ''), ofReport) ??
    single(sources.opening, written) ??
    single(sources.opening, ofReport) ??
    single(sources.first, ofSentence) ??
    single(sources.first, ofReport) ??
    single(sources.whole, yearEnd)
  return year !== null && publishedOn !== null && Number(publishedOn.slice(0, 4)) < year ? null : year
}

function inTitle(title: string): number | null {
  const arabic = single(title, written)
  if (arabic !== null) return arabic
  const hit = chineseYear.exec(title)
  return hit && !/20\d\d/.test(title) ? 2000 + digitOf(hit[1]) * 10 + digitOf(hit[2]) : null
}

function inPeriod(period: Period | null): number | null {
  return period && period.from.slice(0, 4) === period.to.slice(0, 4) ? Number(period.to.slice(0, 4)) : null
}

/** The one year a pattern finds; null where it finds several. */
function single(words: string, pattern: RegExp): number | null {
  const years = new Set<number>()
  for (const hit of words.matchAll(pattern)) years.add(Number(hit[1]))
  const [year] = years
  return years.size === 1 && year !== undefined && year >= 2004 ? year : null
}

function digitOf(char: string | undefined): number {
  return char === '零' ? 0 : digits.indexOf(char ?? '')
}
