import type { Block, Column, Form, FormRow, Table } from './form.js'
import type { Pointer } from './pointer.js'
import type { CellState, Evidence, RecordInput } from './report.js'
import type { Section } from './section.js'
import type { Span } from './span.js'

/** The mildest first: of two severities the milder one is the one that is found first. */
export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]
export type Language = 'zh' | 'en'
export type Bilingual = Readonly<Record<Language, string>>

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}

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
  /** Places that are no cell: a heading (an empty span where it starts), a damaged run. */
  readonly spans?: readonly Place[]
  readonly blanksAsZero?: true
  /** What the message needs besides. */
  readonly params?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** `quote` where the record itself keeps what is printed there. */
export interface Place extends Span {
  readonly quote?: string
}

/** Why a check cannot be made. */
export type NotEvaluableReason =
  | 'blank'
  | 'not-read'
  | 'not-printed'
  | 'unit-missing'
  | 'identities-consumed'
  /** The sentence decided how the digits of the cell were cut. */
  | 'statement-consumed'
  | 'not-stated'
  /** The record names no form of the catalogue, so nothing says which figures must agree. */
  | 'form-unknown'
  /** No report of the year before is at hand. */
  | 'no-previous-year'
  /** The two reports say that they cover different organs. */
  | 'other-scope'
  /** Two reports of that organ and year give different figures. */
  | 'published-twice'
  /** A member of the group has no report. */
  | 'member-missing'
  /** Only the record of one of the two reports is at hand, and a record keeps no sentences. */
  | 'no-text'
  /** One of the two reports has no sentences, or too few to be judged. */
  | 'no-prose'

export interface NotEvaluable {
  readonly outcome: 'not-evaluable'
  readonly pointers: readonly Pointer[]
  readonly reason: NotEvaluableReason
}

/** One cell of the form, printed in the report or not. */
export interface FormCell {
  readonly pointer: Pointer
  readonly table: Table
  readonly block: Block
  readonly row: FormRow
  readonly column: Column
  /** Which row of the table it is, counting official rows only, from 1; null for optional rows. */
  readonly rowNumber: number | null
}

/** A section of the report that is one of the form's outline. */
export interface Heading {
  readonly pointer: Pointer
  readonly section: Section
  /** Index into `form.outline`. */
  readonly entry: number
}

export interface Checked {
  readonly report: RecordInput
  /** The form the record names; null for `unknown`. */
  readonly form: Form | null
  /** Every cell of the form, in the form's order. */
  readonly cells: readonly FormCell[]
  /** Sections recognised as entries of the outline, in reading order; an entry may come twice (a table of contents). */
  readonly headings: readonly Heading[]
  cell(pointer: Pointer): FormCell | null
  /** The figure at a pointer: null when absent, blank or unread. */
  figure(pointer: Pointer): number | null
  evidence(pointer: Pointer): Evidence | null
  state(pointer: Pointer): CellState | null
  /** Whether the cell is there at all: it holds a figure or has evidence. */
  printed(pointer: Pointer): boolean
  /** Whether any cell of the cell's row is there. */
  rowPrinted(pointer: Pointer): boolean
  /** The text as it is matched: Traditional as Simplified, full-width as ASCII; same length. */
  fold(text: string): string
}

/** How messages name things: pointers in words of the language. */
export interface Naming {
  readonly language: Language
  /** 自然人; '' where the table has one column. */
  column(pointer: Pointer): string
  /** 三（七） */
  row(pointer: Pointer): string
  /** 表三; where the table has no number its name. */
  table(pointer: Pointer): string
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
  /** The message of each failure, in order; none for an innocent example. */
  readonly finds: readonly Bilingual[]
  /** Why checks could not be made, where the example is about that. */
  readonly notEvaluable?: NotEvaluable['reason']
}
