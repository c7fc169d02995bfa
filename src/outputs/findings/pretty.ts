import type { Finding, FindingEvidence } from '../../model/finding.js'
import type { ReportResult } from '../../model/result.js'
import { type Bilingual, type Language, severityNames } from '../../model/rule.js'
import type { Span } from '../../model/span.js'
import { inProse } from '../../text/cell-path.js'
import { lineSpans } from '../../text/lines.js'
import { fill } from '../../text/template.js'
import { displayWidth, truncateToWidth } from '../../text/width.js'
import { blindHeading, blindSpots } from '../blind-spots.js'
import { causeSentences } from '../causes.js'
import { confirmationLines, confirmedSentence } from '../confirmed.js'
import { indented, listed, wrapped } from '../display.js'
import { errorPlace, errorSentence, inputName } from '../input-errors.js'
import { type Palette, palette } from '../paint.js'
import type { FindingPrinter, FindingStyle, Place, PlacedInput } from '../printer.js'
import { ruleLines } from '../rule-line.js'
import { shownOnLine, sourceLine } from '../source-line.js'
import { visible } from '../visible.js'

const words = {
  also: { zh: '相关：', en: 'see also: ' },
  more: { zh: '；另有 {count} 处', en: '; and {count} more' },
  blank: { zh: '空白', en: 'blank' },
} as const satisfies Record<string, Bilingual>

/** How many other places are named before they are only counted. */
const named = 6
/** Columns of what is quoted from them. */
const quoted = 24

interface Context {
  readonly path: string
  readonly text: string | null
  readonly lines: readonly { readonly start: number; readonly end: number }[]
  readonly place: Place['place']
  readonly style: FindingStyle
  readonly paint: Palette
}

function position(evidence: FindingEvidence | undefined, path: string): string {
  return evidence && evidence.line !== null ? `${path}:${evidence.line}:${evidence.column ?? 1}` : path
}

interface FirstLine {
  readonly text: string
  readonly number: number
  readonly start: number
  /** The places that begin on it, as offsets into it. */
  readonly spans: readonly Span[]
}

function firstLine(finding: Finding, { text, lines }: Context): FirstLine | null {
  const first = finding.evidence[0]
  const line = first?.line == null ? undefined : lines[first.line - 1]
  if (text === null || !first || first.line === null || !line) return null
  const here = finding.evidence.filter((evidence) => evidence.line === first.line)
  const spans = here.map(({ start, end }) => ({ start: start - line.start, end: Math.min(end, line.end) - line.start }))
  return { text: text.slice(line.start, line.end), number: first.line, start: line.start, spans }
}

/** The first place's line, with carets under every place on it. */
function excerpt(finding: Finding, context: Context): readonly string[] {
  const line = firstLine(finding, context)
  if (line === null) return []
  const [source, marks] = sourceLine(line.text, line.number, line.spans, context.style.width)
  return [context.paint.faint(source), context.paint.mark(marks)]
}

function otherPlace({ pointer, line, column, quote }: FindingEvidence, { place, style: { language } }: Context): string {
  const where = line === null ? '' : `${line}:${column ?? 1} `
  const cell = pointer === null ? null : place(pointer)
  return `${where}${cell ?? ''}${cell && language === 'en' ? ' ' : ''}${quotation(quote, language)}`
}

/** Every place once, those left out that have been shown: the first, and what the excerpt has under its carets. */
function placesAway(finding: Finding, context: Context): readonly FindingEvidence[] {
  const [first, ...rest] = finding.evidence
  const line = firstLine(finding, context)
  const shows = line === null ? null : shownOnLine(line.text, line.number, line.spans, context.style.width)
  const spanOf = ({ start, end }: FindingEvidence): string => `${start}-${end}`
  const seen = new Set(first ? [spanOf(first)] : [])
  return rest.filter((evidence) => {
    const shown = line !== null && evidence.line === line.number
    const inSight = shown && shows?.({ start: evidence.start - line.start, end: evidence.end - line.start })
    if (inSight || seen.has(spanOf(evidence))) return false
    seen.add(spanOf(evidence))
    return true
  })
}

function others(finding: Finding, context: Context): readonly string[] {
  const { language, width } = context.style
  const away = placesAway(finding, context)
  if (away.length === 0) return []
  const shown = away.slice(0, named).map((evidence) => otherPlace(evidence, context))
  const left = away.length - shown.length
  const more = left > 0 ? fill(words.more[language], { count: left }) : ''
  return indented(words.also[language] + shown.join(language === 'zh' ? '；' : '; ') + more, width)
}

function causeLines({ causes }: Finding, { place, style: { language, width } }: Context): readonly string[] {
  return causeSentences(causes, place, language).flatMap((sentence) => indented(sentence, width))
}

/** What the prose says, where no line of it can be shown. */
function saidThere(first: FindingEvidence | undefined, { text, style: { language } }: Context): readonly string[] {
  if (text !== null || first?.pointer == null || !inProse(first.pointer)) return []
  return [quotation(first.quote, language)]
}

function quotation(quote: string, language: Language): string {
  const content = quote.replace(/\s+/g, ' ').trim()
  const said = content === '' ? words.blank[language] : truncateToWidth(visible(content), quoted)
  return language === 'zh' ? `“${said}”` : `"${said}"`
}

/** Where it is, on one line if it fits; a path is never broken, since people click on it. */
function placed(at: string, where: string, { paint, style }: Context): readonly string[] {
  if (where === '') return [paint.strong(at)]
  if (displayWidth(`${at} ${where}`) <= style.width) return [`${paint.strong(at)} ${where}`]
  return [paint.strong(at), ...indented(where, style.width)]
}

function block(finding: Finding, context: Context): string {
  const { path, place, style } = context
  const first = finding.evidence[0]
  const pointer = first?.pointer ?? finding.pointers[0] ?? null
  const cell = pointer === null ? null : place(pointer)
  const where = [...(cell ? [cell] : []), ...saidThere(first, context)].join(' ')
  return [
    ...placed(position(first, path), where, context),
    ...ruleLines(finding, style.ruleTitle?.(finding.rule) ?? null, style),
    ...indented(visible(finding.message), style.width),
    ...excerpt(finding, context),
    ...others(finding, context),
    ...causeLines(finding, context),
  ].join('\n')
}

const tallies: Readonly<Record<Language, (result: ReportResult) => string>> = {
  zh: ({ checks }) => `通过 ${checks.pass} 项，未通过 ${checks.fail} 项，无法判断 ${checks.notEvaluable} 项`,
  en: ({ checks }) => `${checks.pass} pass, ${checks.fail} fail, ${checks.notEvaluable} not evaluable`,
}

/** No findings say no more than the checks that could be made: an unread report is not a clean one. */
const silence: Readonly<Record<Language, (made: number, all: number) => string>> = {
  zh: (made, all) => (made === 0 ? '没有可判断的项目' : made < all ? `在可判断的 ${made} 项检查中没有发现问题` : '没有发现问题'),
  en: (made, all) =>
    made === 0
      ? 'nothing could be checked'
      : made < all
        ? `no findings ${made === 1 ? 'in the one check' : `among the ${made} checks`} that could be made`
        : 'no findings',
}

const fresh: Bilingual = { zh: '没有新的问题', en: 'no new findings' }

/** What a baseline knows is not told, and not passed over either. */
const acknowledged: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `基线中已有 ${count} 个`,
  en: (count) => `${count} known from the baseline`,
}

function summary(result: ReportResult, known: number, language: Language): string {
  const { checks, findings } = result
  const made = checks.pass + checks.fail
  const all = made + checks.notEvaluable
  const nothing = known > 0 ? fresh[language] : silence[language](made, all)
  const said = [...(findings.length === 0 ? [nothing] : []), ...(known > 0 ? [acknowledged[language](known)] : [])]
  return [...said, tallies[language](result), confirmedSentence[language](result.figures)].join(language === 'zh' ? '；' : '; ')
}

function render(input: PlacedInput, style: FindingStyle): string {
  const { result, error, text, place, ofRun, known = 0 } = input
  const paint = palette(style.color)
  const { language, width } = style
  if (error)
    return `${paint.strong(errorPlace(error, language))}\n  ${paint.severity.error(severityNames.error[language])} ${error.error.code}\n${indented(errorSentence(error, language), width).join('\n')}\n`
  if (!result) return ''
  if (ofRun) return ofUnit(result, { path: '', text, lines: [], place, style, paint })
  const path = inputName(result.path, language)
  const lines = text !== null && result.findings.length > 0 ? lineSpans(text) : []
  const context: Context = { path, text, lines, place, style, paint }
  const blocks = result.findings.map((finding) => `${block(finding, context)}\n`)
  const more = style.verbose && input.confirmations ? confirmationLines(input.confirmations(), place, style) : []
  const tally = [...indented(summary(result, known, language), width), ...more.flatMap((said) => listed(said, width))].join('\n')
  return [...blocks, `${paint.strong(path)}\n${paint.faint(tally)}\n`].join('\n')
}

/** What a roster says of a unit, under the unit's name; no report was checked, so nothing is added up. */
function ofUnit({ organ, path, findings }: ReportResult, context: Context): string {
  const name = organ === null ? inputName(path, context.style.language) : visible(organ)
  return findings.map((finding) => `${block(finding, { ...context, path: name })}\n`).join('\n')
}

/** What to bear in mind where sums hold; once a run, for those who ask. */
function blind({ verbose, language, width }: FindingStyle): string {
  if (!verbose) return ''
  const spots = blindSpots.flatMap((spot) => listed(spot[language], width))
  return `\n${[...wrapped(blindHeading[language], width), ...spots].join('\n')}\n`
}

/** For people: every finding with its place, its words, and its line of the document. */
const format: FindingPrinter = { id: 'pretty', audience: 'people', open: '', between: '\n', render, close: (_, style) => blind(style) }
export default format
