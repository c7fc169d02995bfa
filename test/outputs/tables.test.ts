import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { type TemplateNode, tableTemplate } from '../../src/assemble/template.js'
import { forms } from '../../src/forms/index.js'
import { tableIds } from '../../src/model/form.js'
import { type ParquetCell, type ParquetColumn, RowGroups } from '../../src/outputs/parquet/row-groups.js'
import type { Cell } from '../../src/outputs/spreadsheet/cell.js'
import { cellText, exactText } from '../../src/outputs/spreadsheet/cell.js'
import type { Scratch } from '../../src/outputs/spreadsheet/scratch.js'
import { Workbook } from '../../src/outputs/spreadsheet/workbook.js'
import { columnsOf } from '../../src/outputs/tables/columns.js'
import { leavesOf } from '../../src/outputs/tables/leaves.js'
import { sheetsOf } from './sheet-reader.js'

function leavesBelow(nodes: readonly TemplateNode[]): readonly string[] {
  return nodes.flatMap(({ pointer, below }) => (below ? leavesBelow(below) : [pointer]))
}

describe('the columns of tables', () => {
  test('are the leaves of the record, every one and no other', () => {
    const ofRecord = tableIds.flatMap((id) => leavesBelow(tableTemplate(id, forms)))
    expect(
      leavesOf(forms)
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual([...ofRecord].sort())
  })

  test.each(['zh', 'en'] as const)('have titles of their own in %s', (language) => {
    const titles = columnsOf(forms).map(({ title }) => title[language])
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
    expect(titles.filter((title) => title.trim() !== title || title === '')).toEqual([])
  })

  test('say of which forms they are: a subtotal of none, 其他处理 of 2019 and its parts of 2021', () => {
    const formsOf = (pointer: string): readonly string[] => leavesOf(forms).find((leaf) => leaf.pointer === pointer)?.forms ?? ['?']
    expect(formsOf('/requests/outcomes/denied/subtotal/total')).toEqual([])
    expect(formsOf('/requests/outcomes/other/subtotal/total')).toEqual(['form-2019'])
    expect(formsOf('/requests/outcomes/other/feeUnpaid/total')).toEqual(['form-2021'])
    expect(formsOf('/requests/newlyReceived/total')).toEqual(['form-2019', 'form-2021'])
    expect(formsOf('/statistics/complaints')).toEqual(['statistics-2008-fujian', 'statistics-2014'])
  })
})

const anyText = fc.string({ unit: 'binary' })
const cellOfKind: Readonly<Record<ParquetColumn['kind'], fc.Arbitrary<ParquetCell>>> = {
  text: anyText,
  integer: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  boolean: fc.boolean(),
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
}
const kinds = Object.keys(cellOfKind) as readonly ParquetColumn['kind'][]
const columns: readonly ParquetColumn[] = kinds.map((kind) => ({ name: `/a/${kind}`, kind }))
const anyRow = fc.tuple(...kinds.map((kind) => fc.option(cellOfKind[kind])))

function whole(pieces: readonly Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes.buffer
}

function parquetOf(rows: readonly (readonly ParquetCell[])[], limit?: number): ArrayBuffer {
  const groups = new RowGroups(columns, limit)
  const pieces = rows.map((row) => {
    groups.row(row)
    return groups.take()
  })
  return whole([...pieces, groups.end()])
}

describe('Parquet', () => {
  test('gives every value back, however many groups it takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 9 }), fc.integer({ min: 1, max: 10 }), async (rows, limit) => {
        const read = await parquetReadObjects({ file: parquetOf(rows, limit) })
        const back = read.map((row) =>
          columns.map(({ name }) => (row[name] instanceof Date ? row[name].toISOString().slice(0, 10) : row[name])),
        )
        // A half of a pair is no character of UTF-8.
        expect(back).toEqual(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/\p{Cs}/gu, '\ufffd') : cell))))
      }),
    )
  })

  test('has its columns and their types where there is no row', () => {
    const { schema, num_rows } = parquetMetadata(parquetOf([]))
    expect(num_rows).toBe(0n)
    expect(schema.slice(1).map(({ name, type, converted_type }) => [name, type, converted_type])).toEqual([
      ['/a/text', 'BYTE_ARRAY', 'UTF8'],
      ['/a/integer', 'INT32', undefined],
      ['/a/number', 'DOUBLE', undefined],
      ['/a/boolean', 'BOOLEAN', undefined],
      ['/a/date', 'INT32', 'DATE'],
    ])
  })

  test('hands its rows over group by group', () => {
    const groups = new RowGroups(columns, 100)
    let before = 0
    for (let row = 0; row < 1000; row++) {
      groups.row([`${row}`.repeat(50), row, row / 3, null, null])
      before += groups.take().length
    }
    expect(before).toBeGreaterThan(groups.end().length)
    expect(groups.take()).toHaveLength(0)
  })

  test('of the same rows has the same bytes', () => {
    const rows = [['a', 1, 2.5, true, '2024-02-29']]
    expect(new Uint8Array(parquetOf(rows))).toEqual(new Uint8Array(parquetOf(rows)))
  })
})

/** Gives back in other pieces than it was given, as a file does. */
function pieces(size: number): Scratch {
  const held: number[] = []
  return {
    write: (bytes) => {
      held.push(...bytes)
    },
    *read() {
      for (let at = 0; at < held.length; at += size) yield new Uint8Array(held.slice(at, at + size))
    },
  }
}

describe('a sheet that fills beside another', () => {
  const columnsOfSheet = [
    { title: 'a', width: 9 },
    { title: 'b', width: 9 },
  ]
  // No -0, which is written as 0.
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
  const anyCell = fc.oneof(anyText.map(cellText), anyNumber)

  test('comes behind it with all of its rows, in as many sheets as they need', () => {
    const anyRows = fc.array(fc.tuple(fc.boolean(), fc.tuple(anyCell, anyCell)), { maxLength: 12 })
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 50 }), (rows, limit, size) => {
        const book = new Workbook(limit)
        book.sheet('main', columnsOfSheet)
        const aside = book.aside('aside', columnsOfSheet, () => pieces(size))
        for (const [main, cells] of rows) main ? book.row(cells) : aside.row(cells)
        const sheets = sheetsOf(new Uint8Array(whole([book.take(), ...book.rest()])))
        const rowsIn = (name: string): readonly (readonly unknown[])[] =>
          sheets.filter((sheet) => sheet.name.startsWith(name)).flatMap(({ rows: [, ...rest] }) => rest)
        const shown = (wanted: boolean): readonly (readonly Cell[])[] =>
          rows.flatMap(([main, cells]) => (main === wanted ? [cells.map((cell) => (cell === '' ? null : cell))] : []))
        const trimmed = (row: readonly unknown[]): readonly unknown[] => (row.at(-1) === null ? trimmed(row.slice(0, -1)) : row)
        expect(rowsIn('main').map(trimmed)).toEqual(shown(true).map(trimmed))
        expect(rowsIn('aside').map(trimmed)).toEqual(shown(false).map(trimmed))
        const count = Math.max(1, Math.ceil(rows.filter(([main]) => main).length / (limit - 1)))
        expect(sheets.findIndex(({ name }) => name === 'aside')).toBe(count)
      }),
    )
  })

  test('holds truths as truths', () => {
    const book = new Workbook()
    book.sheet('a', columnsOfSheet)
    book.row([true, false])
    expect(sheetsOf(book.end())[0]?.rows[1]).toEqual([1, 0])
  })
})

test('a text of which every character counts keeps its length, and steers no screen', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const exact = exactText(text)
      expect(exact).toHaveLength(text.length)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(exact).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
  expect(exactText('a  b\n=c ')).toBe('a  b␊=c ')
})
