import type { Section } from '../../model/section.js'
import type { Span } from '../../model/span.js'
import { foldText } from '../../text/fold-table.js'
import { beginsWithAny, behindAny, hasAny, hasCharacter, isMadeOf } from '../../text/words.js'
import { cuesIn, lineMarkerAt, type Marker } from './measure-cues.js'

/** What a report says it does badly, and what it will do about it. */
export interface Measures {
  readonly problems: readonly Span[]
  readonly improvements: readonly Span[]
}

export interface MeasuresInput {
  /** Folded; as long as the document. */
  readonly text: string
  readonly sections: readonly Section[]
}

type Side = keyof Measures

/** Where to read, and what it begins with. */
interface Stretch extends Span {
  readonly side: Side
}

interface Item extends Stretch {
  /** A mark that opens lines may have several paragraphs under it. */
  readonly ofLines: boolean
}

const aboutProblems = ['问题', '不足', '困难', '薄弱环节', '短板']
const aboutImprovements = '改进 整改 下步 下一步 今后 工作计划 工作安排 工作思路 工作设想 打算 努力方向'.split(' ')
const ofOtherThings = '复议 诉讼 申请 提案 回应 热点 咨询 收费 解读'.split(' ')
/** A line that is only a heading, its mark taken off. */
const opening = ['政府信息公开 信息公开', '工作', '中', '目前 当前', '仍 还', '存在', '的 着', '主要 突出', '的'].map(orNothing)
const faults = ['问题', '不足', '困难']
const furtherFaults = [orNothing('和 及 与 、'), orNothing('主要'), [...faults, '薄弱环节', '原因']]
const closing = ['之处', '情况', '如下 有 是', ': 。'].map(orNothing)
const problemHeadings = [
  [...opening, faults, ...closing],
  [...opening, faults, ...furtherFaults, ...closing],
]
const beginsImprovements =
  '主要 改进 整改 解决 下步 下一步 今后 20 明年 来年 的 重点 工作 计划 打算 安排 思路 设想 方向 措施 意见 建议 努力'.split(' ')
const headsImprovements = '改 措施 计划 打算 安排 思路 设想 方向 步 今后 建议 重点'.split(' ')
const improvementHeading =
  /^(?:主要)?(?:(?:改进|整改|解决)(?:的?(?:措施|情况|方向|办法|意见))?|(?:下一?步|今后|20[0-9]{2}年度?|明年|来年)?(?:的?(?:重点|改进)?工作)?的?(?:计划|打算|安排|思路|设想|方向|措施|重点)|下一?步|今后|(?:意见)?建议|努力方向)(?:(?:和|及|与|、)[^,。;]{1,8})?[:。]?$/
const mostOfHeading = 25

const sentenceEnd = '。;:!?'
const nothingKnown = ['无', '没有', '不存在', '未发现']
const beginsNone = ['本年', '20', '我', '目前', '暂', ',', ...nothingKnown]
const saysNone =
  /^(?:本年度?|20[0-9]{2}年度?|我[^,。]{1,8}|目前|暂|,){0,3}(?:无|没有|不存在|未发现)(?:[^,。;]{0,10}(?:问题|不足|困难|情况|事项))?[。;]?$/
const faulty =
  '问题 不足 不够 不高 不强 不深 不全 不及时 不到位 不平衡 不完善 不规范 不充分 不丰富 不熟 有待 困难 欠缺 薄弱 差距 滞后 缺乏 短板 尚未 未能 单一 较少 较低 偏低 偏少'.split(
    ' ',
  )
const footBegins = ['附件', '以上报告', '特此报告']
const dated = /^[0-9二〇○零一三四五六七八九十]{4}年[0-9一二三四五六七八九十元]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/
/** How measures begin, where nothing turned to them before the list: 进一步梳理…, 加强… */
const willDo = ['要', '将', '需']
const measures =
  '进一步 继续 不断 切实 着力 积极 加强 强化 加大 加快 深化 拓宽 拓展 完善 提高 提升 建立 健全 推进 推动 规范 丰富 落实 抓好 做好 严格 扩大 创新 增强'.split(
    ' ',
  )
const namedBefore = /^(?:存在的?)?(?:主要)?的?(?:问题|不足)(?:是|有|如下)?:/
/** What may follow in one line with the text: a table, a list of enclosures, a date. */
const tableBegins = ['情况统计表', '指标名称', '统计指标']
const enclosed = /附件[0-9]{0,2}:/
const datedBehind = /(?<=[。;]\s{0,9})[0-9二〇○零一三四五六七八九]{4}年[0-9一二三四五六七八九十元]{1,3}月[0-9一二三四五六七八九十]{1,3}日/
/** What nothing marks and nothing ends is a sentence only from this length on. */
const unmarked = 8
/** Lines this long that end within a sentence go on in the next. */
const wrappedFrom = 18

function orNothing(words: string): readonly string[] {
  return [...words.split(' '), '']
}

/** The items under the headings on problems and improvements, in the order of the text. */
export function readMeasures({ text, sections }: MeasuresInput): Measures {
  const stretches = stretchesOf(sections, text)
  const found: Record<Side, Span[]> = { problems: [], improvements: [] }
  for (const stretch of stretches.length > 0 ? stretches : inPassing(text)) {
    const reader = new Reader(text, stretch.side)
    const end = stretch.start + textEnd(text.slice(stretch.start, stretch.end))
    for (const paragraph of paragraphsOf(text, { start: stretch.start, end })) if (!reader.read(paragraph)) break
    reader.end()
    found.problems.push(...reader.found.problems)
    found.improvements.push(...reader.found.improvements)
  }
  return found
}

/** Where the text of a stretch ends and something else begins. */
function textEnd(words: string): number {
  const tables = tableBegins.map((word) => words.indexOf(word))
  const others = [words.includes('附件') ? words.search(enclosed) : -1, words.includes('日') ? words.search(datedBehind) : -1]
  return Math.min(words.length, ...[...tables, ...others].filter((at) => at >= 0))
}

function stretchesOf(sections: readonly Section[], text: string): readonly Stretch[] {
  return sections.flatMap((section) => {
    const heading = foldText(section.heading ?? '')
    const side = sideOfSection(heading)
    if (side === null) return stretchesOf(section.children, text)
    return [{ side, start: bodyStart(section, heading, text), end: section.end }]
  })
}

function sideOfSection(heading: string): Side | null {
  if (hasAny(heading, ofOtherThings)) return null
  if (hasAny(heading, aboutProblems)) return 'problems'
  return hasAny(heading, aboutImprovements) ? 'improvements' : null
}

/** Behind the heading, wherever it ends on its line; behind the line where it is not found to the letter. */
function bodyStart({ start, end }: Section, heading: string, text: string): number {
  const at = text.slice(start, Math.min(end, start + 2 * heading.length + 20)).indexOf(heading)
  if (at >= 0 && heading !== '') return start + at + heading.length
  const line = text.indexOf('\n', start)
  return line < 0 || line > end ? end : line
}

/** Where no heading speaks of problems: paragraphs that go from them to what comes next. */
function inPassing(text: string): readonly Stretch[] {
  if (!hasAny(text, faults)) return []
  return paragraphsOf(text, { start: 0, end: text.length }).flatMap(({ start, end }): readonly Stretch[] => {
    const paragraph = text.slice(start, end)
    if (!hasAny(paragraph, faults)) return []
    const named = /存在[^。;:,、]{0,12}(?:问题|不足|困难)(?!、)|(?:问题|不足|困难)(?:主要)?(?:有|是):?/.exec(paragraph)
    // 本报告由概述、……、存在问题、下步工作计划组成
    if (!named || /概述、|[分等]组成/.test(paragraph)) return []
    const from = start + sentenceStart(paragraph, named.index)
    const turned = cuesIn(text, { start: start + named.index, end }).some((cue) => cue.kind === 'turn')
    return turned ? [{ side: 'problems', start: from, end }] : []
  })
}

function sentenceStart(paragraph: string, at: number): number {
  return Math.max(...['。', ';', '!'].map((mark) => paragraph.lastIndexOf(mark, at))) + 1
}

/** Lines, those that were only wrapped put together, trimmed; blank ones left out. */
function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  const all: { start: number; end: number }[] = []
  let open = false
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at)
    const next = found < 0 || found > end ? end : found
    const line = trimmed(text, { start: at, end: next })
    at = next + 1
    if (line.start === line.end) {
      open = false
      continue
    }
    const last = all.at(-1)
    if (open && last && !lineMarkerAt(text, line)) last.end = line.end
    else all.push({ ...line })
    open = line.end - line.start >= wrappedFrom && !sentenceEnd.includes(text.charAt(line.end - 1))
  }
  return all
}

/** Goes through a stretch from the front and knows which side it is on. */
class Reader {
  readonly found: Record<Side, Span[]> = { problems: [], improvements: [] }
  private readonly text: string
  private side: Side
  private item: Item | null = null
  /** What stands under no mark: an introduction if a list follows, else what is said. */
  private loose: Stretch[] = []
  /** The side on which each kind of list began. */
  private readonly lists: Map<string, Side> = new Map()
  private first = true

  constructor(text: string, side: Side) {
    this.text = text
    this.side = side
  }

  /** False where the report ends. */
  read(paragraph: Span): boolean {
    const first = this.first
    this.first = false
    const words = this.text.slice(paragraph.start, paragraph.end)
    if (words.length <= 60 && isFoot(words)) return false
    if (this.heading(paragraph)) return true
    const marker = lineMarkerAt(this.text, paragraph)
    if (!marker && !first && !hasCharacter(words, sentenceEnd)) {
      // Furniture of the page, or a signature; a heading of a list goes on below it.
      if (!this.item?.ofLines || hasCharacter(this.text.slice(this.item.start, this.item.end), sentenceEnd)) this.close()
      return true
    }
    let at = paragraph.start
    for (const cue of cuesIn(this.text, paragraph)) {
      // A turn among improvements is none: 针对…问题 within a measure.
      if (cue.kind === 'turn' && this.side === 'improvements') continue
      this.upTo(at, cue.start)
      if (cue.kind === 'turn') this.turn()
      else this.open(cue)
      at = cue.content
    }
    this.upTo(at, paragraph.end)
    if (!this.item?.ofLines) this.close()
    return true
  }

  end(): void {
    this.close()
    this.tell()
  }

  /** A line that is a heading of one side or the other. */
  private heading({ start, end }: Span): boolean {
    const marker = lineMarkerAt(this.text, { start, end })
    const words = this.text.slice(marker?.content ?? start, end).trim()
    if (words.length > mostOfHeading) return false
    const side = sideOfHeading(words)
    if (side === null) return false
    this.turn()
    this.side = side
    this.lists.clear()
    return true
  }

  private turn(): void {
    this.close()
    this.tell()
    this.side = 'improvements'
  }

  /** A list that begins is of the side it begins on; one that goes on is still of that side. */
  private open({ list, number, content, ofLines }: Marker): void {
    this.close()
    const begun = number === 1 ? undefined : this.lists.get(list)
    const words = this.text.slice(content, content + 40).trimStart()
    const side = begun ?? (isMeasure(words) ? 'improvements' : this.side)
    if (side === this.side) this.loose = []
    else this.tell()
    this.side = side
    if (begun === undefined) this.lists.set(list, side)
    this.item = { side, start: content, end: content, ofLines }
  }

  private upTo(start: number, end: number): void {
    if (this.item) this.item = { ...this.item, end }
    else if (start < end) this.loose.push({ side: this.side, start, end })
  }

  private close(): void {
    if (this.item) this.keep(this.item.side, this.item)
    this.item = null
  }

  private tell(): void {
    for (const { side, ...stretch } of this.loose) {
      const sentences = sentencesOf(this.text, stretch)
      const telling =
        side === 'problems' ? sentences.filter((sentence) => hasAny(this.text.slice(sentence.start, sentence.end), faulty)) : []
      for (const sentence of telling.length > 0 ? telling : sentences) {
        const ended = sentenceEnd.includes(this.text.charAt(sentence.end - 1))
        if (ended || sentence.end - sentence.start >= unmarked) this.keep(side, sentence)
      }
    }
    this.loose = []
  }

  private keep(side: Side, span: Span): void {
    const whole = trimmed(this.text, span)
    const head = this.text.slice(whole.start, Math.min(whole.end, whole.start + 20))
    const named = head.includes(':') ? namedBefore.exec(head) : null
    const { start, end } = trimmed(this.text, { start: whole.start + (named?.[0].length ?? 0), end: whole.end })
    const words = this.text.slice(start, end)
    if (words.length < 4 || words.endsWith(':') || (words.includes('方面') && /^.{0,16}方面[。,]?$/.test(words))) return
    if (
      words.length <= 60 &&
      (sideOfHeading(words) !== null || (beginsWithAny(words, beginsNone) && hasAny(words, nothingKnown) && saysNone.test(words)))
    )
      return
    this.found[side].push({ start, end })
  }
}

function isMeasure(words: string): boolean {
  return beginsWithAny(words.slice(behindAny(words, 0, willDo)), measures) && !hasAny(words, faulty)
}

/** Which side a heading is of; null for what is none. A heading has no marks within. */
function sideOfHeading(words: string): Side | null {
  if (hasCharacter(words, ',。;') && /[,。;]./.test(words)) return null
  if (hasAny(words, faults) && problemHeadings.some((parts) => isMadeOf(words, parts))) return 'problems'
  const begins = beginsWithAny(words, beginsImprovements) && hasAny(words, headsImprovements)
  return begins && improvementHeading.test(words) ? 'improvements' : null
}

/** What a report or its text ends with: an enclosure, a table, a date. */
function isFoot(words: string): boolean {
  if (beginsWithAny(words, footBegins) || words.endsWith('统计表') || words.includes('|') || words.includes('\t')) return true
  return words.endsWith('日') && dated.test(words)
}

function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const all: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!'。!?'.includes(text.charAt(at))) continue
    all.push({ start: from, end: at + 1 })
    from = at + 1
  }
  return from < end ? [...all, { start: from, end }] : all
}

/** Without white space at the ends, and without a comma where a sentence was cut. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && isEdge(text.charAt(from), ',、:。;')) from++
  while (to > from && isEdge(text.charAt(to - 1), ',、')) to--
  return { start: from, end: to }
}

function isEdge(character: string, marks: string): boolean {
  return marks.includes(character) || character.trim() === ''
}
