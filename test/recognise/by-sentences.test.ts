import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { ReportRecord } from '../../src/model/report.js'
import { rules } from '../../src/rules/index.js'
import { checkedIn } from '../../src/validate/checked.js'
import { readReport } from '../reading.js'
import { at, codes } from './reading.js'

const runs = Number(process.env['RUNS'] ?? 300)

const agreement = rules.find(({ id }) => id === 'text-agrees-with-table')

interface Written {
  readonly sentences: string
  /** The digits of the two rows, as the page has them. */
  readonly total: string
  readonly website: string
  readonly received?: string
  /** 年度 and 历年累计, in the order printed. */
  readonly header?: string
}

function read({ sentences, total, website, received = '00', header = '2016年度历年累计' }: Written): ReportRecord {
  const text =
    `海螺湾综合实验区管委会2016年政府信息公开工作年度报告\n一、概述。各单位按要求编制目录。二、主动公开政府信息情况${sentences}` +
    `三、依申请公开政府信息情况2016年未收到申请。四、主要问题和改进措施目录更新不够及时。五、海螺湾综合实验区政府信息公开情况统计表 ` +
    `指标名称计量单位${header}主动公开文件数条${total}其中：1、政府网站公开数条${website}2、政府公报公开数条00` +
    `受理政府信息依申请公开总数条${received}其中：1、当面申请数条002、网上申请数条003、信函、传真申请数条00对申请的答复总数条00` +
    `其中：1、同意公开答复数条002、同意部分公开答复数条003、不予公开答复数条004、其他类型答复数条00行政复议数件00行政诉讼数件00`
  const record = readReport({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in record) throw new Error(record.error.code)
  return record
}

const cells = [
  '/statistics/proactive/total',
  '/statistics/cumulative/proactive/total',
  '/statistics/proactive/channels/website',
  '/statistics/cumulative/proactive/channels/website',
]
const figures = (record: ReportRecord): readonly unknown[] => cells.map((pointer) => at(record, pointer))
const unread = [null, null, null, null]

const sentences = (stated: string, first = 1800, second = 407): string =>
  `2016年${stated}。其中，管委会及区直各部门主动公开政府信息${first}条，各片区主动公开政府信息${second}条。`
const twice = { total: '22079135', website: '22079135' }

describe('a row of statistics whose digits ran together', () => {
  const record = read({ sentences: sentences('全区主动公开政府信息2207条'), ...twice })

  test('is cut where the sentences state the year’s figure and its parts, and a part of the row repeats it', () => {
    expect(figures(record)).toEqual([2207, 9135, 2207, 9135])
    expect(codes(record)).not.toContain('row-incomplete')
    expect(cells.map((pointer) => record.evidence[pointer])).toMatchObject([
      { quote: '2207', method: 'unglued', identities: ['text-agrees-with-table'] },
      { quote: '9135', method: 'unglued', identities: ['text-agrees-with-table'] },
      { quote: '2207', method: 'unglued', identities: ['text-agrees-with-table', 'statistics-part-above-whole'] },
      { quote: '9135', method: 'unglued', identities: ['text-agrees-with-table', 'statistics-part-above-whole'] },
    ])
  })

  test('is not said to agree with the sentences that cut it', () => {
    const outcomes = agreement?.check(checkedIn(record, forms)) ?? []
    expect(outcomes.filter(({ pointers }) => pointers.includes('/statistics/proactive/total'))).toEqual([
      {
        outcome: 'not-evaluable',
        pointers: ['/indicators/proactiveDisclosures/prose', '/statistics/proactive/total'],
        reason: 'statement-consumed',
      },
    ])
  })

  test('has its year’s figure last where the header says so', () => {
    const turned = { total: '91352207', website: '91352207', header: '历年累计2016年度' }
    expect(figures(read({ sentences: sentences('全区主动公开政府信息2207条'), ...turned }))).toEqual([2207, 9135, 2207, 9135])
  })

  test.each([
    ['the number stands alone', '2016年全区主动公开政府信息2207条。', twice],
    ['the parts come to another number', sentences('全区主动公开政府信息2207条', 1800, 417), twice],
    ['the number lost its last digit', sentences('全区主动公开政府信息220条'), twice],
    ['the number is another', sentences('全区主动公开政府信息2208条', 1800, 408), twice],
    [
      'another list of parts comes to another number',
      `${sentences('全区主动公开政府信息2207条')}全区主动公开政府信息2207条，分为：政策文件类1000条、财政类600条、其他信息600条。`,
      twice,
    ],
    [
      'the parts are those of another matter',
      '2016年全区主动公开政府信息2207条。全区办理网上审批事项2207件，其中，管委会及区直各部门1800件，各片区407件。',
      twice,
    ],
    [
      'a row that is no part of it repeats its digits',
      sentences('全区主动公开政府信息2207条'),
      { total: '22079135', website: '22079120', received: '22079135' },
    ],
    ['a part is all of it', sentences('全区主动公开政府信息2207条', 2207, 0), twice],
    ['the number is rounded', sentences('全区主动公开政府信息约2207条'), twice],
    ['it counts up to the year’s end', sentences('底，历年累计主动公开政府信息2207条'), twice],
    ['it is that of the year before', `2015年全区主动公开政府信息2207条，其中区直1800条，片区407条。`, twice],
    ['it is the cumulative figure', sentences('全区主动公开政府信息9135条', 9000, 135), twice],
    ['it has three digits', sentences('全区主动公开政府信息220条', 180, 40), { total: '2209135', website: '2209135' }],
    ['it is the organ’s own', `2016年本级主动公开政府信息2207条。其中，网站公开1800条，公告栏公开407条。`, twice],
    ['no part of the row repeats its digits', sentences('全区主动公开政府信息2207条'), { total: '22079135', website: '22079120' }],
    ['the row has a digit more than its part', sentences('全区主动公开政府信息2207条'), { total: '220719135', website: '22079135' }],
    ['the cumulative figure would be less', sentences('全区主动公开政府信息2207条'), { total: '2207913', website: '2207913' }],
    ['a cumulative figure would begin with 0', sentences('全区主动公开政府信息2207条'), { total: '220709135', website: '220709135' }],
  ])('stays unread where %s', (_, said, digits) => {
    expect(figures(read({ sentences: said, ...digits }))).toEqual(unread)
  })
})

/** One slip of a typist: a digit lost, put in, changed, or exchanged with the next. */
function slipped(digits: string, kind: number, at: number, digit: number): string {
  const index = at % digits.length
  const [before, own, behind] = [digits.slice(0, index), digits.charAt(index), digits.slice(index + 1)]
  if (kind === 0) return before + behind
  if (kind === 1) return before + own + digit + behind
  if (kind === 2) return before + digit + behind
  return before + behind.charAt(0) + own + behind.slice(1)
}

test('with one misprint in the sentences or in a row of the table, no figure is read but as it is printed', () => {
  const amount = fc.integer({ min: 2, max: 60_000 })
  const slip = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(20), fc.integer({ min: 1, max: 9 }))
  const place = fc.constantFrom('nowhere', 'stated', 'part', 'year', 'cumulative', 'website')
  let read4 = 0
  fc.assert(
    fc.property(amount, amount, fc.nat(400_000), slip, place, (first, second, before, [kind, where, digit], slippedAt) => {
      const year = first + second
      const damaged = (name: string, value: number): string =>
        name === slippedAt ? slipped(String(value), kind, where, digit) : String(value)
      const total = [damaged('year', year), damaged('cumulative', year + before)]
      const website = [damaged('website', year), String(year + before)]
      const said =
        `2016年全区主动公开政府信息${damaged('stated', year)}条。其中，管委会及区直各部门主动公开政府信息` +
        `${damaged('part', first)}条，各片区主动公开政府信息${second}条。`
      const record = read({ sentences: said, total: total.join(''), website: website.join('') })
      const printed = [...total, ...website].map(Number)
      const got = figures(record)
      for (const [index, value] of got.entries()) if (value !== null) expect([index, value]).toEqual([index, printed[index]])
      if (slippedAt === 'nowhere' && year >= 1000) read4 += got.every((value) => value !== null) ? 1 : 0
    }),
    { numRuns: runs, seed: 20161 },
  )
  expect(read4).toBeGreaterThan(runs / 12)
})
