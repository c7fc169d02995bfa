import { type Explanation, explain } from '../../edits/explain.js'
import { type System, withValues } from '../../edits/system.js'
import type { Cause, Change } from '../../model/finding.js'
import type { Pointer } from '../../model/pointer.js'
import type { Checked } from '../../model/rule.js'
import { type BlankValues, blankValues } from './blanks.js'
import type { Caused, Failure } from './caused.js'
import { type Earlier, type RecordSystem, recordSystem } from './record-system.js'

/**
 * The failures of one record by cause: the cell that explains several broken identities is one finding. A failure for which no cause is
 * found stays as it is. In the order of the failures.
 */
export function bringTogether(
  failures: readonly Failure[],
  checked: Checked,
  on: ReadonlySet<string>,
  earlier?: Earlier,
): readonly Caused[] {
  const sums = new Set(checked.form?.identities.flatMap(({ rule, relation }) => (relation === undefined ? [rule] : [])))
  const concerned = failures.some((failure) => sums.has(failure.rule.id) || isOfBlanks(failure, checked))
  const record = concerned ? recordSystem(checked, on, earlier) : null
  if (record === null) return failures.map(alone)
  const byEdit = failuresByEdit(record, failures)
  const located = explain(record.system, record.layout)
  const found = located.flatMap((one) => causedBy(one, byEdit, failures, checked))
  const settled = withChanges(
    record.system,
    located.flatMap(({ causes }) => (causes.length === 1 ? (causes[0]?.changes ?? []) : [])),
  )
  const blanks = blankValues(settled)
  const taken = new Set(found.flatMap((caused) => caused.failures))
  const lists = failures.filter((failure) => !byEdit.includes(failure) && isOfBlanks(failure, checked))
  const ofBlanks = blankFindings(blanks, lists, failures, byEdit, taken)
  for (const caused of ofBlanks) for (const failure of caused.failures) taken.add(failure)
  const asZero = takenAsZero({ ...record, system: blanks.filled }, byEdit, failures, taken, checked)
  for (const caused of asZero) for (const failure of caused.failures) taken.add(failure)
  const rest = failures.filter((failure) => !taken.has(failure)).map(alone)
  return [...found, ...ofBlanks, ...asZero, ...rest].sort((a, b) => orderOf(a, failures) - orderOf(b, failures))
}

function alone(failure: Failure): Caused {
  return { failures: [failure], causes: [] }
}

function orderOf({ failures: [first] }: Caused, all: readonly Failure[]): number {
  return all.indexOf(first)
}

function failuresByEdit({ judged }: RecordSystem, failures: readonly Failure[]): readonly (Failure | null)[] {
  const keyOf = (rule: string, pointers: readonly Pointer[]): string => `${rule} ${pointers.join(' ')}`
  const byKey = new Map(failures.map((failure) => [keyOf(failure.rule.id, failure.fail.pointers), failure]))
  return judged.map(({ identity, outcome }) => byKey.get(keyOf(identity.rule, outcome.pointers)) ?? null)
}

/** The finding, or findings, that an explanation makes of the failures it bears on. */
function causedBy(
  { causes, edits, unsolved, inexact }: Explanation,
  byEdit: readonly (Failure | null)[],
  failures: readonly Failure[],
  checked: Checked,
): readonly Caused[] {
  const own = edits.flatMap((edit) => byEdit[edit] ?? [])
  if (unsolved !== undefined) return own.map((failure): Caused => ({ failures: [failure], causes: [unknown], unsolved }))
  const [only, ...others] = causes
  const too = only !== undefined && others.length === 0 ? alsoExplained(only, failures, checked) : []
  const all = failures.filter((failure) => own.includes(failure) || too.includes(failure))
  const [first, ...more] = all.map((failure) => certain(failure, failures))
  return first === undefined ? [] : [{ failures: [first, ...more], causes, ...(inexact ? { inexact } : {}) }]
}

const unknown: Cause = { kind: 'unknown', confidence: 'candidate', changes: [] }

/** Sums that contradict each other whatever their blanks hold are broken, and not only if these are 0. */
function certain(failure: Failure, failures: readonly Failure[]): Failure {
  if (failure.fail.blanksAsZero !== true) return failure
  const { blanksAsZero: _, severity: _severity, ...fail } = failure.fail
  const severity = failures.find(({ rule, fail: other }) => rule === failure.rule && other.blanksAsZero !== true)?.severity
  return { ...failure, fail, severity: severity ?? failure.severity }
}

/** Other checks that fail over a cell and would not with its change: a bound it exceeds, a figure that is no count. */
function alsoExplained({ changes }: Cause, failures: readonly Failure[], checked: Checked): readonly Failure[] {
  const changed = new Map(changes.map(({ pointer, to }) => [pointer, to]))
  const mended: Checked = {
    ...checked,
    figure: (pointer) => (changed.has(pointer) ? (changed.get(pointer) ?? null) : checked.figure(pointer)),
  }
  return failures.filter(({ rule, fail }) => {
    if (!fail.pointers.some((pointer) => changed.has(pointer))) return false
    if (checked.form?.identities.some((identity) => identity.rule === rule.id && identity.relation === undefined)) return false
    if (fail.pointers.some((pointer) => checked.cell(pointer) !== null && checked.figure(pointer) === null)) return false
    const again = rule.check(mended).flatMap((outcome) => (outcome.outcome === 'fail' ? [outcome] : []))
    const before = failures.filter((failure) => failure.rule === rule).length
    return again.length < before && !again.some(({ pointers }) => pointers[0] === fail.pointers[0])
  })
}

function withChanges(system: System, changes: readonly Change[]): System {
  const indexes = new Map(system.cells.map(({ pointer }, index) => [pointer, index]))
  const units = (to: number | null): number | null => (to === null ? null : Math.round(to * 10 ** -system.exponent))
  return withValues(system, new Map(changes.map(({ pointer, to }) => [indexes.get(pointer) ?? -1, units(to)])))
}

/** What blank cells should hold goes to the failure that lists them, and with it the sums that then hold. */
function blankFindings(
  { causes, zeros, filled }: BlankValues,
  lists: readonly Failure[],
  failures: readonly Failure[],
  byEdit: readonly (Failure | null)[],
  taken: ReadonlySet<Failure>,
): readonly Caused[] {
  const explained = filled.edits.flatMap(({ short, terms }, edit) => {
    const failure = byEdit[edit]
    const cells = terms.map(({ cell }) => filled.cells[cell]?.pointer ?? '')
    return failure?.fail.blanksAsZero && short === 0 && !taken.has(failure) ? [{ failure, cells }] : []
  })
  return lists.flatMap((list): readonly Caused[] => {
    const listed = new Set(list.fail.pointers)
    const own = causes.flatMap((cause) => {
      const changes = cause.changes.filter(({ pointer }) => listed.has(pointer))
      return changes.length === 0 ? [] : [{ ...cause, changes }]
    })
    const named = new Set(own.flatMap(({ changes }) => changes.map(({ pointer }) => pointer)))
    const sums = explained.filter(({ cells }) => cells.some((cell) => named.has(cell))).map(({ failure }) => failure)
    const count = list.fail.pointers.filter((pointer) => zeros.has(pointer)).length
    if (own.length === 0 && count === 0) return []
    return [{ failures: [list, ...failures.filter((failure) => sums.includes(failure))], causes: own, ofBlanks: true, zeros: count }]
  })
}

/** A check that fails because its cells have no figure. */
function isOfBlanks({ fail: { pointers } }: Failure, checked: Checked): boolean {
  return pointers.length > 0 && pointers.every((pointer) => checked.cell(pointer) !== null && checked.figure(pointer) === null)
}

/** The weaker test: with 0 in the blanks that are left, one cell may explain what then fails. It is a candidate and says so. */
function takenAsZero(
  record: RecordSystem,
  byEdit: readonly (Failure | null)[],
  failures: readonly Failure[],
  taken: ReadonlySet<Failure>,
  checked: Checked,
): readonly Caused[] {
  const open = (edit: number): boolean => {
    const failure = byEdit[edit]
    return failure?.fail.blanksAsZero === true && !taken.has(failure)
  }
  if (!record.judged.some((_, edit) => open(edit))) return []
  return explain(record.system, record.layout).flatMap(({ causes, edits, unsolved }) => {
    const [only, ...others] = causes
    const [first, ...more] = failures.filter((failure) => edits.some((edit) => open(edit) && byEdit[edit] === failure))
    if (unsolved || !only || others.length > 0 || !first || edits.length < 2 || !edits.every(open)) return []
    const changes = only.changes.map((change) => ({ ...change, from: checked.figure(change.pointer) }))
    return [{ failures: [first, ...more] as const, causes: [{ ...only, confidence: 'candidate' as const, changes }] }]
  })
}
