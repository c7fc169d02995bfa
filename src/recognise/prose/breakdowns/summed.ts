import { percentAgreement } from '../../../edits/agreement.js'
import { endsWithAny } from '../../../text/words.js'
import { inOneSentence, type Mention } from '../mentions.js'
import { shareOf } from '../shares.js'
import { isRest, runFrom, type Split, sums, topOf, untilSentenceEnds } from './lists.js'

/** So many quantities back a whole is looked for. */
const reach = 40
/** 按渠道分, 从内容看: what follows divides something. */
const cue = /按[^,;。]{1,8}(?:分|看|划分|统计)|从[^,;。]{1,12}看/

/** A list whose sum is a quantity said before it: …主动公开2949条。机构职能类117条,… */
export function summed(
  first: Mention,
  mentions: readonly Mention[],
  taken: ReadonlySet<Mention>,
  split: ReadonlySet<Mention>,
): Split | null {
  if (first.unit === '元' || first.unit === '万元' || endsWithAny(first.unit, ['人', '人次'])) return null
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
    // What is itself split up is no part that comes out right by chance.
    if (!shared && run.slice(0, count).some((part) => split.has(part))) return null
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

/** Parts given with their shares tell by them of which quantity they are shares. */
function byShares(first: Mention, run: readonly Mention[], wholes: readonly Mention[]): Split | null {
  const parts = untilSentenceEnds(run, false)
  const shares = parts.map((part) => shareOf(part)?.percent ?? null)
  let best: { whole: Mention; agree: number } | null = null
  for (const whole of wholes) {
    if (!mayBeWhole(whole, first) || parts.some((part) => part.value > whole.value)) continue
    const agree = shares.filter(
      (percent, index) =>
        percent !== null && whole.value > 0 && percentAgreement(percent, (parts[index] as Mention).value, whole.value) !== null,
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
