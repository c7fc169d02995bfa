import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsFormula, type Cell, cellText, printedCell } from '../../src/outputs/spreadsheet/cell.js'
import { csvRow } from '../../src/outputs/spreadsheet/csv-row.js'
import { letters } from '../../src/outputs/spreadsheet/sheet-xml.js'
import { Workbook } from '../../src/outputs/spreadsheet/workbook.js'
import { csvRows, sheetsOf } from './sheet-reader.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '"', ',', "'", ' ', '0', '1', '公', '_x0041_'),
  }),
)
const anyCell = fc.oneof(anyText.map(cellText), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null))

describe('a text in a cell', () => {
  test.each([
    ['a\nb\tc\r\n', 'a b c'],
    ['a\u0007b\u001b[2Jc', 'a␇b␛[2Jc'],
    ['a\u202eb\ufffe\uffff\ud800c', 'a�b���c'],
  ])('%j is one line that XML can hold', (text, cell) => {
    expect(cellText(text)).toBe(cell)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(1)', '＝1', '＋1', '－1', '＠a', '\t=1', '\r1', ' =1', '\u200b=1', '\ufeff=1'])(
    '%j would be a formula',
    (text) => {
      expect(beginsFormula(text)).toBe(true)
    },
  )

  test.each(['a=1', '1-1', '（=1）', '', '一、', '—', '"=1"'])('%j would be none', (text) => {
    expect(beginsFormula(text)).toBe(false)
  })

  test.each([
    ['250', 250],
    ['-5', -5],
    ['0.18', 0.18],
    ['007', '007'],
    ['+5', '+5'],
    ['1,234', '1,234'],
    ['12345678901234567890', '12345678901234567890'],
    ['１２', '１２'],
    ['约5件', '约5件'],
  ])('%j as printed is %j', (text, cell) => {
    expect(printedCell(text)).toBe(cell)
  })
})

describe('CSV', () => {
  test('quotes what RFC 4180 asks to quote, and makes text of formulas', () => {
    expect(csvRow(['a,b', 'say "x"', null, -5, '-5', '=HYPERLINK("http://x")'])).toBe(
      `"a,b","say ""x""",,-5,'-5,"'=HYPERLINK(""http://x"")"\r\n`,
    )
  })

  test('read back gives the texts, and no text begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = csvRows(rows.map(csvRow).join(''))
        const shown = (cell: Cell): string => (typeof cell === 'string' && beginsFormula(cell) ? `'${cell}` : String(cell ?? ''))
        expect(read).toEqual(rows.map((row) => row.map(shown)))
        for (const [y, row] of read.entries())
          for (const [x, cell] of row.entries()) if (typeof rows[y]?.[x] !== 'number') expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })
})

const columns = [
  { title: '单位', width: 20 },
  { title: '数 & <量>', width: 8 },
]

function written(rows: readonly (readonly Cell[])[], limit?: number): Uint8Array {
  const workbook = new Workbook(limit)
  workbook.sheet("甲'乙", columns)
  for (const row of rows) workbook.row(row)
  return workbook.end()
}

describe('a workbook', () => {
  test('holds texts as texts and numbers as numbers, under titles that stay in sight', () => {
    const rows = [
      ['=HYPERLINK("http://x")', -5],
      ['@SUM(1)', 0],
      [null, 2.5],
      ['<b>&"\'', null],
      ['_x0041_', 1e21],
    ]
    const [sheet] = sheetsOf(written(rows))
    expect(sheet).toMatchObject({ name: "甲'乙", filter: 'A1:B6', frozen: 1, widths: [20, 8], formulas: 0 })
    expect(sheet?.rows).toEqual([['单位', '数 & <量>'], ...rows.map((row) => (row.at(-1) === null ? row.slice(0, -1) : row))])
  })

  test('gives every text back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyText.map(cellText)), (texts) => {
        const [sheet] = sheetsOf(written(texts.map((text) => [text, 1])))
        expect(sheet?.rows.slice(1).map(([text]) => text ?? '')).toEqual(texts)
      }),
    )
  })

  test('cuts a text that is longer than a cell holds, and says so', () => {
    const [sheet] = sheetsOf(written([['公'.repeat(40_000)]]))
    const [text] = sheet?.rows[1] ?? []
    expect(String(text)).toHaveLength(32_767)
    expect(String(text)).toMatch(/公…$/)
  })

  test('goes on in a second sheet where one is full', () => {
    const sheets = sheetsOf(written([['a'], ['b'], ['c'], ['d'], ['e']], 3))
    expect(sheets.map(({ name }) => name)).toEqual(["甲'乙", "甲'乙 2", "甲'乙 3"])
    expect(sheets.flatMap(({ rows }) => rows.slice(1))).toEqual([['a'], ['b'], ['c'], ['d'], ['e']])
  })

  test('of the same rows has the same bytes', () => {
    expect(written([['a', 1]])).toEqual(written([['a', 1]]))
  })

  test('hands its rows over as they come: what it holds does not grow with them', () => {
    const workbook = new Workbook()
    workbook.sheet('a', columns)
    let before = 0
    let unwritten = 0
    for (let row = 0; row < 20_000; row++) {
      // Texts that hardly shrink when packed.
      const text = Array.from({ length: 40 }, (_, at) =>
        String.fromCharCode(0x4e00 + ((row * 7919 + at * 104_729 + row * at * 31) % 20_000)),
      ).join('')
      workbook.row([text, row])
      unwritten += text.length * 3
      const ready = workbook.take().length
      if (ready > 0) unwritten = 0
      before += ready
      expect(unwritten).toBeLessThan(1 << 20)
    }
    const after = workbook.end().length
    expect(before).toBeGreaterThan(1 << 20)
    expect(after).toBeLessThan(before / 4)
  })

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (column, name) => {
    expect(letters(column)).toBe(name)
  })
})
