import type { DiffSection, DiffSentence, ReportDiff, SentenceChange, SentenceTally } from '../../model/diff.js'
import type { Pointer } from '../../model/pointer.js'
import type { ComparedText } from '../../model/prose-section.js'
import { repetitionOf, type Sentences, sentencesIn } from '../repetition/repetition.js'
import { Words } from '../repetition/tokens.js'
import { editsOf } from './differing.js'
import type { SectionPair } from './outline.js'
import { type Matched, matchSentences, type Spoken } from './sentences.js'

type Texts = Pick<ReportDiff, 'sections' | 'sentences' | 'repeated' | 'repeatedMasked' | 'reason'>

/** The prose of two reports, section by section; only where both texts are at hand. */
export function compareTexts(a: ComparedText | null, b: ComparedText | null, pairs: readonly SectionPair[]): Texts {
  if (a === null || b === null) return withoutText(pairs)
  const words = new Words()
  // What stands before the first heading is a pair of its own, and the first.
  const all = [{ a: null, b: null }, ...pairs]
  const [ofA, ofB] = [
    bySection(sentencesIn(a.folded, a.sections, words), all, 'a'),
    bySection(sentencesIn(b.folded, b.sections, words), all, 'b'),
  ]
  const shares = repetitionOf(ofA, ofB)
  const matches = matchSentences(spoken(ofA), spoken(ofB))
  const byPair = all.map((): Matched[] => [])
  for (const matched of matches) byPair[(matched.b ?? matched.a)?.pair ?? 0]?.push(matched)
  const sections = all.map((pair, at): DiffSection => {
    const found = byPair[at] ?? []
    const { repeated, repeatedMasked } = shares.sections[at] ?? { repeated: null, repeatedMasked: null }
    return {
      ...named(pair),
      repeated,
      repeatedMasked,
      sentences: tallyOf(found),
      changes: found.flatMap((each) => changeOf(each, a.text, b.text)),
    }
  })
  const { repeated, repeatedMasked } = shares
  return {
    sections: sections.filter(({ a: inA, b: inB, sentences }) => inA !== null || inB !== null || isSpoken(sentences)),
    sentences: tallyOf(matches),
    repeated,
    repeatedMasked,
    reason: repeated === null ? 'no-prose' : null,
  }
}

function withoutText(pairs: readonly SectionPair[]): Texts {
  const nothing = { repeated: null, repeatedMasked: null, sentences: null }
  return { ...nothing, sections: pairs.map((pair) => ({ ...named(pair), ...nothing, changes: [] })), reason: 'no-text' }
}

function named({ a, b }: SectionPair): Pick<DiffSection, 'heading' | 'number' | 'a' | 'b'> {
  const { heading = null, number = null } = b ?? a ?? {}
  return { heading, number, a: a?.section ?? null, b: b?.section ?? null }
}

function isSpoken(tally: SentenceTally | null): boolean {
  return tally !== null && Object.values(tally).some((count) => count > 0)
}

/** The sentences of each pair's own section, with all below it. */
function bySection(sentences: readonly Sentences[], pairs: readonly SectionPair[], side: 'a' | 'b'): readonly Sentences[] {
  const places = new Map(pairs.map((pair, at) => [pair[side]?.section ?? null, at]))
  // Pairs that this side lacks have no place of their own: null is what stands before the first heading.
  places.set(null, 0)
  const found = pairs.map((pair) => ({ section: pair[side]?.section ?? null, sentences: [] as Sentences['sentences'][number][] }))
  for (const { section, sentences: own } of sentences) found[places.get(rootOf(section)) ?? 0]?.sentences.push(...own)
  return found
}

/** `/sections/3` of `/sections/3/children/0`. */
function rootOf(section: Pointer | null): Pointer | null {
  return section?.split('/', 3).join('/') ?? null
}

function spoken(sections: readonly Sentences[]): readonly Spoken[] {
  return sections.flatMap(({ sentences }, pair) => sentences.map((sentence) => ({ sentence, pair })))
}

function tallyOf(matches: readonly Matched[]): SentenceTally {
  const tally = { same: 0, figures: 0, reworded: 0, added: 0, gone: 0 }
  for (const { change } of matches) tally[change]++
  return tally
}

function changeOf({ change, a, b }: Matched, textA: string, textB: string): readonly SentenceChange[] {
  if (change === 'same') return []
  const edits = a && b ? editsOf(a.sentence.tokens, b.sentence.tokens) : []
  return [{ change, a: a && quoted(a, textA), b: b && quoted(b, textB), edits }]
}

function quoted({ sentence: { start, end } }: Spoken, text: string): DiffSentence {
  return { start, end, quote: text.slice(start, end) }
}
