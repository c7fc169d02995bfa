import type { Pointer } from './pointer.js'
import type { Evidence } from './report.js'
import type { Severity } from './rule.js'

export interface FindingEvidence extends Pick<Evidence, 'start' | 'end' | 'quote'> {
  readonly pointer: Pointer | null
  /** 1-based; null where only the record is at hand, not the text. */
  readonly line: number | null
  readonly column: number | null
}

export interface Change {
  readonly pointer: Pointer
  readonly from: number | null
  readonly to: number | null
}

export interface Cause {
  /** `last-year`: a column or row that is last year's; known only where last year's report is at hand. */
  readonly kind: 'typing' | 'swapped-cells' | 'shifted-row' | 'missing-total' | 'unit' | 'last-year' | 'unknown'
  readonly confidence: 'safe' | 'suggested' | 'candidate'
  readonly changes: readonly Change[]
}

/** What a finding has that is of no cell: of an input, a run or a list. */
export const ofNoCell = { pointers: [], expected: null, actual: null, blanksAsZero: false, evidence: [], causes: [] } as const

/** One cause of trouble, in words a person can act on. */
export interface Finding {
  readonly rule: string
  readonly rules: readonly string[]
  readonly severity: Severity
  readonly message: string
  readonly pointers: readonly Pointer[]
  readonly expected: number | string | null
  readonly actual: number | string | null
  readonly blanksAsZero: boolean
  readonly evidence: readonly FindingEvidence[]
  readonly causes: readonly Cause[]
  /** Of organ, year, rule, pointers and values: stable when lines move. */
  readonly fingerprint: string
}
