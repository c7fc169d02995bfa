import { forms } from './forms/index.js'
import { compileVocabulary, type Vocabulary } from './recognise/vocabulary.js'
import type { SegmentVocabulary } from './segment/segmentation.js'

let compiled: Vocabulary | null = null
let words: SegmentVocabulary | null = null

/** The forms' phrases for recognition, compiled at first use. */
export function vocabulary(): Vocabulary {
  compiled ??= compileVocabulary(forms)
  return compiled
}

/** The forms' words for segmentation, gathered at first use. */
export function segmentVocabulary(): SegmentVocabulary {
  if (words) return words
  const blocks = forms.flatMap(({ tables }) => tables.flatMap((table) => table.blocks))
  words = {
    headings: unique(forms.flatMap(({ outline }) => outline.flatMap(({ wordings }) => wordings))),
    rowLabels: unique(blocks.flatMap(({ rows }) => rows.flatMap(({ labels }) => labels))),
    headerWords: unique(blocks.flatMap(({ titles, corner, headerWords }) => [...titles, ...corner, ...headerWords])),
  }
  return words
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}
