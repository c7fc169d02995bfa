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
        return canHold(edit, edit.short - addedTo(edit, steps), system)
      }),
    )
}

/**
 * Those choices that leave the fewest edits which no figures in their missing cells can make hold: such an edit is broken too, though no
 * equation is left of it.
 */
export function mendingMost(solutions: readonly (readonly Step[])[], system: System): readonly (readonly Step[])[] {
  const impossible = system.edits.filter((edit) => !edit.complete && !canHold(edit, edit.short, system))
  if (impossible.length === 0) return solutions
  const mended = solutions.map((steps) => impossible.filter((edit) => canHold(edit, edit.short - addedTo(edit, steps), system)).length)
  const most = Math.max(...mended)
  return solutions.filter((_, index) => mended[index] === most)
}

/** What changes add to the terms of an edit. */
function addedTo({ terms }: Edit, steps: readonly Step[]): number {
  return terms.reduce((sum, term) => sum + term.by * (steps.find(({ cell }) => cell === term.cell)?.by ?? 0), 0)
}

/** Whether some figures in the missing cells come to what an edit is short of. */
export function canHold({ terms }: Edit, short: number, { cells }: System): boolean {
  if (short === 0) return true
  return terms.some(({ cell, by }) => cells[cell]?.value === null && (cells[cell]?.signed || by > 0 === short > 0))
}
