import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../src/model/report.js'
import { readReport } from '../reading.js'
import { at, codes } from './reading.js'

const head = '统计指标 | 单位 | 统计数 |'

function read(...lines: readonly string[]): ReportRecord {
  const text = ['云山县水务局2016年政府信息公开工作年度报告', '附件 云山县水务局政府信息公开情况统计表', ...lines].join('\n')
  const record = readReport({ bytes: new TextEncoder().encode(text), path: 'report.txt' })
  if ('error' in record) throw new Error(JSON.stringify(record))
  return record
}

const received = (record: ReportRecord, key: string): unknown => at(record, `/statistics/requests/received/${key}`)
const state = (record: ReportRecord, path: string): unknown => record.evidence[`/statistics/${path}`]?.state

describe('a table of statistics with bars', () => {
  test('reads each row under the column of the year', () => {
    const record = read(head, '（一）收到申请数 | 件 | 12 |', '1.当面申请数 | 件 | 3 |', '2.传真申请数 | 件 | 0 |')
    expect([received(record, 'total'), received(record, 'inPerson'), received(record, 'fax')]).toEqual([12, 3, 0])
    expect(record.form).toBe('statistics-2014')
    expect(record.evidence['/statistics/requests/received/total']).toMatchObject({ quote: '12', table: 1, row: 2, column: 3 })
  })

  test('never takes a code for a figure', () => {
    const record = read(
      '统计指标 | 单位 | 代码 | 统计数 |',
      '（一）收到申请数 | 件 | 17 | 12 |',
      '1.当面申请数 | 件 | 18 |  |',
      '2.传真申请数 | 件 | 19 |',
    )
    expect([received(record, 'total'), received(record, 'inPerson'), received(record, 'fax')]).toEqual([12, null, null])
    expect(state(record, 'requests/received/inPerson')).toBe('blank')
    expect(state(record, 'requests/received/fax')).toBe('unreadable')
  })

  test('reads rows whose group stands in a column of its own', () => {
    const record = read(
      '| 统计指标 |  | 单位 | 统计数 |',
      '| 三、依申请公开情况 | （一）收到申请数 | 件 | 12 |',
      '|  | 1.当面申请数 | 件 | 3 |',
      '|  | 2.传真申请数 | 件 |  |',
    )
    expect([received(record, 'total'), received(record, 'inPerson'), received(record, 'fax')]).toEqual([12, 3, null])
    expect(state(record, 'requests/received/fax')).toBe('blank')
  })

  test('leaves a column of codes before the labels out', () => {
    const record = read('序号 | 统计指标 | 单位 | 统计数 |', '17 | （一）收到申请数 | 件 | 12 |', '18 | 1.当面申请数 | 件 | 3 |')
    expect([received(record, 'total'), received(record, 'inPerson')]).toEqual([12, 3])
  })

  test.each(['上年统计数', '本年累计', '上年', '同比', '县直部门'])(
    'reads nothing under a column that may be the year’s or not: %s',
    (name) => {
      const record = read(`统计指标 | 单位 | 统计数 | ${name} |`, '（一）收到申请数 | 件 | 12 | 5 |', '1.当面申请数 | 件 | 3 | 5 |')
      expect(received(record, 'total')).toBe(null)
      expect(codes(record)).toContain('table-model-error')
    },
  )

  test('reads a column of another name nowhere', () => {
    const record = read('统计指标 | 单位 | 计划数 |', '（一）收到申请数 | 件 | 12 |', '1.当面申请数 | 件 | 3 |')
    expect(received(record, 'total')).toBe(null)
  })

  test('leaves a figure beside the column of the year unread', () => {
    const record = read(head, '（一）收到申请数 | 件 | 12 | 5 |', '1.当面申请数 | 件 | 3 |', '2.传真申请数 | 件 | 0 |')
    expect([received(record, 'total'), received(record, 'inPerson')]).toEqual([null, 3])
  })

  test('tells rows of the same wording apart by their place', () => {
    const results = ['（一）维持具体行政行为数 | 件 | 1 |', '（二）被依法纠错数 | 件 | 2 |', '（三）其他情形数 | 件 | 3 |']
    const lawsuits = [
      '（一）维持具体行政行为或者驳回原告诉讼请求数 | 件 | 4 |',
      '（二）被依法纠错数 | 件 | 5 |',
      '（三）其他情形数 | 件 | 6 |',
    ]
    const record = read(head, '四、行政复议数量 | 件 | 6 |', ...results, '五、行政诉讼数量 | 件 | 15 |', ...lawsuits)
    expect(at(record, '/statistics/reconsideration')).toEqual({ total: 6, upheld: 1, corrected: 2, other: 3 })
    expect(at(record, '/statistics/litigation')).toEqual({ total: 15, upheld: 4, corrected: 5, other: 6 })
  })

  test('leaves a row of such a wording unread where its group is not printed', () => {
    const record = read(head, '六、举报投诉数量 | 件 | 6 |', '（三）其他情形数 | 件 | 3 |', '接受培训人员数 | 人次 | 3 |')
    expect(at(record, '/statistics/reconsideration/other')).toBe(null)
    expect(at(record, '/statistics/litigation/other')).toBe(null)
  })

  test('says that a row of the office’s own is not read', () => {
    const record = read(
      head,
      '（一）收到申请数 | 件 | 12 |',
      '1.当面申请数 | 件 | 3 |',
      '2.窗口代办数 | 件 | 9 |',
      '3.传真申请数 | 件 | 0 |',
    )
    expect([received(record, 'total'), received(record, 'fax')]).toEqual([12, 0])
    expect(record.warnings).toMatchObject([
      { code: 'row-unknown', params: { label: '2.窗口代办数', after: '/statistics/requests/received/inPerson' } },
    ])
  })

  test.each([
    ['上年收到申请数', 'requests/received/total'],
    ['其中：乡镇收到申请数', 'requests/received/total'],
    ['不同意公开答复率', 'requests/replies/denied/total'],
    ['全市主动公开政府信息数', 'proactive/total'],
  ])('takes %s for no row of the form', (label, path) => {
    const record = read(head, `${label} | 件 | 12 |`, '1.当面申请数 | 件 | 3 |', '2.传真申请数 | 件 | 0 |')
    expect(at(record, `/statistics/${path}`)).toBe(null)
  })

  test('believes neither of two tables with other figures', () => {
    const table = (figure: number): readonly string[] => [
      head,
      `收到申请数 | 件 | ${figure} |`,
      `当面申请数 | 件 | ${figure} |`,
      '传真申请数 | 件 | 0 |',
    ]
    const record = read(...table(12), '（二）全县汇总', ...table(40))
    expect([received(record, 'total'), received(record, 'fax')]).toEqual([null, null])
    expect(codes(record)).toContain('not-unique')
  })

  test('keeps amounts in 万元 and reductions in 元', () => {
    const fees = (unit: string, figure: string): unknown =>
      at(read(head, '六、举报投诉数量 | 件 | 1 |', `七、依申请公开信息收取的费用 | ${unit} | ${figure} |`), '/statistics/fees')
    expect([fees('万元', '0.35'), fees('元', '3500'), fees('', '0'), fees('', '35'), fees('件', '35'), fees('', '35元')]).toEqual([
      0.35,
      0.35,
      0,
      null,
      null,
      0.0035,
    ])
    const reduced = (unit: string): unknown =>
      at(
        read('指标名称 | 计量单位 | 2016年度 | 历年累计 |', '行政复议数 | 件 | 1 | 1 |', `收费减免金额 | ${unit} | 12.5 | 100 |`),
        '/statistics/feesReduced',
      )
    expect([reduced('元'), reduced('万元'), reduced('')]).toEqual([12.5, 125000, null])
  })

  test('reads no count in 万条 or in money', () => {
    const record = read(head, '（一）收到申请数 | 万件 | 12 |', '1.当面申请数 | 万元 | 3 |', '2.传真申请数 | 件 | 3.5万 |')
    expect([received(record, 'total'), received(record, 'inPerson'), received(record, 'fax')]).toEqual([null, null, 35000])
  })
})

describe('a table of statistics with a column of all years', () => {
  const fujian = (...rows: readonly string[]): ReportRecord => read('指标名称 计量单位 2016年度 历年累计', ...rows)

  test('never takes the sum of all years for the year', () => {
    const record = read('指标名称 | 计量单位 | 历年累计 | 2016年度 |', '主动公开信息数 | 条 | 900 | 31 |', '网站公开 | 条 | 800 | 30 |')
    expect(at(record, '/statistics/proactive/total')).toBe(31)
    expect(at(record, '/statistics/cumulative/proactive/total')).toBe(900)
  })

  test('leaves one figure in two columns unread, unless its place on the line tells', () => {
    const record = fujian('主动公开信息数 条 31 900', '其中：1.网站公开 条 30 800', '2.政府公报公开 条 1')
    expect(at(record, '/statistics/proactive/channels/website')).toBe(30)
    expect([at(record, '/statistics/proactive/channels/gazette'), at(record, '/statistics/cumulative/proactive/channels/gazette')]).toEqual(
      [null, null],
    )
    const aligned = read(
      '指标名称            计量单位   2016年度   历年累计',
      '主动公开信息数      条         31         900',
      '其中：1.网站公开    条         30         800',
      '2.政府公报公开      条                    899',
    )
    expect([
      at(aligned, '/statistics/proactive/channels/gazette'),
      at(aligned, '/statistics/cumulative/proactive/channels/gazette'),
    ]).toEqual([null, 899])
    expect(state(aligned, 'proactive/channels/gazette')).toBe('blank')
  })

  test('reads two years under no column of the form as nothing', () => {
    const record = read('指标名称 | 计量单位 | 2015年度 | 2016年度 |', '主动公开信息数 | 条 | 900 | 31 |', '网站公开 | 条 | 800 | 30 |')
    expect(at(record, '/statistics/proactive/total')).toBe(null)
  })

  test('counts complaints once, and never as lawsuits', () => {
    const record = fujian('接受行政诉讼、举报数 件 4 9', '行政复议数 件 1 2', '行政诉讼数 件 3 5')
    expect([at(record, '/statistics/complaints'), at(record, '/statistics/litigation/total')]).toEqual([4, 3])
    const twice = fujian('行政复议数 件 1 2', '行政诉讼数 件 3 5', '行政申诉数 件 4 9', '举报数 件 7 9')
    expect(at(twice, '/statistics/complaints')).toBe(null)
  })

  test('reads nothing from digits that touch each other', () => {
    const record = read('指标名称计量单位2016年度历年累计主动公开文件数条31900其中：1、政府网站公开数条308002、政府公报公开数条1100')
    expect(at(record, '/statistics/proactive/total')).toBe(null)
    expect(codes(record).filter((code) => code === 'row-incomplete')).toHaveLength(3)
  })
})

describe('a table of statistics whose cells no bar ties together', () => {
  const lines = (...rows: readonly string[]): ReportRecord => read('统计指标', '单位', '统计数', ...rows)

  test('reads label, unit and figure on lines of their own', () => {
    const record = lines('（一）收到申请数', '件', '12', '1.当面申请数', '件', '3', '2.传真申请数', '件', '0')
    expect([received(record, 'total'), received(record, 'inPerson'), received(record, 'fax')]).toEqual([12, 3, 0])
  })

  test('reads nothing where figures come before their labels', () => {
    const record = lines('12', '（一）收到申请数', '件', '3', '1.当面申请数', '件', '0', '2.传真申请数', '件')
    expect([received(record, 'total'), received(record, 'inPerson')]).toEqual([null, null])
  })

  test('reads nothing where the table was copied column by column', () => {
    const record = lines('（一）收到申请数', '1.当面申请数', '2.传真申请数', '件', '件', '件', '12', '3', '0')
    expect([received(record, 'total'), received(record, 'inPerson'), received(record, 'fax')]).toEqual([null, null, null])
  })

  test('gives no row the figure of a row whose label is lost', () => {
    const record = lines('（一）收到申请数', '件', '12', '1.当面申请数', '件', '件', '7', '3.网络申请数', '件', '2')
    expect([received(record, 'inPerson'), received(record, 'fax'), received(record, 'online')]).toEqual([null, null, 2])
  })

  test('takes no page number for a figure that is lost', () => {
    const record = lines('（一）收到申请数', '件', '12', '1.当面申请数', '件', '\f3', '2.传真申请数', '件', '0')
    expect(received(record, 'inPerson')).toBe(null)
  })

  test('does not take a line that was removed as a repeat for nothing', () => {
    const record = lines(
      '收到申请数',
      '件',
      '12',
      '当面申请数',
      '3',
      '传真申请数',
      '网络申请数',
      '9',
      '信函申请数',
      '0',
      '申请办结数',
      '11',
      '按时办结数',
      '10',
    )
    expect(received(record, 'inPerson')).toBe(null)
    expect(codes(record)).toContain('lines-deduplicated')
  })

  test('reads a form that holds no figure as blank', () => {
    const record = read('统计指标 |', '单位 |', '统计数 |', '收到申请数 |', '件 |', '|', '当面申请数 |', '件 |', '|')
    expect(received(record, 'total')).toBe(null)
    expect(state(record, 'requests/received/total')).toBe('blank')
  })

  test('reads a number in brackets behind a label as part of it', () => {
    const record = read(
      '统计指标 单位 统计数',
      '主动公开政府信息数 （不同渠道和方式公开相同信息计 1 条） 条 57',
      '其中：主动公开规范性文件数 条 5',
    )
    expect(at(record, '/statistics/proactive/total')).toBe(57)
  })

  test('says so of a row without a figure, and gives it none', () => {
    const record = read('统计指标 单位 统计数', '收到申请数 件 12', '当面申请数 件', '传真申请数 件 3')
    expect(received(record, 'inPerson')).toBe(null)
    expect(codes(record)).toEqual(['row-incomplete'])
  })
})

describe('a text without a table of statistics', () => {
  test('gives none though it speaks of one', () => {
    const record = read('本局按要求填报政府信息公开情况统计表，统计指标共35项，统计数据真实。', '2016年收到申请数 12件，当面申请数 3件。')
    expect(record.statistics).toBe(null)
    expect(record.form).toBe('narrative-2008')
  })
})
