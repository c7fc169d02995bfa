import type { Form } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import type { ReportResult, Tally } from '../model/result.js'
import { type Checked, type Language, type Outcome, type Rule, type Severity, severities } from '../model/rule.js'
import { accept } from './accept.js'
import { bringTogether } from './causes/bring-together.js'
import type { Failure } from './causes/caused.js'
import type { Earlier } from './causes/record-system.js'
import { checkedOf } from './checked.js'
import { figuresOf } from './figures.js'
import { formIndex } from './form-index.js'
import { namingOf } from './naming.js'
import { linesOf, present } from './present.js'

export interface ValidateOptions {
  readonly language: Language
  /** Severity by rule id where it differs from the rule's own; a rule that is off is not run. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The document's text, where it is at hand: evidence then has line and column. */
  readonly text?: string
  /** Last year's report of the same organ, where it is at hand: a column of it may have been left in place. */
  readonly previous?: { readonly report: RecordInput } | null
}

/** What one rule said. */
interface Judged {
  readonly rule: Rule
  readonly outcomes: readonly Outcome[]
}

/** Runs the rules over one record. Never throws on bad figures; findings come in the order of the rules and of the form. */
export function validate(input: RecordInput, rules: readonly Rule[], forms: readonly Form[], options: ValidateOptions): ReportResult {
  const report = accept(input)
  const form = forms.find((candidate) => candidate.id === report.form) ?? null
  const figures = figuresOf(input, formIndex(form).pointers)
  const checked = checkedOf(report, form, figures)
  const judged = rules
    .filter((rule) => severityOf(rule, options) !== 'off')
    .map((rule): Judged => ({ rule, outcomes: rule.check(checked) }))
  const failures = judged.flatMap((one) => failuresOf(one, options))
  const naming = namingOf(checked, options.language)
  const lines = failures.length > 0 ? linesOf(options.text) : null
  const caused = bringTogether(failures, checked, new Set(judged.map(({ rule }) => rule.id)), earlierIn(options))
  return {
    path: report.source?.path ?? null,
    organ: report.organ ?? null,
    year: report.year ?? null,
    form: report.form,
    findings: caused.map((one) => present(one, checked, naming, lines)),
    checks: tallyOf(judged),
    figures: { read: figures.size, ...confirmed(judged, checked) },
  }
}

function earlierIn({ previous }: ValidateOptions): Earlier | undefined {
  if (!previous) return undefined
  const figures = figuresOf(previous.report)
  return (pointer) => figures.get(pointer) ?? null
}

function severityOf(rule: Rule, options: ValidateOptions): Severity | 'off' {
  const own = options.severities ?? {}
  return (Object.hasOwn(own, rule.id) ? own[rule.id] : undefined) ?? rule.severity
}

/** A failure that is milder than its rule stays as mild when the user makes the rule graver, and never becomes graver than the user asks. */
function failuresOf({ rule, outcomes }: Judged, options: ValidateOptions): readonly Failure[] {
  const asked = severityOf(rule, options)
  if (asked === 'off') return []
  const milder = (own: Severity | undefined): Severity => severities.find((each) => each === asked || each === own) ?? asked
  return outcomes.flatMap((fail) => (fail.outcome === 'fail' ? [{ rule, severity: milder(fail.severity), fail }] : []))
}

function tallyOf(judged: readonly Judged[]): Tally {
  const tally = { pass: 0, fail: 0, notEvaluable: 0 }
  for (const { outcomes } of judged) {
    for (const { outcome } of outcomes) tally[outcome === 'not-evaluable' ? 'notEvaluable' : outcome]++
  }
  return tally
}

/** Figures of sums that hold, and how many sums those are; other checks that pass say nothing of a value. */
function confirmed(judged: readonly Judged[], { form, figure }: Checked): Omit<ReportResult['figures'], 'read'> {
  const rules = new Set(form?.identities.flatMap(({ rule, relation }) => (relation === undefined ? [rule] : [])))
  const found = new Set<Pointer>()
  let identities = 0
  for (const { rule, outcomes } of judged) {
    if (!rules.has(rule.id)) continue
    for (const { outcome, pointers } of outcomes) {
      if (outcome !== 'pass') continue
      identities++
      for (const pointer of pointers) if (figure(pointer) !== null) found.add(pointer)
    }
  }
  return { confirmed: found.size, identities }
}
