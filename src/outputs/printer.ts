import type { ReportDiff } from '../model/diff.js'
import type { Form } from '../model/form.js'
import type { CheckedInput, Extracted, FindingFormat, RecordFormat, Style } from '../model/output-format.js'
import type { Pointer } from '../model/pointer.js'
import type { Confirmations, RuleTally, Summary } from '../model/result.js'
import type { Severity } from '../model/rule.js'
import type { Scratch } from './spreadsheet/scratch.js'

/** Names of cells for people, handed over by the edge: an output knows no form. */
export interface Place {
  /** 表三 第5行 自然人; null for what is no cell. */
  place(pointer: Pointer): string | null
}

/** A checked input, or what a roster or a baseline says beside them. */
export type PlacedInput = CheckedInput &
  Place & {
    /** Whose report it is, where no record says so: by its path. */
    readonly unit?: string | null
    /** What a roster or a baseline says of a unit: no input of its own, and named by the unit. */
    readonly ofRun?: true
    /** Places are places in the file itself, not in a text made of it: so it is for text, not for a page or a DOCX. */
    readonly inFile?: boolean
    /** What the rules said one by one; made only where it is asked for. */
    tallies?(): readonly RuleTally[]
    /** Which figures sums confirm, and why others are not; made only where it is asked for. */
    confirmations?(): Confirmations
    /** How many findings a baseline knows; they are told no more. */
    readonly known?: number
  }

/** People read errors where they stand; programs get a line, and people a note beside it. */
export type Audience = 'people' | 'programs'

/** What a format makes: text, or bytes that are none. */
export type Output = string | Uint8Array

/** What the edge hands over to what prints records. */
export type RecordStyle = Style & {
  readonly forms: readonly Form[]
  /** Without evidence, nothing is said of where figures stand. */
  readonly evidence?: 'full' | 'none'
  /** Room for what is made before its place has come. */
  scratch?(): Scratch
}

export interface RecordPrinter<Made extends Output = string> extends Omit<RecordFormat, 'render'> {
  readonly audience: Audience
  /** What it makes is no text: nothing for a terminal. */
  readonly binary?: true
  /** Its beginning and end are there for one document too, and for none: a table has its titles. */
  readonly framed?: true
  /** It says why a cell has no figure, which only the evidence knows: it leaves evidence out itself. */
  readonly needsEvidence?: true
  /** A printer for one run, of a format whose head the forms make or that keeps something. */
  begin?(style: RecordStyle): RecordPrinter<Made>
  render(extracted: Extracted, style: RecordStyle): Made
  /** The last pieces of a printer that was begun, behind `close`. */
  end?(): Iterable<Made>
}

/** One file in `diffs/`: what changed between two reports, as text. */
export interface DiffPrinter {
  readonly id: string
  render(diff: ReportDiff, style: Style & { readonly forms: readonly Form[] }): string
}

/** A rule in short, in the language of the run. */
export interface RuleCard {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly checks: string
  readonly act: string
  /** What may excuse a finding; null where nothing is known. */
  readonly innocent: string | null
}

/** What the edge hands over: an output knows no rule, no folder and no version. */
export type FindingStyle = Style & {
  ruleTitle?(rule: string): string | null
  /** All that a finding may be of, in the order of the catalogues. */
  ruleCards?(): readonly RuleCard[]
  /** A path as seen from the folder the command runs in, "/" between parts. */
  pathFrom?(path: string): string
  readonly version?: string
  /** Findings below it fail nothing. */
  readonly failLevel?: Severity | 'never'
  /** People want to know what lies behind the sums. */
  readonly verbose?: boolean
}

export interface FindingPrinter<Made extends Output = string> extends Omit<FindingFormat, 'render' | 'close'> {
  readonly audience: Audience
  /** What it makes is no text: nothing for a terminal. */
  readonly binary?: true
  /** A printer for one run, of a format that has a head in the language or keeps sums. */
  begin?(style: FindingStyle): FindingPrinter<Made>
  render(checked: PlacedInput, style: FindingStyle): Made
  close(summary: Summary, style: FindingStyle): Made
}

/** A catalogue entry: what is heavy loads only when it is asked for. */
export interface Entry<T> {
  readonly id: string
  load(): Promise<T>
}
