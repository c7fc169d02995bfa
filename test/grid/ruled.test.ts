import { describe, expect, test } from 'vitest'
import { edgesOf, mergeRules, type Rule, type RuledTable, ruledTables } from '../../src/grid/ruled.js'

const rule = (at: number, from: number, to: number): Rule => ({ at, from, to })
const written = { x: 20, y: 20 }

/** Rows of cells as `columns x rows` they reach over. */
const shapeOf = (table: RuledTable | undefined): readonly string[] =>
  Array.from({ length: (table?.rows.length ?? 1) - 1 }, (_, row) =>
    (table?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map((cell) => `${cell.columnEnd - cell.column}x${cell.rowEnd - cell.row}`)
      .join(' '),
  )

const shapes = (across: readonly Rule[], down: readonly Rule[]): readonly (readonly string[])[] =>
  ruledTables(across, down, [written]).map(shapeOf)

describe('lines', () => {
  test('that touch or lie on each other are one', () => {
    expect(mergeRules([rule(10, 0, 50), rule(10.4, 52, 100), rule(10, 30, 60)])).toEqual([rule(10, 0, 100)])
  })

  test('that are far apart are not', () => {
    expect(mergeRules([rule(10, 0, 50), rule(10, 60, 100), rule(14, 0, 50)])).toHaveLength(3)
  })

  test('of dots are lines, and a dot alone is none', () => {
    const dots = Array.from({ length: 30 }, (_, index) => rule(10, 2 * index, 2 * index + 0.5))
    expect(mergeRules([...dots, rule(90, 5, 6)])).toEqual([rule(10, 0, 58.5)])
  })
})

describe('edges', () => {
  test('near each other are one, at their middle', () => {
    expect(edgesOf([10, 12, 40], [])).toEqual([11, 40])
  })

  test('have a narrow strip between them only where something is written in it', () => {
    expect(edgesOf([10, 14.5, 40], [])).toEqual([10, 40])
    expect(edgesOf([10, 14.5, 40], [12])).toEqual([10, 14.5, 40])
  })
})

describe('a table', () => {
  const across = [rule(0, 0, 90), rule(30, 0, 90), rule(60, 0, 90)]
  const down = [rule(0, 0, 60), rule(30, 0, 60), rule(60, 0, 60), rule(90, 0, 60)]

  test('has a cell between any four lines', () => {
    expect(shapes(across, down)).toEqual([['1x1 1x1 1x1', '1x1 1x1 1x1']])
  })

  test('has one cell where no line parts two, in that row only', () => {
    expect(shapes(across, [rule(0, 0, 60), rule(30, 30, 60), rule(60, 0, 60), rule(90, 0, 60)])).toEqual([['2x1 1x1', '1x1 1x1 1x1']])
    expect(shapes([rule(0, 0, 90), rule(30, 30, 90), rule(60, 0, 90)], down)).toEqual([['1x2 1x1 1x1', '1x1 1x1']])
  })

  test('needs no lines at its outer sides', () => {
    expect(shapes(across, [rule(30, 0, 60), rule(60, 0, 60)])).toEqual([['1x1 1x1 1x1', '1x1 1x1 1x1']])
  })

  test('cuts a shape that is no rectangle row by row', () => {
    const open = [rule(0, 0, 60), rule(30, 0, 30), rule(60, 0, 60), rule(90, 0, 60)]
    expect(shapes([rule(0, 0, 90), rule(30, 30, 90), rule(60, 0, 90)], open)).toEqual([['1x1 1x1 1x1', '2x1 1x1']])
  })

  test('of frames with a little space between them has a cell for each', () => {
    const frame = (x: number, y: number) => ({
      across: [rule(y, x, x + 28), rule(y + 28, x, x + 28)],
      down: [rule(x, y, y + 28), rule(x + 28, y, y + 28)],
    })
    const frames = [frame(0, 0), frame(30, 0), frame(0, 30), frame(30, 30)]
    expect(
      shapes(
        frames.flatMap((each) => each.across),
        frames.flatMap((each) => each.down),
      ),
    ).toEqual([['1x1 1x1', '1x1 1x1']])
  })

  test('is none where one frame, or lines across alone, are drawn', () => {
    expect(shapes([rule(0, 0, 90), rule(60, 0, 90)], [rule(0, 0, 60), rule(90, 0, 60)])).toEqual([])
    expect(shapes([rule(0, 0, 90), rule(60, 0, 90)], [])).toEqual([])
  })

  test('is told from another that does not touch it', () => {
    const below = across.map(({ at, from, to }) => rule(at + 200, from, to))
    expect(shapes([...across, ...below], [...down, ...down.map(({ at, from, to }) => rule(at, from + 200, to + 200))])).toHaveLength(2)
  })
})
