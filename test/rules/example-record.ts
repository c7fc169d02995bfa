import type { Pointer } from '../../src/model/pointer.js'
import type { Evidence, RecordInput } from '../../src/model/report.js'
import type { RuleExample } from '../../src/model/rule.js'

/** The record an example stands for: figures in their tables, with evidence of all that is named. */
export function exampleRecord({ record, figures = {}, states = {} }: RuleExample): RecordInput {
  const tables: Record<string, unknown> = {}
  const evidence: Record<Pointer, Evidence> = { ...record.evidence }
  for (const [pointer, value] of Object.entries(figures)) {
    set(tables, pointer, value)
    evidence[pointer] = { start: 0, end: String(value).length, quote: String(value) }
  }
  for (const [pointer, state] of Object.entries(states)) {
    set(tables, pointer, null)
    evidence[pointer] = { start: 0, end: 0, quote: '', state }
  }
  const empty = Object.keys(evidence).length === 0
  return { schemaVersion: '1', ...record, ...tables, ...(empty ? {} : { evidence }) } as RecordInput
}

export function set(tree: Record<string, unknown>, pointer: Pointer, value: unknown): void {
  const keys = pointer.split('/').slice(1)
  const last = keys.pop() ?? ''
  let at = tree
  for (const key of keys) {
    at[key] ??= {}
    at = at[key] as Record<string, unknown>
  }
  at[last] = value
}
