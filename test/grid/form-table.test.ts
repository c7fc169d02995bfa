import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FormedTable, formTable } from '../../src/grid/form-table.js'

interface Cell {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** `a:2x3` is a cell called a over two columns and three rows. */
const cell = (written: string): Cell => {
  const [name = '', spans = '1x1'] = written.split(':')
  const [width = 1, height = 1] = spans.split('x').map(Number)
  return { name, width, height }
}
const group = (...rows: readonly string[]): readonly (readonly Cell[])[] => rows.map((row) => row.split(' ').filter(Boolean).map(cell))

function formed(...groups: readonly (readonly (readonly Cell[])[])[]): FormedTable<Cell> {
  const table = formTable(groups, { places: 100_000 })
  if (!table) throw new Error('out of places')
  return table
}

/** Each row as `name@column+width`. */
const placed = (...groups: readonly (readonly (readonly Cell[])[])[]): readonly string[] =>
  formed(...groups).rows.map((row) =>
    row.map(({ cell: { name }, column, width }) => `${name}@${column}${width > 1 ? `+${width}` : ''}`).join(' '),
  )

describe('forming a table', () => {
  test('cells take the first free column, spans over rows push those below aside', () => {
    expect(placed(group('a:1x2 b:2x1 c', 'd e f', 'g h i j'))).toEqual(['a@1 b@2+2 c@4', 'd@2 e@3 f@4', 'g@1 h@2 i@3 j@4'])
  })

  test('a label over all its members leaves them their own columns', () => {
    expect(placed(group('k:1x3 l:2x1 5', 'm:1x2 n 6', 'o 7'))).toEqual(['k@1 l@2+2 5@4', 'm@2 n@3 6@4', 'o@3 7@4'])
  })

  test('a height of 0 goes on to the end of the group, and no span reaches into the next', () => {
    expect(placed(group('a:1x0 b', 'c', 'd'), group('e f'))).toEqual(['a@1 b@2', 'c@2', 'd@2', 'e@1 f@2'])
    expect(placed(group('a:1x9 b'), group('e f'))).toEqual(['a@1 b@2', 'e@1 f@2'])
  })

  test('cells that overlap are placed all the same, and their row is named', () => {
    const table = formed(group('a b:1x2', 'c:2x1 d'))
    expect(table.overlaps).toEqual([2])
    expect(formed(group('a b:1x2', 'c d')).overlaps).toEqual([])
  })

  test('a span of three million columns is a thousand', () => {
    const { rows } = formed(group('a:3000000x3000000 b', 'c'))
    expect(rows[0]).toMatchObject([
      { column: 1, width: 1000 },
      { column: 1001, width: 1 },
    ])
    expect(rows[1]).toMatchObject([{ column: 1001 }])
  })

  test('spans that ask for more places than there are get none', () => {
    const row = Array.from({ length: 50 }, () => cell('x:1000x9'))
    expect(formTable([Array.from({ length: 2000 }, () => row)], { places: 1_000_000 })).toBeNull()
  })

  test('a row without cells is a row', () => {
    expect(placed(group('a:1x2', '', 'b'))).toEqual(['a@1', '', 'b@1'])
  })

  test('without overlaps no place is taken twice, whatever the spans', () => {
    const cells = fc.record({ name: fc.constant('x'), width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const { rows: placedRows, overlaps } = formed(rows)
        const taken = new Set<string>()
        let twice = false
        for (const [y, row] of placedRows.entries())
          for (const { cell: each, column, width } of row)
            for (let x = column; x < column + width; x++)
              for (let below = y; below < (each.height === 0 ? rows.length : Math.min(rows.length, y + each.height)); below++) {
                twice ||= taken.has(`${x},${below}`)
                taken.add(`${x},${below}`)
              }
        expect(twice).toBe(overlaps.length > 0)
      }),
    )
  })
})
