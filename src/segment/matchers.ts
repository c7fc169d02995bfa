import type { SegmentVocabulary } from './segmentation.js'
import { compileWordings, type Wordings } from './wordings.js'

/** The vocabulary made ready for matching. */
export interface Matchers {
  readonly headings: Wordings
  readonly labels: Wordings
  /** What opens a table: header words, and row labels that could be no heading. */
  readonly headers: Wordings
}

/** How headings end, and table rows do not. */
const headingEnds: ReadonlySet<string> = new Set(['情况', '措施', '问题', '事项', '概述', '工作', '建议'])
const compiled = new WeakMap<SegmentVocabulary, Matchers>()

export function endsAsHeading(words: string): boolean {
  return headingEnds.has(words.slice(-2))
}

/** Compiled at the first use of a vocabulary. */
export function matchersOf(vocabulary: SegmentVocabulary): Matchers {
  const known = compiled.get(vocabulary)
  if (known) return known
  const { headings, rowLabels, headerWords } = vocabulary
  const matchers: Matchers = {
    headings: compileWordings(headings),
    labels: compileWordings([...rowLabels, ...headerWords]),
    headers: compileWordings([...headerWords, ...rowLabels.filter((label) => !endsAsHeading(label))]),
  }
  compiled.set(vocabulary, matchers)
  return matchers
}
