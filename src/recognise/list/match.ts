import { similarity } from '../../text/similarity.js'
import { leadingMarker } from '../marker.js'
import type { ValueToken } from '../token.js'
import { type PrintedUnit, printedUnit, type Words } from './pieces.js'
import type { ListRow } from './rows.js'
import { contrastsIn, type ListVariant, type ListVocabulary, plain } from './vocabulary.js'

/** A row of the text with the rows of the form that it may be. */
export interface Labelled {
  readonly row: ListRow
  readonly options: readonly Option[]
  /** The words that were taken for the label. */
  readonly label: { readonly start: number; readonly end: number }
  /** A unit in brackets behind the label. */
  readonly unit: PrintedUnit | null
}

export interface Option {
  readonly slot: number
  /** 1 for the label to the letter. */
  readonly score: number
}

export interface Placed extends Labelled {
  readonly slot: number
  /** Another row of the form would fit here as well. */
  readonly doubtful: boolean
}

export interface Matching {
  /** In the order of the form. */
  readonly placed: readonly Placed[]
  /** Rows with a label of the form that stand out of its order. */
  readonly displaced: readonly Placed[]
  /** Rows with figures that the form does not have. */
  readonly unknown: readonly Labelled[]
  readonly weight: number
}

/** Labels are guessed from misprints only if so much of them is there. */
const leastSimilar = 0.75
const shortestGuess = 5
const margin = 0.1
/** A label may be cut into so many pieces by line ends. */
const mostPieces = 6
/** Words before figures that are looked at. */
const mostWords = 40
/** What a label without figures adds. */
const emptyWeight = 0.3
/** Longer words are no label. */
const longestLabel = 160
/** What rows of a text are in one form: the heaviest chain that follows the form's order, and what stands beside it. */
export function matchRows(text: string, rows: readonly ListRow[], variant: ListVariant, vocabulary: ListVocabulary): Matching {
  const labelled = rows.flatMap((row) => labelsIn(text, row, variant, vocabulary))
  const chain = heaviestChain(labelled, variant.block.rows.length)
  const placed = chain.map(({ labelled: each, option }, index): Placed => {
    const [low, high] = [chain[index - 1]?.option.slot ?? -1, chain[index + 1]?.option.slot ?? Number.POSITIVE_INFINITY]
    const rivals = each.options.filter(
      ({ slot, score }) => slot !== option.slot && slot > low && slot < high && score > option.score - margin,
    )
    return { ...each, slot: option.slot, doubtful: rivals.length > 0 }
  })
  const used = new Set(chain.map(({ labelled: each }) => each))
  const left = labelled.filter((each) => !used.has(each))
  const seen = new Set<string>()
  const displaced = left.flatMap((each): readonly Placed[] => {
    const [option, ...others] = each.options.filter(({ score }) => score === 1)
    const printed = `${option?.slot} ${each.row.values.map(({ start, end }) => text.slice(start, end)).join()}`
    if (seen.has(printed)) return []
    seen.add(printed)
    return option ? [{ ...each, slot: option.slot, doubtful: others.length > 0 }] : []
  })
  const elsewhere = new Set(displaced.map(({ row }) => row))
  const unknown = left.filter(({ row }) => row.values.some(isFigure) && !elsewhere.has(row))
  return { placed, displaced, unknown, weight: chain.at(-1)?.total ?? 0 }
}

/** Dashes stand beside the heading of a group. */
function isFigure({ reading }: ValueToken): boolean {
  return reading.kind === 'number' || reading.kind === 'unreadable'
}

/** The row itself, and before it labels that got no figures. */
function labelsIn(text: string, row: ListRow, variant: ListVariant, vocabulary: ListVocabulary): readonly Labelled[] {
  const found: Labelled[] = []
  let words = row.words.slice(-mostWords)
  let current: ListRow = row
  while (words.length > 0) {
    const best = bestSuffix(text, words, variant, vocabulary)
    const exact = best?.options[0]?.score === 1
    if (best && (exact || current === row)) {
      const label = { start: words.at(-best.pieces)?.start ?? 0, end: words.at(-1)?.end ?? 0 }
      found.unshift({ row: current, options: best.options, label, unit: best.unit })
      words = words.slice(0, -best.pieces)
    } else {
      if (current === row)
        found.unshift({ row, options: [], label: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, unit: null })
      words = words.slice(0, -1)
    }
    current = { words, units: [], values: [], shape: row.shape }
  }
  return found
}

interface Suffix {
  readonly pieces: number
  readonly options: readonly Option[]
  readonly unit: PrintedUnit | null
}

/** The last words, as many as make a label: to the letter with as many as possible, or else what comes closest. */
function bestSuffix(text: string, words: readonly Words[], variant: ListVariant, vocabulary: ListVocabulary): Suffix | null {
  let best: Suffix | null = null
  for (let pieces = 1; pieces <= Math.min(mostPieces, words.length); pieces++) {
    if ((words.at(-1)?.end ?? 0) - (words.at(-pieces)?.start ?? 0) > longestLabel) break
    const { exact, guessed, unit } = optionsFor(joined(text, words.slice(-pieces)), variant)
    const options = exact.length > 0 ? exact : guessed
    const score = options[0]?.score ?? 0
    if (options.length === 0 || !isWhole(text, words, pieces, vocabulary)) continue
    if (score >= (best?.options[0]?.score ?? 0)) best = { pieces, options, unit }
  }
  return best
}

/** Words right before a label in its own cell belong to it, unless they are a group's heading or another label. */
function isWhole(text: string, words: readonly Words[], pieces: number, vocabulary: ListVocabulary): boolean {
  const first = words.at(-pieces)
  const before = words.slice(0, -pieces)
  const own = before.filter(({ place }) => place.rowIndex === first?.place.rowIndex && place.column === first?.place.column)
  for (let length = own.length; length > 0; ) {
    const known = [1, 2, 3, 4].find((size) => size <= length && isKnown(joined(text, own.slice(length - size, length)), vocabulary))
    if (known === undefined) return false
    length -= known
  }
  return true
}

function isKnown(words: string, vocabulary: ListVocabulary): boolean {
  const label = plain(bare(words))
  return label === '' || label === '其中' || vocabulary.isGroup(label) || vocabulary.isLabel(label)
}

function joined(text: string, words: readonly Words[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join('')
}

/** Without list marks and 其中 before it. */
function bare(words: string): string {
  let rest = words.trim()
  for (let turn = 0; turn < 4; turn++) {
    const { at } = leadingMarker(rest, 0, rest.length)
    const next = rest.slice(at).replace(/^其中\s*[:,、]?\s*/, '')
    if (next === rest) break
    rest = next
  }
  return rest
}

function optionsFor(
  words: string,
  variant: ListVariant,
): { readonly exact: readonly Option[]; readonly guessed: readonly Option[]; readonly unit: PrintedUnit | null } {
  const label = bare(words)
  const unit = unitBehind(label)
  const wordings = [...new Set([label, withoutRemarks(label)].map((each) => plain(each)))]
  for (const wording of wordings) {
    const slots = variant.rowsOf.get(wording)
    if (slots) return { exact: slots.map((slot) => ({ slot, score: 1 })), guessed: [], unit }
  }
  return { exact: [], guessed: guess(wordings, variant), unit }
}

/** Rows whose label the words may be a misprint of, the likeliest first. */
function guess(wordings: readonly string[], { guesses }: ListVariant): readonly Option[] {
  const best = new Map<number, number>()
  for (const words of wordings) {
    if (words.length < shortestGuess) continue
    const contrasts = contrastsIn(words)
    for (const { slot, label, contrasts: own } of guesses()) {
      if (own !== contrasts || label.length < shortestGuess) continue
      const score = Math.min(0.99, similarity(words, label, leastSimilar))
      if (score >= leastSimilar && score > (best.get(slot) ?? 0)) best.set(slot, score)
    }
  }
  return [...best].map(([slot, score]) => ({ slot, score: score * 0.9 })).sort((a, b) => b.score - a.score)
}

/** （件）, （万元） at the end of a label. */
function unitBehind(label: string): PrintedUnit | null {
  const open = label.lastIndexOf('(')
  return open < 0 || !label.endsWith(')') ? null : printedUnit(label.slice(open))
}

/** Brackets and what is in them; one that never closes reaches to the end. */
function withoutRemarks(label: string): string {
  return label.replace(/\([^()]*\)/g, '').replace(/\([^()]*$/, '')
}

interface Step {
  readonly labelled: Labelled
  readonly option: Option
  readonly total: number
  readonly previous: Step | null
}

function heaviestChain(labelled: readonly Labelled[], length: number): readonly Step[] {
  const best: (Step | null)[] = new Array<Step | null>(length + 1).fill(null)
  for (const each of labelled) {
    const weight = each.row.values.length > 0 ? 1 : emptyWeight
    const steps = each.options.map((option): Step => {
      const previous = best[option.slot] ?? null
      return { labelled: each, option, total: (previous?.total ?? 0) + option.score * weight, previous }
    })
    for (const step of steps)
      for (let slot = step.option.slot + 1; slot <= length && (best[slot]?.total ?? 0) < step.total; slot++) best[slot] = step
  }
  const chain: Step[] = []
  for (let step = best[length] ?? null; step; step = step.previous) chain.unshift(step)
  return chain
}
