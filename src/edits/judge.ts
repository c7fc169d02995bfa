import type { Identity } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Checked, NotEvaluable, Outcome } from '../model/rule.js'
import { type Residual, repairable, residual } from './residual.js'

/** One identity of the form over one record: what it adds and what comes of it. */
export interface Judged {
  readonly identity: Identity
  readonly residual: Residual
  readonly outcome: Outcome
}

/** null where the identity says nothing of this record. */
export function judge(identity: Identity, checked: Checked): Judged | null {
  if (!applies(identity, checked)) return null
  const found = residual(identity, { figure: checked.figure, printed: checked.rowPrinted })
  const outcome = identity.relation === 'at-most' ? settleAtMost(identity, found, checked) : settle(identity, found, checked)
  return { identity, residual: found, outcome }
}

/**
 * An identity over a row that the official form does not have says nothing where the report does not have it either; nor does one whose
 * list may be partial, or of whose parts none is printed.
 */
function applies(identity: Identity, checked: Checked): boolean {
  if (!(identity.onlyIfPrinted ?? []).every(checked.rowPrinted)) return false
  if (identity.relation === 'at-most' && !identity.left.some(({ pointer }) => checked.rowPrinted(pointer))) return false
  return [...identity.left, ...identity.right].every(
    ({ pointer, ifPrinted, unlessPrinted }) =>
      ifPrinted || unlessPrinted || !checked.cell(pointer)?.row.optional || checked.rowPrinted(pointer),
  )
}

function settle(identity: Identity, found: Residual, checked: Checked): Outcome {
  const pointers = pointersOf(found)
  const reason = missing(found.missing, checked)
  if (reason !== null && reason !== 'blank') return { outcome: 'not-evaluable', pointers, reason }
  if (found.difference === 0) {
    if (reason === 'blank') return { outcome: 'not-evaluable', pointers, reason }
    const consumed = pointers.some((pointer) => checked.evidence(pointer)?.identities?.includes(identity.rule))
    return consumed ? { outcome: 'not-evaluable', pointers, reason: 'identities-consumed' } : { outcome: 'pass', pointers }
  }
  if (found.difference < 0 && hasLocalRow(pointers, checked)) return { outcome: 'not-evaluable', pointers, reason: 'not-read' }
  return failure(found, pointers, reason === 'blank' && repairable(found))
}

/** What is missing on the left can only add to it, what is missing on the right may be as much as is asked. */
function settleAtMost(identity: Identity, found: Residual, checked: Checked): Outcome {
  const known = (side: Residual['left']): Residual['left'] => side.filter(({ value }) => value !== null)
  const [left, right] = [known(found.left), known(found.right)]
  const all = pointersOf(found)
  const exceeds = found.difference > 0
  const reason = missing(
    exceeds ? found.missing.filter((pointer) => found.right.some((each) => each.pointer === pointer)) : found.missing,
    checked,
  )
  if (reason !== null) return { outcome: 'not-evaluable', pointers: all, reason }
  if (!exceeds) return { outcome: 'pass', pointers: all }
  if (found.right.length > 1 && hasLocalRow(all, checked)) return { outcome: 'not-evaluable', pointers: all, reason: 'not-read' }
  return {
    outcome: 'fail',
    pointers: [...left, ...right].map(({ pointer }) => pointer),
    expected: found.rightSum,
    actual: found.leftSum,
    params: { left: left.length },
    ...(identity.severity === undefined ? {} : { severity: identity.severity }),
  }
}

function pointersOf({ left, right }: Residual): readonly Pointer[] {
  return [...left, ...right].map(({ pointer }) => pointer)
}

/** A row of the office's own stands behind one of these: it may hold what a sum is short of. */
export function hasLocalRow(pointers: readonly Pointer[], { report }: Checked): boolean {
  return (report.warnings ?? []).some(({ code, params }) => code === 'row-unknown' && pointers.includes(String(params?.['after'])))
}

/** `blanksAsZero`: a figure in a blank cell could make the sides equal, so that only taking blanks as 0 makes this a failure. */
function failure(found: Residual, pointers: readonly Pointer[], blanksAsZero: boolean): Outcome {
  const sure = (side: Residual['left']): boolean => blanksAsZero || side.every((addend) => addend.value !== null)
  return {
    outcome: 'fail',
    pointers,
    expected: sure(found.left) ? found.leftSum : null,
    actual: sure(found.right) ? found.rightSum : null,
    params: { left: found.left.length },
    ...(blanksAsZero ? { blanksAsZero, severity: 'warning' } : {}),
  }
}

/** Why addends have no figure, the gravest reason first; null where none is missing. */
export function missing(pointers: readonly Pointer[], checked: Pick<Checked, 'printed' | 'state'>): NotEvaluable['reason'] | null {
  const reasons = pointers.map((pointer) => reasonOf(pointer, checked))
  return (['not-read', 'not-printed', 'unit-missing', 'blank'] as const).find((reason) => reasons.includes(reason)) ?? null
}

/** "/" and 无 stand where nothing was counted: for arithmetic they are blanks. */
function reasonOf(pointer: Pointer, checked: Pick<Checked, 'printed' | 'state'>): NotEvaluable['reason'] {
  if (!checked.printed(pointer)) return 'not-printed'
  switch (checked.state(pointer)) {
    case 'blank':
    case 'notApplicable':
      return 'blank'
    case 'unitMissing':
      return 'unit-missing'
    default:
      return 'not-read'
  }
}
