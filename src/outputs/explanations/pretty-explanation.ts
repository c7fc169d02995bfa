import type { ExplainedIdentity, ExplainedProse, Explanation } from '../../model/explanation.js'
import type { Evidence } from '../../model/report.js'
import { type Language, severityNames } from '../../model/rule.js'
import { inProse } from '../../text/cell-path.js'
import { lineSpans } from '../../text/lines.js'
import { fill } from '../../text/template.js'
import { displayWidth, truncateToWidth } from '../../text/width.js'
import { indented, wrapped } from '../display.js'
import { inputName } from '../input-errors.js'
import { type Palette, palette } from '../paint.js'
import type { FindingStyle } from '../printer.js'
import { sourceLine } from '../source-line.js'
import { visible } from '../visible.js'
import { headOf, sumLines } from './identity.js'
import { methods, states, words } from './words.js'

/** Columns of what is quoted of a sentence. */
const quoted = 60

interface Context {
  readonly explanation: Explanation
  readonly text: string | null
  readonly style: FindingStyle
  readonly paint: Palette
}

/** One figure for people: how it was read, the sums it stands in, what confirms it, what the sentences say. */
export function prettyExplanation(explanation: Explanation, text: string | null, style: FindingStyle): string {
  const context: Context = { explanation, text, style, paint: palette(style.color) }
  const parts = [reading(context), identities(context), confirmations(context), prose(context), findings(context)]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function reading(context: Context): readonly string[] {
  const { explanation, style, paint } = context
  const { language } = style
  const { path, line, column, place, pointer, labels, value, evidence, warnings, printed } = explanation
  const name = inputName(path, language)
  const at = line === null ? name : `${name}:${line}:${column ?? 1}`
  const state = evidence?.state === undefined ? '' : `${language === 'zh' ? '，' : ', '}${states[evidence.state][language]}`
  const said = [
    labels.join(' × '),
    words.figure[language] + (value === null ? words.none[language] + state : String(value)),
    ...(evidence
      ? whereRead(explanation, language)
      : [printed || value !== null ? words.withoutEvidence[language] : words.absent[language]]),
  ]
  return [
    paint.strong(at),
    ...(place === null ? [] : [`  ${place}`]),
    // It may be as long as the line, and is never broken, since people copy it.
    displayWidth(pointer) + 2 > style.width ? paint.faint(pointer) : `  ${paint.faint(pointer)}`,
    ...said.flatMap((each) => (each === '' ? [] : indented(each, style.width))),
    ...excerpt(context),
    ...rowPrinted(context).flatMap((each) => indented(each, style.width)),
    ...warnings.flatMap((warning) => indented(words.warning[language] + warning.code + waysLeft(warning, language), style.width)),
  ]
}

function whereRead({ evidence, line, column }: Explanation, language: Language): readonly string[] {
  if (!evidence) return []
  const { quote, table, row, column: cell, page, method, identities: used, note, start, end } = evidence
  const filled = (word: 'at' | 'table' | 'page' | 'offsets', values: Readonly<Record<string, number>>): string =>
    fill(words[word][language], values)
  const where = [
    line === null ? filled('offsets', { start, end }) : filled('at', { line, column: column ?? 1 }),
    table === undefined || row === undefined || cell === undefined ? '' : filled('table', { table, row, column: cell }),
    page === undefined ? '' : filled('page', { page }),
  ]
  const by =
    used && used.length > 0
      ? words[byText(evidence) ? 'placedByText' : 'placedBy'][language] + used.join(language === 'zh' ? '、' : ', ')
      : ''
  const same = used?.length === 0 ? words.withoutAny[language] : ''
  return [
    words.printed[language] + quotation(quote, language) + where.join(''),
    words.read[language] + methods[method ?? 'cell'][language] + by + same,
    ...(note === undefined ? [] : [words.note[language] + visible(note)]),
  ]
}

/** What the sentences say decided how its digits were parted. */
function byText(evidence: Evidence | null): boolean {
  return evidence?.identities?.includes('text-agrees-with-table') ?? false
}

/** Where sums placed the figures of a row: what is printed, and what each cell got of it. */
function rowPrinted({ explanation: { row }, style: { language } }: Context): readonly string[] {
  if (row === null) return []
  const zh = language === 'zh'
  const cells = row.cells.map(({ name, value, evidence }) => {
    const empty = evidence?.state === 'blank' ? words.blank[language] : words.undecidedCell[language]
    return `${name} ${value ?? empty}`
  })
  return [words.row[language] + quotation(row.printed, language), words.cells[language] + cells.join(zh ? '，' : ', ')]
}

/** How many ways to cut or to place are left, where a warning says so. */
function waysLeft({ params }: Explanation['warnings'][number], language: Language): string {
  for (const key of ['cuts', 'placements'] as const) {
    const ways = params[key]
    if (typeof ways === 'number') return fill(words[key][language], { ways })
  }
  return ''
}

function quotation(quote: string, language: Language): string {
  const content = truncateToWidth(visible(quote.replace(/\s+/g, ' ').trim()), quoted)
  return language === 'zh' ? `“${content}”` : `"${content}"`
}

function excerpt({ explanation: { evidence, line }, text, style, paint }: Context): readonly string[] {
  if (text === null || evidence === null || line === null) return []
  const span = lineSpans(text)[line - 1]
  if (!span) return []
  const marked = [{ start: evidence.start - span.start, end: Math.min(evidence.end, span.end) - span.start }]
  const [source, marks] = sourceLine(text.slice(span.start, span.end), line, marked, style.width)
  return [paint.faint(source), paint.mark(marks)]
}

function identities(context: Context): readonly string[] {
  const { explanation, style, paint } = context
  const { language } = style
  if (explanation.identities.length === 0) return inProse(explanation.pointer) ? [] : wrapped(words.alone[language], style.width)
  const each = explanation.identities.map((identity) => oneIdentity(identity, context).join('\n'))
  return [paint.strong(words.identities[language]), each.join('\n\n')]
}

function oneIdentity(identity: ExplainedIdentity, { explanation: { pointer }, style, paint }: Context): readonly string[] {
  const { language, width } = style
  const notes = [
    ...(identity.relation === 'at-most' ? [words.bound[language]] : []),
    ...(identity.blanksAsZero ? [words.asZero[language]] : []),
  ]
  return [
    ...headLines(identity, style, paint),
    ...sumLines(identity, pointer, language, width, paint),
    ...notes.flatMap((note) => indented(note, width, 6)),
  ]
}

/** The title goes where the line would be too long. */
function headLines(identity: ExplainedIdentity, { language, width, ruleTitle }: FindingStyle, paint: Palette): readonly string[] {
  const title = ruleTitle?.(identity.rule) ?? null
  const plain = palette(false)
  const fits = displayWidth(headOf(identity, language, title, plain)) <= width
  if (fits) return [headOf(identity, language, title, paint)]
  return indented(headOf(identity, language, title, plain).trim(), width)
}

function confirmations({ explanation, style, paint }: Context): readonly string[] {
  const { language } = style
  const equal = explanation.identities.filter(({ relation }) => relation === 'equals')
  if (equal.length === 0) return []
  const holding = explanation.confirmedBy
  const said = [
    confirmation[language](holding, equal.length),
    ...(holding === 0 && equal.some(({ outcome }) => outcome === 'broken') ? [words.whichOne[language]] : []),
    ...(holding > 0 ? [words.noProof[language]] : []),
    ...(equal.some(({ reason }) => reason === 'identities-consumed') ? [words.consumed[language]] : []),
  ]
  return [paint.strong(words.confirmations[language]), ...indented(said.join(language === 'zh' ? '' : ' '), style.width)]
}

const confirmation: Readonly<Record<Language, (holding: number, all: number) => string>> = {
  zh: (holding, all) => {
    if (holding === 0) return `所在的 ${all} 个等式都不成立或无法判断，没有等式印证它。`
    return all === holding ? `所在的 ${all} 个等式都成立，印证了它。` : `所在的 ${all} 个等式中有 ${holding} 个成立，印证了它。`
  },
  en: (holding, all) => {
    const of = all === 1 ? 'the one identity it stands in' : `the ${all} identities it stands in`
    if (holding === 0) return all === 1 ? `Nothing: ${of} does not hold.` : `Nothing: none of ${of} holds.`
    return all === 1 ? `Confirmed by ${of}.` : `Confirmed by ${holding === all ? 'all' : holding} of ${of}.`
  },
}

const outcomes = { agrees: 'agrees', differs: 'differs', open: 'undecided' } as const

function prose({ explanation, style, paint }: Context): readonly string[] {
  const { language } = style
  if (explanation.prose.length === 0) return []
  const zh = language === 'zh'
  const said = ({ name, value, approximate, quote, line, column, outcome }: ExplainedProse): string => {
    const at = line === null ? '' : `${line}:${column ?? 1} `
    const word = outcome === 'open' && byText(explanation.evidence) ? 'textConsumed' : outcomes[outcome]
    const figure = `${name}${zh ? '：' : ': '}${approximate ? words.about[language] : ''}${value}`
    return `${at}${figure}${zh ? '，' : ', '}${words[word][language]}${quote === null ? '' : ` ${quotation(quote, language)}`}`
  }
  return [paint.strong(words.prose[language]), ...explanation.prose.flatMap((each) => indented(said(each), style.width))]
}

function findings({ explanation, style, paint }: Context): readonly string[] {
  if (explanation.findings.length === 0) return []
  const { language } = style
  const zh = language === 'zh'
  const said = explanation.findings.flatMap(({ rule, severity, message, suggestions }) =>
    [`${severityNames[severity][language]} ${rule}${zh ? '：' : ': '}${visible(message)}`, ...suggestions].flatMap((each) =>
      indented(each, style.width),
    ),
  )
  return [paint.strong(words.findings[language]), ...said]
}
