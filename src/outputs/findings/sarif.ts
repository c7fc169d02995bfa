import type { Finding } from '../../model/finding.js'
import type { Summary } from '../../model/result.js'
import type { Severity } from '../../model/rule.js'
import { causeSentences } from '../causes.js'
import { errorCards } from '../error-titles.js'
import { errorSentence } from '../input-errors.js'
import type { FindingPrinter, FindingStyle, PlacedInput, RuleCard } from '../printer.js'
import { subjectOf } from '../problems/subject.js'
import { Locations } from '../sarif/location.js'
import { plainMessage } from '../sarif/message.js'
import { findingsOf, pathOf } from '../shown-findings.js'
import { escaped } from '../visible.js'

type Json = Readonly<Record<string, unknown>>

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** What ends a line, as src/text/lines.ts has it. */
const newlines: readonly string[] = ['\r\n', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029']

const json = (value: unknown): string => escaped(JSON.stringify(value))

function ruleOf({ id, severity, title, checks, act, innocent }: RuleCard): Json {
  return {
    id,
    shortDescription: plainMessage(title),
    fullDescription: plainMessage(checks),
    help: plainMessage(...[checks, innocent, act].filter((part) => part !== null)),
    defaultConfiguration: { level: levels[severity] },
  }
}

/** The log opens with the tool and its rules, so that results can follow one by one. */
function head({ language, version }: FindingStyle, cards: readonly RuleCard[]): string {
  const driver = { name: 'disclose', ...(version === undefined ? {} : { version }), language: languages[language] }
  const rules = cards.map((card) => `\n${json(ruleOf(card))}`).join(',')
  const tool = `{"driver":${json(driver).slice(0, -1)},"rules":[${rules}\n]}}`
  const run = { language: languages[language], columnKind: 'utf16CodeUnits', newlineSequences: newlines }
  return `{"$schema":${json(schema)},"version":"2.1.0","runs":[{"tool":${tool},\n${json(run).slice(1, -1)},\n"results":[`
}

const languages = { zh: 'zh-CN', en: 'en' } as const

function resultOf(finding: Finding, index: ReadonlyMap<string, number>, input: PlacedInput, style: FindingStyle): Json {
  const { rule, severity, message, fingerprint, evidence, pointers } = finding
  const { rules, expected, actual, blanksAsZero, causes } = finding
  const path = pathOf(input)
  const locations = new Locations(input, path === null ? null : (style.pathFrom?.(path) ?? path))
  const subject = subjectOf(finding)
  const first = subject.evidence ?? (subject.pointer === null ? (evidence[0] ?? null) : null)
  const others = evidence.filter((each) => each !== first)
  const line = input.error?.error.params['line']
  const primary = locations.primary(first, first?.pointer ?? subject.pointer, typeof line === 'number' ? line : null)
  const ruleIndex = index.get(rule)
  const suggestions = causeSentences(causes, input.place, style.language)
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: plainMessage(message, ...suggestions),
    ...(Object.keys(primary).length > 0 ? { locations: [primary] } : {}),
    ...(others.length > 0 ? { relatedLocations: others.map((each, at) => locations.related(each, at + 1)) } : {}),
    // What gave no record has no fingerprint but its path, which says nothing of what is in it.
    ...(input.result ? { partialFingerprints: { 'disclose/v1': fingerprint } } : {}),
    properties: {
      ...{ organ: input.result?.organ ?? input.unit ?? null, year: input.result?.year ?? null, form: input.result?.form ?? null },
      ...{ rules, pointers, expected, actual, blanksAsZero, causes },
    },
  }
}

/** A fault of the program, which is about the run and not about the file. */
function faultOf({ error }: PlacedInput, { language }: FindingStyle): Json | null {
  if (error?.error.params['reason'] !== 'internal-fault') return null
  return { level: 'error', descriptor: { id: 'internal-fault' }, message: plainMessage(errorSentence(error, language)) }
}

function tail(summary: Summary, faults: readonly Json[]): string {
  const notifications = faults.length > 0 ? { toolExecutionNotifications: faults } : {}
  const invocations = [{ executionSuccessful: faults.length === 0, ...notifications }]
  return `\n],\n${json({ invocations, properties: { summary } }).slice(1, -1)}\n}]}\n`
}

const begin = (style: FindingStyle): FindingPrinter => {
  const cards = [...(style.ruleCards?.() ?? []), ...errorCards(style.language)]
  const index = new Map(cards.map(({ id }, at) => [id, at]))
  const faults: Json[] = []
  let written = 0
  return {
    ...printer,
    open: head(style, cards),
    render: (input) => {
      const fault = faultOf(input, style)
      if (fault) faults.push(fault)
      const results = findingsOf(input, style.language).map((finding) => json(resultOf(finding, index, input, style)))
      return results.map((result) => `${written++ === 0 ? '\n' : ',\n'}${result}`).join('')
    },
    close: (summary) => tail(summary, faults),
  }
}

const unbegun = (): never => {
  throw new Error('a log is begun before it is written')
}

const printer: FindingPrinter = { id: 'sarif', audience: 'programs', open: '', between: '', begin, render: unbegun, close: unbegun }

/**
 * SARIF 2.1.0. An input that gave no record is a result, so that viewers show it; a fault of the program is told of the invocation as well.
 * Suggestions stay in `properties` and in the words: a `fix` would offer to rewrite what was published.
 */
export default printer
