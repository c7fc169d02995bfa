import type { Finding } from './finding.js'
import type { FormId } from './form.js'
import type { Pointer } from './pointer.js'
import type { NotEvaluable } from './rule.js'

export interface Tally {
  readonly pass: number
  readonly fail: number
  readonly notEvaluable: number
}

/** The checks that one rule makes of a record. */
export interface RuleTally extends Tally {
  readonly rule: string
  /** Why those that are not evaluable are not. */
  readonly reasons: readonly NotEvaluable['reason'][]
}

/** Why figures are confirmed or not. */
export interface Confirmations {
  /** The identities of each rule, bounds left out: they confirm none. */
  readonly identities: readonly RuleTally[]
  /** Figures in no identity, in broken ones, in such as cannot be decided. */
  readonly unconfirmed: Readonly<Record<'alone' | 'broken' | 'open', Pointer[]>>
}

/** What `validate` says of one record. */
export interface ReportResult {
  readonly path: string | null
  readonly organ: string | null
  readonly year: number | null
  readonly form: FormId | null
  readonly findings: readonly Finding[]
  readonly checks: Tally
  /** `confirmed`: figures that stand in at least one of the `identities` that hold. Never "correct". */
  readonly figures: { readonly read: number; readonly confirmed: number; readonly identities: number }
}

/** schemas/validation.schema.json */
export interface Validation {
  readonly schemaVersion: '1'
  readonly reports: readonly ReportResult[]
  readonly summary: Summary
}

export interface Summary {
  readonly documents: number
  readonly checks: Tally
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number }
  readonly causes: number
  /** Findings that a baseline knows: neither told nor counted above. */
  readonly known: number
}

/** The line an input leaves that gave no record: schemas/error.schema.json. */
export interface InputError {
  readonly schemaVersion: '1'
  readonly id: string | null
  readonly source: { readonly path: string | null }
  readonly error: { readonly code: InputErrorCode; readonly params: Readonly<Record<string, string | number | null>> }
}

export const inputErrorCodes: readonly ['bytes-undecodable', 'input-unreadable', 'no-record', 'record-invalid'] = [
  'bytes-undecodable',
  'input-unreadable',
  'no-record',
  'record-invalid',
]
export type InputErrorCode = (typeof inputErrorCodes)[number]
