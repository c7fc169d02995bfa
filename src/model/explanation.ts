import type { FormId } from './form.js'
import type { Pointer } from './pointer.js'
import type { Evidence, IndicatorId } from './report.js'
import type { NotEvaluable, Severity } from './rule.js'
import type { Warning } from './warning.js'

/** How one figure was read, and what speaks for it or against it. */
export interface Explanation {
  readonly schemaVersion: '1'
  readonly path: string | null
  readonly organ: string | null
  readonly year: number | null
  readonly form: FormId
  readonly pointer: Pointer
  /** 表三 第1行 自然人; null for what is no cell. */
  readonly place: string | null
  /** As the form prints them: 本年新收政府信息公开申请数量, 自然人. */
  readonly labels: readonly string[]
  readonly value: number | string | null
  /** null where nothing is printed. */
  readonly evidence: Evidence | null
  /** 1-based; null where only the record is at hand. */
  readonly line: number | null
  readonly column: number | null
  /** Whether its row is printed at all. */
  readonly printed: boolean
  /** The row it was put in, where sums had to say which figure stands in which cell. */
  readonly row: ExplainedRow | null
  readonly warnings: readonly Warning[]
  readonly identities: readonly ExplainedIdentity[]
  /** How many of the identities hold and so confirm it. */
  readonly confirmedBy: number
  readonly prose: readonly ExplainedProse[]
  readonly findings: readonly ExplainedFinding[]
}

export interface ExplainedRow {
  /** What the document prints for its cells, as far as it is known to be theirs. */
  readonly printed: string
  /** Its cells in order, by the names of their columns. */
  readonly cells: readonly ExplainedAddend[]
}

export interface ExplainedIdentity {
  readonly rule: string
  readonly relation: 'equals' | 'at-most'
  /** What all addends share: 自然人; '' where they share nothing. */
  readonly of: string
  readonly left: readonly ExplainedAddend[]
  readonly right: readonly ExplainedAddend[]
  readonly leftSum: number
  readonly rightSum: number
  readonly outcome: 'holds' | 'broken' | 'open'
  readonly reason: NotEvaluable['reason'] | null
  readonly blanksAsZero: boolean
}

export interface ExplainedAddend {
  readonly pointer: Pointer
  /** What sets it apart from the others: 三（七）. */
  readonly name: string
  readonly value: number | null
  readonly evidence: Evidence | null
}

/** What the sentences say of an indicator that the figure is part of. */
export interface ExplainedProse {
  readonly indicator: IndicatorId
  readonly name: string
  readonly value: number
  readonly approximate: boolean
  readonly quote: string | null
  readonly line: number | null
  readonly column: number | null
  readonly outcome: 'agrees' | 'differs' | 'open'
}

export interface ExplainedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** What may have happened and what each cell would say. */
  readonly suggestions: readonly string[]
}
