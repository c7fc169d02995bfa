import { judge } from '../../edits/judge.js'
import type { Checked, Outcome } from '../../model/rule.js'

/** One outcome for each identity of the form that bears the rule's name. */
export function checkIdentities(rule: string, checked: Checked): readonly Outcome[] {
  if (checked.form === null) return [{ outcome: 'not-evaluable', pointers: [], reason: 'form-unknown' }]
  return checked.form.identities.filter((identity) => identity.rule === rule).flatMap((identity) => judge(identity, checked)?.outcome ?? [])
}
