import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import { tableIds } from '../../src/model/form.js'
import { cellPath, cellsIn, inTables } from '../../src/text/cell-path.js'

const tables = forms.flatMap((form) => form.tables)

describe('the cells of a form', () => {
  test.each(forms)('$id: no two stand at one pointer, and each stands in its table', ({ tables: own }) => {
    const cells = own.flatMap((table) => [...cellsIn(table)].map((cell) => ({ ...cell, id: table.id })))
    expect(new Set(cells.map(({ pointer }) => pointer)).size).toBe(cells.length)
    for (const { pointer, id } of cells) expect(pointer.startsWith(`/${id}/`) && inTables(pointer), pointer).toBe(true)
  })

  test('are one for each row and column, and the units that are printed beside amounts', () => {
    for (const table of tables) {
      const [cells, places] = [
        [...cellsIn(table)],
        table.blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => ({ row, column })))),
      ]
      expect(cells.filter(({ holds }) => holds === 'figure').map(({ pointer }) => pointer)).toEqual(
        places.map(({ row, column }) => `/${table.id}/${cellPath(row, column)}`),
      )
      const units = cells.filter(({ holds }) => holds === 'unit')
      expect(units).toHaveLength(places.filter(({ column }) => column.unitKey !== undefined).length)
      for (const { pointer, column } of units) expect(pointer.endsWith(`/${column.unitKey}`), pointer).toBe(true)
    }
    expect(tables.some((table) => [...cellsIn(table)].some(({ holds }) => holds === 'unit'))).toBe(true)
  })

  test('lie in tables, and what only begins like one does not', () => {
    for (const id of tableIds) {
      expect(inTables(`/${id}/x`)).toBe(true)
      for (const other of [`/${id}`, `/${id}x/y`, `/indicators/${id}/x`, `${id}/x`]) expect(inTables(other), other).toBe(false)
    }
  })
})
