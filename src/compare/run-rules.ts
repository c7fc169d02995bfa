import type { Bilingual } from '../model/rule.js'
import { baselineRules } from './baseline/baseline-rules.js'
import { rosterRules } from './roster/roster-rules.js'
import type { RunRule } from './run-rule.js'

/** The option that asks for each. */
const options: Readonly<Record<string, Readonly<Record<string, RunRule>>>> = { '--roster': rosterRules, '--baseline': baselineRules }

export const runRules: Readonly<Record<string, RunRule & { readonly option: string }>> = Object.fromEntries(
  Object.entries(options).flatMap(([option, rules]) => Object.entries(rules).map(([id, rule]) => [id, { ...rule, option }])),
)

/** The title of a finding that a roster or a baseline made; null for other rules. */
export function runTitle(id: string): Bilingual | null {
  return Object.hasOwn(runRules, id) ? (runRules[id]?.title ?? null) : null
}
