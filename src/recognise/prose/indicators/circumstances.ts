import type { Scope } from '../../../model/report.js'
import type { Span } from '../../../model/span.js'
import { behindAny, hasAny } from '../../../text/words.js'

/** A pattern, and words of which one stands in whatever it matches: where none does it need not be compiled. */
interface Hinted {
  readonly hints: readonly string[]
  readonly pattern: RegExp
}

const untilYear = ['-20', '至20', '到20', '—20', '~20']
const partsOfYear: readonly Hinted[] = [
  {
    hints: ['月'],
    pattern:
      /(?<!\d)0?1月?(?:1日)?(?:份)?[-至到~—]+(?:20\d\d年)?(?:0?[2-9]|1[01])月|截[至止](?:到)?(?:20\d\d年)?(?:0?[1-9]|1[01])月|前(?:[三五六七八九十]|十一|\d)个月|(?:[2-9]|1[0-2])月(?:份)?[-至到~—]+1[0-2]月|当月|本月|一个月|20\d\d年(?:1[0-2]|0?[1-9])月(?:份)?[,内中]/,
  },
  { hints: ['半年'], pattern: /[上下]半年/ },
  { hints: ['季度'], pattern: /(?:[一二三四1-4]|前[二两三])个?季度/ },
  { hints: ['年间', '年内', '年来'], pattern: /[两三四五]年[间内来]/ },
  { hints: untilYear, pattern: /20\d\d年?[-至到—~]+20\d\d年/ },
  { hints: ['期间', '任期'], pattern: /五"?期间|任期/ },
]
const everSince = ['历年', '至今', '累计至', '截至目前', '截止目前']
const running: readonly Hinted[] = [
  { hints: ['累计'], pattern: /截[至止][^,;。]{0,16},?[^,;。]{0,24}累计|到(?:20\d\d年|[^,;。]{0,6})底[^,;。]{0,20}累计/ },
  { hints: ['自', '从'], pattern: /(?:自|从)(?:19|20)\d\d年[^,;。]{0,24}(?:以来|起|至今|开始)/ },
  { hints: ['以来', '年来'], pattern: /(?:开通|成立|实施|施行|运行|上线|建站|建立)以来|近(?:[几两三五]|\d)?年来/ },
]
const planned: Hinted = {
  hints: ['计划', '拟', '将', '力争', '争取', '预计', '目标'],
  pattern: /^[^,;。]{0,12}(?:计划|拟|将|力争|争取|预计|目标)|(?:计划|拟|将|力争|争取|预计)[^,;。]{0,10}$/,
}
const earlier: Hinted = {
  hints: ['上年', '上一年', '去年', '往年', '前年', '上期'],
  pattern: /(?:上一?年度?|去年|往年|前年|上年同期|去年同期|上期)[^,;。]{0,24}$/,
}
const comparing = ['较', '比', '与', '同', '和', '是', '为']
const compared = /(?:较|比|与|同|和|是|为)(?:上一?年度?|去年|前年|20\d\d年)[^,;。]{0,12}$/
const ruling = '应当 应在 可以 不得 必须 需在 自收到 收到申请之日 条例规定 规定的 之日起'.split(' ')
const ofOwnYear = ['本年', '当年', '全年', '年内']
/** What may stand behind 2023年 where not all of it is meant. */
const notWhole = /[上下]半年|第?[一二三四1-4]季|1[0-2]月|[1-9]月|[至到~-]|\d/y

/** Whether a quantity is of another time than the report's year, or of no time at all: planned, or demanded by law. `before` is the sentence up to it. */
export function isOfAnotherTime(sentence: string, clause: string, year: number | null): boolean {
  const before = withoutNext(sentence)
  if (spansYears(before) || hasAny(clause, ruling)) return true
  const named = year !== null && isNamed(year, clause) && !hasAny(clause, ['截至', '截止', '累计'])
  const ofYear = named || hasAny(clause, ofOwnYear)
  if (!ofYear && (hasAny(before, everSince) || standsAny(partsOfYear, before) || standsAny(running, before))) return true
  if (found(planned, clause) || found(earlier, clause) || isCompared(clause)) return true
  const said = year === null || !before.includes('20') ? undefined : [...before.matchAll(/(?<!\d)(20\d\d)(?=年|-\d\d?-\d)/g)].at(-1)
  return said !== undefined && Number(said[1]) !== year && !isCompared(before.slice(0, said.index + 5))
}

/** The sentence without the year that something is put off to, and without what is quoted with a number in it. */
function withoutNext(sentence: string): string {
  const now = hasAny(sentence, ['转', '延']) ? sentence.replace(/(?:结转|转|顺延|延)(?:至|到|入)?20\d\d年/g, '') : sentence
  return now.includes('"') ? now.replace(/"[^"]{0,40}\d[^"]{0,40}"/g, '') : now
}

/** 2023年, 2023年度: the year as a whole. */
function isNamed(year: number, clause: string): boolean {
  const words = `${year}年`
  for (let at = clause.indexOf(words); at >= 0; at = clause.indexOf(words, at + 1)) {
    notWhole.lastIndex = at + words.length
    if (!notWhole.test(clause)) return true
  }
  return false
}

function standsAny(patterns: readonly Hinted[], text: string): boolean {
  return patterns.some((each) => found(each, text) !== null)
}

function found({ hints, pattern }: Hinted, text: string): RegExpExecArray | null {
  return hasAny(text, hints) ? pattern.exec(text) : null
}

function isCompared(clause: string): boolean {
  return hasAny(clause, comparing) && hasAny(clause, ['上年', '上一年', '去年', '前年', '20']) && compared.test(clause)
}

const elsewhere: readonly Hinted[] = [
  { hints: ['企业'], pattern: /企业[^,;。]{0,12}公开/ },
  { hints: ['该'], pattern: /该[市县区省州局]/ },
  { hints: ['相比'], pattern: /相比[^,;。]*,?$/ },
]
const otherBodies = '第三方 评估组 公共企事业单位 自行答复 自行统计 通报 兄弟 外地 学习借鉴 先进地区 全国 考察 表彰'.split(' ')

/** Whether a clause counts what the lower units have: a part, unless it is summed up. */
export function isOfLower(clause: string): boolean {
  return clause.includes('各') && lower.test(clause) && !/全[市县区省州旗镇乡]|各级|全系统|共计|合计|总计|总共/.test(clause)
}

/** Whether the sentence speaks of somebody else; a whole province is somebody else for those below it. */
export function isOfOthers(words: string, organ: string | null): boolean {
  if (organ !== null && namesAnother(words, organ)) return true
  const sentence = words.slice(words.lastIndexOf(';') + 1)
  if (hasAny(sentence, otherBodies) || standsAny(elsewhere, sentence)) return true
  return organ !== null && hasAny(sentence, ['全省', '全自治区']) && !hasAny(organ, ['省', '自治区'])
}

/** What the name of a unit ends with: one of these, or 镇 and 乡 where no 乡镇, 村镇, 城镇, 城乡 is meant. */
const unitEnds = '局 委员会 镇 乡 街道 办事处 学校 中心 医院 公司 法院 检察院 馆'.split(' ')
const noTown: Readonly<Record<string, string>> = { 镇: '乡村城', 乡: '城' }
const ownParts = ['机关', '本级']
const howMuch = ['共', '全年', '年内', '本年度', '本年', '累计', '仅']
const deeds = '收到 受理 接到 接收 答复 办结 办理 发生 未 没 均 主动公开 公开 发布 收取'.split(' ')
const longestName = 14

/** 县财政局未发生…: a unit that is not the organ of the report. */
function namesAnother(words: string, organ: string): boolean {
  const own = organ.replace(/人民/g, '')
  for (const name of actors(words)) {
    const unit = name.replace(/^.*(?:年度?|其中|由|经|向|对|是|为|全年|另|以|及|和)/, '').replace(/人民/g, '')
    if (unit.length < 3 || /[我本全该]|各|[省市县区州总分]局$|全系统/.test(unit)) continue
    if (!own.includes(unit) && !unit.includes(own)) return true
  }
  return false
}

/** The names of units of which a deed is told, with what stands before them: 县财政局 + 未. */
function actors(words: string): readonly string[] {
  const names: string[] = []
  let from = 0
  for (const { start, end } of endsOfNames(words)) {
    const told = behindAny(words, behindAny(words, end, ownParts), howMuch)
    const behind = behindAny(words, told, deeds)
    if (behind === told) continue
    let first = start
    while (first > from && start - first < longestName && isHan(words.charCodeAt(first - 1))) first--
    if (first === start) continue
    names.push(words.slice(first, end))
    from = behind
  }
  return names
}

/** Where names of units end, in order: 局, 委员会, and 镇 with the character before it. */
function endsOfNames(words: string): readonly Span[] {
  const ends: Span[] = []
  for (const word of unitEnds) {
    const others = noTown[word]
    for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      const start = others === undefined ? at : at - 1
      if (others === undefined || (at > 0 && !others.includes(words.charAt(start)))) ends.push({ start, end: at + word.length })
    }
  }
  return ends.sort((a, b) => a.start - b.start)
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff
}

/** 2012年至2014年: more than one year. */
function spansYears(sentence: string): boolean {
  if (found(someYears, sentence)) return true
  if (!hasAny(sentence, untilYear)) return false
  const ranges = sentence.matchAll(/(20\d\d)年?度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起)?[-至到~—]+(20\d\d)年/g)
  return [...ranges].some((range) => range[1] !== range[2])
}

const someYears: Hinted = { hints: ['近', '年间', '年内', '年来'], pattern: /近[两三四五六几]年|[两三四五]年[间内来]/ }
const region: Hinted = {
  hints: ['全', '我'],
  pattern: /全[市县区省州旗镇乡](?!属|直)|我[市县区省州](?!局|委|办|直|级)|全系统/,
}
/** 各乡镇: parts of the whole, whatever is said of them. */
const lower = /(?:^|其中|[,;])各(?:县|区|市|乡|镇|街|部门|单位|所|科)|各(?:县\(市|市县|镇街|乡镇)/
const departments: Hinted = {
  hints: ['部门', '各单位', '各有关', '各级'],
  pattern: /[市县区省州](?:直|属)?(?:政府)?(?:各部门|各单位|部门)|各部门|各单位|各有关|各级/,
}
const own: Hinted = {
  hints: ['本', '办公', '我'],
  pattern: /本级|本机关|本局|本单位|本办|办公[室厅]|我[局委办院厅处站中队街镇乡]/,
}

/** Whose figure a clause says it is; null where it does not say. */
export function scopeOf(clause: string): Scope | null {
  const narrow = found(own, clause)
  const wide = found(region, clause)
  if (wide && !(narrow && narrow.index > wide.index)) return 'region'
  if (found(departments, clause)) return 'organ-and-departments'
  return narrow ? 'organ' : null
}

/** All patterns that are asked only where one of their hints stands. */
export const hinted: readonly Hinted[] = [...partsOfYear, ...running, ...elsewhere, planned, earlier, someYears, region, departments, own]
