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
  /** Folded, without what matchers skip. */
  readonly labels: readonly string[]
  readonly order: number
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

const slotsOf = new WeakMap<Vocabulary, readonly Slot[]>()

/** Every row that runs downwards, in the order in which the forms print them; gathered once. */
export function gatherSlots(vocabulary: Vocabulary): readonly Slot[] {
  const slots = slotsOf.get(vocabulary) ?? gathered(vocabulary)
  slotsOf.set(vocabulary, slots)
  return slots
}

function gathered(vocabulary: Vocabulary): readonly Slot[] {
  const slots: Slot[] = []
  for (const station of vocabulary.stations) {
    if (station.direction !== 'down') continue
    const seen = new Set<string>()
    for (const { block } of station.variants) {
      for (const row of block.rows) {
        if (seen.has(row.path)) continue
        seen.add(row.path)
        slots.push({ station, row, labels: row.labels.map(compact), order: slots.length })
      }
    }
  }
  return slots
}

/** The slots a candidate may fill, by its label as printed or by what its pieces come closest to. */
export function optionsFor(candidate: Candidate, slots: readonly Slot[]): readonly Option[] {
  const { label } = candidate
  const options = label ? exactOptions(label, slots) : guessedOptions(candidate, slots)
  const { titled } = candidate.header
  return titled ? options.filter(({ slot }) => slot.station === titled || slot.station.table !== titled.table) : options
}

function exactOptions(label: LabelToken, slots: readonly Slot[]): readonly Option[] {
  const options: Option[] = []
  for (const use of label.uses) {
    if (use.kind !== 'row') continue
    const slot = slots.find((each) => each.station === use.station && each.row.path === use.row.path)
    if (slot) options.push({ slot, score: 1 + markerScore(label.marker, slot.row) })
  }
  return options
}

function guessedOptions(candidate: Candidate, slots: readonly Slot[]): readonly Option[] {
  const best = new Map<Slot, number>()
  for (const { words, marker } of joined(candidate.words)) {
    if (words.length < shortestGuess) continue
    const contrasting = contrasts.filter((word) => words.includes(word))
    for (const slot of slots) {
      const score = Math.max(...slot.labels.map((label) => alike(words, label, contrasting)))
      if (score < leastSimilar) continue
      const total = 0.8 * score + markerScore(marker, slot.row)
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
function markerScore(printed: string, row: FormRow): number {
  const expected = compact(row.marker).replace(/[（）]/g, '')
  if (printed === '' || expected === '') return 0
  return printed === expected ? 0.3 : -0.3
}
