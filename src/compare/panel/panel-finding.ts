import type { BetweenRule } from '../../model/between.js'
import type { Finding } from '../../model/finding.js'
import { type Fail, type Naming, type Severity, severities } from '../../model/rule.js'
import { findingFingerprint } from '../../text/fingerprint.js'
import type { Held } from './held.js'

/** A failed check between reports as a finding: known again by the same fingerprint as where one report is checked with `--previous`. */
export function findingOf(rule: BetweenRule, fail: Fail, asked: Severity, { facts, year, figure }: Held, naming: Naming): Finding {
  const values = fail.pointers.map((pointer) => `${pointer}=${figure(pointer)}`)
  return {
    ...{ rule: rule.id, rules: [rule.id] },
    severity: severities.find((each) => each === asked || each === fail.severity) ?? asked,
    message: rule.message(fail, naming),
    pointers: fail.pointers,
    expected: fail.expected ?? null,
    actual: fail.actual ?? null,
    ...{ blanksAsZero: false, evidence: [], causes: [] },
    fingerprint: findingFingerprint({ organ: facts.organKey ?? facts.organ, year, rule: rule.id, values }, fail),
  }
}
