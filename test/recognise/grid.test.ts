import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../src/model/report.js'
import { readReport } from '../../src/pipeline.js'
import { at, row, unread } from './reading.js'

const columns = '<tr><td colspan=3>申请人情况<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计'
const received = '<tr><td colspan=3>一、本年新收政府信息公开申请数量<td>11<td>12<td>13<td>14<td>15<td>16<td>81'
const carried = '<tr><td colspan=3>二、上年结转政府信息公开申请数量'

async function read(...rows: readonly string[]): Promise<ReportRecord> {
  const page = `<h1>云山县水务局2023年政府信息公开工作年度报告</h1><table>${rows.join('\n')}</table>`
  const record = await readReport({ bytes: new TextEncoder().encode(page), path: null })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

describe('the rows of a grid', () => {
  test('give their cells in order, whatever their labels span', async () => {
    const record = await read(
      columns,
      received,
      '<tr><td rowspan=2>三、本年度办理结果<td colspan=2>（一）予以公开<td>1<td><td><td><td><td><td>',
      '<tr><td colspan=2>（二）部分公开<td><td><td><td><td><td>7<td>',
    )
    expect(row(record, 'outcomes/granted')).toEqual([1, null, null, null, null, null, null])
    expect(row(record, 'outcomes/partiallyGranted')).toEqual([null, null, null, null, null, 7, null])
  })

  test('are read where a label spans a row too many and pushes the next one aside', async () => {
    const record = await read(
      columns,
      received,
      '<tr><td rowspan=3>三、本年度办理结果<td colspan=2>（一）予以公开<td>1<td>0<td>0<td>0<td>0<td>0<td>1',
      '<tr><td colspan=2>（二）部分公开<td>2<td>0<td>0<td>0<td>0<td>0<td>2',
      '<tr><td colspan=3>四、结转下年度继续办理<td>3<td>0<td>0<td>0<td>0<td>0<td>3',
    )
    expect(row(record, 'carriedForward')).toEqual([3, 0, 0, 0, 0, 0, 3])
  })

  test('are not read where a figure spans two columns', async () => {
    const record = await read(columns, received, `${carried}<td colspan=2>21<td>23<td>24<td>25<td>26<td>119`)
    expect(row(record, 'carriedOver')).toEqual(unread)
    expect(row(record, 'newlyReceived')).toEqual([11, 12, 13, 14, 15, 16, 81])
  })

  test('are not read where a figure spans two columns and a remark makes up for the cell', async () => {
    const record = await read(columns, `${received}<td>注`, `${carried}<td colspan=2>21<td>23<td>24<td>25<td>26<td>119<td>`)
    expect(row(record, 'carriedOver')).toEqual(unread)
  })

  test('are not read where a figure of the row above reaches down', async () => {
    const record = await read(
      columns,
      '<tr><td colspan=3>一、本年新收政府信息公开申请数量<td>11<td>12<td rowspan=2>13<td>14<td>15<td>16<td>81<td>',
      `${carried}<td>21<td>22<td>24<td>25<td>26<td>118<td>`,
    )
    expect(row(record, 'carriedOver')).toEqual(unread)
  })
})

describe('the cells under a header of one line', () => {
  const rules = async (header: string, cells: string): Promise<readonly unknown[]> => {
    const record = await read('<tr><td colspan=6>第二十条第（一）项', `<tr><td>信息内容${header}`, `<tr><td>规章${cells}`)
    return ['made', 'disclosed', 'disclosedTotal'].map((key) => at(record, `/proactive/rules/${key}`))
  }
  const even = '<td>本年新制作数量<td>本年新公开数量<td>对外公开总数量'

  test.each([
    ['as many cells, each as wide', even, '<td>1<td>2<td>3', [1, 2, 3]],
    [
      'as many cells of other widths that reach as far',
      '<td>本年新制作数量<td>本年新公开数量<td colspan=2>对外公开总数量',
      '<td colspan=2>1<td>2<td>3',
      [1, 2, 3],
    ],
    ['blanks more, in columns without a name', even, '<td>1<td>2<td>3<td><td>', [1, 2, 3]],
    ['a figure more', even, '<td>1<td>2<td>3<td>4', [null, null, null]],
    ['a cell too few', even, '<td>1<td>2', [null, null, null]],
    ['a cell over two columns', even, '<td colspan=2>1<td>3', [null, null, null]],
    [
      'as many cells that do not reach as far',
      '<td>本年新制作数量<td>本年新公开数量<td colspan=2>对外公开总数量',
      '<td>1<td colspan=2>2<td>3<td>',
      [null, null, null],
    ],
  ])('%s', async (_, header, cells, figures) => {
    expect(await rules(header, cells)).toEqual(figures)
  })
})
