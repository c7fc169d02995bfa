import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/text/fold-table.js'
import { formatChinese, type NumberReading, readNumeral } from '../../src/text/numerals.js'
import { growth, linear } from '../growth.js'

function numberIn(cell: string): NumberReading {
  const reading = readNumeral(foldText(cell))
  if (reading.kind !== 'number') throw new Error(`${cell} is ${reading.kind}`)
  return reading
}

describe('a cell with a number', () => {
  test.each([
    ['0', 0],
    ['859', 859],
    [' 859\n', 859],
    ['1,234', 1234],
    ['1,234,567.8', 1234567.8],
    ['１２３', 123],
    ['１，２３４', 1234],
    ['零', 0],
    ['〇', 0],
    ['二', 2],
    ['十', 10],
    ['二十三', 23],
    ['两', 2],
    ['兩百零三', 203],
    ['二百一十五', 215],
    ['二百十五', 215],
    ['一百廿三', 123],
    ['廿', 20],
    ['卅五', 35],
    ['一万零五十', 10050],
    ['二十万三千', 203000],
    ['二十万零三千', 203000],
    ['一亿零一', 100000001],
    ['一万亿', 1e12],
    ['贰佰零叁', 203],
    ['〇二四', 24],
    ['二〇二四', 2024],
    ['1.2万', 12000],
    ['1万2千', 12000],
    ['1亿2345万', 123450000],
    ['3千', 3000],
    ['2百万', 2000000],
  ])('%j is %d', (cell, value) => {
    expect(numberIn(cell)).toMatchObject({ value, signed: false, note: null })
  })

  test.each([
    ['增1558', 1558],
    ['減38', -38],
    ['减2', -2],
    ['减 2', -2],
    ['增加12件', 12],
    ['减少3', -3],
    ['↓2', -2],
    ['↑ 7', 7],
    ['+14', 14],
    ['-2', -2],
    ['－2', -2],
    ['—2', -2],
    ['增0', 0],
    ['-0', 0],
    ['减0', 0],
    ['减三', -3],
    ['增一', 1],
  ])('%j is signed, %d', (cell, value) => {
    const reading = numberIn(cell)
    expect(reading.signed).toBe(true)
    expect(Object.is(reading.value, value)).toBe(true)
  })

  test.each([
    ['3件', 3, '件'],
    ['12 条', 12, '条'],
    ['5宗', 5, '宗'],
    ['40人次', 40, '人次'],
    ['三件', 3, '件'],
    ['一件', 1, '件'],
    ['1.2万件', 12000, '件'],
    ['7(件)', 7, '件'],
    ['7(千件)', 7000, '件'],
    ['7（单位：件）', 7, '件'],
    ['1.2万', 12000, '万'],
    ['1万2千', 12000, null],
    ['3千', 3000, null],
  ])('%j is %d %s', (cell, value, unit) => {
    expect(numberIn(cell)).toMatchObject({ value, unit })
  })

  test.each([
    ['251000元', 251000, '元', 25.1],
    ['5394432.52元', 5394432.52, '元', 539.443252],
    ['0.37万元', 0.37, '万元', 0.37],
    ['0.37 万元', 0.37, '万元', 0.37],
    ['0.37（万元）', 0.37, '万元', 0.37],
    ['12（单位：万元）', 12, '万元', 12],
    ['1.05亿元', 1.05, '亿元', 10500],
    ['3千万元', 3, '千万元', 3000],
    ['2601.953875万', 26019538.75, '万', 2601.953875],
    ['1.5亿', 150000000, '亿', 15000],
    ['25,000元', 25000, '元', 2.5],
    ['十二万元', 120000, '元', 12],
    ['1万2千元', 12000, '元', 1.2],
    ['减3.5万元', -3.5, '万元', -3.5],
    ['0元', 0, '元', 0],
    ['0.1元', 0.1, '元', 0.00001],
    ['12', 12, null, null],
    ['12件', 12, '件', null],
  ])('%j is %d %s, in 万元 %d', (cell, value, unit, amountInWan) => {
    expect(numberIn(cell)).toMatchObject({ value, unit, amountInWan })
  })

  test.each([
    ['55（含自然失效29件）', 55, '含自然失效29件'],
    ['12 （其中：乡镇(街道)3件）', 12, '其中:乡镇(街道)3件'],
    ['12件（另有存量）', 12, '另有存量'],
    ['12（含万家镇3件）', 12, '含万家镇3件'],
  ])('%j is %d with a note', (cell, value, note) => {
    expect(numberIn(cell)).toMatchObject({ value, note })
  })

  test('start and end take in sign and unit, not white space or note', () => {
    expect(numberIn('  减3.5万元 （注）')).toMatchObject({ start: 2, end: 8 })
    expect(numberIn(' 12 件 (另有存量)')).toMatchObject({ start: 1, end: 5 })
    expect(numberIn('7 ')).toMatchObject({ start: 0, end: 1 })
  })
})

describe('a cell without a number', () => {
  test.each(['', ' ', '\t\n', '\u3000', '\u00a0\u200b'])('%j is blank', (cell) => {
    expect(readNumeral(foldText(cell))).toEqual({ kind: 'blank' })
  })

  test.each(['/', '-', '--', '—', '——', '－', '无', '無', 'N/A', 'n/a', '\\', '／', ' / '])('%j says there is nothing to count', (cell) => {
    expect(readNumeral(foldText(cell))).toEqual({ kind: 'notApplicable' })
  })

  test.each([
    '00',
    '000',
    '023',
    '00.5',
    '0,123',
    '1 234',
    '1\n2',
    '1,23',
    '12,34',
    '1234,567',
    '1,234,5',
    '5.',
    '.5',
    '1.2.3',
    '1.234.567',
  ])('%j may be several figures or part of one', (cell) => {
    expect(readNumeral(foldText(cell))).toEqual({ kind: 'unreadable' })
  })

  test.each(
    [
      ['5)', '(5)', '5(', '5()', '5(3)', '5(三)', '5[1]', '5①', '①', '5*', '3-5', '3/5', '1:2', '12%', '5。', '3、4'],
      ['O', 'o', 'l', 'lO', '1O', 'l2', '1l'],
      ['+', '+-2', '--2', '减-2', '增减2', '2↓', '+ 2', '- 2', '-一'],
      ['3件5条', '3 4', '1万2', '1万20千', '1.5万2千', '1万0千', '1千2万', '5(减)', '5(12件)'],
      ['二三十', '三五', '三五件', '七八', '一万二', '一百八', '一百零二十', '一千二十', '零万', '十十', '〇〇', '二十两', '3三', '三3'],
      ['1234567890123456', '0.1234567890123456', '999999999999999万亿', '123456789012345万', '一二三四五六七八九一二三四五六七'],
    ].flat(),
  )('%j is unreadable, never a guess', (cell) => {
    expect(readNumeral(foldText(cell))).toEqual({ kind: 'unreadable' })
  })

  test.each([
    '约5',
    '5余件',
    '近10',
    '1万余条',
    '3件以上',
    '第3条',
    '2019年',
    '见附件1',
    '三点五',
    '百分之十',
    'ok',
    '3b',
    '5(单位:千箱)x',
  ])('%j is text', (cell) => {
    expect(readNumeral(foldText(cell))).toEqual({ kind: 'text' })
  })

  test.each(['件', '万元', '人次', '增', '其他', '没有', '暂无'])('%j is text: a word without a number', (cell) => {
    expect(readNumeral(foldText(cell))).toEqual({ kind: 'text' })
  })

  test.each(['一', '一一'])('%j is text: it may be a dash', (cell) => {
    expect(readNumeral(cell)).toEqual({ kind: 'text' })
  })
})

describe('reading what was written', () => {
  const counts = fc.integer({ min: 0, max: 999_999_999_999 })
  const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  const amounts = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 8 }), fc.nat(99_999_999)).map(([whole, places, fraction]) => {
    return `${whole}.${String(fraction).padStart(8, '0').slice(0, places)}`
  })

  test('Arabic, grouped, full-width and Chinese numerals give the number back', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const grouped = value.toLocaleString('en-US')
        for (const cell of [`${value}`, grouped, fullWidth(`${value}`), fullWidth(grouped)]) expect(numberIn(cell).value).toBe(value)
        expect(numberIn(`${formatChinese(value)}件`).value).toBe(value)
      }),
    )
  })

  test('so do all small numbers in Chinese; only 一 alone is left open', () => {
    for (let value = 0; value < 20_000; value++) if (value !== 1) expect(numberIn(formatChinese(value)).value).toBe(value)
  })

  test('amounts keep every digit', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(numberIn(`${amount}万元`)).toMatchObject({ value: Number(amount), amountInWan: Number(amount) })
        expect(numberIn(`${amount}万`).amountInWan).toBe(Number(amount))
        expect(numberIn(`${amount}元`).amountInWan).toBe(Number(`${amount}e-4`))
        expect(numberIn(`${amount}亿元`).amountInWan).toBe(Number(`${amount}e4`))
      }),
    )
  })

  test('formatChinese writes numerals as they are read aloud', () => {
    const written = [0, 10, 15, 20, 110, 203, 1010, 10050, 100000, 203000, 100000001, 12000000000].map(formatChinese)
    expect(written).toEqual('零 十 十五 二十 一百一十 二百零三 一千零一十 一万零五十 十万 二十万三千 一亿零一 一百二十亿'.split(' '))
    expect(() => formatChinese(-1)).toThrow(RangeError)
    expect(() => formatChinese(0.5)).toThrow(RangeError)
  })
})

describe('any string', () => {
  const likely = fc
    .array(fc.constantFrom(...'0123456789,.+-()（）/%件元万亿千百十零〇一二两增减约O① \n'.split('')), { maxLength: 12 })
    .map((parts) => parts.join(''))

  test('never throws, and a number is finite and where it says', () => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), (text) => {
        const folded = foldText(text)
        const reading = readNumeral(folded)
        if (reading.kind !== 'number') return
        expect(Number.isFinite(reading.value)).toBe(true)
        expect(Object.is(reading.value, -0)).toBe(false)
        expect(reading.amountInWan === null || Number.isFinite(reading.amountInWan)).toBe(true)
        const printed = folded.slice(reading.start, reading.end)
        expect(readNumeral(printed)).toEqual({ ...reading, start: 0, end: printed.length, note: null })
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ...['1', '1,', '1,234', '一', '一万', '二十', '零', '(', '1(', '1 ', ' ', '5(含', '-', '+', '1万2千', '1万', '件', '增', '.', '无'].map(
      (unit) => ['', unit],
    ),
    ...['(', ')', ' ', '\n', '件', '万', '亿', '1', '一'].map((unit) => ['5', unit]),
  ])('takes linear time on %j and %j again and again', (first, unit) => {
    expect(growth((size) => readNumeral(`${first}${unit.repeat(Math.ceil(size / unit.length))}`), 100_000)).toBeLessThan(linear)
  })
})
