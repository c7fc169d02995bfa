import type { Form } from './form.js'
import type { Pointer } from './pointer.js'
import type { CellState, RecordInput } from './report.js'
import type { Span } from './span.js'

export type Severity = 'error' | 'warning' | 'info'
export type Language = 'zh' | 'en'
export type Bilingual = Readonly<Record<Language, string>>

/** What a check can say. An unread table never passes. */
export type Outcome = Pass | Fail | NotEvaluable

export interface Pass {
  readonly outcome: 'pass'
  readonly pointers: readonly Pointer[]
}

export interface Fail {
  readonly outcome: 'fail'
  readonly pointers: readonly Pointer[]
  /** Overrides the rule's own severity (a check decided only by taking blanks as 0 is a warning). */
  readonly severity?: Severity
  readonly expected?: number | string | null
  readonly actual?: number | string | null
  /** Places that are no cell: a heading, a damaged run. */
  readonly spans?: readonly Span[]
  readonly blanksAsZero?: true
  /** What the message needs besides. */
  readonly params?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

export interface NotEvaluable {
  readonly outcome: 'not-evaluable'
  readonly pointers: readonly Pointer[]
  readonly reason: 'blank' | 'not-read' | 'not-printed' | 'unit-missing' | 'identities-consumed' | 'not-stated'
}

export interface Checked {
  readonly report: RecordInput
  /** The form the record names; null for `unknown`. */
  readonly form: Form | null
  /** The figure at a pointer: null when absent, blank or unread. */
  figure(pointer: Pointer): number | null
  state(pointer: Pointer): CellState | null
  /** Whether the cell is there at all: it holds a figure or has evidence. */
  printed(pointer: Pointer): boolean
}

/** How messages name things: pointers in words of the language. */
export interface Naming {
  readonly language: Language
  /** 自然人 */
  column(pointer: Pointer): string
  /** 三（七） */
  row(pointer: Pointer): string
  /** 表三 第5行 自然人 */
  place(pointer: Pointer): string
  figure(pointer: Pointer): number | null
}

/** One check, a file of its own in `rules/`; the file name is the id. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly title: Bilingual
  /** What it checks and on what ground (文号, law). */
  readonly checks: Bilingual
  /** Why a wrong value matters. */
  readonly why: Bilingual
  /** What may make it fail though nothing is wrong. */
  readonly innocent: Bilingual
  /** What to do about it. */
  readonly act: Bilingual
  readonly examples: readonly RuleExample[]
  check(checked: Checked): readonly Outcome[]
  message(failure: Fail, naming: Naming): string
}

/** A record in short: the figures and states named, everything else null. Both test and documentation. */
export interface RuleExample {
  readonly name: Bilingual
  readonly record: Partial<RecordInput> & Pick<RecordInput, 'form'>
  readonly figures?: Readonly<Record<Pointer, number>>
  readonly states?: Readonly<Record<Pointer, CellState>>
  /** One entry an outcome that is not a pass of nothing: `fail` entries carry the Chinese message. */
  readonly finds: readonly string[]
}
