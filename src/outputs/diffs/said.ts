import type { DiffHeading, DiffSection, Repeated, ReportDiff, SentenceChange, SentenceTally } from '../../model/diff.js'
import type { Language } from '../../model/rule.js'
import { percent } from '../../text/percent.js'
import { fill } from '../../text/template.js'
import { visible } from '../visible.js'
import { changeWords, words } from './words.js'

/** A piece of a sentence: what both say, or what one says for the other's words. */
export type Piece = { readonly same: string } | { readonly old: string; readonly new: string }

/** White space of a wrapped line is none between Chinese characters. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').replace(/(?<=[⺀-￯]) | (?=[⺀-￯])/g, ''))
}

/** The sentence of B with what stood there in A. */
export function piecesOf({ a, b, edits }: SentenceChange): readonly Piece[] {
  if (!a || !b) return [{ same: oneLine(b?.quote ?? a?.quote ?? '') }]
  const pieces: Piece[] = []
  let at = b.start
  for (const edit of edits) {
    pieces.push({ same: b.quote.slice(at - b.start, edit.b.start - b.start) })
    pieces.push({
      old: a.quote.slice(edit.a.start - a.start, edit.a.end - a.start),
      new: b.quote.slice(edit.b.start - b.start, edit.b.end - b.start),
    })
    at = edit.b.end
  }
  pieces.push({ same: b.quote.slice(at - b.start) })
  return pieces.map((piece) => ('same' in piece ? { same: oneLine(piece.same) } : { old: oneLine(piece.old), new: oneLine(piece.new) }))
}

/** Little enough differs that one sentence can show both: at most half, in a few places. */
export function isMergeable({ a, b, edits }: SentenceChange): boolean {
  if (!a || !b) return false
  const touched = edits.reduce((sum, edit) => sum + edit.a.end - edit.a.start + edit.b.end - edit.b.start, 0)
  return edits.length <= 12 && touched * 2 <= a.quote.length + b.quote.length
}

/** 重复率 42.1%（数字不计 55%） */
function repeatedSentence({ repeated, repeatedMasked }: Repeated, language: Language): string | null {
  if (repeated === null || repeatedMasked === null) return null
  const masked = `${words.masked[language]}${language === 'zh' ? ' ' : ': '}${percent(repeatedMasked)}`
  return language === 'zh' ? `重复率 ${percent(repeated)}（${masked}）` : `${percent(repeated)} repeated (${masked})`
}

const order = ['same', 'figures', 'reworded', 'added', 'gone'] as const

/** 相同 3 句，新增 2 句 */
function tallySentence(tally: SentenceTally, language: Language): string {
  const said = order
    .filter((kind) => tally[kind] > 0)
    .map((kind) => (language === 'zh' ? `${changeWords[kind].zh} ${tally[kind]} 句` : `${tally[kind]} ${changeWords[kind].en}`))
  if (said.length === 0) return language === 'zh' ? '没有成句的文字' : 'no sentences'
  return language === 'zh' ? said.join('，') : `sentences: ${said.join(', ')}`
}

/** What is said of the text as a whole; why it was not compared, where it was not. */
export function textSentences(diff: ReportDiff, language: Language): readonly string[] {
  const reason = diff.reason === 'no-text' ? words.noText[language] : words.noProse[language]
  return [repeatedSentence(diff, language) ?? reason, ...(diff.sentences ? [tallySentence(diff.sentences, language)] : [])]
}

/** Sections in which one of the two has a sentence. */
export function spokenSections({ sections }: ReportDiff): readonly DiffSection[] {
  return sections.filter(({ sentences }) => sentences && Object.values(sentences).some((count) => count > 0))
}

/** 只有 B 有这一节；重复率 42.1%（数字不计 55%）；相同 3 句，新增 2 句 */
export function sectionSentence(section: DiffSection, language: Language): string {
  const side = section.a === null && section.b !== null ? 'B' : section.b === null && section.a !== null ? 'A' : null
  const said = [
    side === null ? null : fill(words.only[language], { side }),
    repeatedSentence(section, language),
    section.sentences && tallySentence(section.sentences, language),
  ]
  return said.filter((each) => each !== null).join(language === 'zh' ? '；' : '; ')
}

/** 一、总体情况 */
export function headingText({ number, heading, level }: Pick<DiffHeading, 'number' | 'heading' | 'level'>, language: Language): string {
  return heading === null ? words.untitled[language] : oneLine(`${numbered(number, level)}${heading}`)
}

/** Numbers are kept without their marks, which belong to the level. */
function numbered(number: string | null, level: number): string {
  if (number === null) return ''
  if (!/^[一二三四五六七八九十百〇零\d]+$/.test(number)) return number
  if (level === 2) return `（${number}）`
  return /^\d/.test(number) ? `${number}. ` : `${number}、`
}

export function sectionTitle(section: DiffSection, language: Language): string {
  return section.a === null && section.b === null ? words.opening[language] : headingText({ ...section, level: 1 }, language)
}

/** What is said where no heading was added, is gone or was worded anew. */
export function noHeadingDiffers({ sections }: ReportDiff, language: Language): string {
  const some = sections.some(({ a, b }) => a !== null || b !== null)
  return words[some ? 'sameHeadings' : 'noHeadings'][language]
}
