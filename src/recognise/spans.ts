import type { Place, Token } from './token.js'

// How cells lie in the grid of a table. Where the container has no grid, cells stand one a column and all of this holds.

const edgeOf = ({ column, width }: Place): number => column + width

/** Whether no cell of another row stands between the cells, as one that spans rows would. What is of another row is left out. */
export function isUnbroken(tokens: readonly (Token | null)[]): boolean {
  const last = tokens.at(-1)?.place
  const first = tokens.find((token) => token?.place.rowIndex === last?.rowIndex)?.place
  if (!first || !last) return true
  const { cells } = first.row
  for (let at = first.order; at < last.order; at++) {
    const before = cells[at - 1]
    const cell = cells[at]
    if (before && cell && before.column + (before.width ?? 1) !== cell.column) return false
  }
  return true
}

/** Whether cells, of one row or of several, lie side by side in a grid. */
export function isInGrid(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.every(({ place }, index) => {
      const before = tokens[index - 1]?.place
      return place.row.kind === 'grid' && (!before || (edgeOf(before) === place.column && before.row.table === place.row.table))
    })
  )
}

/** Whether rows of as many cells show the same columns: they reach from the same edge to the same edge, or their cells are equally wide. */
export function isAlike(some: readonly Token[], others: readonly Token[]): boolean {
  return haveSameEdges(some, others) || haveSameWidths(some, others)
}

export function isSame(some: readonly Token[], others: readonly Token[]): boolean {
  return haveSameEdges(some, others) && haveSameWidths(some, others)
}

function haveSameEdges(some: readonly Token[], others: readonly Token[]): boolean {
  const last = some.at(-1)?.place
  const otherLast = others.at(-1)?.place
  if (!last || !otherLast) return last === otherLast
  return some[0]?.place.column === others[0]?.place.column && edgeOf(last) === edgeOf(otherLast)
}

function haveSameWidths(some: readonly Token[], others: readonly Token[]): boolean {
  return some.length === others.length && some.every(({ place }, index) => place.width === others[index]?.place.width)
}

/** The one cell that stands under a header cell and reaches over no other; none if there are several. */
export function standingUnder<Each extends Token>(cells: readonly Each[], head: Place): readonly Each[] {
  const touching = cells.filter(({ place }) => place.column < edgeOf(head) && head.column < edgeOf(place))
  const [cell] = touching
  return cell && touching.length === 1 && cell.place.column >= head.column && edgeOf(cell.place) <= edgeOf(head) ? [cell] : []
}
