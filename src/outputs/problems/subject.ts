import type { Finding, FindingEvidence } from '../../model/finding.js'
import type { Pointer } from '../../model/pointer.js'

/** The one place a finding is shown by, and what should stand there; null where the finding does not say. */
export interface Subject {
  readonly pointer: Pointer | null
  readonly evidence: FindingEvidence | null
  readonly needed: number | string | null
}

/**
 * The cell that the one cause would change. Without one, or with several of which only one is right: the place that prints what was found, which is a total more often than not, and
 * beside it what the rest of the check makes of it. Where no place prints it (both sides of a balance are sums) the first one, and nothing
 * is needed there: the sum that is expected is not what that cell should say.
 */
export function subjectOf({ causes, evidence, pointers, expected, actual, blanksAsZero }: Finding): Subject {
  const [only, ...others] = causes.filter(({ changes }) => changes.length > 0)
  const told = others.length === 0 || only?.confidence !== 'candidate'
  const change = told ? only?.changes[0] : undefined
  if (change)
    return { pointer: change.pointer, evidence: evidence.find((each) => each.pointer === change.pointer) ?? null, needed: change.to }
  const printing = typeof actual === 'number' && typeof expected === 'number' ? printingOf(actual, evidence, pointers) : null
  // A sum over blanks taken as 0 is no less than what belongs there, and no more is known.
  if (printing) return { pointer: printing.pointer, evidence: printing, needed: blanksAsZero ? null : expected }
  const [first] = evidence
  // Of no cell at all: a roster's word on the year of a report.
  const ofNoCell = evidence.length === 0 && pointers.length === 0
  const needed = expected !== '' && (ofNoCell || typeof expected === 'string') ? expected : null
  return { pointer: first?.pointer ?? pointers[0] ?? null, evidence: first ?? null, needed }
}

/** The cell that prints the value, the last of them: a total stands behind its parts. Words may be held against more than one sum. */
function printingOf(value: number, evidence: readonly FindingEvidence[], pointers: readonly Pointer[]): FindingEvidence | null {
  const cells = evidence.filter(({ quote }) => numeral(quote) === value)
  const last = cells.findLast(({ pointer }) => pointer === pointers.at(-1))
  return last ?? cells.at(-1) ?? null
}

function numeral(quote: string): number | null {
  const plain = quote
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .trim()
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}
