import { exactSum } from '../../edits/exact-sum.js'
import type { Pointer } from '../../model/pointer.js'
import type { Formula, Sum } from './columns.js'

type FigureAt = (pointer: Pointer) => number | null

/** Shares are given to so many places: more would only be noise. */
const places = 6

/** The value of the first way in which all cells have a figure; null where there is none, nothing to divide by, or a part above its whole. */
export function computed(formula: Formula, at: FigureAt): number | null {
  if (formula.kind === 'sum') return firstOf(formula.of, (cells) => added(cells, at))
  return firstOf(formula.of, ({ part, whole, without = [] }) => {
    const [above, all, less] = [added(part, at), added(whole, at), added(without, at)]
    if (above === null || all === null || less === null) return null
    const below = exactSum([all, -less])
    return below > 0 && above <= below ? Number((above / below).toFixed(places)) : null
  })
}

function firstOf<Way>(ways: readonly Way[], value: (way: Way) => number | null): number | null {
  for (const way of ways) {
    const found = value(way)
    if (found !== null) return found
  }
  return null
}

function added(cells: Sum, at: FigureAt): number | null {
  const figures = cells.map(at)
  return figures.some((figure) => figure === null) ? null : exactSum(figures.map((figure) => figure ?? 0))
}

/** The same in words: `/requests/outcomes/granted/total ÷ /requests/outcomes/total/total`. */
export function written(formula: Formula): string {
  if (formula.kind === 'sum') return formula.of.map(writtenSum).join(' | ')
  return formula.of
    .map(({ part, whole, without }) => {
      const below = without ? `(${writtenSum(whole)} − ${writtenSum(without)})` : bracketed(whole)
      return `${bracketed(part)} ÷ ${below}`
    })
    .join(' | ')
}

const bracketed = (cells: Sum): string => (cells.length > 1 && !isOneRun(cells) ? `(${writtenSum(cells)})` : writtenSum(cells))

/** Cells that differ in one part of their path are written once: Σ /requests/outcomes/denied/{stateSecret,…}/total. */
function writtenSum(cells: Sum): string {
  const [first = '', ...others] = cells
  if (others.length === 0) return first
  if (!isOneRun(cells)) return cells.join(' + ')
  const [head, tail] = ends(cells)
  return `Σ ${head}{${cells.map((cell) => cell.slice(head.length, cell.length - tail.length)).join(',')}}${tail}`
}

function isOneRun(cells: Sum): boolean {
  return cells.length > 2 && ends(cells)[0].length > 1
}

/** What all begin and end with, whole parts of the path only. */
function ends(cells: Sum): readonly [string, string] {
  const paths = cells.map((cell) => cell.split('/'))
  const shortest = Math.min(...paths.map((path) => path.length)) - 1
  const shared = (index: (path: readonly string[]) => string | undefined): boolean => new Set(paths.map(index)).size === 1
  let head = 0
  while (head < shortest && shared((path) => path[head])) head++
  let tail = 0
  while (tail < shortest - head && shared((path) => path.at(-1 - tail))) tail++
  const [path = []] = paths
  return [`${path.slice(0, head).join('/')}/`, tail === 0 ? '' : `/${path.slice(-tail).join('/')}`]
}
