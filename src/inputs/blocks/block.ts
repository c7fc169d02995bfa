/** Words on lines of their own; `\n` parts the lines. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** From 1, where it begins; where the container has pages. */
  readonly page?: number
}

export interface TableCell {
  /** The first column of the grid it stands in, from 1. */
  readonly column: number
  /** Columns of the grid it spans. */
  readonly width: number
  readonly blocks: readonly Block[]
}

/** The cells that begin in each row of the grid; one that spans rows stands in its first only. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCell[])[]
  /** Rows, from 1, in which a cell stands on another's place. */
  readonly overlaps: readonly number[]
  /** The page of each row, where the container has pages. */
  readonly pages?: readonly number[]
}

/** What HTML and DOCX come down to: the words of a document in reading order, and its tables with their spans resolved. */
export type Block = Paragraph | Table
