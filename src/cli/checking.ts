import { runRules, runTitle } from '../compare/run-rules.js'
import { forms } from '../forms/index.js'
import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import type { Confirmations, InputError, RuleTally } from '../model/result.js'
import type { Bilingual, Language, Naming, Severity } from '../model/rule.js'
import type { RuleCard } from '../outputs/printer.js'
import { type CheckOptions, type ReadReport, readWithText as readOwn, type SourceBytes } from '../pipeline.js'
import { rules } from '../rules/index.js'
import { accept } from '../validate/accept.js'
import { checkedOf } from '../validate/checked.js'
import { confirmationsIn } from '../validate/confirmations.js'
import { namingOf } from '../validate/naming.js'
import { recordProblems, type SchemaProblem } from '../validate/schema.js'
import { talliesOf as tallies } from '../validate/tallies.js'
import { readConverted } from './converting.js'
import type { RecordJson } from './record-file.js'
import { inputError } from './sources.js'

// One part of the bundle, loaded by the commands that check.
export { checkReport, namedByPath, readWithText as readUnconverted } from '../pipeline.js'

/** What --rule may name. */
export const ruleIds: readonly { readonly id: string }[] = [...rules, ...Object.keys(runRules).map((id) => ({ id }))]

/** What a finding's rule is called. */
export function ruleTitleIn(language: Language): (id: string) => string | null {
  return (id) => (rules.find((rule) => rule.id === id)?.title ?? runTitle(id))?.[language] ?? null
}

/** Everything that a finding may be of, in short. */
export function ruleCardsIn(language: Language): readonly RuleCard[] {
  const ofRun = Object.entries(runRules).map(([id, rule]) => ({ id, ...rule }))
  const known: readonly (CardTexts & { readonly id: string })[] = [...rules, ...ofRun]
  return known.map(({ id, severity, title, checks, act, innocent }) => {
    return { id, severity, title: title[language], checks: checks[language], act: act[language], innocent: innocent?.[language] ?? null }
  })
}

interface CardTexts {
  readonly severity: Severity
  readonly title: Bilingual
  readonly checks: Bilingual
  readonly act: Bilingual
  readonly innocent?: Bilingual
}

/** What the rules said of a record one by one, those that are off left out. */
export function talliesOf(report: RecordInput, { severities = {} }: CheckOptions): readonly RuleTally[] {
  const on = rules.filter(({ id }) => !Object.hasOwn(severities, id) || severities[id] !== 'off')
  return tallies(report, on, forms)
}

/** Which figures of a record sums confirm, and why others are not. */
export function confirmationsOf(report: RecordInput): Confirmations {
  return confirmationsIn(report, forms)
}

/** As the pipeline does, what only an office program reads too. */
export function readWithText(source: SourceBytes): Promise<ReadReport> {
  return readConverted(source, {
    read: (known) => readOwn(known),
    refusalIn: ({ report }) => ('error' in report ? report : null),
    refused: (report) => ({ report, text: '' }),
  })
}

/** How many problems of a record are told at once. */
const told = 3

/** A question has its mark already. */
const ended = (text: string, stop: string): string => (/[?？]$/.test(text) ? text : text + stop)

function sentence({ pointer, expected, actual, act }: SchemaProblem, language: Language): string {
  const where = pointer === '' ? '' : `${pointer} `
  if (language === 'zh') return `${where}应为${expected.zh}，现为${actual.zh}。${ended(act.zh, '。')}`
  return `${where}should be ${expected.en}, and is ${actual.en}. ${ended(act.en, '.')}`
}

/** A record that `validate` can check, or what keeps it from being one. */
export function acceptedRecord({ json, path, place }: RecordJson, language: Language): RecordInput | { readonly error: InputError } {
  const problems = recordProblems(json, 'record-input')
  if (problems.length === 0) return json as unknown as RecordInput
  const problem = problems.slice(0, told).map((one) => sentence(one, language))
  const params = { reason: 'schema', ...place, pointer: problems[0]?.pointer ?? '', problems: problems.length }
  return { error: inputError(path, 'record-invalid', { ...params, problem: problem.join(language === 'zh' ? '' : ' ') }) }
}

/** Names of cells in words, made only where something is to be named. */
export function placesOf(report: RecordInput, language: Language): (pointer: Pointer) => string | null {
  let naming: Naming | null = null
  return (pointer) => {
    const form = forms.find((candidate) => candidate.id === report.form) ?? null
    naming ??= namingOf(checkedOf(accept(report), form, new Map()), language)
    const place = naming.place(pointer)
    return place === pointer ? null : place
  }
}
