import type { Pointer } from './pointer.js'
import type { ComparedText } from './prose-section.js'
import type { IndicatorId, Scope } from './report.js'
import type { Checked, Fail, Naming, NotEvaluable, Outcome, Rule, RuleExample } from './rule.js'

/** The sentences of a report, folded, where the document itself is at hand and not only its record. */
export type Body = Pick<ComparedText, 'folded' | 'sections'>

/** One report as rules between reports see it: its figures, and whose they are. */
export interface Compared extends Pick<Checked, 'form' | 'cells' | 'cell' | 'figure' | 'state' | 'printed' | 'rowPrinted'> {
  readonly organ: string | null
  readonly year: number | null
  readonly scope: Scope | null
  readonly body: Body | null
  /** Two reports of this organ and year give different figures here: then there is none. */
  disputed(pointer: Pointer): boolean
  /** One of the harmonised series, whether a table or a sentence gives it. */
  indicator(id: IndicatorId): number | null
}

/**
 * What the reports have to do with each other. `years`: one report and the one before it, of the year before or of an earlier one;
 * `twice`: two of one organ and year; `members`: one of a group's head and those of its members.
 */
export type Relation = 'years' | 'twice' | 'members'

/** A rule that takes two reports, or more: a file of its own in `compare/rules/`; the file name is the id. */
export interface BetweenRule extends Omit<Rule, 'examples' | 'check'> {
  readonly relation: Relation
  /** It asks for the sentences of both reports: they are kept where documents are at hand, and a panel, which keeps none, does not ask it. */
  readonly readsText?: true
  readonly examples: readonly BetweenExample[]
  /**
   * What it finds in `own`: pointers are of `own`, figures of the others go into `params`. `others` are empty where nothing is at hand to
   * compare with; `complete` is false where members of the group are missing.
   */
  check(own: Compared, others: readonly Compared[], complete?: boolean): readonly Outcome[]
  message(failure: Fail, naming: Naming): string
}

/** Both test and documentation, as of any rule. */
export interface BetweenExample extends Pick<RuleExample, 'name' | 'finds'> {
  readonly own: ExampleReport
  readonly others: readonly ExampleReport[]
  readonly notEvaluable?: NotEvaluable['reason']
}

/** `text`: its sentences, all in one section; left out where only the record is at hand. */
export interface ExampleReport extends Pick<RuleExample, 'record' | 'figures' | 'states'> {
  readonly text?: string
}
