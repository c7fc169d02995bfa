import type { BetweenRule } from '../../model/between.js'
import type { Finding } from '../../model/finding.js'
import type { Fail, Naming, Severity } from '../../model/rule.js'
import { fingerprint } from '../../text/fingerprint.js'
import type { Held } from './held.js'

/** A failed check between reports as a finding: known again by the same fingerprint as where one report is checked with `--previous`. */
export function findingOf(rule: BetweenRule, fail: Fail, asked: Severity, own: Held, naming: Naming): Finding {
  return {
    ...{ rule: rule.id, rules: [rule.id] },
    severity: milder(asked, fail.severity ?? asked),
    message: rule.message(fail, naming),
    pointers: fail.pointers,
    expected: fail.expected ?? null,
    actual: fail.actual ?? null,
    ...{ blanksAsZero: false, evidence: [], causes: [] },
    fingerprint: fingerprint(identityOf(rule, fail, own)),
  }
}

function milder(a: Severity, b: Severity): Severity {
  const order: readonly Severity[] = ['info', 'warning', 'error']
  return order.indexOf(a) < order.indexOf(b) ? a : b
}

function identityOf({ id }: BetweenRule, { pointers, params, expected, actual }: Fail, { facts, year, figure }: Held): readonly string[] {
  const values = pointers.map((pointer) => `${pointer}=${figure(pointer)}`)
  const told = Object.entries(params ?? {}).map(([key, value]) => `${key}=${value}`)
  return [facts.organKey ?? facts.organ, String(year), id, ...values, ...told, String(expected ?? ''), String(actual ?? '')]
}
