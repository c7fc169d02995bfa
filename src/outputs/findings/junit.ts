import type { Finding } from '../../model/finding.js'
import type { ReportResult, RuleTally } from '../../model/result.js'
import type { Bilingual, Language, Severity } from '../../model/rule.js'
import { severityNames } from '../../model/rule.js'
import { fill } from '../../text/template.js'
import { causeSentences } from '../causes.js'
import { errorTitle } from '../error-titles.js'
import { inputName } from '../input-errors.js'
import type { FindingPrinter, FindingStyle, PlacedInput } from '../printer.js'
import { subjectOf } from '../problems/subject.js'
import { reasons } from '../reasons.js'
import { findingsOf, pathOf } from '../shown-findings.js'
import { xmlAttributes, xmlLines } from '../xml.js'

const words = {
  notEvaluable: { zh: '无法判断：', en: 'not evaluable: ' },
  partly: { zh: '{all} 项检查中有 {count} 项无法判断：', en: '{count} of {all} checks not evaluable: ' },
  known: { zh: '基线中已有', en: 'known from the baseline' },
} as const satisfies Record<string, Bilingual>

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** What a test case came to; null for one that passed without a word. */
type Ending = {
  readonly kind: 'failure' | 'error' | 'skipped' | 'system-out'
  readonly message: string
  readonly lines: readonly string[]
} | null

interface Case {
  readonly rule: string
  readonly ending: Ending
}

function reaches(severity: Severity, { failLevel = 'error' }: FindingStyle): boolean {
  return failLevel !== 'never' && weight[severity] >= weight[failLevel]
}

/** `report.txt:29:20 表三 第1行 自然人`, then the words, then what may have happened. */
function linesOf(finding: Finding, input: PlacedInput, style: FindingStyle): readonly string[] {
  const { language } = style
  const { evidence, pointer } = subjectOf(finding)
  const first = evidence ?? finding.evidence[0]
  const name = nameOf(input, style)
  const at = first && first.line !== null ? `${name}:${first.line}:${first.column ?? 1}` : name
  const cell = pointer === null ? null : input.place(pointer)
  const suggestions = causeSentences(finding.causes, input.place, language)
  return [
    [at, cell].filter((part) => part !== null).join(' '),
    `${severityNames[finding.severity][language]} ${finding.rule}`,
    finding.message,
    ...suggestions,
  ]
}

/** Whose or what it is, without the folders of somebody's machine. */
function nameOf(input: PlacedInput, { language, pathFrom }: FindingStyle): string {
  const path = pathOf(input)
  if (input.ofRun && input.result?.organ) return input.result.organ
  return path === null ? inputName(null, language) : (pathFrom?.(path) ?? path)
}

/** The case of findings: failed where one of them reaches the fail level, else passed with their words. */
function told(rule: string, findings: readonly Finding[], input: PlacedInput, style: FindingStyle): Case {
  const kind = input.error ? 'error' : findings.some(({ severity }) => reaches(severity, style)) ? 'failure' : 'system-out'
  const lines = findings.flatMap((finding, at) => [...(at > 0 ? [''] : []), ...linesOf(finding, input, style)])
  return { rule, ending: { kind, message: findings.map(({ message }) => message).join('\n'), lines } }
}

/** The case of a rule that found nothing it has to tell. */
function quiet({ rule, pass, fail, notEvaluable, reasons: why }: RuleTally, language: Language): Case {
  if (fail > 0) return { rule, ending: { kind: 'skipped', message: words.known[language], lines: [] } }
  if (notEvaluable === 0) return { rule, ending: null }
  const said = why.map((reason) => reasons[reason][language]).join(language === 'zh' ? '、' : ', ')
  if (pass === 0) return { rule, ending: { kind: 'skipped', message: words.notEvaluable[language] + said, lines: [] } }
  const counts = fill(words.partly[language], { count: notEvaluable, all: pass + notEvaluable })
  return { rule, ending: { kind: 'system-out', message: counts, lines: [counts + said] } }
}

/** A case for every rule that had something to check; a finding stands in the case of each rule that it explains. */
function casesOf(input: PlacedInput, style: FindingStyle): readonly Case[] {
  const findings = findingsOf(input, style.language)
  const found = new Set(findings.flatMap(({ rule, rules }) => [rule, ...rules]))
  const tallies = new Map(input.tallies?.().map((tally) => [tally.rule, tally]))
  const ids = [...new Set([...tallies.keys(), ...found])]
  return ids.map((id) => {
    const own = findings.filter(({ rule, rules }) => rule === id || rules.includes(id))
    const tally = tallies.get(id)
    return own.length > 0 || !tally ? told(id, own, input, style) : quiet(tally, style.language)
  })
}

function caseXml({ rule, ending }: Case, className: string, file: string | null, { ruleTitle, language }: FindingStyle): string {
  const title = ruleTitle?.(rule) ?? errorTitle(rule, language)
  const open = `<testcase${xmlAttributes({ name: title ? `${rule} ${title}` : rule, classname: className, file })}`
  if (!ending) return `${open}/>\n`
  return `${open}>${endingXml(ending, rule)}</testcase>\n`
}

function endingXml({ kind, message, lines }: NonNullable<Ending>, rule: string): string {
  const body = xmlLines(lines)
  if (kind === 'system-out') return `<system-out>${body}</system-out>`
  const attributes = xmlAttributes({ message: message.replaceAll('\n', ' '), type: kind === 'skipped' ? null : rule })
  return lines.length === 0 ? `<${kind}${attributes}/>` : `<${kind}${attributes}>${body}</${kind}>`
}

function propertiesXml({ organ, year, form, checks, figures }: ReportResult): string {
  const values = { organ, year, form, ...checks, figuresRead: figures.read, figuresConfirmed: figures.confirmed }
  const given = Object.entries(values).filter(([, value]) => value !== null)
  const lines = given.map(([name, value]) => `<property${xmlAttributes({ name, value })}/>\n`)
  return `<properties>\n${lines.join('')}</properties>\n`
}

/** A suite an input, with a case for each rule: what Jenkins and GitLab list. */
function render(input: PlacedInput, style: FindingStyle): string {
  const cases = casesOf(input, style)
  const path = pathOf(input)
  const name = nameOf(input, style)
  const file = path === null ? null : (style.pathFrom?.(path) ?? path)
  const count = (kind: NonNullable<Ending>['kind']): number => cases.filter(({ ending }) => ending?.kind === kind).length
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }
  // Jenkins takes what stands before the last full stop for a package.
  const className = name.replaceAll('.', '_')
  return [
    `<testsuite${xmlAttributes({ name, ...counts })}>\n`,
    ...(input.result && !input.ofRun ? [propertiesXml(input.result)] : []),
    ...cases.map((each) => caseXml(each, className, file, style)),
    '</testsuite>\n',
  ].join('')
}

/** JUnit's XML, suite by suite. */
const printer: FindingPrinter = {
  id: 'junit',
  audience: 'programs',
  open: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="disclose">\n',
  between: '',
  render,
  close: () => '</testsuites>\n',
}
export default printer
