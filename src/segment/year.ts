import { digitsEnd, isOneOf } from '../text/characters.js'
import { once } from '../text/once.js'
import { withoutTitles } from './compact.js'
import type { Period } from './period.js'

const chineseYear = /二[〇零0Oo]([〇零一二三四五六七八九])([〇零一二三四五六七八九])年/
const digits = '〇一二三四五六七八九'
const notOf = '(?!以来|起|新?修[订改]|颁布|施行|实施)'
/** 现将我局2021年…信息公开…报告, 2016年度政府信息公开 */
const ofReport: () => RegExp = once(
  () => new RegExp(`(?<![\\d〔])(20\\d\\d)年(?:度)?(?!\\d{1,2}月)${notOf}[^。;《》\\d]{0,40}?(?:信息公开|政务公开)`, 'g'),
)
/** 2020年度 wherever it stands in the opening. */
const fiscal = /(?<![\d〔自从于])(20\d\d)年度(?!以来)/g
/** A sentence that begins with the year it is about: 2021年,我局… */
const ofSentence =
  /(?:^|[\n。;!?:)]|情况|概述|措施)(?:在)?(20\d\d)年(?:度)?(?:以来|来|全年)?(?:,|(?=[\u4e00-\u9fff]))(?!\d|[初末底中]|[上下]半年)/g
/** What is still to come: 2021年,我局将继续… */
const ahead =
  /^[^。]{0,40}?(?:将(?:继续|进一步|着力|按照|以|严格|认真|坚持|持续|加强|加大|在|从|重点|深入|全面|不断|积极|紧紧|围绕)|计划|拟|下一步|继续)/
const yearEnd = /(?<!\d)(20\d\d)年12月31日/g

export interface YearSources {
  /** Compact texts. */
  readonly title: string
  readonly opening: string
  /** The beginning of the first section. */
  readonly first: string
  /** The whole report, asked for only where the others do not tell. */
  readonly whole: () => string
}

/** The year of the figures: the title's, else the period's, else what opening and first section agree on. Null rather than a guess. */
export function findYear(sources: YearSources, period: Period | null, publishedOn: string | null): number | null {
  const year =
    inTitle(sources.title) ??
    inPeriod(period) ??
    single(withoutTitles(sources.opening), ofReport()) ??
    single(sources.opening, fiscal) ??
    single(sources.opening, ofReport()) ??
    ofProse(sources)
  return year !== null && publishedOn !== null && Number(publishedOn.slice(0, 4)) < year ? null : year
}

function inTitle(title: string): number | null {
  const arabic = only(writtenIn(title))
  if (arabic !== null) return arabic
  const hit = title.includes('二') ? chineseYear.exec(title) : null
  return hit && !/20\d\d/.test(title) ? 2000 + digitOf(hit[1]) * 10 + digitOf(hit[2]) : null
}

/** 2023年, but no month of it, nor a year in brackets or in a range. */
function writtenIn(title: string): ReadonlySet<number> {
  const years = new Set<number>()
  for (let at = title.indexOf('20'); at >= 0; at = title.indexOf('20', at + 1)) {
    if (digitsEnd(title, at, 4) < at + 4 || title.charAt(at + 4) !== '年' || isOneOf('0123456789〔(.~至-', title, at - 1)) continue
    const month = digitsEnd(title, at + 5, 2)
    if (month === at + 5 || title.charAt(month) !== '月') years.add(Number(title.slice(at, at + 4)))
  }
  return years
}

function inPeriod(period: Period | null): number | null {
  return period && period.from.slice(0, 4) === period.to.slice(0, 4) ? Number(period.to.slice(0, 4)) : null
}

/** The year that sentences of opening and first section begin with, those about what is to come left out. */
function ofProse({ opening, first, whole }: YearSources): number | null {
  const told = new Set<number>()
  const coming = new Set<number>()
  const words = `${opening}\n${first}`
  for (const hit of words.matchAll(ofSentence)) {
    const after = words.slice(hit.index + hit[0].length, hit.index + hit[0].length + 60)
    if (ahead.test(after)) coming.add(Number(hit[1]))
    else told.add(Number(hit[1]))
  }
  const year =
    told.size === 0 ? (single(first, ofReport()) ?? single(whole(), yearEnd)) : told.size === 1 ? [...told][0] : single(whole(), yearEnd)
  if (year === null || year === undefined || year < 2004) return null
  return [...coming].every((later) => later >= year) && (told.size === 0 || told.has(year)) ? year : null
}

/** The one year a pattern finds; null where it finds several. */
function single(words: string, pattern: RegExp): number | null {
  const years = new Set<number>()
  if (words.includes('20')) for (const hit of words.matchAll(pattern)) years.add(Number(hit[1]))
  return only(years)
}

function only(years: ReadonlySet<number>): number | null {
  const [year] = years
  return years.size === 1 && year !== undefined && year >= 2004 ? year : null
}

function digitOf(char: string | undefined): number {
  return char === '零' ? 0 : digits.indexOf(char ?? '')
}
