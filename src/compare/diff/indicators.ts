import type { DiffCell } from '../../model/diff.js'
import { type Indicator, indicatorIds } from '../../model/report.js'
import { cellOf } from './cells.js'
import type { Compared } from './compared.js'

/**
 * The harmonised series, which makes reports of different forms comparable. Where both take an indicator from the same table, its cells
 * say it already.
 */
export function compareIndicators({ report: a }: Compared, { report: b }: Compared): readonly DiffCell[] {
  return indicatorIds.flatMap((id): readonly DiffCell[] => {
    const [ofA, ofB] = [a.indicators?.[id] ?? null, b.indicators?.[id] ?? null]
    if (ofA === null && ofB === null) return []
    if (ofA?.from === 'table' && ofB?.from === 'table' && a.form === b.form) return []
    const note = noteOn(ofA, ofB)
    if (ofA?.value === ofB?.value && note === null) return []
    const sayings = [ofA, ofB].map((said) => ({ value: said?.value ?? null, state: said ? null : ('notStated' as const) }))
    const [printedA, printedB] = sayings
    return printedA && printedB ? [cellOf(`/indicators/${id}`, printedA, printedB, note)] : []
  })
}

/** Why two figures are not subtracted from each other; null where they may be, or where one is missing. */
function noteOn(a: Indicator | null, b: Indicator | null): DiffCell['note'] {
  if (a === null || b === null) return null
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return 'scope'
  return a.approximate !== b.approximate || (a.approximate && a.value !== b.value) ? 'approximate' : null
}
