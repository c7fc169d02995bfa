import type { FormRow } from '../model/form.js'
import { compact } from '../text/phrases.js'
import { similarity } from '../text/similarity.js'
import type { Candidate } from './candidates.js'
import type { LabelToken, TextToken } from './token.js'
import type { Station, Vocabulary } from './vocabulary.js'

/** A row of a form, at its place in the order of all tables. */
export interface Slot {
  readonly station: Station
  readonly row: FormRow
  /** The list mark before the row, without brackets: 一 · 七 · 1. */
  readonly marker: string
  readonly order: number
}

/** Every row that runs downwards, in the order in which the forms print them. */
export interface Slots {
  readonly all: readonly Slot[]
  of(station: Station, path: string): Slot | undefined
  /** The labels of each, folded, without what matchers skip. */
  labels(): readonly (readonly string[])[]
}

export interface Option {
  readonly slot: Slot
  /** 1 for the label to the letter; more with its list mark, less for pieces and misprints. */
  readonly score: number
}

/** Below this a label is too far from the form's to be taken for it. */
const leastSimilar = 0.6
/** Labels of fewer characters are never guessed from pieces. */
const shortestGuess = 4
/** A label that says one of these where the form's does not is another row, however alike. */
const contrasts: readonly string[] = ['上年', '去年', '本年', '其他', '累计', '合计', '小计', '不予', '其中']
/** A label may be cut into so many pieces by line ends. */
const mostPieces = 5

const slotsOf = new WeakMap<Vocabulary, Slots>()

/** Gathered once for a vocabulary. */
export function gatherSlots(vocabulary: Vocabulary): Slots {
  const slots = slotsOf.get(vocabulary) ?? gathered(vocabulary)
  slotsOf.set(vocabulary, slots)
  return slots
}

function gathered(vocabulary: Vocabulary): Slots {
  const all: Slot[] = []
  const byPath = new Map<Station, Map<string, Slot>>()
  for (const station of vocabulary.stations) {
    if (station.direction !== 'down') continue
    const own = new Map<string, Slot>()
    byPath.set(station, own)
    for (const { block } of station.variants) {
      for (const row of block.rows) {
        if (own.has(row.path)) continue
        const slot = { station, row, marker: compact(row.marker).replaceAll('（', '').replaceAll('）', ''), order: all.length }
        own.set(row.path, slot)
        all.push(slot)
      }
    }
  }
  let labels: readonly (readonly string[])[] | null = null
  return {
    all,
    of: (station, path) => byPath.get(station)?.get(path),
    labels() {
      labels ??= all.map(({ row }) => row.labels.map(compact))
      return labels
    },
  }
}

/** The slots a candidate may fill, by its label as printed or by what its pieces come closest to. */
export function optionsFor(candidate: Candidate, slots: Slots): readonly Option[] {
  const { label } = candidate
  const options = label ? exactOptions(label, slots) : guessedOptions(candidate, slots)
  const { titled } = candidate.header
  return titled ? options.filter(({ slot }) => slot.station === titled || slot.station.table !== titled.table) : options
}

function exactOptions(label: LabelToken, slots: Slots): readonly Option[] {
  const options: Option[] = []
  for (const use of label.uses) {
    if (use.kind !== 'row') continue
    const slot = slots.of(use.station, use.row.path)
    if (slot) options.push({ slot, score: 1 + markerScore(label.marker, slot) })
  }
  return options
}

function guessedOptions(candidate: Candidate, slots: Slots): readonly Option[] {
  const best = new Map<Slot, number>()
  for (const { words, marker } of joined(candidate.words)) {
    if (words.length < shortestGuess) continue
    const contrasting = contrasts.filter((word) => words.includes(word))
    for (const [index, labels] of slots.labels().entries()) {
      const score = Math.max(...labels.map((label) => alike(words, label, contrasting)))
      const slot = slots.all[index]
      if (!slot || score < leastSimilar) continue
      const total = 0.8 * score + markerScore(marker, slot)
      if (total > (best.get(slot) ?? 0)) best.set(slot, total)
    }
  }
  return [...best].map(([slot, score]) => ({ slot, score }))
}

/** The last piece alone, the last two together, and so on: `1、申请人无正当理由逾期不补` + `正、行政机关不再处理`. */
function joined(words: readonly (LabelToken | TextToken)[]): readonly { readonly words: string; readonly marker: string }[] {
  const joins: { words: string; marker: string }[] = []
  let tail = ''
  for (const token of words.slice(-mostPieces).reverse()) {
    if (token.kind === 'label' || token.sentence) break
    tail = token.words + tail
    joins.push({ words: tail, marker: token.marker })
  }
  return joins
}

function alike(words: string, label: string, contrasting: readonly string[]): number {
  if (label.length < shortestGuess || contrasting.some((word) => !label.includes(word))) return 0
  return similarity(words, label, leastSimilar)
}

/** A list mark that fits speaks for a row, one that does not speaks against it; none says nothing. */
function markerScore(printed: string, { marker: expected }: Slot): number {
  if (printed === '' || expected === '') return 0
  return printed === expected ? 0.3 : -0.3
}
