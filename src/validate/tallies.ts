import type { Form } from '../model/form.js'
import type { RecordInput } from '../model/report.js'
import type { RuleTally } from '../model/result.js'
import type { Outcome, Rule } from '../model/rule.js'
import { checkedIn } from './checked.js'

/** What the rules say of a record one by one; a rule that has nothing to check in it is left out. */
export function talliesOf(input: RecordInput, rules: readonly Rule[], forms: readonly Form[]): readonly RuleTally[] {
  const checked = checkedIn(input, forms)
  const byRule = new Map<string, readonly Outcome[]>()
  // One rule may look at a report and, by another file, at two.
  for (const rule of rules) byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), ...rule.check(checked)])
  return [...byRule].flatMap(([id, outcomes]) => (outcomes.length === 0 ? [] : [tallyOf(id, outcomes)]))
}

function tallyOf(rule: string, outcomes: readonly Outcome[]): RuleTally {
  const count = (wanted: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length
  const reasons = outcomes.flatMap((each) => (each.outcome === 'not-evaluable' ? [each.reason] : []))
  return { rule, pass: count('pass'), fail: count('fail'), notEvaluable: count('not-evaluable'), reasons: [...new Set(reasons)] }
}
