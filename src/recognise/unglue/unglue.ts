import type { Document } from '../../model/document.js'
import type { Form, Identity } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Recognition } from '../../model/recognition.js'
import type { Warning } from '../../model/warning.js'
import { consumption } from './consumption.js'
import { contradictionIn } from './contradiction.js'
import { type Cut, cutsOf } from './cuts.js'
import { type Arithmetic, arithmeticOf, identitiesOf } from './equations.js'
import { solved } from './joint.js'
import { inPlace, placeOf, type Settled } from './settled.js'
import { type Strip, spanOf, stripsOf, tableOf } from './strip.js'
import type { System } from './system.js'
import { inWorldsOfOneSlip, isOver, type Uncut, withOneSlip } from './worlds.js'

/** Steps of the search for the cuts of one row. */
const mostSteps = 1_000_000

/**
 * Cuts digits that ran together into figures, where the identities of the form leave one way: all rows of a table are solved at once, and a
 * figure is taken only if every solution has it. What is not settled stays unread.
 */
export function unglue(document: Document, recognition: Recognition, form: Form): Recognition {
  const strips = stripsOf(recognition)
  if (strips.length === 0) return recognition
  const settled = new Map<Pointer, Settled>()
  const left = new Map<Strip, number>()
  const contradictions = form.tables.flatMap(({ id }): readonly Warning[] => {
    const own = strips.filter((strip) => tableOf(strip) === id)
    const slip = own.length > 0 ? settle(document, recognition, own, identitiesOf(form, id), settled, left) : undefined
    return slip ? [contradictionIn(id, { strips: own, within: slip.within })] : []
  })
  return told(document, recognition, strips, settled, left, contradictions)
}

function settle(
  document: Document,
  { readings }: Recognition,
  glued: readonly Strip[],
  identities: readonly Identity[],
  settled: Map<Pointer, Settled>,
  left: Map<Strip, number>,
): Found['slip'] {
  const printed = new Set(readings.map(({ pointer }) => pointer))
  const known = readings.flatMap(({ pointer, value }) => (typeof value === 'number' ? [{ pointer, value }] : []))
  const arithmetic = arithmeticOf(identities, [...glued, ...known.map(({ pointer }) => ({ pointers: [pointer] }))], (pointer) =>
    printed.has(pointer),
  )
  const cut = glued.map(({ pieces, pointers }, index) =>
    cutsOf(pieces, pointers.length, arithmetic.sums[index] ?? [], { steps: { left: mostSteps } }),
  )
  // A strip with more ways than can be looked at says nothing of the others.
  const tangled = (strip: number): boolean => strip < glued.length && cut[strip] === null
  const equations = arithmetic.equations.filter(({ terms }) => !terms.some(({ strip }) => tangled(strip)))
  const strips = [...cut.map((cuts) => cuts ?? [[]]), ...known.map(({ value }) => [[value]])]
  const found = solutionOf({ strips, equations }, glued, arithmetic)
  for (const [index, strip] of glued.entries()) {
    const cuts = found.cuts[index] ?? []
    if (tangled(index) || cuts.length === 0 || !isBacked(document.text, strip, index, { ...arithmetic, equations })) continue
    left.set(strip, cuts.length)
    for (const [cell, pointer] of strip.pointers.entries()) {
      const value = agreed(cuts, cell)
      const place = value === null ? null : placeOf(document.text, strip, cuts[0] as Cut, cell)
      if (value !== null && place) settled.set(pointer, { value, ...place, identities: found.consumed(index, cell) })
    }
  }
  return found.slip
}

interface Found {
  readonly cuts: readonly (readonly Cut[])[]
  /** Where nothing satisfies everything: the strips one of which has the slip, null where that is not known. */
  readonly slip?: { readonly within: readonly number[] | null }
  /** The rules that decided the value of a cell. */
  consumed(strip: number, cell: number): readonly string[]
}

function solutionOf(system: System, glued: readonly Strip[], { sums, sumRules }: Arithmetic): Found {
  const rules = [...new Set(system.equations.map(({ rule }) => rule))]
  const uncut = system.strips.map((_, index): Uncut => {
    const strip = glued[index]
    return { pieces: strip?.pieces ?? [], cells: strip?.pointers.length ?? 1, sums: sums[index] ?? [] }
  })
  const { strips } = solved(system)
  if (strips) {
    const spared = rules.map((rule) => ({ rule, strips: without(system, rule) }))
    // Several sums of a strip's own are borne out by no other: a slip among them must not lead to another cut.
    const cuts = strips.map((own, index) => {
      const alone = (sums[index]?.length ?? 0) > 1 && !isCutByCount(glued[index])
      return alone ? [...own, ...(withOneSlip(uncut[index] as Uncut) ?? [])] : own
    })
    return {
      cuts,
      consumed: (strip, cell) => [
        ...(isCutByCount(glued[strip]) ? [] : sumRules),
        ...spared.flatMap((each) => (agreed(each.strips?.[strip] ?? [], cell) === null ? [each.rule] : [])),
      ],
    }
  }
  const worlds = inWorldsOfOneSlip(system, uncut)
  // The worlds leave out the cells that were read: where some stand in the same equations, the slip may be theirs.
  const alone = system.equations.every(({ terms }) => terms.every(({ strip }) => strip < glued.length))
  if (worlds) {
    return { cuts: worlds.strips, slip: { within: alone ? worlds.within : null }, consumed: () => [...sumRules, ...rules] }
  }
  // Several slips: only a strip with one digit a cell, and a sum that holds, needs no other.
  const counted = system.strips.map((cuts, index) => (isCutByCount(glued[index]) && (sums[index]?.length ?? 0) > 0 ? cuts : []))
  return { cuts: counted, slip: { within: null }, consumed: () => sumRules }
}

const without = ({ strips, equations }: System, rule: string): System['strips'] | null =>
  solved({ strips, equations: equations.filter((equation) => equation.rule !== rule) }).strips

function isCutByCount(strip: Strip | undefined): boolean {
  return strip !== undefined && strip.pieces.join('').length === strip.pointers.length
}

/**
 * A sum of its own is not enough to cut a strip by: one that was printed wrong often has another cut that adds up. Other rows must bear it
 * out; where no row can (each strip of remedies stands alone), all its sums together, or one digit a cell.
 */
function isBacked(text: string, strip: Strip, index: number, { sums, equations }: Arithmetic): boolean {
  const own = sums[index] ?? []
  if (own.length === 0) return isForced(text, strip)
  if (own.length > 1 || isCutByCount(strip)) return true
  const total = own[0]?.total
  return strip.pointers.every((_, cell) => cell === total || equations.some((equation) => isOver(equation, index, cell)))
}

/**
 * Without a sum a blank that left no trace cannot be told: 120 may be 1, 2 and 0, or 12, a blank and 0. Zeros before the last digit leave
 * no choice, if they touch the label: 01 apart from it may be a code.
 */
function isForced(text: string, { pieces, pointers, start }: Strip): boolean {
  const digits = pieces.join('')
  if (digits.length !== pointers.length) return false
  return /^0{3,}$/.test(digits) || (/^0+\d$/.test(digits) && /\S/.test(text.charAt(start - 1)))
}

/** The value that a cell has in all cuts; null where they differ, or where one leaves it blank. */
function agreed(cuts: readonly Cut[], cell: number): number | null {
  const [first, ...others] = cuts.map((cut) => cut[cell] ?? null)
  return first !== undefined && others.every((value) => value === first) ? first : null
}

/** The recognition with what was settled put in place, and what is to be said of it. */
function told(
  document: Document,
  recognition: Recognition,
  strips: readonly Strip[],
  settled: ReadonlyMap<Pointer, Settled>,
  left: ReadonlyMap<Strip, number>,
  contradictions: readonly Warning[],
): Recognition {
  const readings = inPlace(document, recognition.readings, settled)
  const cutsLeft = new Map(strips.map((strip) => [strip.span, left.get(strip) ?? 0]))
  const open = new Set(strips.flatMap(({ span, pointers }) => (pointers.every((pointer) => settled.has(pointer)) ? [] : [span])))
  const warnings = recognition.warnings.flatMap((warning): readonly Warning[] => {
    const span = spanOf(warning)
    const cuts = warning.code === 'row-incomplete' ? cutsLeft.get(span) : 0
    if (!cuts) return [warning]
    return open.has(span) ? [{ ...warning, code: 'ambiguous-cell', params: { ...warning.params, cuts } }] : []
  })
  const consumed = strips.map((strip) => ({
    table: tableOf(strip),
    figures: strip.pointers.filter((pointer) => (settled.get(pointer)?.identities.length ?? 0) > 0).length,
    start: strip.start,
    end: strip.end,
  }))
  return { ...recognition, readings, warnings: [...warnings, ...consumption(consumed), ...contradictions] }
}
