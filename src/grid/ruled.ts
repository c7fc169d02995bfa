/** A straight line drawn across (at a height, from left to right) or down (at a place from the left, from top to bottom). */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A place on a page; y grows downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A cell between lines, and the half-open ranges of rows and columns it reaches over, from 0. */
export interface RuledCell extends Box {
  readonly row: number
  readonly rowEnd: number
  readonly column: number
  readonly columnEnd: number
}

/** Lines that hang together, and the cells between them. */
export interface RuledTable extends Box {
  /** Where columns and rows begin and end. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly RuledCell[]
}

/** With more lines than this a page shows a map or a pattern; with more places in it, what they make is no table. */
const mostRules = 4000
const mostPlaces = 20_000
/** Lines this near touch, and lines this near are one: borders are drawn twice, or as boxes with some space between. */
const reach = 3
/** Shorter than this nothing is a side of a cell: dots, ticks, strokes of drawn characters. */
const shortest = 6
/** A wall stands where lines cover this much of a side. */
const wallShare = 0.6
/** No figure fits into what is narrower. */
const narrowest = 5

/**
 * The tables that lines make. What stands between two places is parted only by the lines that cover it: a line that is missing between two
 * cells makes them one, and a line elsewhere in the table parts nothing here. `points`: where something is written; an empty gap between
 * two lines is no row and no column.
 */
export function ruledTables(across: readonly Rule[], down: readonly Rule[], points: readonly Point[]): readonly RuledTable[] {
  const lines = { across: mergeRules(across), down: mergeRules(down) }
  if (lines.across.length + lines.down.length > mostRules) return []
  return groupsOf(lines.across, lines.down)
    .map((group) => tableOf(group, points))
    .filter((table) => table !== null)
}

/** Lines that continue each other, or lie on each other, as one. */
export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = []
  for (const track of tracksOf(rules)) {
    const pieces: Rule[] = []
    for (const rule of track.sort((a, b) => a.from - b.from)) {
      const last = pieces.at(-1)
      if (last && rule.from <= last.to + reach) pieces[pieces.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
      else pieces.push(rule)
    }
    merged.push(...pieces)
  }
  return merged.filter(({ from, to }) => to - from >= shortest)
}

/** Lines at the same height, within the thickness of a line. */
function tracksOf(rules: readonly Rule[]): Rule[][] {
  const tracks: Rule[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    if (rule.at - last > 1) {
      tracks.push([])
      last = rule.at
    }
    tracks.at(-1)?.push({ ...rule, at: last })
  }
  return tracks
}

interface Group {
  readonly across: Rule[]
  readonly down: Rule[]
}

/** Lines that touch, directly or by others. */
function groupsOf(across: readonly Rule[], down: readonly Rule[]): readonly Group[] {
  const parents = [...across, ...down].map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] = parents[parents[root] as number] as number
    return root
  }
  for (const [i, h] of across.entries())
    for (const [j, v] of down.entries()) if (spans(h, v.at) && spans(v, h.at)) parents[rootOf(i)] = rootOf(across.length + j)
  // Frames of cells with some space between them touch nothing across it.
  for (const [offset, rules] of [
    [0, across],
    [across.length, down],
  ] as const)
    for (const [i, a] of rules.entries())
      for (const [j, b] of rules.entries())
        if (i < j && Math.abs(a.at - b.at) <= reach && a.from <= b.to + reach && b.from <= a.to + reach)
          parents[rootOf(offset + i)] = rootOf(offset + j)
  const groups = new Map<number, Group>()
  const groupAt = (root: number): Group => {
    const group = groups.get(root) ?? { across: [], down: [] }
    groups.set(root, group)
    return group
  }
  for (const [i, rule] of across.entries()) groupAt(rootOf(i)).across.push(rule)
  for (const [j, rule] of down.entries()) groupAt(rootOf(across.length + j)).down.push(rule)
  return [...groups.values()]
}

const spans = ({ from, to }: Rule, at: number): boolean => from - reach <= at && at <= to + reach

function tableOf({ across, down }: Group, points: readonly Point[]): RuledTable | null {
  if (across.length === 0 || down.length === 0) return null
  const box = {
    left: Math.min(...down.map(({ at }) => at), ...across.map(({ from }) => from)),
    right: Math.max(...down.map(({ at }) => at), ...across.map(({ to }) => to)),
    top: Math.min(...across.map(({ at }) => at), ...down.map(({ from }) => from)),
    bottom: Math.max(...across.map(({ at }) => at), ...down.map(({ to }) => to)),
  }
  const inside = points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
  const columns = edgesOf(
    [...down.map(({ at }) => at), box.left, box.right],
    inside.map(({ x }) => x),
  )
  const rows = edgesOf(
    [...across.map(({ at }) => at), box.top, box.bottom],
    inside.map(({ y }) => y),
  )
  if ((columns.length - 1) * (rows.length - 1) > mostPlaces) return null
  const cells = cellsOf(columns, rows, across, down)
  return cells.length > 1 ? { ...box, columns, rows, cells } : null
}

/** Lines that are near each other as one edge; an empty strip between two edges is no row or column. */
export function edgesOf(places: readonly number[], written: readonly number[]): readonly number[] {
  const clusters: number[][] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = clusters.at(-1)
    if (last && place - (last[0] as number) <= reach) last.push(place)
    else clusters.push([place])
  }
  const edges: number[] = []
  for (const cluster of clusters) {
    const edge = ((cluster[0] as number) + (cluster.at(-1) as number)) / 2
    const before = edges.at(-1)
    const strip = before !== undefined && edge - before < narrowest && !written.some((at) => at > before && at < edge)
    if (!strip) edges.push(edge)
  }
  return edges
}

/** Places with no wall between them are one cell; a shape that is no rectangle is cut row by row. */
function cellsOf(
  columns: readonly number[],
  rows: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly RuledCell[] {
  const [width, height] = [columns.length - 1, rows.length - 1]
  const walls = { right: wallsAlong(columns, rows, down), below: wallsAlong(rows, columns, across) }
  const taken = new Uint8Array(width * height)
  const cells: RuledCell[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken[row * width + column] === 1) continue
      const cell = regionAt(row, column, width, height, walls)
      const whole = cell && isFree(cell, taken, width) ? cell : bandAt(row, column, width, walls, taken)
      for (let y = whole.row; y < whole.rowEnd; y++) taken.fill(1, y * width + whole.column, y * width + whole.columnEnd)
      cells.push({
        ...whole,
        left: columns[whole.column] as number,
        right: columns[whole.columnEnd] as number,
        top: rows[whole.row] as number,
        bottom: rows[whole.rowEnd] as number,
      })
    }
  }
  return cells
}

type Region = Pick<RuledCell, 'row' | 'rowEnd' | 'column' | 'columnEnd'>
type Walls = Readonly<Record<'right' | 'below', readonly (readonly boolean[])[]>>

/** For each edge and each strip that crosses it, whether lines along the edge cover the strip. */
function wallsAlong(edges: readonly number[], strips: readonly number[], rules: readonly Rule[]): readonly (readonly boolean[])[] {
  const nearest = (at: number): number => edges.reduce((best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best))
  const tracks = new Map<number, Rule[]>()
  for (const rule of rules) gathered(tracks, nearest(rule.at)).push(rule)
  return edges.map((edge) => {
    const near = tracks.get(edge) ?? []
    return strips.slice(1).map((end, index) => {
      const start = strips[index] as number
      const pieces = near.map(({ from, to }) => [Math.max(from, start), Math.min(to, end)] as const).filter(([from, to]) => to > from)
      return covered(pieces) >= wallShare * (end - start)
    })
  })
}

export function gathered<Key, Each>(lists: Map<Key, Each[]>, key: Key): Each[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function covered(pieces: readonly (readonly [number, number])[]): number {
  let [sum, reached] = [0, Number.NEGATIVE_INFINITY]
  for (const [from, to] of [...pieces].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return sum
}

/** The rectangle without walls inside that begins here; null if what hangs together is none. */
function regionAt(row: number, column: number, width: number, height: number, walls: Walls): Region | null {
  const seen = new Set([row * width + column])
  const region = { row, rowEnd: row + 1, column, columnEnd: column + 1 }
  for (const place of seen) {
    const [y, x] = [Math.floor(place / width), place % width]
    region.row = Math.min(region.row, y)
    region.rowEnd = Math.max(region.rowEnd, y + 1)
    region.column = Math.min(region.column, x)
    region.columnEnd = Math.max(region.columnEnd, x + 1)
    if (x + 1 < width && !walls.right[x + 1]?.[y]) seen.add(place + 1)
    if (x > 0 && !walls.right[x]?.[y]) seen.add(place - 1)
    if (y + 1 < height && !walls.below[y + 1]?.[x]) seen.add(place + width)
    if (y > 0 && !walls.below[y]?.[x]) seen.add(place - width)
  }
  const whole = (region.rowEnd - region.row) * (region.columnEnd - region.column) === seen.size
  return whole && region.row === row && region.column === column ? region : null
}

function isFree(cell: Region, taken: Uint8Array, width: number): boolean {
  for (let y = cell.row; y < cell.rowEnd; y++)
    for (let x = cell.column; x < cell.columnEnd; x++) if (taken[y * width + x] === 1) return false
  return true
}

function bandAt(row: number, column: number, width: number, walls: Walls, taken: Uint8Array): Region {
  let columnEnd = column + 1
  while (columnEnd < width && !walls.right[columnEnd]?.[row] && taken[row * width + columnEnd] !== 1) columnEnd++
  return { row, rowEnd: row + 1, column, columnEnd }
}
