import type { Compared } from '../../model/between.js'
import type { Form } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import { type CellState, type IndicatorId, indicatorIds, type Scope } from '../../model/report.js'
import type { Checked, FormCell } from '../../model/rule.js'

/** The cells of one form, looked up by pointer. */
export interface FormCells {
  readonly cells: readonly FormCell[]
  readonly byPointer: ReadonlyMap<Pointer, FormCell>
  /** The pointers of a row, by any pointer of it. */
  readonly siblings: ReadonlyMap<Pointer, readonly Pointer[]>
}

/** The cells of every form in one list, so that what a report holds fits into two short arrays. */
export class CellSpace {
  readonly size: number
  readonly #places = new Map<Pointer, number>()
  readonly #of: (form: Form | null) => FormCells

  constructor(forms: readonly Form[], cellsOf: (form: Form | null) => FormCells) {
    this.#of = cellsOf
    for (const form of forms)
      for (const { pointer } of cellsOf(form).cells) if (!this.#places.has(pointer)) this.#places.set(pointer, this.#places.size)
    this.size = this.#places.size
  }

  pointers(): Iterable<Pointer> {
    return this.#places.keys()
  }

  placeOf(pointer: Pointer): number {
    return this.#places.get(pointer) ?? -1
  }

  cellsOf(form: Form | null): FormCells {
    return this.#of(form)
  }
}

/** Why a cell has no figure, one byte each; the first is a figure. `unread`: printed, and nothing could be said of it. */
const codes = ['figure', 'absent', 'blank', 'notApplicable', 'text', 'unreadable', 'unitMissing', 'unread', 'disputed'] as const
export type CellCode = (typeof codes)[number]

/** How a report fared by itself. */
export interface Quality {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly figuresRead: number
  readonly figuresConfirmed: number
}

/** What is known of a report besides its figures. */
export interface Facts {
  readonly path: string | null
  readonly organ: string
  /** The organ as it stands in the record, folded. */
  readonly organKey: string | null
  /** As reports are paired. */
  readonly key: string
  readonly year: number
  readonly scope: Scope | null
  readonly form: Form | null
  readonly approximate: readonly IndicatorId[]
  readonly fromProse: readonly IndicatorId[]
  readonly quality: Quality
}

/** A report as a panel keeps it: figures, whose they are and how good they are; no words. */
export class Held implements Compared {
  readonly facts: Facts
  /** Of how many reports of the organ and year it is made. */
  readonly paths: readonly (string | null)[]
  readonly body: null = null
  readonly #space: CellSpace
  readonly #values: Float64Array
  readonly #codes: Uint8Array
  /** NaN where there is none, Infinity where two reports differ. */
  readonly #indicators: Float64Array

  constructor(
    facts: Facts,
    space: CellSpace,
    values: Float64Array,
    states: Uint8Array,
    indicators: Float64Array,
    paths: readonly (string | null)[] = [facts.path],
  ) {
    this.facts = facts
    this.paths = paths
    this.#space = space
    this.#values = values
    this.#codes = states
    this.#indicators = indicators
  }

  static of(checked: Checked, facts: Facts, space: CellSpace): Held {
    const values = new Float64Array(space.size)
    const states = new Uint8Array(space.size)
    for (const pointer of space.pointers()) {
      const at = space.placeOf(pointer)
      const figure = checked.figure(pointer)
      values[at] = figure ?? 0
      states[at] = codes.indexOf(figure !== null ? 'figure' : checked.printed(pointer) ? (checked.state(pointer) ?? 'unread') : 'absent')
    }
    const said = checked.report.indicators
    const indicators = Float64Array.from(indicatorIds, (id) => said?.[id]?.value ?? Number.NaN)
    return new Held(facts, space, values, states, indicators)
  }

  get form(): Form | null {
    return this.facts.form
  }

  get organ(): string {
    return this.facts.organ
  }

  get year(): number {
    return this.facts.year
  }

  get scope(): Scope | null {
    return this.facts.scope
  }

  get cells(): readonly FormCell[] {
    return this.#space.cellsOf(this.form).cells
  }

  readonly cell = (pointer: Pointer): FormCell | null => this.#space.cellsOf(this.form).byPointer.get(pointer) ?? null

  readonly code = (pointer: Pointer): CellCode => codes[this.#codes[this.#space.placeOf(pointer)] ?? 1] ?? 'absent'

  readonly figure = (pointer: Pointer): number | null =>
    this.code(pointer) === 'figure' ? (this.#values[this.#space.placeOf(pointer)] ?? null) : null

  readonly state = (pointer: Pointer): CellState | null => {
    const code = this.code(pointer)
    return code === 'figure' || code === 'absent' || code === 'unread' || code === 'disputed' ? null : code
  }

  readonly printed = (pointer: Pointer): boolean => this.code(pointer) !== 'absent'

  readonly rowPrinted = (pointer: Pointer): boolean =>
    (this.#space.cellsOf(this.form).siblings.get(pointer) ?? [pointer]).some(this.printed)

  readonly disputed = (pointer: Pointer): boolean => this.code(pointer) === 'disputed'

  readonly indicator = (id: IndicatorId): number | null => {
    const value = this.#indicators[indicatorIds.indexOf(id)] ?? Number.NaN
    return Number.isFinite(value) ? value : null
  }

  /** Equal where all that is kept is equal; for putting reports in an order. */
  signature(): string {
    return [this.#codes.join(), this.#values.join(), this.#indicators.join()].join('|')
  }

  /** Two reports of one organ and year as one: what only one says is kept, what they differ in is none. The other way round it is the same. */
  with(other: Held): Held {
    const values = this.#values.slice()
    const states = this.#codes.slice()
    const disputed = codes.indexOf('disputed')
    for (let at = 0; at < values.length; at++) {
      const [own, others] = [states[at] ?? 0, other.#codes[at] ?? 0]
      if (own === disputed || others === disputed) states[at] = disputed
      else if (own === 0 && others === 0 && values[at] !== other.#values[at]) states[at] = disputed
      else if (own !== 0) {
        states[at] = others === 0 || own === 1 ? others : others === 1 ? own : Math.max(own, others)
        values[at] = other.#values[at] ?? 0
      }
    }
    const indicators = this.#indicators.map((value, at) => {
      const against = other.#indicators[at] ?? Number.NaN
      return Number.isNaN(value) ? against : Number.isNaN(against) || value === against ? value : Number.POSITIVE_INFINITY
    })
    const [facts, paths] = [joined(this.facts, other.facts), [...this.paths, ...other.paths]]
    return new Held(facts, this.#space, values, states, indicators, paths)
  }
}

function joined(one: Facts, other: Facts): Facts {
  const both = (a: readonly IndicatorId[], b: readonly IndicatorId[]): readonly IndicatorId[] => {
    return indicatorIds.filter((id) => a.includes(id) || b.includes(id))
  }
  return {
    ...one,
    scope: one.scope ?? other.scope,
    approximate: both(one.approximate, other.approximate),
    fromProse: both(one.fromProse, other.fromProse),
    quality: {
      errors: one.quality.errors + other.quality.errors,
      warnings: one.quality.warnings + other.quality.warnings,
      notes: one.quality.notes + other.quality.notes,
      figuresRead: Math.max(one.quality.figuresRead, other.quality.figuresRead),
      figuresConfirmed: Math.max(one.quality.figuresConfirmed, other.quality.figuresConfirmed),
    },
  }
}
