import { type Residual, residual } from '../../src/edits/residual.js'
import { type CellTraits, type System, systemOf } from '../../src/edits/system.js'
import type { Identity } from '../../src/model/form.js'

export type Values = Readonly<Record<string, number | null>>

/** `x1 + x2 - x3`: a sum that equals 0, as an identity with its pluses on the left. */
export function identityOf(edit: string): Identity {
  const terms = [...edit.matchAll(/([+-]?)\s*([a-z]\w*)/g)].map(([, sign, name]) => ({ pointer: `/${name}`, minus: sign === '-' }))
  const side = (minus: boolean) => terms.filter((term) => term.minus === minus).map(({ pointer }) => ({ pointer }))
  return { rule: edit, left: side(false), right: side(true) }
}

export function residualsOf(edits: readonly string[], values: Values): readonly Residual[] {
  return edits.map((edit) => residual(identityOf(edit), { figure: (pointer) => values[pointer.slice(1)] ?? null, printed: () => true }))
}

/** Cells of papers may be anything, unless said otherwise. */
export function systemIn(edits: readonly string[], values: Values, traits: CellTraits = {}): System {
  const system = systemOf(residualsOf(edits, values), () => traits)
  if (system === null) throw new Error('too large')
  return system
}
