import { type Standing, standingOf } from '../edits/standing.js'
import type { Form } from '../model/form.js'
import type { Pointer } from '../model/pointer.js'
import type { RecordInput } from '../model/report.js'
import { checkedIn } from './checked.js'

export type { Standing } from '../edits/standing.js'

/** The identities a figure of a record stands in: what is added, and whether it holds, is broken, or is open and why. */
export function standingIn(input: RecordInput, forms: readonly Form[], pointer: Pointer): readonly Standing[] {
  return standingOf(pointer, checkedIn(input, forms))
}
