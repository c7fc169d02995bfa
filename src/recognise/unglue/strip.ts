import type { Pointer } from '../../model/pointer.js'
import type { Recognition } from '../../model/recognition.js'
import type { Span } from '../../model/span.js'

/** Cells whose figures are printed in one run of digits, and that run. */
export interface Strip {
  readonly pointers: readonly Pointer[]
  /** Where the digits begin and end in the text. */
  readonly start: number
  readonly end: number
  /** The unread span they stand in, which may begin before them. */
  readonly span: string
  /** Digits without gaps. */
  readonly pieces: readonly string[]
}

/** A bracket or a quotation mark of the label before may stand in front. */
const run = /^[)）”"」』\s]*(\d+(?:[ \u00a0\u3000]\d+)*)$/
const gap = /[ \u00a0\u3000]/
/** No count of one organ is so long. */
const longestFigure = 8

/** Tables in which some row shows that its digits ran together. */
export function gluedTables(recognition: Recognition): ReadonlySet<string> {
  return new Set(stripsOf(recognition).map(tableOf))
}

/** The rows that were left unread because they hold another number of figures than columns, in tables whose digits must have run together. */
export function stripsOf({ readings, warnings }: Recognition): readonly Strip[] {
  const incomplete = new Set(warnings.flatMap((warning) => (warning.code === 'row-incomplete' ? [spanOf(warning)] : [])))
  if (incomplete.size === 0) return []
  const strips = new Map<string, Strip>()
  for (const { pointer, evidence } of readings) {
    const span = spanOf(evidence)
    const digits = evidence.state === 'unreadable' && incomplete.has(span) ? run.exec(evidence.quote)?.[1] : undefined
    if (digits === undefined) continue
    const { pointers } = strips.get(span) ?? { pointers: [] }
    strips.set(span, {
      pointers: [...pointers, pointer],
      start: evidence.end - digits.length,
      end: evidence.end,
      span,
      pieces: digits.split(gap),
    })
  }
  const long = [...strips.values()].filter(({ pieces, pointers }) => pieces.join('').length >= pointers.length)
  const glued = new Set(long.filter(isGlued).map(tableOf))
  return long.filter((strip) => glued.has(tableOf(strip)))
}

export function spanOf({ start, end }: Span): string {
  return `${start}-${end}`
}

export function tableOf({ pointers }: Pick<Strip, 'pointers'>): string {
  return pointers[0]?.split('/')[1] ?? ''
}

/**
 * A row in one piece, or with a piece that is no figure: one that begins with 0 and goes on, or is longer than any count. Single spaces
 * alone may also stand where blanks were lost.
 */
function isGlued({ pieces }: Strip): boolean {
  return pieces.length === 1 || pieces.some((piece) => (piece.length > 1 && piece.startsWith('0')) || piece.length > longestFigure)
}
