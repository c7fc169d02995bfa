import type { Box } from './ruled.js'

/** Writing without a gap. */
export interface Piece extends Box {
  /** A figure, or a mark that stands for one. */
  readonly figure: boolean
  /** Height of the type. */
  readonly size: number
  /** The page it stands on, from 1. */
  readonly page: number
  /** Begins with a list mark: (一) or 1. */
  readonly marked: boolean
  /** What small gaps part within it; itself if there are none. */
  readonly parts: readonly Box[]
}

export interface ColumnCell<Each> {
  /** From 1; the labels stand in the first. */
  readonly column: number
  readonly width: number
  /** What is written in it, line by line. */
  readonly content: readonly Each[]
}

export interface ColumnRow<Each> {
  /** Where its figures stand, or its first line. */
  readonly line: number
  readonly cells: readonly ColumnCell<Each>[]
}

/** Lines that are no table, or the rows of one. */
export type Stretch<Each> =
  | { readonly kind: 'lines'; readonly from: number; readonly to: number }
  | { readonly kind: 'table'; readonly rows: readonly ColumnRow<Each>[] }

/** So many lines between two lines of figures may hold pieces of labels. */
const mostBetween = 8
/** A table has no more columns, and no more lines of labels. */
const mostBands = 60
const mostLabels = 2000
/** A header has no more lines. */
const mostHeader = 8
/** Lines of one label may differ by this much of the size of the type in what parts them. */
const evenness = 0.15
/** Lines further apart than this are of no one label. */
const widest = 0.75
/** A line this long, beside the longest in its column, may break off a word. */
const fullLine = 0.85
/** Type of one label is of one size. */
const sameSize = 1.1

/**
 * Finds tables in lines of writing, by where figures stand under each other. A label of several lines goes with the figures beside it if the
 * lines of one label are nearer to each other than to those of the next; where that does not tell, the lines stay as they are.
 */
export function columnsIn<Each extends Piece>(lines: readonly (readonly Each[])[]): readonly Stretch<Each>[] {
  const stretches: Stretch<Each>[] = []
  let from = 0
  const keepLines = (to: number): void => {
    if (to > from) stretches.push({ kind: 'lines', from, to })
  }
  for (const group of groupsOf(lines)) {
    const table = readGroup(lines, group)
    if (!table) continue
    keepLines(group.from)
    stretches.push({ kind: 'table', rows: table.rows })
    from = table.to
  }
  keepLines(lines.length)
  return stretches
}

/** Lines of figures under the same header: the header from `from` on, lines of labels from `body` on. */
interface Group {
  readonly from: number
  readonly body: number
  readonly figures: readonly number[]
  readonly to: number
}

function groupsOf<Each extends Piece>(lines: readonly (readonly Each[])[]): readonly Group[] {
  const isFigureLine = (line: readonly Each[]): boolean =>
    line.some(({ figure }) => figure) && (line.length > 1 || line.every(({ figure }) => figure))
  const groups: Group[] = []
  let [figures, edge, floor]: [number[], number, number] = [[], 0, 0]
  const close = (to: number): void => {
    const [first, last] = [figures[0], figures.at(-1)]
    if (first !== undefined && last !== undefined) {
      const body = bodyFrom(lines, first, floor, edge)
      groups.push({ from: headerFrom(lines, body, floor), body, figures, to: Math.min(to, bodyTo(lines, last, to, edge)) })
      floor = groups.at(-1)?.to ?? floor
    }
    figures = []
  }
  for (const [index, line] of lines.entries()) {
    const last = figures.at(-1)
    if (
      last !== undefined &&
      (index - last > mostBetween || (!isFigureLine(line) && line.some(({ right, figure }) => !figure && right > edge)))
    )
      close(index)
    if (!isFigureLine(line)) continue
    edge = figures.length === 0 ? leftOf(line) : Math.min(edge, leftOf(line))
    figures.push(index)
  }
  close(lines.length)
  return groups
}

const leftOf = (line: readonly Piece[]): number => Math.min(...line.filter(({ figure }) => figure).map(({ left }) => left))

/** Where the labels of the first line of figures begin: behind the last line that reaches over the figures. */
function bodyFrom(lines: readonly (readonly Piece[])[], first: number, floor: number, edge: number): number {
  let body = first
  while (body > floor && isBeside(lines[body - 1] ?? [], edge)) body--
  return body
}

function bodyTo(lines: readonly (readonly Piece[])[], last: number, limit: number, edge: number): number {
  let to = last + 1
  while (to < limit && to - last <= mostBetween && isBeside(lines[to] ?? [], edge)) to++
  return to
}

const isBeside = (line: readonly Piece[], edge: number): boolean =>
  line.length > 0 && line.every(({ right, figure }) => !figure && right <= edge)

/** The lines over the figures, up to one that stands alone. */
function headerFrom(lines: readonly (readonly Piece[])[], body: number, floor: number): number {
  let from = body
  while (from > floor && body - from < mostHeader && isHeader(lines, from - 1, floor)) from--
  return from
}

/** Several pieces, or one that lies close between lines that have several. */
function isHeader(lines: readonly (readonly Piece[])[], index: number, floor: number): boolean {
  const [line, above, below] = [lines[index] ?? [], lines[index - 1] ?? [], lines[index + 1] ?? []]
  if (line.length > 1) return true
  const [piece, over, under] = [line[0], above[0], below[0]]
  return index > floor && above.length > 1 && piece !== undefined && gapBetween(over, piece) < 1 && gapBetween(piece, under) < 1
}

function readGroup<Each extends Piece>(
  lines: readonly (readonly Each[])[],
  group: Group,
): { readonly rows: readonly ColumnRow<Each>[]; readonly to: number } | null {
  const [from, to] = [group.body, group.to]
  const bands = bandsOf(lines, group)
  const first = bands[0]
  if (!first || bands.length > mostBands || !isInColumns(lines, group.figures, bands)) return null
  const labels = lines
    .slice(from, to)
    .flatMap((line, index) =>
      line.filter(({ right, figure }) => !figure && right <= first.left).map((piece) => ({ piece, line: from + index })),
    )
  if (labels.length > mostLabels) return null
  const named = labelsOf(labels, lines, group.figures)
  if (!named) return null
  const { blocks, own } = named
  const last = Math.max(...group.figures, ...own.map((block) => block?.end ?? 0))
  const body: ColumnRow<Each>[] = []
  for (const [index, line] of group.figures.entries()) {
    const block = own[index]
    const cells = bands.map(
      (band, column): ColumnCell<Each> => ({
        column: column + 2,
        width: 1,
        content: (lines[line] ?? []).filter((piece) => touches(piece, band)),
      }),
    )
    body.push({ line, cells: block ? [{ column: 1, width: 1, content: block.pieces }, ...cells] : cells })
  }
  for (const block of blocks)
    if (!own.includes(block) && block.line <= last) body.push({ line: block.line, cells: [{ column: 1, width: 1, content: block.pieces }] })
  body.sort((a, b) => a.line - b.line || b.cells.length - a.cells.length)
  return { rows: [...headerRows(lines, group, bands), ...body], to: last + 1 }
}

interface Band {
  left: number
  right: number
}

const touches = (piece: Box, band: Band): boolean => piece.left < band.right && band.left < piece.right

/** The columns, as far as the figures of all lines reach; and those in which all is blank, as the header shows them. */
function bandsOf(lines: readonly (readonly Piece[])[], { from, body, figures }: Group): readonly Band[] {
  const bands = clustered(figures.flatMap((index) => (lines[index] ?? []).filter(({ figure }) => figure)))
  const left = bands[0]?.left ?? 0
  const labels = figures.flatMap((index) =>
    (lines[index] ?? []).filter((piece) => !piece.figure && piece.right <= left).map((piece) => piece.right),
  )
  const edge = Math.max(...labels, Number.NEGATIVE_INFINITY)
  const loose = lines
    .slice(from, body)
    .flatMap((line) =>
      line.filter((piece, index) => (index > 0 || piece.left >= Math.max(edge, left)) && !bands.some((band) => touches(piece, band))),
    )
  return [...bands, ...clustered(loose)].sort((a, b) => a.left - b.left)
}

const middleOf = ({ left, right }: Band): number => (left + right) / 2

function clustered(boxes: readonly Box[]): readonly Band[] {
  const bands: Band[] = []
  for (const { left, right } of [...boxes].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1)
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else bands.push({ left, right })
  }
  return bands
}

/** Each figure in one column, no two of a line in the same, and no words among them. */
function isInColumns(lines: readonly (readonly Piece[])[], figures: readonly number[], bands: readonly Band[]): boolean {
  return figures.every((index) => {
    const line = lines[index] ?? []
    const over = line.filter(({ right }) => right > (bands[0]?.left ?? 0))
    const columns = over.map((piece) => bands.filter((band) => touches(piece, band)))
    return columns.every(({ length }) => length === 1) && new Set(columns.flat()).size === over.length
  })
}

interface Block<Each> extends Box {
  /** Its first line and its last. */
  readonly line: number
  readonly end: number
  readonly pieces: readonly Each[]
}

/**
 * Lines of labels that belong together, and the label of each line of figures; null where that cannot be told. Lines of one label are as
 * near to each other as any are.
 */
function labelsOf<Each extends Piece>(
  labels: readonly Label<Each>[],
  lines: readonly (readonly Each[])[],
  figures: readonly number[],
): Labels<Each> | null {
  const below = labels.map(({ piece, line }) => labels.findIndex((other) => other.line > line && isUnder(piece, other.piece)))
  const gaps = below.flatMap((next, index) =>
    next < 0 || labels[next]?.piece.page !== labels[index]?.piece.page ? [] : [gapBetween(labels[index]?.piece, labels[next]?.piece)],
  )
  const joined = chained(labels, below, Math.min(...gaps, widest), figures)
  const own = figures.map((line) => labelFor(joined, lines[line] ?? []))
  if (isDistinct(own)) return { blocks: joined, own }
  // All lines are as far from each other: each is a row of its own, if each has its figures.
  const alone = chained(labels, below, Number.NEGATIVE_INFINITY, figures)
  const beside = figures.map((line) => labelFor(alone, lines[line] ?? []))
  return alone.every((block) => figures.includes(block.line)) && isDistinct(beside) ? { blocks: alone, own: beside } : null
}

interface Label<Each> {
  readonly piece: Each
  readonly line: number
}

interface Labels<Each> {
  readonly blocks: readonly Block<Each>[]
  /** For each line of figures. */
  readonly own: readonly (Block<Each> | null)[]
}

/** No two lines of figures have the same label; only one that is alone has none. */
function isDistinct(labels: readonly (Block<unknown> | null)[]): boolean {
  return new Set(labels).size === labels.length && (labels.length === 1 || !labels.includes(null))
}

const heightOf = (line: readonly Piece[]): number => {
  const figures = line.filter(({ figure }) => figure)
  return figures.reduce((sum, { top, bottom }) => sum + (top + bottom) / 2, 0) / Math.max(1, figures.length)
}

function gapBetween(a: Piece | undefined, b: Piece | undefined): number {
  return a && b ? (b.top - a.bottom) / Math.max(a.size, b.size) : Number.POSITIVE_INFINITY
}

/** In the same place of the line: one lies over half of the other. */
function isUnder(a: Piece, b: Piece): boolean {
  if (Math.max(a.size, b.size) > sameSize * Math.min(a.size, b.size)) return false
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) >= 0.5 * Math.min(a.right - a.left, b.right - b.left)
}

/** A label breaks off with a full line at the end of a page, and what begins the next has no list mark and no figures. */
function goesOn<Each extends Piece>(
  before: Each,
  { piece, line }: Label<Each>,
  labels: readonly Label<Each>[],
  figures: readonly number[],
): boolean {
  const column = labels.filter((label) => isUnder(label.piece, piece)).map(({ piece: { left, right } }) => right - left)
  const full = before.right - before.left > fullLine * Math.max(...column)
  return full && !piece.marked && !figures.includes(line)
}

function chained<Each extends Piece>(
  labels: readonly Label<Each>[],
  below: readonly number[],
  smallest: number,
  anchored: readonly number[],
): readonly Block<Each>[] {
  const blocks: { line: number; end: number; pieces: Each[]; last: number }[] = []
  for (const [index, { piece, line }] of labels.entries()) {
    const block = blocks.find(({ last }) => {
      const before = labels[last]?.piece
      if (below[last] !== index || !before) return false
      return before.page === piece.page
        ? gapBetween(before, piece) <= smallest + evenness
        : goesOn(before, labels[index] as Label<Each>, labels, anchored)
    })
    if (block) {
      block.pieces.push(piece)
      block.last = index
      block.end = line
    } else blocks.push({ line, end: line, pieces: [piece], last: index })
  }
  return blocks.map(({ line, end, pieces }) => ({
    line,
    end,
    pieces,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    top: Math.min(...pieces.map(({ top }) => top)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
  }))
}

/** The label nearest to the figures of those they stand beside. */
function labelFor<Each extends Piece>(blocks: readonly Block<Each>[], line: readonly Each[]): Block<Each> | null {
  const middle = heightOf(line)
  const beside = blocks.filter((block) => middle > block.top && middle < block.bottom)
  return beside.reduce<Block<Each> | null>((best, block) => (best && best.right >= block.right ? best : block), null)
}

/**
 * What stands over the columns: first what reaches over several or stands apart from what is below it, a line a row, then the heading of
 * each column in one row.
 */
function headerRows<Each extends Piece>(
  lines: readonly (readonly Each[])[],
  { from, body }: Group,
  bands: readonly Band[],
): readonly ColumnRow<Each>[] {
  const rows = new Map<number, ColumnCell<Each>[]>()
  const heads = bands.map((): Each[] => [])
  const corner: Each[] = []
  const left = bands[0]?.left ?? 0
  const overOf = (box: Box): readonly number[] => bands.flatMap((band, index) => (touches(box, band) ? [index] : []))
  const headFor = (piece: Each): Each[] | null => {
    const over = overOf(piece)
    if (over.length > 1) return null
    if (over.length === 0 && piece.right <= left) return corner
    const head = heads[over[0] ?? nearest(bands, piece)] as Each[]
    return head.length === 0 || gapBetween(piece, head[0]) < widest ? head : null
  }
  for (let line = body - 1; line >= from; line--) {
    const above: ColumnCell<Each>[] = []
    for (const piece of [...(lines[line] ?? [])].reverse()) {
      // Headings of neighbouring columns may touch; a heading over several columns is never cut.
      const parts = headFor(piece) ? [piece] : piece.parts.map((part) => ({ ...piece, ...part }))
      if (parts.every(headFor)) for (const part of [...parts].reverse()) headFor(part)?.unshift(part)
      else {
        const over = overOf(piece)
        above.unshift({ column: (over[0] ?? nearest(bands, piece)) + 2, width: Math.max(1, over.length), content: [piece] })
      }
    }
    if (above.length > 0) rows.set(line, above)
  }
  const row: ColumnCell<Each>[] = [corner, ...heads].map((content, index) => ({ column: index + 1, width: 1, content }))
  const printed = corner.length > 0 ? row : row.slice(1)
  return [
    ...[...rows].reverse().map(([line, cells]) => ({ line, cells })),
    ...(printed.some(({ content }) => content.length > 0) ? [{ line: body - 1, cells: printed }] : []),
  ]
}

function nearest(bands: readonly Band[], piece: Box): number {
  const distances = bands.map((band) => Math.abs(middleOf(band) - middleOf(piece)))
  return distances.indexOf(Math.min(...distances))
}
