/** A cell as it is written: spans not yet clamped. 1 where none is written; a `height` of 0 goes on to the end of the row group. */
export interface SpannedCell {
  readonly width: number
  readonly height: number
}

export interface PlacedCell<Cell> {
  readonly cell: Cell
  /** The first column it stands in, from 1. */
  readonly column: number
  /** Columns it spans. */
  readonly width: number
}

export interface FormedTable<Cell> {
  /** The cells that begin in each row. */
  readonly rows: readonly (readonly PlacedCell<Cell>[])[]
  /** Rows, from 1, in which a cell stands on a place that another takes. */
  readonly overlaps: readonly number[]
}

/** Places of the grid still allowed, shared by the tables of a document: spans can ask for any number. */
export interface Budget {
  places: number
}

/** HTML, "attributes common to td and th elements": what is more is clamped. */
const widest = 1000

/**
 * Gives every cell its place, as HTML says ("forming a table", WHATWG HTML 4.9.12): cells go to the first free column, spans reach over
 * rows but not out of their group of rows. Null where the budget does not reach.
 */
export function formTable<Cell extends SpannedCell>(
  groups: readonly (readonly (readonly Cell[])[])[],
  budget: Budget,
): FormedTable<Cell> | null {
  const rows: (readonly PlacedCell<Cell>[])[] = []
  const overlaps: number[] = []
  for (const group of groups) {
    /** For each column, the first row of the group from which it is free again. */
    const free: number[] = []
    for (const [index, cells] of group.entries()) {
      const placed: PlacedCell<Cell>[] = []
      let column = 0
      let overlapping = false
      for (const cell of cells) {
        const from = column
        while ((free[column] ?? 0) > index) column++
        const width = Math.min(Math.max(1, cell.width), widest)
        budget.places -= column - from + width
        if (budget.places < 0) return null
        const below = cell.height === 0 ? group.length : index + cell.height
        placed.push({ cell, column: column + 1, width })
        for (let end = column + width; column < end; column++) {
          overlapping ||= (free[column] ?? 0) > index
          free[column] = Math.max(free[column] ?? 0, below)
        }
      }
      rows.push(placed)
      if (overlapping) overlaps.push(rows.length)
    }
  }
  return { rows, overlaps }
}
