import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/text/width.js'
import { at, codes, readLines, requestsHeader, row, states, unread } from './reading.js'

describe('the requests table', () => {
  test('keeps a blank, a stroke, words and 0 apart', () => {
    const record = readLines(...requestsHeader, '一、本年新收政府信息公开申请数量 | 12 |  | / | 见附件 | 0 | 3 | 15 |')
    expect(row(record, 'newlyReceived')).toEqual([12, null, null, null, 0, 3, 15])
    expect(states(record, 'newlyReceived')).toEqual([null, 'blank', 'notApplicable', 'text', null, null, null])
  })

  test('reads a row by its label wherever it stands among the rows before and after it', () => {
    const record = readLines(
      ...requestsHeader,
      '二、上年结转政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
      '四、结转下年度继续办理 | 6 | 5 | 4 | 3 | 2 | 1 | 21 |',
    )
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(row(record, 'carriedOver')).toEqual([1, 2, 3, 4, 5, 6, 21])
    expect(row(record, 'carriedForward')).toEqual([6, 5, 4, 3, 2, 1, 21])
  })

  test('tells 其他 the column, 其他处理 the group and 其他 the row apart', () => {
    const record = readLines(
      ...requestsHeader,
      '（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |',
      '3.其他 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
      '（七）总计 | 6 | 0 | 0 | 0 | 0 | 0 | 6 |',
    )
    expect(row(record, 'outcomes/other/miscellaneous')).toEqual([3, 0, 0, 0, 0, 0, 3])
    expect(row(record, 'outcomes/other/subtotal')).toEqual(unread)
    expect(row(record, 'outcomes/total')).toEqual([6, 0, 0, 0, 0, 0, 6])
  })

  test('takes figures on a group heading for its subtotal', () => {
    const record = readLines(
      ...requestsHeader,
      '（三）不予公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |',
      '1.属于国家秘密 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |',
    )
    expect(row(record, 'outcomes/denied/subtotal')).toEqual([4, 0, 0, 0, 0, 0, 4])
    expect(row(record, 'outcomes/denied/stateSecret')).toEqual([4, 0, 0, 0, 0, 0, 4])
  })

  test('leaves a row with fewer figures than columns unread and says so', () => {
    const record = readLines(
      ...requestsHeader,
      '一、本年新收政府信息公开申请数量 | 12 | 3 | 15 |',
      '二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    )
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(states(record, 'newlyReceived')).toEqual(new Array(7).fill('unreadable'))
    expect(codes(record)).toContain('row-incomplete')
    expect(row(record, 'carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1])
  })

  test('leaves digits that run together unread where no other row bears a cut out, and takes one digit a cell whose sum holds', () => {
    const record = readLines(
      ...requestsHeader.slice(0, 1),
      '申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他',
      '一、本年新收政府信息公开申请数量 21710000218',
      '二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1',
    )
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(row(record, 'carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1])
  })

  test('never takes the last digit before a list mark for part of a figure', () => {
    const record = readLines(
      '三、收到和处理政府信息公开申请情况 申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 1.属于国家秘密 5 1 1 1 1 1 10 2.其他法律行政法规禁止公开 6 0 0 0 0 0 6',
    )
    expect(row(record, 'outcomes/denied/stateSecret')).toEqual([5, 1, 1, 1, 1, 1, 10])
    expect(row(record, 'outcomes/denied/prohibitedByLaw')).toEqual([6, 0, 0, 0, 0, 0, 6])
  })

  test('leaves everything unread where the header names the columns in another order', () => {
    const record = readLines(
      '三、收到和处理政府信息公开申请情况',
      '自然人 | 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
      '一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
    )
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(codes(record)).toContain('table-model-error')
  })

  test('believes neither of two tables that give a row other figures', () => {
    const one = '一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'
    const other = '一、本年新收政府信息公开申请数量 | 7 | 2 | 3 | 4 | 5 | 6 | 27 |'
    const record = readLines(...requestsHeader, one, '附：上年数据', ...requestsHeader.slice(1), other)
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(codes(record)).toContain('not-unique')
    expect(row(readLines(...requestsHeader, one, ...requestsHeader.slice(1), one), 'newlyReceived')).toEqual([1, 2, 3, 4, 5, 6, 21])
  })

  test('reads nothing from cells set column by column', () => {
    const labels = ['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”']
    const columns = [1, 2, 3, 4, 5, 6, 7].flatMap((column) => [`${column}`, `${column}1`, `${column}2`])
    const record = readLines(
      '三、收到和处理政府信息公开申请情况',
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
      ...labels,
      ...columns,
    )
    for (const path of ['stateSecret', 'prohibitedByLaw', 'securityAndStability'])
      expect(row(record, `outcomes/denied/${path}`)).toEqual(unread)
  })

  test('takes no figure from a sentence that uses the words of the table', () => {
    const record = readLines(
      '一、总体情况',
      '全年收到申请171条，其中：予以公开4条，不予公开2条，不予处理165条；总计171条。',
      '二、主动公开政府信息情况',
      '本年行政许可9件，行政处罚3件。',
    )
    expect(record.requests).toBeNull()
    expect(record.proactive).toBeNull()
    expect(codes(record)).toEqual(['form-from-year'])
  })

  test('overlooks a page number between two rows', () => {
    const record = readLines(
      '三、收到和处理政府信息公开申请情况',
      ...'自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'.split(' '),
      '一、本年新收政府信息公开申请数量',
      ...'3 4 5 6 7 8 33'.split(' '),
      '- 3 -',
      '二、上年结转政府信息公开申请数量',
      ...'1 0 0 0 0 0 1'.split(' '),
    )
    expect(row(record, 'newlyReceived')).toEqual([3, 4, 5, 6, 7, 8, 33])
    expect(row(record, 'carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1])
  })

  test('reads nothing more than is certain where a scraper removed repeated lines', () => {
    const lines = [
      '三、收到和处理政府信息公开申请情况',
      ...'自然人 法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构 其他'.split(' '),
    ]
    const first = ['一、本年新收政府信息公开申请数量', ...'11 12 13 14 15 16 81'.split(' ')]
    // The label of the second row is gone, and so are two figures of the third.
    const record = readLines(...lines, ...first, '（一）予以公开', ...'21 22 23 24 25 26 141'.split(' '))
    expect(row(record, 'newlyReceived')).toEqual(unread)
    expect(codes(record)).toContain('lines-deduplicated')
  })

  describe('with blank cells in columns aligned by spaces', () => {
    const rows = [
      ['一、本年新收政府信息公开申请数量', '31', '4', '5', '6', '7', '8', '61'],
      ['（一）予以公开', '11', '4', '5', '6', '7', '8', '41'],
      ['四、结转下年度继续办理', '12', '', '9', '', '', '', '21'],
    ]
    const header = '   自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计'
    const lines = (measure: (text: string) => number, ofRows = rows): readonly string[] =>
      ofRows.map((cells) =>
        cells
          .map((cell, index) => `${cell}${' '.repeat((index === 0 ? 40 : 8) - measure(cell))}`)
          .join('')
          .trimEnd(),
      )

    test.each([
      ['the width on a screen', displayWidth],
      ['characters', (text: string) => text.length],
    ])('places the figures by %s, as the full rows show', (_, measure) => {
      const record = readLines('三、收到和处理政府信息公开申请情况', header, ...lines(measure))
      expect(row(record, 'newlyReceived')).toEqual([31, 4, 5, 6, 7, 8, 61])
      expect(row(record, 'carriedForward')).toEqual([12, null, 9, null, null, null, 21])
      expect(states(record, 'carriedForward')).toEqual([null, 'blank', null, 'blank', 'blank', 'blank', null])
    })

    test('places nothing where the full rows do not tell by which', () => {
      const alike = [rows[0], ['二、上年结转政府信息公开申请数量', '11', '4', '5', '6', '7', '8', '41'], rows[2]] as string[][]
      const record = readLines('三、收到和处理政府信息公开申请情况', header, ...lines(displayWidth, alike))
      expect(row(record, 'carriedForward')).toEqual(unread)
    })
  })

  test('keeps what else a cell says as a note', () => {
    const record = readLines(...requestsHeader, '一、本年新收政府信息公开申请数量 | 55（含自然失效29件） | 0 | 0 | 0 | 0 | 0 | 55 |')
    expect(at(record, '/requests/newlyReceived/naturalPerson')).toBe(55)
    expect(record.evidence['/requests/newlyReceived/naturalPerson']?.note).toBe('含自然失效29件')
  })

  test('reads nothing under a header whose 总计 stands in the second column', () => {
    const header = (second: string): readonly string[] => [
      '三、收到和处理政府信息公开申请情况',
      `自然人 | ${second} |`,
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
      '一、本年新收政府信息公开申请数量 | 21 | 1 | 2 | 3 | 4 | 5 | 36 |',
    ]
    expect(row(readLines(...header('法人或其他组织 | 总计')), 'newlyReceived')).toEqual([21, 1, 2, 3, 4, 5, 36])
    expect(row(readLines(...header('总计 | 法人或其他组织')), 'newlyReceived')).toEqual(unread)
  })

  test('never shifts a row whose last cells are lost, where other rows have a blank before their figures', () => {
    const record = readLines(
      '三、收到和处理政府信息公开申请情况',
      '\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
      '三、本年度办理结果\t（一）予以公开\t\t21\t22\t23\t24\t25\t26',
      '（二）部分公开\t\t1\t2\t3\t4\t5\t6\t21',
    )
    expect(row(record, 'outcomes/granted')).toEqual(unread)
    expect(row(record, 'outcomes/partiallyGranted')).toEqual([1, 2, 3, 4, 5, 6, 21])
  })

  test('takes no page number for the figure that is missing', () => {
    const columns = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'
    const record = readLines('三、收到和处理政府信息公开申请情况', columns, '四、结转下年度继续办理   1   2   3   4   5   6', '   7')
    expect(row(record, 'carriedForward')).toEqual(unread)
  })

  test('takes no list number that lost its point for a figure of the row above', () => {
    const columns = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'.split(' ')
    const record = readLines(
      '三、收到和处理政府信息公开申请情况',
      ...columns,
      ...'1本机关不掌握相关政府信息 11 12 13 14 15 16'.split(' '),
      ...'2没有现成信息需要另行制作 21 22 23 24 25 26 21'.split(' '),
    )
    expect(row(record, 'outcomes/unavailable/notHeld')).toEqual(unread)
    expect(row(record, 'outcomes/unavailable/requiresCreation')).toEqual([21, 22, 23, 24, 25, 26, 21])
  })

  test('fills nothing that is empty from the table of another year below', () => {
    const first = '一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'
    const again = [
      ...requestsHeader.slice(1),
      '一、本年新收政府信息公开申请数量 | 9 | 2 | 3 | 4 | 5 | 6 | 29 |',
      '四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    ]
    const record = readLines(...requestsHeader, first, '附：上年情况', ...again)
    expect(row(record, 'carriedForward')).toEqual(unread)
  })

  test.each([
    '总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
    '自然人 | 商业企业 | 科研机构 | 法律服务机构 | 其他 | 备注',
    '县政府 | 教育局 | 水务局 | 公安局 | 民政局 | 财政局 | 合计',
  ])('reads nothing under the header %s', (header) => {
    const record = readLines(
      '三、收到和处理政府信息公开申请情况',
      `${header} |`,
      '一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
    )
    expect(row(record, 'newlyReceived')).toEqual(unread)
  })

  test('takes figures on a group heading for no subtotal where the first member has none', () => {
    const record = readLines(
      ...requestsHeader,
      '（五）不予处理 | 11 | 12 | 13 | 14 | 15 | 16 | 81 |',
      '2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    )
    expect(row(record, 'outcomes/notProcessed/subtotal')).toEqual(unread)
  })

  test('takes （六）其他 for the group and 3.其他 for the row', () => {
    const record = readLines(...requestsHeader, '（六）其他 | 21 | 0 | 0 | 0 | 0 | 0 | 21 |', '（七）总计 | 21 | 0 | 0 | 0 | 0 | 0 | 21 |')
    expect(row(record, 'outcomes/other/subtotal')).toEqual([21, 0, 0, 0, 0, 0, 21])
    expect(row(record, 'outcomes/other/miscellaneous')).toEqual(unread)
  })

  test('guesses no row from a label that says another year', () => {
    const record = readLines(...requestsHeader, '一、上年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |')
    expect(row(record, 'newlyReceived')).toEqual(unread)
  })

  test('reads rows that the container shows in whatever order they come', () => {
    const record = readLines(
      ...requestsHeader,
      '（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      '（一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |',
    )
    expect(row(record, 'outcomes/granted')).toEqual([2, 0, 0, 0, 0, 0, 2])
    expect(row(record, 'outcomes/partiallyGranted')).toEqual([1, 0, 0, 0, 0, 0, 1])
  })
})

describe('labels that lost their cells', () => {
  test.each([
    ['in one cell', (label: string) => `${label} | 1 | 2 | 0 | 0 | 0 | 3 | 6`],
    ['parted by single spaces', (label: string) => `${label} 1 2 0 0 0 3 6`],
    ['one cell a line', (label: string) => `${label}\n1\n2\n0\n0\n0\n3\n6`],
  ])('a group before its member, %s, hides no row', (_, set) => {
    const record = readLines(
      ...requestsHeader,
      set('三、本年度办理结果（一）予以公开'),
      set('（三）不予公开1.属于国家秘密'),
      set('三、本年度办理结果（四）无法提供1.本机关不掌握相关政府信息'),
      set('（五）不予处理 1.信访举报投诉类申请'),
    )
    for (const path of ['granted', 'denied/stateSecret', 'unavailable/notHeld', 'notProcessed/petitionOrComplaint'])
      expect(row(record, `outcomes/${path}`)).toEqual([1, 2, 0, 0, 0, 3, 6])
  })

  test('rows of bare zeros under a lost label belong to no row', () => {
    const bare = ['0 |', '0 |', '0 |', '0 |', '0 |', '0 |', '0 |']
    const record = readLines(
      ...requestsHeader,
      '（一）予以公开 | 1 | 2 | 0 | 0 | 0 | 3 | 6',
      ...bare,
      '2.重复申请 | 0 | 1 | 0 | 0 | 0 | 0 | 1',
    )
    expect(row(record, 'outcomes/granted')).toEqual([1, 2, 0, 0, 0, 3, 6])
    expect(row(record, 'outcomes/partiallyGranted')).toEqual(unread)
    expect(row(record, 'outcomes/notProcessed/petitionOrComplaint')).toEqual(unread)
    expect(row(record, 'outcomes/notProcessed/duplicate')).toEqual([0, 1, 0, 0, 0, 0, 1])
  })
})
