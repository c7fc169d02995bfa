import type { Pointer } from './pointer.js'
import type { Span } from './span.js'

/** The prose under one heading, without that of the headings below it: paragraphs, not yet sentences; tables and the site's own words are left out. */
export interface ProseSection {
  /** `/sections/0/children/1`; null for what stands before the first heading. */
  readonly section: Pointer | null
  /** In reading order, not overlapping: offsets into the document's text. */
  readonly paragraphs: readonly Span[]
}

/** A document's text, to be compared with another's. */
export interface ComparedText {
  /** The decoded text. */
  readonly text: string
  /** The same as the matchers see it: of the same length. */
  readonly folded: string
  readonly sections: readonly ProseSection[]
}
