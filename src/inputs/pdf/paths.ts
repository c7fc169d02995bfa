import type { Box, Rule } from '../../grid/ruled.js'
import { apply, type Matrix } from './matrix.js'

/** A line no wider than this is a line; wider, it is an area. */
const thickest = 3

/** What the library writes paths with. */
const steps = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const

/** Straight lines and areas. */
export interface Drawn {
  readonly across: Rule[]
  readonly down: Rule[]
  readonly areas: Box[]
}

type Corner = readonly [number, number]

/** The corners of each piece of a path, where it has straight sides only; `closed` pieces end where they begin. */
function piecesOf(data: ArrayLike<number>, matrix: Matrix): { readonly corners: readonly Corner[]; readonly straight: boolean }[] {
  const pieces: { corners: Corner[]; straight: boolean }[] = []
  for (let at = 0; at < data.length; ) {
    const step = data[at++]
    const corner = (offset: number): Corner => apply(matrix, data[at + offset] ?? 0, data[at + offset + 1] ?? 0)
    const last = pieces.at(-1)
    if (step === steps.move) {
      pieces.push({ corners: [corner(0)], straight: true })
      at += 2
    } else if (step === steps.line) {
      last?.corners.push(corner(0))
      at += 2
    } else if (step === steps.curve || step === steps.quadratic) {
      const length = step === steps.curve ? 6 : 4
      last?.corners.push(corner(length - 2))
      if (last) last.straight = false
      at += length
    } else if (step === steps.close) {
      const first = last?.corners[0]
      if (first) last.corners.push(first)
    } else break
  }
  return pieces
}

/** The lines of a path that is stroked, in the width of the page. */
export function strokesOf(data: ArrayLike<number>, matrix: Matrix, width: number): Drawn {
  const drawn: Drawn = { across: [], down: [], areas: [] }
  for (const { corners } of piecesOf(data, matrix)) {
    for (const [index, [x, y]] of corners.entries()) {
      const [fromX, fromY] = corners[index - 1] ?? [x, y]
      if (index > 0)
        addLine({ left: Math.min(x, fromX), right: Math.max(x, fromX), top: Math.min(y, fromY), bottom: Math.max(y, fromY) }, width, drawn)
    }
  }
  return drawn
}

/** The sides of an area that is filled: one as thin as a line is a line. */
export function areasOf(data: ArrayLike<number>, matrix: Matrix): Drawn {
  const drawn: Drawn = { across: [], down: [], areas: [] }
  for (const { corners, straight } of piecesOf(data, matrix)) {
    if (straight && corners.length > 2 && (isUpright(corners) || isThin(corners))) addLine(boxOf(corners), 0, drawn)
  }
  return drawn
}

function isUpright(corners: readonly Corner[]): boolean {
  const box = boxOf(corners)
  const on = (value: number, ...edges: readonly number[]): boolean => edges.some((edge) => Math.abs(edge - value) < 0.5)
  return corners.every(([x, y]) => on(x, box.left, box.right) && on(y, box.top, box.bottom))
}

/** The side of a frame, cut slantwise at its corners. */
function isThin(corners: readonly Corner[]): boolean {
  const { left, right, top, bottom } = boxOf(corners)
  return Math.min(right - left, bottom - top) <= thickest && Math.max(right - left, bottom - top) > 2 * thickest
}

export function boxOf(corners: readonly Corner[]): Box {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, y] of corners) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, right, top, bottom }
}

function addLine({ left, right, top, bottom }: Box, width: number, drawn: Drawn): void {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [lies, stands] = [
    bottom - top <= 1 || (width === 0 && bottom - top <= thickest),
    right - left <= 1 || (width === 0 && right - left <= thickest),
  ]
  if (width > thickest) {
    const half = width / 2
    if (lies) drawn.areas.push({ left, right, top: y - half, bottom: y + half })
    else if (stands) drawn.areas.push({ left: x - half, right: x + half, top, bottom })
    return
  }
  if (lies) drawn.across.push({ at: y, from: left, to: right })
  if (stands) drawn.down.push({ at: x, from: top, to: bottom })
  if (!lies && !stands && width === 0) drawn.areas.push({ left, right, top, bottom })
}
