import type { RaggedRow } from '../../model/recognition.js'
import { type Cut, cutsOf, type Steps } from '../unglue/cuts.js'

/** What stands in a cell: where it is printed, and its figure; null for a mark that is none. */
export interface Printed {
  readonly value: number | null
  /** Which of the row's figures it is, or is part of. */
  readonly figure: number
  readonly start: number
  readonly end: number
}

/** One way in which a row may have been before its blanks were lost. */
export interface Candidate {
  readonly cut: Cut
  /** For each cell what is printed there; null for a blank. */
  readonly cells: readonly (Printed | null)[]
}

/** Ways to read one row that are looked at. */
const mostCandidates = 4000

/**
 * Every way to put the figures of a row into its cells in their order; where white space alone parts them, every way to cut its digits into
 * as many figures as it has cells as well. Null where there are more than can be looked at.
 */
export function candidatesOf(row: RaggedRow, steps: Steps): readonly Candidate[] | null {
  const cells = row.pointers.length
  if (waysToPlace(row.figures.length, cells) > mostCandidates) return null
  const placements = [...placed(printedIn(row), 0, cells)].map(candidate)
  const cuts = cutsIn(row, steps)
  return cuts && [...placements, ...cuts]
}

/** A figure as it is printed was cut into several. */
export function isCut({ cells }: Candidate): boolean {
  return cells.some((printed, index) => printed !== null && printed.figure === cells[index + 1]?.figure)
}

function printedIn({ figures }: RaggedRow): readonly Printed[] {
  return figures.map(({ value, evidence: { start, end } }, figure) => ({
    value: typeof value === 'number' ? value : null,
    figure,
    start,
    end,
  }))
}

const candidate = (cells: Candidate['cells']): Candidate => ({ cut: cells.map((printed) => printed?.value ?? null), cells })

/** Binomial coefficients: `figures` out of `cells`. */
function waysToPlace(figures: number, cells: number): number {
  let ways = figures > cells ? 0 : 1
  for (let index = 0; index < Math.min(figures, cells - figures); index++) ways = (ways * (cells - index)) / (index + 1)
  return ways
}

function* placed(figures: readonly Printed[], from: number, cells: number): Generator<readonly (Printed | null)[]> {
  const left = figures.length - from
  if (cells < left) return
  if (cells === 0) {
    yield []
    return
  }
  for (const rest of placed(figures, from, cells - 1)) yield [null, ...rest]
  const [figure] = figures.slice(from, from + 1)
  if (figure) for (const rest of placed(figures, from + 1, cells - 1)) yield [figure, ...rest]
}

function cutsIn(row: RaggedRow, steps: Steps): readonly Candidate[] | null {
  const quotes = row.figures.map(({ evidence }) => evidence.quote)
  const short = row.figures.length >= row.pointers.length || quotes.join('').length < row.pointers.length
  if (!row.loose || short || quotes.some((quote) => !/^\d+$/.test(quote))) return []
  const cuts = cutsOf(quotes, row.pointers.length, [], { steps })
  return cuts === null ? null : cuts.map((cut) => candidate(spotsOf(row, cut)))
}

/** Where the digits of each figure stand. */
function spotsOf({ figures }: RaggedRow, cut: Cut): readonly Printed[] {
  let figure = 0
  let at = 0
  return cut.map((value) => {
    const { start, end } = figures[figure]?.evidence ?? { start: 0, end: 0 }
    const from = start + at
    const behind = from + String(value).length
    const spot = { value, figure, start: from, end: behind }
    at = behind - start
    if (behind >= end) [figure, at] = [figure + 1, 0]
    return spot
  })
}
