import type { Claim } from '../../model/report.js'
import { chineseNumeralAt } from '../../text/chinese-numerals.js'
import { whence } from '../../text/compact.js'
import { hasAny } from '../../text/words.js'
import type { Split } from './breakdowns/lists.js'
import { inOneSentence, type Mention } from './mentions.js'
import type { Passage } from './passages.js'
import { shareOf } from './shares.js'

/** What the sentences say of their own numbers, wherever all terms are printed. */
export function findClaims(passages: readonly Passage[], mentions: readonly Mention[], splits: readonly Split[]): readonly Claim[] {
  return [
    ...splits.flatMap(shares),
    ...mentions.flatMap((mention) => change(mention, mentions)),
    ...mentions.flatMap((mention) => product(mention, mentions)),
    ...passages.flatMap((passage) => [...lists(passage), ...quotedLists(passage), ...enumerations(passage)]),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}

function shares({ whole, parts }: Split): readonly Claim[] {
  return parts.flatMap((part) => {
    const share = shareOf(part)
    if (!share) return []
    return [
      { kind: 'share' as const, printed: share.percent, terms: [part.value, whole.value], ...whence(part.passage, part.from, share.to) },
    ]
  })
}

const moved = /(增长|增加|上升|提高|提升|增幅|下降|减少|降低|降幅)(?:率|幅度?)?(?:了|约|近|为|达|达到)?(\d{1,6}(?:\.\d{1,4})?)(%|倍)/
const times = /是[^,;。]{0,24}的(\d{1,4}(?:\.\d{1,4})?)倍/

/** 361件,与上半年(142件)相比增长154.23%; 由80件增加到100件,增长25%. */
function change(now: Mention, mentions: readonly Mention[]): readonly Claim[] {
  const { passage, to, unit, index } = now
  const until = Math.min(now.sentence.to, to + 80)
  const ahead = passage.text.slice(to, until)
  // Behind a share the change is the whole's: 120条,占40%,较上年增长20%.
  if ((!ahead.includes('%') && !ahead.includes('倍')) || shareOf(now)) return []
  const hit = moved.exec(ahead) ?? times.exec(ahead)
  if (!hit) return []
  const end = to + hit.index + hit[0].length
  const next = mentions[index + 1]
  const between = next?.passage === passage && next.from < end ? next : null
  const before = between ? between : risenFrom(now, mentions[index - 1])
  if (!before || before.unit !== unit || before.value === 0 || now.approximate || before.approximate) return []
  if (between && !/(?:较|比|与|同|上年|去年|上半年|去年同期|是|20\d\d年)/.test(passage.text.slice(to, between.from))) return []
  if (/(?:增加|减少|增长|下降|上升|增|减|多|少)了?$/.test(before.before)) return []
  if (between && mentions[index + 2]?.passage === passage && (mentions[index + 2] as Mention).from < end) return []
  return [
    { kind: 'change', printed: percentOf(hit), terms: [now.value, before.value], ...whence(passage, Math.min(before.from, now.from), end) },
  ]
}

function risenFrom(now: Mention, before: Mention | undefined): Mention | null {
  if (!before || !inOneSentence(before, now)) return null
  const lead = before.before.slice(-16)
  const between = now.passage.text.slice(before.to, now.from)
  return /[由从][^,]{0,15}$/.test(lead) && /^[^,]{0,6}(?:到|至)[^,]{0,6}$/.test(between) ? before : null
}

/** 倍 is turned into percent: 增长1.5倍 is 150, 是…的2.5倍 is 150. */
function percentOf(hit: RegExpExecArray): number {
  if (hit[3] === undefined) return rounded((Number(hit[1]) - 1) * 100)
  const size = hit[3] === '倍' ? rounded(Number(hit[2]) * 100) : Number(hit[2])
  return /下降|减少|降/.test(hit[1] as string) ? -size : size
}

function rounded(value: number): number {
  return Number(value.toFixed(6))
}

/** 38份,每份10元,共380元. */
function product(price: Mention, mentions: readonly Mention[]): readonly Claim[] {
  const each = price.unit === '元' ? /每([件份页张个次条])(?:收费|收取|按)?$/.exec(price.before.replace(/[:]$/, '')) : null
  if (!each) return []
  const near = (index: number): Mention | null => {
    const mention = mentions[index]
    return mention && inOneSentence(mention, price) ? mention : null
  }
  const counts = [near(price.index - 1), near(price.index + 1)]
  const count = counts.find((mention) => mention?.unit === each[1])
  const totals = [near(price.index + 1), near(price.index + 2), near(price.index - 1), near(price.index - 2)]
  const sum = totals.find((mention) => mention?.unit === '元' && /(?:共|计|合计|总计|费用|处理费|收取)[^,]{0,6}$/.test(mention.before))
  if (!count || !sum || count.approximate || sum.approximate) return []
  // A second price or another amount in the sentence, and the sum may be of more than this.
  const amounts = mentions
    .slice(Math.max(0, price.index - 4), price.index + 5)
    .filter((mention) => mention.unit === '元' && near(mention.index))
  if (amounts.length > 2) return []
  const all = [price, count, sum]
  const span = whence(price.passage, Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to)))
  return [{ kind: 'arithmetic', printed: sum.value, terms: [count.value, price.value], ...span }]
}

const numbered = /(\d{1,3}|[一二两三四五六七八九十]{1,3})/.source
const listed = new RegExp(`等${numbered}(?:个(?!部分|方面)|[家名项位类种])`, 'g')
const enumerated = new RegExp(`${numbered}(?:个|大)?(?:部分|方面)`, 'g')

/** What stands between two words in quotes that are listed. */
const quotesInARow = ['""', '"、"', '","']
const numerals = '0123456789一二两三四五六七八九十'
const quoted = new RegExp(`((?:"[^"]{1,24}"[、,]?){2,20})${numbered}(?:个|类|大)`, 'g')

/** "A""B""C"三个: how many stand in quotes. */
function quotedLists(passage: Passage): readonly Claim[] {
  if (!hasAny(passage.text, quotesInARow)) return []
  return [...passage.text.matchAll(quoted)].flatMap((hit) => {
    const printed = numberOf(hit[2] as string)
    if (printed === null) return []
    const named = (hit[1] as string).split('"').length >> 1
    return [{ kind: 'list' as const, printed, terms: [named], ...whence(passage, hit.index, hit.index + hit[0].length) }]
  })
}

/** Whether a number stands behind 等. */
function numbersList(text: string): boolean {
  for (let at = text.indexOf('等') + 1; at > 0; at = text.indexOf('等', at) + 1) if (numerals.includes(text.charAt(at))) return true
  return false
}

/** A、B、C等3个: how many are named before 等. */
function lists(passage: Passage): readonly Claim[] {
  if (!numbersList(passage.text)) return []
  return [...passage.text.matchAll(listed)].flatMap((hit) => {
    const from = listStart(passage.text, hit.index)
    const printed = numberOf(hit[1] as string)
    const named = printed === null ? null : countNames(passage.text.slice(from, hit.index), printed)
    if (printed === null || named === null) return []
    return [{ kind: 'list' as const, printed, terms: [named], ...whence(passage, from, hit.index + hit[0].length) }]
  })
}

/** 由A、B、C和D四部分组成; 分为四个部分:A、B、C、D。 */
function enumerations(passage: Passage): readonly Claim[] {
  const { text } = passage
  if (!text.includes('部分') && !text.includes('方面')) return []
  return [...text.matchAll(enumerated)].flatMap((hit) => {
    const printed = numberOf(hit[1] as string)
    if (printed === null || printed < 2) return []
    const end = hit.index + hit[0].length
    const open = unbroken(text.slice(Math.max(0, hit.index - 240), hit.index))
    const cue = /由|包括|包含|分为|分(?!别)|涵盖/.exec(open)
    const lead = cue ? open.slice(cue.index + cue[0].length) : ''
    const led = /[、,]/.test(lead)
    const behind = /^(?:组成|内容|构成)?:([^。:]*)/.exec(text.slice(end, end + 300))
    const words = led ? lead : behind?.[1]
    const named = words === undefined ? null : countNames(words.replace(/[,等共]+$/, ''), printed)
    if (named === null) return []
    const from = led ? hit.index - lead.length : hit.index
    const to = led ? end : end + (behind?.[0].length ?? 0)
    return [{ kind: 'enumeration' as const, printed, terms: [named], ...whence(passage, from, to) }]
  })
}

/** The words behind the last mark that ends a sentence or opens a list. */
function unbroken(words: string): string {
  return words.slice(Math.max(...['。', ';', ':'].map((mark) => words.lastIndexOf(mark))) + 1)
}

function listStart(text: string, at: number): number {
  let from = at
  let depth = 0
  while (from > Math.max(0, at - 300)) {
    const mark = text.charAt(from - 1)
    if (mark === ')' || mark === '》') depth++
    else if (mark === '(' || mark === '《') depth--
    if (depth < 0 || (depth === 0 && ',;。:!?'.includes(mark))) break
    from--
  }
  return from
}

/**
 * How many names a list has; null where it is none. 、 and 和 also stand inside names: if one way of counting gives the
 * printed number, that is how it was meant.
 */
function countNames(words: string, printed: number): number | null {
  const plain = words.replace(/\([^()]*\)|《[^《》]*》|"[^"]*"/g, '〇')
  const pieces = plain.split(',').filter((name) => name !== '')
  const names = (pieces.length > 2 && pieces.length >= printed - 1 ? pieces : plain.split(/[、;]/)).filter((name) => name !== '')
  if (names.length < 2) return null
  const last = plain.slice(Math.max(plain.lastIndexOf('、'), plain.lastIndexOf(';')) + 1)
  const joined = names.length + (/[和及]/.test(last.slice(2, -2)) ? 1 : 0)
  const closed = names.filter((name) => /(?:情况|措施|概述|计划|打算|事项|问题|建议|说明|附表)$/.test(name)).length
  return [joined, names.length, closed, closed + 1].find((count) => count === printed) ?? joined
}

function numberOf(numeral: string): number | null {
  return /\d/.test(numeral) ? Number(numeral) : (chineseNumeralAt(numeral, 0)?.value ?? null)
}
