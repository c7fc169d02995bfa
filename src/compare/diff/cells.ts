import { exactSum } from '../../edits/exact-sum.js'
import type { DiffCell, DiffState, ReportDiff } from '../../model/diff.js'
import type { Form, FormId } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { CellState } from '../../model/report.js'
import { inTables } from '../../text/cell-path.js'
import { byCodeUnits } from '../../text/order.js'
import type { Compared } from './compared.js'
import { formCells } from './form-cells.js'

export interface Cells {
  /** Those that differ. */
  readonly cells: readonly DiffCell[]
  readonly figures: ReportDiff['figures']
}

/** A figure, or why there is none. */
interface Printed {
  readonly value: number | string | null
  readonly state: DiffState | null
}

const states: Readonly<Record<CellState, true>> = { blank: true, notApplicable: true, text: true, unreadable: true, unitMissing: true }

/** States that say of a missing cell only that it is missing. */
const silent: readonly (DiffState | null)[] = ['notPrinted', 'notInForm', 'unknown']

/** The cells of two reports side by side, in the order of their forms, whichever report comes first. */
export function compareCells(a: Compared, b: Compared, forms: readonly Form[]): Cells {
  const cells: DiffCell[] = []
  const figures = { compared: 0, same: 0, changed: 0, onlyA: 0, onlyB: 0 }
  const [readA, readB] = [readerOf(a, forms), readerOf(b, forms)]
  for (const pointer of pointersOf(a, b, forms)) {
    const [ofA, ofB] = [readA(pointer), readB(pointer)]
    const equal = ofA.value === ofB.value
    if (ofA.value !== null || ofB.value !== null) {
      figures.compared++
      figures[equal ? 'same' : ofB.value === null ? 'onlyA' : ofA.value === null ? 'onlyB' : 'changed']++
    }
    if (!equal || statesDiffer(ofA, ofB)) cells.push(cellOf(pointer, ofA, ofB, null))
  }
  return { cells, figures }
}

function statesDiffer(a: Printed, b: Printed): boolean {
  if (a.state === b.state || a.value !== null || b.value !== null) return false
  if (silent.includes(a.state) && silent.includes(b.state)) return false
  return a.state !== 'unknown' && b.state !== 'unknown'
}

export function cellOf(pointer: Pointer, a: Printed, b: Printed, note: DiffCell['note']): DiffCell {
  const comparable = note === null && typeof a.value === 'number' && typeof b.value === 'number'
  return {
    pointer,
    a: a.value,
    b: b.value,
    change: comparable ? exactSum([b.value as number, -(a.value as number)]) : null,
    aState: a.state,
    bState: b.state,
    note,
  }
}

/** Every cell that one of the two may print: those of their own forms, the newer one first, then of the others, then what else is in the records. */
function pointersOf(a: Compared, b: Compared, forms: readonly Form[]): Iterable<Pointer> {
  const isOwn = (id: FormId): boolean => id === a.report.form || id === b.report.form
  const newest = [...formCells(forms)].reverse()
  const ordered = [...newest.filter(([id]) => isOwn(id)), ...newest.filter(([id]) => !isOwn(id))]
  const ofForms = new Set(ordered.flatMap(([, pointers]) => [...pointers]))
  const found = [a, b].flatMap(({ report, values }) => [...values.keys(), ...Object.keys(report.evidence ?? {})])
  const others = found.filter((pointer) => inTables(pointer) && !ofForms.has(pointer))
  return [...ofForms, ...new Set(others.sort(byCodeUnits))]
}

function readerOf({ report, values }: Compared, forms: readonly Form[]): (pointer: Pointer) => Printed {
  const evidence: Readonly<Record<Pointer, unknown>> = report.evidence ?? {}
  const silent = Object.keys(evidence).length === 0
  const own = formCells(forms).get(report.form)
  return (pointer) => {
    const value = values.get(pointer) ?? null
    if (value !== null) return { value, state: null }
    if (Object.hasOwn(evidence, pointer)) return { value, state: stateOf(evidence[pointer]) }
    if (own && !own.has(pointer)) return { value, state: 'notInForm' }
    return { value, state: silent ? 'unknown' : 'notPrinted' }
  }
}

function stateOf(evidence: unknown): CellState {
  const state = typeof evidence === 'object' && evidence !== null && 'state' in evidence ? evidence.state : null
  return typeof state === 'string' && Object.hasOwn(states, state) ? (state as CellState) : 'unreadable'
}
