import type { FormId, TableId } from './form.js'
import type { Pointer } from './pointer.js'
import type { CellState, Scope } from './report.js'
import type { Span } from './span.js'

/** One of the two reports, in short. */
export interface DiffSide {
  readonly title: string | null
  readonly organ: string | null
  readonly year: number | null
  readonly form: FormId
  readonly scope: Scope | null
  /** Of which at least one cell is printed. */
  readonly tables: readonly TableId[]
  /** Whether its text was at hand: a record has none. */
  readonly text: boolean
}

/**
 * Why a side has no figure. `notPrinted`: the form has the cell and the report does not print it. `notInForm`: its form has no such cell.
 * `notStated`: no table and no sentence says so. `unknown`: a record without evidence does not say why.
 */
export type DiffState = CellState | 'notPrinted' | 'notInForm' | 'notStated' | 'unknown'

/** A cell, or an indicator, that is not the same in both. */
export interface DiffCell {
  readonly pointer: Pointer
  readonly a: number | string | null
  readonly b: number | string | null
  /** 增减: b − a, exact in decimal; null unless both are figures that can be compared. */
  readonly change: number | null
  /** null where there is a figure. */
  readonly aState: DiffState | null
  readonly bState: DiffState | null
  /** Why two figures have no change: one of them is only about so much, or they are of different scopes. */
  readonly note: 'approximate' | 'scope' | null
}

/** A heading as printed. */
export interface DiffHeading {
  readonly section: Pointer
  readonly number: string | null
  readonly heading: string | null
  readonly level: number
}

/** `a` is null for a heading that was added, `b` for one that is gone; both are there for one that was worded anew. */
export interface HeadingChange {
  readonly change: 'added' | 'gone' | 'renamed'
  readonly a: DiffHeading | null
  readonly b: DiffHeading | null
}

/** A sentence as printed; offsets into the document's text. */
export interface DiffSentence extends Span {
  readonly quote: string
}

/** Where two sentences differ; offsets into each text. An empty span stands where the other one says more. */
export interface DiffEdit {
  readonly a: Span
  readonly b: Span
}

/** `figures`: the words are the same and a figure is not. */
export interface SentenceChange {
  readonly change: 'figures' | 'reworded' | 'added' | 'gone'
  readonly a: DiffSentence | null
  readonly b: DiffSentence | null
  /** In order; none where one of the two is missing. */
  readonly edits: readonly DiffEdit[]
}

export interface SentenceTally {
  readonly same: number
  readonly figures: number
  readonly reworded: number
  readonly added: number
  readonly gone: number
}

/** How much of a text stands in another one already. */
export interface Repeated {
  /** From 0 to 1; null where there is nothing to compare. */
  readonly repeated: number | null
  /** The same with every figure taken for the same figure: never less. */
  readonly repeatedMasked: number | null
}

/** A section of the first level with all below it, or what stands before the first. */
export interface DiffSection extends Repeated {
  /** Of B, or of A where B has none; null for what has no heading. */
  readonly heading: string | null
  readonly number: string | null
  readonly a: Pointer | null
  readonly b: Pointer | null
  /** null where the texts are not at hand. */
  readonly sentences: SentenceTally | null
  readonly changes: readonly SentenceChange[]
}

/** What changed from A to B: schemas/diff.schema.json. */
export interface ReportDiff extends Repeated {
  readonly schemaVersion: '1'
  /** Paths as given; null for standard input. */
  readonly a: string | null
  readonly b: string | null
  readonly reports: { readonly a: DiffSide; readonly b: DiffSide }
  readonly cells: readonly DiffCell[]
  /** Of the cells in which at least one side has a figure. */
  readonly figures: {
    readonly compared: number
    readonly same: number
    readonly changed: number
    readonly onlyA: number
    readonly onlyB: number
  }
  readonly headings: readonly HeadingChange[]
  readonly sections: readonly DiffSection[]
  readonly sentences: SentenceTally | null
  /** Why there is no share of text: a record has no text; or one of the texts has no sentence that is long enough. */
  readonly reason: 'no-text' | 'no-prose' | null
}
