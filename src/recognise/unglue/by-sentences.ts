import type { Document } from '../../model/document.js'
import type { Form } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Prose } from '../../model/prose.js'
import type { Recognition } from '../../model/recognition.js'
import type { Scope } from '../../model/report.js'
import { borneOut } from './borne-out.js'
import { type Cut, cutsOf } from './cuts.js'
import { inPlace, placeOf, type Settled } from './settled.js'
import { type Strip, spanOf, stripsOf } from './strip.js'

/** The rule that compares sentences and tables: what it has decided it does not confirm. */
const agreement = 'text-agrees-with-table'
const steps = 10_000

/** What cuts a strip: the sentences, or the row that it is a part of. */
interface CutStrip {
  readonly strip: Strip
  readonly cut: Cut
  readonly identities: readonly string[]
}

/**
 * Cuts what no identity cuts, the year's figure and the cumulative one of a row of statistics, where the sentences say the year's twice
 * (`borneOut`) and the table prints the row twice: a part of it (all on the website) has the very same digits, and so the same figures, for
 * any other cut would exceed the whole in a column. No single misprint, in the sentences or in the table, leads to another cut.
 */
export function settleBySentences(
  document: Document,
  recognition: Recognition,
  prose: Prose,
  form: Form,
  scope: Scope | null,
): Recognition {
  const strips = stripsOf(recognition).filter((strip) => yearOf(strip) !== null)
  if (strips.length === 0) return recognition
  const stated = borneOut(prose, scope)
  const all = strips.flatMap((strip) => {
    const whole = cutBy(strip, stated.get(yearOf(strip) ?? ''))
    const parts = whole ? strips.flatMap((each) => asPart(each, whole, form) ?? []) : []
    return whole && parts.length > 0 ? [whole, ...parts] : []
  })
  const settled = new Map<Pointer, Settled>(all.flatMap((each) => figuresOf(document.text, each)))
  const spans = new Set(all.map(({ strip }) => strip.span))
  return {
    ...recognition,
    readings: inPlace(document, recognition.readings, settled),
    warnings: recognition.warnings.filter((warning) => warning.code !== 'row-incomplete' || !spans.has(spanOf(warning))),
  }
}

const cumulative = '/statistics/cumulative/'

/** The cell of the year, where the cumulative figure of the same row is all that stands with it; null where it is not. */
function yearOf({ pointers }: Strip): Pointer | null {
  const year = pointers.find((pointer) => !pointer.startsWith(cumulative))
  return pointers.length === 2 && year && pointers.includes(cumulativeOf(year)) ? year : null
}

function cumulativeOf(pointer: Pointer): Pointer {
  return pointer.replace('/statistics/', cumulative)
}

/** The one cut with the figure in it, if that is the year's; the cumulative figure counts the year in. */
function cutBy(strip: Strip, value: number | undefined): CutStrip | null {
  if (value === undefined) return null
  const year = strip.pointers.indexOf(yearOf(strip) ?? '')
  const cuts = cutsOf(strip.pieces, strip.pointers.length, [], { steps: { left: steps } }) ?? []
  const [cut, ...others] = cuts.filter((each) => each.includes(value) && (each[year] ?? 0) <= (each[1 - year] ?? 0))
  return cut?.[year] === value && others.length === 0 ? { strip, cut, identities: [agreement] } : null
}

function asPart(strip: Strip, whole: CutStrip, form: Form): CutStrip | null {
  if (strip === whole.strip || strip.pieces.join(' ') !== whole.strip.pieces.join(' ')) return null
  const bounds = strip.pointers.map((pointer, cell) => boundOf(form, pointer, whole.strip.pointers[cell] ?? ''))
  const rules = bounds.flatMap((rule) => rule ?? [])
  return rules.length < bounds.length ? null : { strip, cut: whole.cut, identities: [...new Set([agreement, ...rules])] }
}

/** The rule by which one cell is no more than the other. */
function boundOf({ identities }: Form, part: Pointer, whole: Pointer): string | undefined {
  return identities.find(
    ({ relation, left, right }) =>
      relation === 'at-most' && left.length === 1 && right.length === 1 && left[0]?.pointer === part && right[0]?.pointer === whole,
  )?.rule
}

function figuresOf(text: string, { strip, cut, identities }: CutStrip): readonly (readonly [Pointer, Settled])[] {
  return strip.pointers.flatMap((pointer, cell) => {
    const [value, place] = [cut[cell] ?? null, placeOf(text, strip, cut, cell)]
    return value === null || !place ? [] : [[pointer, { value, ...place, identities }] as const]
  })
}
