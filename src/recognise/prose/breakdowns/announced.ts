import { inOneSentence, type Mention } from '../mentions.js'
import { isCompared, isRest, runFrom, type Split, untilSentenceEnds } from './lists.js'

const announces = /其中|分别[为是有]?|包括|包含|具体(?:为|是|情况)|分为|涉及|由/
/** A list is said to hold everything. */
const saysAll = /包括|包含|分为|具体|分别(?:为|是|有)?:/
const notAll = /主要(?:包括|有|是|为|涉及)/

/** …N条,其中:A a条,B b条。 */
export function announced(whole: Mention, mentions: readonly Mention[], taken: ReadonlySet<Mention>): Split | null {
  const { passage, to } = whole
  if (isCompared(whole)) return null
  const first = nextOutside(mentions, whole.index + 1)
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
  return { whole, parts, complete: isWhole(whole, parts, mentions, between, shared) || nearly(parts, whole) }
}

/** Counted in another unit, behind the whole. */
function isOther(mention: Mention, whole: Mention): boolean {
  return mention.index > whole.index && !mention.inBrackets && mention.unit !== whole.unit && mention.unit !== '' && !isCompared(mention)
}

/** 建议70件,提案50件,其中…: of which of them, nobody knows. */
function isInList(whole: Mention, mentions: readonly Mention[]): boolean {
  const previous = mentions[whole.index - 1]
  if (!previous || !inOneSentence(previous, whole) || previous.unit !== whole.unit) return false
  const between = whole.passage.text.slice(previous.to, whole.from)
  return between.length <= 12 && /^[、,和及]/.test(between) && !/共|合计|总/.test(between)
}

/** Whether the text says that the parts are all: 分别 with a name for each, 包括, or 其他 at the end; 等 and what is left out say no. */
function isWhole(whole: Mention, parts: readonly Mention[], mentions: readonly Mention[], between: string, shared: boolean): boolean {
  const last = parts.at(-1) as Mention
  const first = parts[0] as Mention
  // 300条,公告150条,规划5个: what has another unit is part of the list all the same.
  const behind = mentions[last.index + 1]
  const goesOn = behind !== undefined && inOneSentence(last, behind) && !behind.inBrackets && !endsHere(last, behind)
  const near = mentions.slice(Math.max(first.index - 4, 0), last.index + 1)
  const from = near.findLastIndex((each) => each.index < first.index && !each.inBrackets && !inOneSentence(each, first))
  const skipped = near.slice(from + 1).some((each) => isOther(each, whole))
  if (
    parts.length < 2 ||
    skipped ||
    goesOn ||
    notAll.test(between) ||
    /^等/.test(last.after) ||
    parts.some(({ approximate }) => approximate)
  )
    return false
  return shared || saysAll.test(between) || isRest(last)
}

/** 1.3万余条,其中4100余条、9000余条: a sum of rough parts comes out roughly. */
function nearly(parts: readonly Mention[], whole: Mention): boolean {
  if (parts.length < 2 || !whole.approximate || !parts.every((part) => part.approximate)) return false
  const step = 10 ** (/0*$/.exec(String(whole.value))?.[0].length ?? 0)
  const sum = parts.reduce((total, { value }) => total + value, 0)
  return sum >= whole.value && sum < whole.value + step
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
    /^(?:均|共|已|另|历年|累计|同比|比|较|全年|答复|办结|办理|结转|转入|收到|受理|回复|顺延|未|尚|涉及|主要|内容|按|从)/.test(
      next.before,
    ) || next.before === ''
  )
}

/** 5件、3件、其他2件: what makes up the whole before the list has ended does so by chance. */
function listGoesOn(last: Mention, run: readonly Mention[]): boolean {
  const next = run[run.indexOf(last) + 1]
  if (!next || !inOneSentence(last, next)) return false
  return last.passage.text.charAt(last.to) === '、' || isRest(next)
}

/** In a list of ;-items, each item's first quantity. */
function firstOfEach(run: readonly Mention[]): readonly Mention[] {
  return run.filter((part, index) => {
    const previous = run[index - 1]
    return !previous || /[;。]/.test(part.passage.text.slice(previous.to, part.from))
  })
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
    return index > 0 && next?.passage === part.passage && /^,?其中/.test(text.slice(part.to, next.from))
  })
  return at < 0 ? run : run.slice(0, at)
}

/** The next quantity that is neither in brackets nor compared with. */
function nextOutside(mentions: readonly Mention[], from: number): Mention | undefined {
  for (let at = from; at < Math.min(mentions.length, from + 6); at++) {
    const mention = mentions[at] as Mention
    if (!mention.inBrackets && !isCompared(mention)) return mention
  }
  return undefined
}
