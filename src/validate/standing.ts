import { type Standing, standingOf } from '../edits/standing.js'
import type { Form } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import { accept } from './accept.js'
import { checkedOf } from './checked.js'
import { figuresOf } from './figures.js'
import { formIndex } from './form-index.js'

export type { Standing } from '../edits/standing.js'

/** The identities a figure of a record stands in: what is added, and whether it holds, is broken, or is open and why. */
export function standingIn(input: RecordInput, forms: readonly Form[], pointer: Pointer): readonly Standing[] {
  const report = accept(input)
  const form = forms.find((candidate) => candidate.id === report.form) ?? null
  return standingOf(pointer, checkedOf(report, form, figuresOf(input, formIndex(form).pointers)))
}
