import type { Document, Folded } from '../../model/document.js'
import type { Prose } from '../../model/prose.js'
import type { Section } from '../../model/section.js'
import type { Span } from '../../model/span.js'
import { whence } from '../../text/compact.js'
import { findSplits } from './breakdowns/breakdowns.js'
import { findClaims } from './claims.js'
import { findIndicators } from './indicators/indicators.js'
import { readMeasures } from './measures.js'
import { gatherMentions, type Mention } from './mentions.js'
import { gatherPassages } from './passages.js'
import { statementOf } from './subjects.js'

export interface ProseSource {
  readonly document: Document
  readonly folded: Folded
  readonly sections: readonly Section[]
  /** Where the report speaks. */
  readonly body: Span
  /** Tables and damaged runs: nothing is read from them. In order. */
  readonly excluded: readonly Span[]
  readonly year: number | null
  readonly organ: string | null
}

/** Reads the sentences of a report: what they count, split up, claim, and say of the indicators. */
export function readProse({ document, folded, sections, body, excluded, year, organ }: ProseSource): Prose {
  const passages = gatherPassages(document, folded, sections, body, excluded)
  const mentions = gatherMentions(passages)
  const splits = findSplits(mentions)
  return {
    statements: mentions.map((mention) => statementOf(mention, document.text)).sort((a, b) => a.start - b.start || a.end - b.end),
    breakdowns: splits.map(({ whole, parts, complete }) => ({
      whole: whole.value,
      parts: parts.map(({ value }) => value),
      complete,
      ...around([whole, ...parts]),
    })),
    claims: findClaims(passages, mentions, splits),
    ...readMeasures({ text: folded.text, sections }),
    ...findIndicators(passages, mentions, splits, { year, organ }),
  }
}

function around(mentions: readonly Mention[]): Span {
  const spans = mentions.map(({ passage, from, to }) => whence(passage, from, to))
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
