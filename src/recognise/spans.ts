import type { Place, Token } from './token.js'

// How cells lie in the grid of a table. Where the container has no grid, cells stand one a column and all of this holds.

const edgeOf = ({ column, width }: Place): number => column + width

/** Whether no cell of another row stands between the cells, as one that spans rows would. What is of another row is left out. */
export function isUnbroken(tokens: readonly (Token | null)[]): boolean {
  const last = tokens.at(-1)?.place
  const row = tokens.flatMap((token) => (token && token.place.rowIndex === last?.rowIndex ? [token.place] : []))
  const [first] = row
  if (!first || !last) return true
  const cells = first.row.cells.slice(first.order - 1, last.order)
  return cells.every(({ column }, index) => {
    const before = cells[index - 1]
    return !before || before.column + (before.width ?? 1) === column
  })
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
  const [a, b] = [edgesOf(some), edgesOf(others)]
  return a === b || widthsOf(some) === widthsOf(others)
}

export function isSame(some: readonly Token[], others: readonly Token[]): boolean {
  return edgesOf(some) === edgesOf(others) && widthsOf(some) === widthsOf(others)
}

function edgesOf(tokens: readonly Token[]): string {
  const [first, last] = [tokens[0]?.place, tokens.at(-1)?.place]
  return first && last ? `${first.column}-${edgeOf(last)}` : ''
}

function widthsOf(tokens: readonly Token[]): string {
  return tokens.map(({ place }) => place.width).join()
}

/** The one cell that stands under a header cell and reaches over no other; none if there are several. */
export function standingUnder<Each extends Token>(cells: readonly Each[], head: Place): readonly Each[] {
  const touching = cells.filter(({ place }) => place.column < edgeOf(head) && head.column < edgeOf(place))
  const [cell] = touching
  return cell && touching.length === 1 && cell.place.column >= head.column && edgeOf(cell.place) <= edgeOf(head) ? [cell] : []
}
