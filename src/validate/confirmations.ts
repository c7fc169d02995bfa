import { judge } from '../edits/judge.js'
import { standingOf } from '../edits/standing.js'
import type { Form } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import type { Confirmations, RuleTally } from '../model/result.js'
import type { Checked } from '../model/rule.js'
import { accept } from './accept.js'
import { checkedOf } from './checked.js'
import { figuresOf } from './figures.js'
import { formIndex } from './form-index.js'

/** Which identities hold, and which figures none of them confirms. */
export function confirmationsIn(input: RecordInput, forms: readonly Form[]): Confirmations {
  const report = accept(input)
  const form = forms.find((candidate) => candidate.id === report.form) ?? null
  const figures = figuresOf(input, formIndex(form).pointers)
  const checked = checkedOf(report, form, figures)
  const unconfirmed: Confirmations['unconfirmed'] = { alone: [], broken: [], open: [] }
  // In the form's order; what the form does not know comes last.
  const pointers = new Set([...checked.cells.map(({ pointer }) => pointer), ...figures.keys()])
  for (const pointer of pointers) {
    const why = figures.has(pointer) ? whyNot(pointer, checked) : null
    if (why) unconfirmed[why].push(pointer)
  }
  return { identities: byRule(checked), unconfirmed }
}

function whyNot(pointer: Pointer, checked: Checked): keyof Confirmations['unconfirmed'] | null {
  const sums = standingOf(pointer, checked).filter(({ relation }) => relation === 'equals')
  if (sums.some(({ outcome }) => outcome === 'holds')) return null
  if (sums.length === 0) return 'alone'
  return sums.some(({ outcome }) => outcome === 'broken') ? 'broken' : 'open'
}

function byRule(checked: Checked): readonly RuleTally[] {
  const tallies = new Map<string, RuleTally>()
  for (const identity of checked.form?.identities ?? []) {
    const judged = identity.relation === 'at-most' ? null : judge(identity, checked)
    if (!judged) continue
    const { outcome } = judged
    const { rule } = identity
    const before = tallies.get(rule) ?? { rule, pass: 0, fail: 0, notEvaluable: 0, reasons: [] }
    const kind = outcome.outcome === 'not-evaluable' ? 'notEvaluable' : outcome.outcome
    const reasons = outcome.outcome === 'not-evaluable' ? [...new Set([...before.reasons, outcome.reason])] : before.reasons
    tallies.set(rule, { ...before, [kind]: before[kind] + 1, reasons })
  }
  return [...tallies.values()]
}
