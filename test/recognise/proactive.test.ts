import { describe, expect, test } from 'vitest'
import { at, codes, readLines } from './reading.js'

const item = (number: string, columns: string, ...rows: readonly string[]): readonly string[] => [
  `第二十条第（${number}）项 |`,
  `信息内容 | ${columns} |`,
  ...rows,
]

describe('the table of proactive disclosure', () => {
  test('takes the columns from the header, not from the year or the row', () => {
    const old = readLines(...item('一', '本年新制作数量 | 本年新公开数量 | 对外公开总数量', '规章 | 1 | 2 | 3 |'))
    const recent = readLines(...item('一', '本年制发件数 | 本年废止件数 | 现行有效件数', '规章 | 1 | 2 | 3 |'))
    expect([at(old, '/proactive/rules/made'), at(old, '/proactive/rules/issued')]).toEqual([1, null])
    expect([at(recent, '/proactive/rules/made'), at(recent, '/proactive/rules/issued')]).toEqual([null, 1])
    expect([old.form, recent.form]).toEqual(['form-2019', 'form-2021'])
  })

  test.each([
    ['truncated', '本年新 | 本年新 | 对外公开总数量', '/proactive/rules/made'],
    ['with characters lost', '本年发件 | 本年废止件数 | 现行有效件', '/proactive/rules/issued'],
  ])('knows a header that is %s', (_, columns, pointer) => {
    expect(at(readLines(...item('一', columns, '规章 | 7 | 8 | 9 |')), pointer)).toBe(7)
  })

  test('reads nothing under a header that is none of any form', () => {
    const record = readLines(...item('一', '甲 | 乙 | 丙', '规章 | 7 | 8 | 9 |'))
    expect(record.proactive?.['rules']).not.toContain(7)
    expect(codes(record)).toContain('table-model-error')
  })

  test('keeps what each item prints where a report mixes two forms', () => {
    const record = readLines(
      ...item('一', '本年新制作数量 | 本年新公开数量 | 对外公开总数量', '规章 | 1 | 2 | 3 |'),
      ...item('五', '本年处理决定数量', '行政许可 | 40 |'),
      ...item('六', '本年处理决定数量', '行政处罚 | 50 |', '行政强制 | 60 |'),
    )
    expect(record.form).toBe('form-2021')
    expect(at(record, '/proactive/rules/disclosedTotal')).toBe(3)
    expect(at(record, '/proactive/coercion/decisions')).toBe(60)
  })

  test.each([
    ['251000元', 25.1, '元'],
    ['25409.5万元', 25409.5, '万元'],
    ['0', 0, null],
    ['251000', null, null],
  ])('gives the procurement amount %s in 万元, or not at all', (printed, amount, unit) => {
    const record = readLines(...item('九', '采购项目数量 | 采购总金额', `政府集中采购 | 4 | ${printed} |`))
    expect(at(record, '/proactive/procurement/projects')).toBe(4)
    expect(at(record, '/proactive/procurement/amount')).toBe(amount)
    expect(at(record, '/proactive/procurement/unit')).toBe(unit)
    expect(record.evidence['/proactive/procurement/amount']?.state).toBe(amount === null ? 'unitMissing' : undefined)
  })

  test.each([
    ['本年收费金额（单位：万元）', 12.5],
    ['本年收费金额（单位：元）', 0.00125],
    ['本年收费金额', null],
  ])('reads fees under %s', (header, amount) => {
    expect(at(readLines(...item('八', header, '行政事业性收费 | 12.5 |')), '/proactive/fees/amount')).toBe(amount)
  })

  test.each([
    ['增14', 14],
    ['-2', -2],
    ['减38', -38],
    ['↓2', -2],
    ['0', 0],
  ])('reads the change %s with its sign', (printed, change) => {
    const record = readLines(...item('五', '上一年项目数量 | 本年增/减 | 处理决定数量', `行政许可 | 5 | ${printed} | 6 |`))
    expect(at(record, '/proactive/licensing/change')).toBe(change)
  })

  test('takes no sign in a column of counts', () => {
    const record = readLines(...item('五', '上一年项目数量 | 本年增/减 | 处理决定数量', '行政许可 | 增5 | 1 | 6 |'))
    expect(at(record, '/proactive/licensing/previousItems')).toBeNull()
    expect(at(record, '/proactive/licensing/decisions')).toBe(6)
  })

  test.each([
    ['a column before', '上年处理决定数量 | 本年处理决定数量', '行政许可 | 12 |  |'],
    ['a column behind', '本年处理决定数量 | 备注', '行政许可 |  | 12 |'],
    ['a likeness that says another year', '上年处理决定数量', '行政许可 | 12 |'],
    ['a likeness that says all years', '历年累计处理决定数量', '行政许可 | 12 |'],
  ])('reads no figure under %s', (_, columns, row) => {
    expect(at(readLines(...item('五', columns, row)), '/proactive/licensing/decisions')).toBeNull()
  })

  test.each([
    ['本年制发件数 | 本年修改件数 | 本年废止件数 | 现行有效件数', '规章 | 11 | 12 | 13 |  |'],
    ['本年制发件数 | 现行有效件数 | 备注', '规章 | 21 | 22 |  |'],
  ])('reads no row under a header with other columns: %s', (columns, row) => {
    const record = readLines(...item('一', columns, row))
    expect(record.proactive?.['rules']).toMatchObject({ issued: null, repealed: null, inForce: null })
  })

  test('places a row under the header’s cells though its last ones are blank', () => {
    const record = readLines(...item('一', '本年制发件数 | 本年废止件数 | 现行有效件数', '规章 |  | 12 | 13 |  |'))
    expect(record.proactive?.['rules']).toMatchObject({ issued: null, repealed: 12, inForce: 13 })
  })

  test('reads no figure that stands before its label', () => {
    const record = readLines('第二十条第（六）项', '信息内容', '本年处理决定数量', '4119', '行政处罚', '195', '行政强制')
    expect(at(record, '/proactive/penalty/decisions')).toBeNull()
  })

  test('gives the figure of one cell to neither of two labels', () => {
    const record = readLines(...item('六', '本年处理决定数量', '行政处罚、行政强制 | 21 |'))
    expect([at(record, '/proactive/penalty/decisions'), at(record, '/proactive/coercion/decisions')]).toEqual([null, null])
  })

  test.each(['千元', '百万元', '美元', '元/万元'])('knows no amount in %s', (unit) => {
    expect(at(readLines(...item('八', `本年收费金额（单位：${unit}）`, '行政事业性收费 | 2500 |')), '/proactive/fees/amount')).toBeNull()
  })
})
