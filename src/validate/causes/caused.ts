import type { Explanation } from '../../edits/explain.js'
import type { Cause } from '../../model/finding.js'
import type { Fail, Rule, Severity } from '../../model/rule.js'

/** A check that failed, before it is put into words. */
export interface Failure {
  readonly rule: Rule
  readonly severity: Severity
  readonly fail: Fail
}

/** What becomes one finding: the failures that one cause explains, the first of them in the order of the rules naming it. */
export interface Caused {
  readonly failures: readonly [Failure, ...Failure[]]
  readonly causes: readonly Cause[]
  readonly unsolved?: Explanation['unsolved'] & {}
  /** The causes are what blank cells should hold; the first failure is the one that lists them. */
  readonly ofBlanks?: true
  /** How many of the blank cells cannot be anything but 0. */
  readonly zeros?: number
}
