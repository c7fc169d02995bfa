import { forms } from './forms/index.js'
import type { Block } from './model/form.js'
import { compileVocabulary, type Vocabulary } from './recognise/vocabulary.js'
import type { SegmentVocabulary } from './segment/segmentation.js'
import { once } from './text/once.js'

/** A shorter label of a list (行政复议) may be a heading of the text as well. */
const shortestListLabel = 6

/** The forms' phrases for recognition, compiled at first use. */
export const vocabulary: () => Vocabulary = once(() => compileVocabulary(forms))

const words: () => SegmentVocabulary = once(() => gather(({ direction }) => direction !== 'list'))
const wordsWithLists: () => SegmentVocabulary = once(() => gather(() => true))

/** The forms' words for segmentation, gathered at first use; those of the long lists only for a text that may print one. */
export function segmentVocabulary(listed: boolean): SegmentVocabulary {
  return listed ? wordsWithLists() : words()
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
