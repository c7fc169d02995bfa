import type { Form } from '../model/form.js'
import type { RecordInput } from '../model/report.js'
import type { RuleTally } from '../model/result.js'
import type { Outcome, Rule } from '../model/rule.js'
import { accept } from './accept.js'
import { checkedOf } from './checked.js'
import { figuresOf } from './figures.js'
import { formIndex } from './form-index.js'

/** What the rules say of a record one by one; a rule that has nothing to check in it is left out. */
export function talliesOf(input: RecordInput, rules: readonly Rule[], forms: readonly Form[]): readonly RuleTally[] {
  const report = accept(input)
  const form = forms.find((candidate) => candidate.id === report.form) ?? null
  const checked = checkedOf(report, form, figuresOf(input, formIndex(form).pointers))
  return rules.flatMap((rule) => {
    const outcomes = rule.check(checked)
    return outcomes.length === 0 ? [] : [tallyOf(rule.id, outcomes)]
  })
}

function tallyOf(rule: string, outcomes: readonly Outcome[]): RuleTally {
  const count = (wanted: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length
  const reasons = outcomes.flatMap((each) => (each.outcome === 'not-evaluable' ? [each.reason] : []))
  return { rule, pass: count('pass'), fail: count('fail'), notEvaluable: count('not-evaluable'), reasons: [...new Set(reasons)] }
}
