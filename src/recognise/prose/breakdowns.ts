import type { Mention } from './mentions.js'
import { follows, shareOf } from './shares.js'

/** A whole and its parts; `complete` where the text or the sum says that nothing is left out. */
export interface Split {
  readonly whole: Mention
  readonly parts: readonly Mention[]
  readonly complete: boolean
}

/** So many quantities back a whole is looked for. */
const reach = 40
const mostParts = 48
const listMark = /^(?:\d{1,2}[.、]|\(?[\d一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}是|[①-⑳])/

/** What splits up in the sentences of a report; each quantity is part of one whole at most. */
export function findSplits(mentions: readonly Mention[]): readonly Split[] {
  const splits: Split[] = []
  const taken = new Set<Mention>()
  const add = (split: Split | null): void => {
    if (!split) return
    splits.push(split)
    for (const part of split.parts) taken.add(part)
  }
  for (const mention of mentions) add(bracketed(mention, mentions))
  for (const mention of mentions) if (!mention.inBrackets) add(announced(mention, mentions, taken))
  for (const mention of mentions) if (!taken.has(mention) && !mention.inBrackets) add(summed(mention, mentions, taken))
  for (const mention of mentions) if (!taken.has(mention) && !mention.inBrackets) add(gathered(mention, mentions, taken))
  return splits.sort((a, b) => a.whole.index - b.whole.index || (a.parts[0]?.index ?? 0) - (b.parts[0]?.index ?? 0))
}

/** 通知公告29条(其中行政处罚27条): what stands in brackets behind a quantity belongs to it. */
function bracketed(whole: Mention, mentions: readonly Mention[]): Split | null {
  if (whole.passage.text.charAt(whole.to) !== '(') return null
  const parts: Mention[] = []
  for (let at = whole.index + 1; at < mentions.length && parts.length < mostParts; at++) {
    const part = mentions[at] as Mention
    if (!part.inBrackets || part.passage !== whole.passage || /^另/.test(part.before)) break
    parts.push(part)
  }
  const alike = parts.filter((part) => part.unit === whole.unit)
  const words = whole.passage.text.slice(whole.to, alike[0]?.from ?? whole.to)
  if (alike.length === 0 || (!/其中|包括|含|分别/.test(words) && !sums(alike, whole))) return null
  return { whole, parts: alike, complete: sums(alike, whole) }
}

const announces = /其中|分别[为是有]?|包括|包含|具体(?:为|是|情况)|分为|涉及|由/
/** A list is said to hold everything. */
const saysAll = /包括|包含|分为|具体|分别(?:为|是|有)?:/
const notAll = /主要(?:包括|有|是|为|涉及)/

/** …N条,其中:A a条,B b条。 */
function announced(whole: Mention, mentions: readonly Mention[], taken: ReadonlySet<Mention>): Split | null {
  const { passage, to } = whole
  if (isCompared(whole)) return null
  const first = nextOutside(mentions, whole.index + 1, (mention) => !isCompared(mention))
  if (!first || first.passage !== passage || taken.has(first)) return null
  const between = passage.text.slice(to, first.from)
  const hit = announces.exec(between)
  if (!hit || /分别(?:比|较|增|减|达)/.test(between)) return null
  const aside = between.slice(0, hit.index).replace(/\([^()]*\)|(?:较|比|与|同比)[^,;。]*[,;。]?|(?:上年|上年度)结转[^,;。]*[,;。]?/g, '')
  if (aside.length > 60 || /\d{4}年|[。!?].{12}/.test(aside)) return null
  const explicit = /其中/.test(between)
  const run = runFrom(first, mentions, whole, taken, Infinity)
  if (run.length === 0) return null
  const exact = exactPrefix(run, whole) ?? exactPrefix(firstOfEach(run), whole)
  if (exact && (explicit || exact.length > 1) && !listGoesOn(exact.at(-1) as Mention, run)) return { whole, parts: exact, complete: true }
  const shared = first.group === first.index
  if (!explicit && !shared && !/[:,](?:分别|包括|包含|具体|分为)/.test(between)) return null
  const listed = untilTooMuch(untilNewWhole(untilSentenceEnds(run, explicit), mentions), whole)
  const parts = listed.filter((part) => !/^(?:均?已|未|均)/.test(part.before))
  if (parts.length === 0 || isInList(whole, mentions)) return null
  if (!shared && !saysAll.test(between) && !isRest(parts.at(-1) as Mention) && parts.some((part) => part.value > whole.value)) return null
  return { whole, parts, complete: isWhole(parts, mentions, between, shared) || nearly(parts, whole) }
}

/** 建议70件,提案50件,其中…: of which of them, nobody knows. */
function isInList(whole: Mention, mentions: readonly Mention[]): boolean {
  const previous = mentions[whole.index - 1]
  if (!previous || !inOneSentence(previous, whole) || previous.unit !== whole.unit) return false
  const between = whole.passage.text.slice(previous.to, whole.from)
  return between.length <= 12 && /^[、,和及]/.test(between) && !/共|合计|总/.test(between)
}

/** Whether the text says that the parts are all: 分别 with a name for each, 包括, or 其他 at the end; 等 and what is left out say no. */
function isWhole(parts: readonly Mention[], mentions: readonly Mention[], between: string, shared: boolean): boolean {
  const last = parts.at(-1) as Mention
  const first = parts[0] as Mention
  const skipped = mentions.slice(first.index, last.index + 1).filter((mention) => !mention.inBrackets).length - parts.length
  if (parts.length < 2 || skipped > 0 || notAll.test(between) || /^等/.test(last.after) || parts.some(({ approximate }) => approximate))
    return false
  return shared || saysAll.test(between) || isRest(last)
}

/** 其他类 at the end of a list, not 其他信息包括…. */
function isRest({ before }: Mention): boolean {
  const words = before.replace(/^[,、;:"和及]+/, '')
  return /^(?:其它|其他|其余)/.test(words) && !/包括|含|主要/.test(words)
}

/** 1.3万余条,其中4100余条、9000余条: a sum of rough parts comes out roughly. */
function nearly(parts: readonly Mention[], whole: Mention): boolean {
  if (parts.length < 2 || !whole.approximate || !parts.every((part) => part.approximate)) return false
  const step = 10 ** (/0*$/.exec(String(whole.value))?.[0].length ?? 0)
  const sum = parts.reduce((total, { value }) => total + value, 0)
  return sum >= whole.value && sum < whole.value + step
}

/** A list whose sum is a quantity said before it: …主动公开2949条。机构职能类117条,… */
function summed(first: Mention, mentions: readonly Mention[], taken: ReadonlySet<Mention>): Split | null {
  if (first.unit === '元' || first.unit === '万元' || /人次?$/.test(first.unit)) return null
  const shared = shareOf(first) !== null
  if (!opensList(first, mentions[first.index - 1], shared)) return null
  const wholes = wholesBefore(first, mentions)
  if (wholes.length === 0) return null
  const most = shared ? Infinity : wholes.reduce((largest, { value }) => Math.max(largest, value), 0)
  const run = runFrom(first, mentions, null, taken, most)
  const byPercent = shared ? byShares(first, run, wholes) : null
  if (byPercent) return byPercent
  let sum = 0
  for (let count = 1; count <= run.length; count++) {
    sum += (run[count - 1] as Mention).value
    const next = run[count]
    if (next && shared !== (shareOf(next) !== null) && !shared) continue
    if ((count === 1 && !shared) || (next && goesOn(run[count - 1] as Mention, next))) continue
    const whole = wholeBefore(first, sum, wholes, count)
    if (whole) return { whole, parts: run.slice(0, count), complete: true }
  }
  return null
}

/** Behind a quantity that is no larger, in the same breath, no list begins. */
function opensList(first: Mention, previous: Mention | undefined, shared: boolean): boolean {
  if (!previous || !inOneSentence(previous, first)) return true
  if (shared) return shareOf(previous) === null
  return previous.value > first.value || /[;:中]/.test(first.passage.text.slice(previous.to, first.from))
}

/** A list is read to the end of its sentence or item: half of it proves nothing. */
function goesOn(part: Mention, next: Mention): boolean {
  return inOneSentence(next, part) && shareOf(part) === null && !part.passage.text.slice(part.to, next.from).includes(';')
}

/** 按渠道分, 从内容看: what follows divides something. */
const cue = /按[^,;。]{1,8}(?:分|看|划分|统计)|从[^,;。]{1,12}看/

/** What the quantities from `first` on may be parts of, the nearest first. */
function wholesBefore(first: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const wholes: Mention[] = []
  for (let at = first.index - 1; at >= Math.max(0, first.index - reach); at--) {
    const whole = mentions[at] as Mention
    if (whole.unit === first.unit) wholes.push(whole)
  }
  return wholes
}

/** The nearest quantity before with that value; two parts prove little unless they follow at once or are given as shares. */
function wholeBefore(first: Mention, sum: number, wholes: readonly Mention[], parts: number): Mention | null {
  for (const whole of wholes) {
    if (whole.inBrackets || Math.abs(whole.value - sum) > 1e-9) continue
    const adjacent = near(whole, first) && sum >= 10
    const likely =
      parts >= 3 ||
      shareOf(first) !== null ||
      cue.test(first.passage.text.slice(Math.max(0, first.from - first.before.length - 16), first.from))
    if ((adjacent || likely) && sum > 2 && mayBeWhole(whole, first)) return whole
    return null
  }
  return null
}

/** Nothing but words stands between, and little of it. */
function near(whole: Mention, first: Mention): boolean {
  if (whole.passage !== first.passage) return false
  return whole.index === first.index - 1 ? first.from - whole.to < 60 : inOneSentence(whole, first)
}

function mayBeWhole(whole: Mention, first: Mention): boolean {
  return whole.passage === first.passage || topOf(whole) === topOf(first)
}

/** The section of the first level. */
function topOf({ passage }: Mention): string | null {
  return passage.section === null ? null : passage.section.split('/').slice(0, 3).join('/')
}

/** Parts given with their shares tell by them of which quantity they are shares. */
function byShares(first: Mention, run: readonly Mention[], wholes: readonly Mention[]): Split | null {
  const parts = untilSentenceEnds(run, false)
  const shares = parts.map((part) => shareOf(part)?.percent ?? null)
  let best: { whole: Mention; agree: number } | null = null
  for (const whole of wholes) {
    if (!mayBeWhole(whole, first) || parts.some((part) => part.value > whole.value)) continue
    const agree = shares.filter(
      (percent, index) => percent !== null && follows(percent, (parts[index] as Mention).value, whole.value),
    ).length
    if (agree > (best?.agree ?? 0)) best = { whole, agree }
  }
  if (!best || best.agree * 2 < shares.filter((percent) => percent !== null).length) return null
  const last = parts.at(-1) as Mention
  return {
    whole: best.whole,
    parts,
    complete: sums(parts, best.whole) || (parts.length > 1 && isRest(last)),
  }
}

/** 91家县直单位和22个乡镇共113家单位: the parts first. */
function gathered(whole: Mention, mentions: readonly Mention[], taken: ReadonlySet<Mention>): Split | null {
  const bare = /^[^,;。]{0,12}(?:共|合计|共计|总计)(?:有|计)?$/.test(whole.before)
  if (!bare && !/^(?:合计|共计|总计|总共|共)[^,;。]{1,12}$/.test(whole.before)) return null
  const last = mentions[whole.index - 1]
  if (last?.group !== undefined && inOneSentence(last, whole) && /^(?:合计|共计|总计|共)/.test(whole.before)) {
    return { whole, parts: mentions.slice(last.group, whole.index), complete: true }
  }
  const parts: Mention[] = []
  let sum = 0
  for (let at = whole.index - 1; at >= 0 && parts.length < mostParts; at--) {
    const part = mentions[at] as Mention
    if (!inOneSentence(part, whole) || taken.has(part) || (!bare && part.unit !== whole.unit)) return null
    parts.unshift(part)
    sum += part.value
    if (sum > whole.value) return null
    if (sum === whole.value) return parts.length > 1 ? { whole, parts, complete: true } : null
  }
  return null
}

/**
 * The quantities with the whole's unit from the first on that are nobody's parts yet, as long as the paragraph or its list goes on,
 * up to the one with which they are more than `most`.
 */
function runFrom(
  first: Mention,
  mentions: readonly Mention[],
  whole: Mention | null,
  taken: ReadonlySet<Mention>,
  most: number,
): readonly Mention[] {
  const run: Mention[] = []
  const unit = whole?.unit ?? first.unit
  let sum = 0
  for (let at = first.index, seen = 0; at < mentions.length && seen < mostParts && sum <= most + 1e-9; at++) {
    const part = mentions[at] as Mention
    if (part.passage !== first.passage && !isListed(part, mentions[at - 1] as Mention)) break
    if (part.inBrackets || isCompared(part)) continue
    if (part.unit === unit || part.unit === '') {
      seen++
      if (taken.has(part)) continue
      run.push(part)
      sum += part.value
    } else if (whole === null) break
  }
  return run
}

function exactPrefix(run: readonly Mention[], whole: Mention): readonly Mention[] | null {
  let sum = 0
  for (const [index, part] of run.entries()) {
    sum += part.value
    if (Math.abs(sum - whole.value) < 1e-9) return index > 1 || endsHere(part, run[index + 1]) ? run.slice(0, index + 1) : null
    if (sum > whole.value) return null
  }
  return null
}

/** Nothing of the same list follows: 其中网站500条,微信200条 is no list of one. */
function endsHere(part: Mention, next: Mention | undefined): boolean {
  if (!next || !inOneSentence(part, next)) return true
  if (part.passage.text.slice(part.to, next.from).includes(';')) return true
  return (
    /^(?:均|共|已|另|历年|累计|同比|比|较|全年|答复|办结|办理|结转|转入|收到|受理|回复|顺延|未|尚)/.test(next.before) || next.before === ''
  )
}

/** In a list of ;-items, each item's first quantity. */
function firstOfEach(run: readonly Mention[]): readonly Mention[] {
  return run.filter((part, index) => {
    const previous = run[index - 1]
    return !previous || /[;。]/.test(part.passage.text.slice(previous.to, part.from))
  })
}

/** A list ends with its sentence, unless it is one of sentences: …占79%。各乡镇1037条。 */
function untilSentenceEnds(run: readonly Mention[], explicit: boolean): readonly Mention[] {
  const first = run[0] as Mention
  return run.filter((part) => inOneSentence(part, first) || (!explicit && shareOf(part) !== null))
}

/** Behind a semicolon something else may begin: what would make the parts more than the whole. */
function untilTooMuch(run: readonly Mention[], whole: Mention): readonly Mention[] {
  const last = run.at(-1)
  if (!last || isRest(last)) return run
  let sum = 0
  const at = run.findIndex((part, index) => {
    const previous = run[index - 1]
    const parted = previous?.passage === part.passage && part.passage.text.slice(previous.to, part.from).includes(';')
    sum += part.value
    return parted && sum > whole.value
  })
  return at < 0 ? run : run.slice(0, at)
}

/** A quantity that is itself split up begins something new, and so does one behind 其余为企业; where the rest has no number. */
function untilNewWhole(run: readonly Mention[], mentions: readonly Mention[]): readonly Mention[] {
  const at = run.findIndex((part, index) => {
    const next = mentions[part.index + 1]
    const { text } = part.passage
    if (index > 0 && /其余[^,;。\d]*;/.test(text.slice((run[index - 1] as Mention).to, part.from))) return true
    return index > 0 && next?.passage === part.passage && /^,?其中/.test(part.passage.text.slice(part.to, next.from))
  })
  return at < 0 ? run : run.slice(0, at)
}

/** The paragraph goes on, or a list that has a line for each item. */
function isListed(part: Mention, previous: Mention): boolean {
  if (part.passage === previous.passage) return true
  return (
    topOf(part) === topOf(previous) &&
    (/[;、,:]$/.test(previous.passage.text) || /^[;、,]/.test(part.passage.text) || listMark.test(part.passage.text))
  )
}

/** 5件、3件、其他2件: what makes up the whole before the list has ended does so by chance. */
function listGoesOn(last: Mention, run: readonly Mention[]): boolean {
  const next = run[run.indexOf(last) + 1]
  if (!next || !inOneSentence(last, next)) return false
  return last.passage.text.charAt(last.to) === '、' || isRest(next)
}

/** The next quantity that is neither in brackets nor compared with. */
function nextOutside(mentions: readonly Mention[], from: number, wanted: (mention: Mention) => boolean): Mention | undefined {
  for (let at = from; at < Math.min(mentions.length, from + 6); at++) {
    const mention = mentions[at] as Mention
    if (!mention.inBrackets && wanted(mention)) return mention
  }
  return undefined
}

/** 比上年的1306条增加112条: last year's figure and the difference are no parts. */
function isCompared({ before }: Mention): boolean {
  return /(?:较|比|同比|上年|去年|环比)[^,;。]{0,12}$|^(?:同比)?(?:增加|减少|增长|下降|上升|增|减|多|少)(?:了)?$/.test(before)
}

/** In one sentence of one paragraph. */
function inOneSentence(a: Mention, b: Mention): boolean {
  return a.passage === b.passage && a.sentence === b.sentence
}

function sums(parts: readonly Mention[], whole: Mention): boolean {
  return Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - whole.value) < 1e-9
}
