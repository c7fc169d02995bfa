import type { Form } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { Evidence, RecordInput } from '../model/report.js'
import type { Checked } from '../model/rule.js'
import { foldText } from '../text/fold-table.js'
import { accept, isSpan } from './accept.js'
import { figuresOf } from './figures.js'
import { formIndex } from './form-index.js'
import { headingsOf } from './headings.js'

/** What rules may ask of a record. */
export function checkedOf(report: RecordInput, form: Form | null, figures: ReadonlyMap<Pointer, number>): Checked {
  const { cells, byPointer, siblings } = formIndex(form)
  const evidence = (pointer: Pointer): Evidence | null => {
    const found: unknown = Object.hasOwn(report.evidence ?? {}, pointer) ? report.evidence?.[pointer] : null
    return isSpan(found) && 'quote' in found && typeof found.quote === 'string' ? (found as Evidence) : null
  }
  const printed = (pointer: Pointer): boolean => figures.has(pointer) || evidence(pointer) !== null
  return {
    report,
    form,
    cells,
    headings: form === null ? [] : headingsOf(report.sections ?? [], form),
    cell: (pointer) => byPointer.get(pointer) ?? null,
    figure: (pointer) => figures.get(pointer) ?? null,
    evidence,
    state: (pointer) => evidence(pointer)?.state ?? null,
    printed,
    rowPrinted: (pointer) => (siblings.get(pointer) ?? [pointer]).some(printed),
    fold: foldText,
  }
}

/** The same of a record as it comes in. */
export function checkedIn(input: RecordInput, forms: readonly Form[]): Checked {
  const report = accept(input)
  const form = forms.find((candidate) => candidate.id === report.form) ?? null
  return checkedOf(report, form, figuresOf(input, formIndex(form).pointers))
}
