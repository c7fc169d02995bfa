import { betweenRules } from '../compare/rules/index.js'
import { runRules, runTitle } from '../compare/run-rules.js'
import { forms } from '../forms/index.js'
import type { BetweenRule } from '../model/between.js'
import type { CheckOptions } from '../model/check-options.js'
import type { Pointer } from '../model/pointer.js'
import type { ReadReport } from '../model/read-report.js'
import type { RecordInput } from '../model/report.js'
import type { Confirmations, RuleTally } from '../model/result.js'
import type { Bilingual, Language, Naming, Rule, Severity } from '../model/rule.js'
import type { SourceBytes } from '../model/source-bytes.js'
import type { RuleCard } from '../outputs/printer.js'
import { readWithText as readOwn, rulesFor, withoutText } from '../pipeline.js'
import { rules } from '../rules/index.js'
import { accept } from '../validate/accept.js'
import { checkedOf } from '../validate/checked.js'
import { confirmationsIn } from '../validate/confirmations.js'
import { namingOf } from '../validate/naming.js'
import { talliesOf as tallies } from '../validate/tallies.js'
import { readConverted } from './converting.js'

// One part of the bundle, loaded by the commands that check.
export { checkReport, namedByPath, readsProse, readWithText as readUnconverted } from '../pipeline.js'
export { acceptedRecord } from './accepted-record.js'

/** One rule may look at a report and, by another file, at two. */
const own: readonly Rule[] = rules
const ofReports: readonly (Rule | BetweenRule)[] = [...own, ...betweenRules.filter(({ id }) => !own.some((rule) => rule.id === id))]

/** What --rule may name. */
export const ruleIds: readonly { readonly id: string }[] = [...ofReports, ...Object.keys(runRules).map((id) => ({ id }))]

/** What a finding's rule is called. */
export function ruleTitleIn(language: Language): (id: string) => string | null {
  return (id) => (ofReports.find((rule) => rule.id === id)?.title ?? runTitle(id))?.[language] ?? null
}

/** Everything that a finding may be of, in short. */
export function ruleCardsIn(language: Language): readonly RuleCard[] {
  const ofRun = Object.entries(runRules).map(([id, rule]) => ({ id, ...rule }))
  const known: readonly (CardTexts & { readonly id: string })[] = [...ofReports, ...ofRun]
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
export function talliesOf(report: RecordInput, options: CheckOptions): readonly RuleTally[] {
  const { severities = {} } = options
  const on = rulesFor(options).filter(({ id }) => !Object.hasOwn(severities, id) || severities[id] !== 'off')
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
    refused: withoutText,
  })
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
