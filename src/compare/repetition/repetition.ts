import type { Repeated } from '../../model/diff.js'
import type { Pointer } from '../../model/pointer.js'
import type { ProseSection } from '../../model/prose-section.js'
import { foldText } from '../../text/fold-table.js'
import { type Sentence, sentencesOf, Words } from './tokens.js'
import { Windows } from './windows.js'

export interface SectionRepetition extends Repeated {
  /** Of B; null for what stands before the first heading. */
  readonly section: Pointer | null
  /** How many windows of B were looked for. */
  readonly windows: number
}

/** How much of B stands in A already. */
export interface Repetition extends Repeated {
  readonly windows: number
  readonly sections: readonly SectionRepetition[]
}

/** The sentences of a section. */
export interface Sentences {
  readonly section: Pointer | null
  readonly sentences: readonly Sentence[]
}

/**
 * The share of B's prose that A has too: of all windows of five characters within a sentence of B, those that stand in any sentence of A
 * (docs/diff.md has the definition). Texts are folded first, which changes nothing in one that is folded already. null where either has
 * no window.
 */
export function repetition(
  textA: string,
  sectionsA: readonly ProseSection[],
  textB: string,
  sectionsB: readonly ProseSection[],
): Repetition {
  const words = new Words()
  return repetitionOf(sentencesIn(textA, sectionsA, words), sentencesIn(textB, sectionsB, words))
}

export function sentencesIn(text: string, sections: readonly ProseSection[], words: Words): readonly Sentences[] {
  const folded = foldText(text)
  return sections.map(({ section, paragraphs }) => ({
    section,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(folded, paragraph, words)),
  }))
}

export function repetitionOf(a: readonly Sentences[], b: readonly Sentences[]): Repetition {
  const [printed, masked] = [new Windows(false), new Windows(true)]
  let ofA = 0
  for (const { tokens } of a.flatMap(({ sentences }) => sentences)) {
    printed.add(tokens)
    ofA += masked.add(tokens).length
  }
  const counts = b.map(({ section, sentences }) => {
    const sum = { section, windows: 0, printed: 0, masked: 0 }
    for (const { tokens } of sentences) {
      const found = printed.find(tokens)
      sum.windows += found.length
      sum.printed += met(found)
      sum.masked += met(masked.find(tokens))
    }
    return sum
  })
  const total = counts.reduce((sum, each) => added(sum, each), { windows: 0, printed: 0, masked: 0 })
  return {
    ...sharesOf(total, ofA),
    windows: total.windows,
    sections: counts.map((each) => ({ section: each.section, ...sharesOf(each, ofA), windows: each.windows })),
  }
}

interface Counts {
  readonly windows: number
  readonly printed: number
  readonly masked: number
}

function met(found: readonly number[]): number {
  return found.reduce((count, id) => (id === 0 ? count : count + 1), 0)
}

function added(a: Counts, b: Counts): Counts {
  return { windows: a.windows + b.windows, printed: a.printed + b.printed, masked: a.masked + b.masked }
}

function sharesOf({ windows, printed, masked }: Counts, ofA: number): Repeated {
  return windows === 0 || ofA === 0
    ? { repeated: null, repeatedMasked: null }
    : { repeated: printed / windows, repeatedMasked: masked / windows }
}
