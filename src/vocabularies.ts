import { forms } from './forms/index.js'
import type { Block } from './model/form.js'
import { compileVocabulary, type Vocabulary } from './recognise/vocabulary.js'
import type { SegmentVocabulary } from './segment/segmentation.js'

let compiled: Vocabulary | null = null
let words: SegmentVocabulary | null = null
let wordsWithLists: SegmentVocabulary | null = null

/** A shorter label of a list (行政复议) may be a heading of the text as well. */
const shortestListLabel = 6

/** The forms' phrases for recognition, compiled at first use. */
export function vocabulary(): Vocabulary {
  compiled ??= compileVocabulary(forms)
  return compiled
}

/** The forms' words for segmentation, gathered at first use; those of the long lists only for a text that prints one. */
export function segmentVocabulary(folded: string): SegmentVocabulary {
  const lists = vocabulary().lists.openings.isIn(folded)
  if (lists) {
    wordsWithLists ??= gather(() => true)
    return wordsWithLists
  }
  words ??= gather(({ direction }) => direction !== 'list')
  return words
}

function gather(concerned: (block: Block) => boolean): SegmentVocabulary {
  const blocks = forms.flatMap(({ tables }) => tables.flatMap((table) => table.blocks)).filter(concerned)
  return {
    headings: unique(forms.flatMap(({ outline }) => outline.flatMap(({ wordings }) => wordings))),
    rowLabels: unique(blocks.flatMap(labelsOf)),
    headerWords: unique(blocks.flatMap(wordsOf)),
  }
}

function labelsOf({ direction, rows, groups = [] }: Block): readonly string[] {
  const labels = [...rows.flatMap((row) => row.labels), ...groups]
  return direction === 'list' ? labels.filter((label) => label.length >= shortestListLabel) : labels
}

/** A list is a section of its own, under its title. */
function wordsOf({ direction, titles, corner, headerWords }: Block): readonly string[] {
  return direction === 'list' ? corner.filter((word) => word.length > 2) : [...titles, ...corner, ...headerWords]
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}
