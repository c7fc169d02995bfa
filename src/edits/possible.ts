import type { Step } from './localise.js'
import { type Edit, fits, type System } from './system.js'

/**
 * Whether changes leave figures that cells may hold, and make no edit impossible that its missing cells could satisfy before: these may be
 * 0 and more, whatever is added to them.
 */
export function allowedIn(system: System): (steps: readonly Step[]) => boolean {
  const { values, edits, editsOf } = system
  return (steps) =>
    steps.every(({ cell, by }) => fits((values[cell] ?? 0) + by, cell, system)) &&
    steps.every(({ cell }) =>
      (editsOf[cell] ?? []).every((index) => {
        const edit = edits[index]
        if (edit === undefined || edit.complete || !canHold(edit, edit.short, system)) return true
        const added = edit.terms.reduce((sum, term) => sum + term.by * (steps.find((step) => step.cell === term.cell)?.by ?? 0), 0)
        return canHold(edit, edit.short - added, system)
      }),
    )
}

/** Whether some figures in the missing cells come to what an edit is short of. */
export function canHold({ terms }: Edit, short: number, { cells }: System): boolean {
  if (short === 0) return true
  return terms.some(({ cell, by }) => cells[cell]?.value === null && (cells[cell]?.signed || by > 0 === short > 0))
}
