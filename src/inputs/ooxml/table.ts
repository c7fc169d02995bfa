import type { Block, Table, TableCell } from '../blocks/block.js'

/** A cell as it is written. */
export interface WrittenCell {
  width: number
  /** Whether it goes on with the cell above or to the left, or begins one that others go on with. */
  down: 'begins' | 'goes on' | null
  across: 'begins' | 'goes on' | null
  /** Taken out by a tracked change. */
  deleted: boolean
  readonly blocks: Block[]
}

export interface WrittenRow {
  /** Columns that stay free before its first cell. */
  before: number
  deleted: boolean
  readonly cells: WrittenCell[]
}

/** Places the cells of a table row by row. A cell that another goes on into stands once; words found where it goes on are kept, and told. */
export class TableBuilder {
  private readonly rows: (readonly TableCell[])[] = []
  private readonly overlaps: number[] = []
  /** Widths of the cells above that may go on, by column. */
  private above: ReadonlyMap<number, number> = new Map()

  addRow({ before, deleted, cells }: WrittenRow): void {
    if (deleted) return
    const placed: { column: number; width: number; readonly blocks: readonly Block[] }[] = []
    const goingOn = new Map<number, number>()
    let column = 1 + before
    let overlapping = false
    for (const { width, down, across, blocks } of cells.filter((cell) => !cell.deleted)) {
      const last = placed.at(-1)
      const wider = across === 'goes on' && last !== undefined && last.column + last.width === column
      const goesOn = wider || (down === 'goes on' && this.above.get(column) === width)
      if (wider && isBlank(blocks)) last.width += width
      else if (!goesOn || !isBlank(blocks)) placed.push({ column, width, blocks })
      overlapping ||= goesOn && !isBlank(blocks)
      if (down !== null) goingOn.set(column, width)
      column += width
    }
    this.above = goingOn
    this.rows.push(placed)
    if (overlapping) this.overlaps.push(this.rows.length)
  }

  finish(): Table | null {
    return this.rows.every((cells) => cells.length === 0) ? null : { kind: 'table', rows: this.rows, overlaps: this.overlaps }
  }
}

function isBlank(blocks: readonly Block[]): boolean {
  return blocks.every((block) =>
    block.kind === 'table' ? block.rows.flat().every((cell) => isBlank(cell.blocks)) : block.text.trim() === '',
  )
}
