import { describe, expect, test } from 'vitest'
import type { Particulars } from '../../src/model/report.js'
import { completed, saidByPath } from '../../src/segment/from-path.js'
import { readReport } from '../reading.js'

const organ = (path: string | null): string | null => saidByPath(path).organ?.organ ?? null
const year = (path: string | null): number | null => saidByPath(path).year?.year ?? null

describe('the unit', () => {
  test.each([
    ['收件/云山县教育局.txt', '云山县教育局'],
    ['云山县教育局2023年政府信息公开工作年度报告.txt', '云山县教育局'],
    ['01.云山县教育局2023年度政府信息公开年报(1).docx', '云山县教育局'],
    ['12_云山县教育局_2023年年报_定稿.pdf', '云山县教育局'],
    ['附件3：云山县财政局关于2023年政府信息公开工作年度报告（盖章版）.txt', '云山县财政局'],
    ['2023年云山县白沙镇人民政府信息公开工作年度报告 - 副本.md', '云山县白沙镇人民政府'],
    ['云山县白沙镇人民政府 2023年政府信息公开工作年度报告 - 副本.md', '云山县白沙镇人民政府'],
    ['20240115 云山县水务局 最终稿 v2.txt', '云山县水务局'],
    ['雲山縣教育局2023年度報告.txt', '雲山縣教育局'],
    ['云山县卫生健康局/年报.txt', '云山县卫生健康局'],
    ['云山县卫生健康局/2023年/年报.txt', '云山县卫生健康局'],
    ['2023/云山县卫生健康局/报告.txt', '云山县卫生健康局'],
  ])('%s is of %s', (path, name) => {
    expect(organ(path)).toBe(name)
  })

  test.each([
    'reports/xuwen_sfj_2023.txt',
    'a.txt',
    null,
    '乡镇街道/年报.txt',
    '街道办事处/年报.txt',
    '市直部门/3.txt',
    '各单位/年报.txt',
    '云山县/财政局/x/年报.txt',
    '云山县教育局、云山县财政局.txt',
    '教育局张三.txt',
    '2023年政府信息公开工作年度报告.txt',
    '关于报送年度报告的通知.txt',
  ])('%s names none', (path) => {
    expect(organ(path)).toBeNull()
  })
})

describe('the year', () => {
  test.each([
    ['云山县教育局2023年政府信息公开工作年度报告.txt', 2023],
    ['云山县教育局_2023.txt', 2023],
    ['教育局二〇二三年年报.txt', 2023],
    ['2023年度/教育局.txt', 2023],
    ['2023年度/云山县教育局/年报.txt', 2023],
    ['2022年报/2023年教育局年报.txt', 2023],
    ['2023.txt', 2023],
    ['教育局2023年年报（2024年1月15日）.txt', 2023],
    ['20240115教育局2023年报.txt', 2023],
    ['01.2023年教育局年报.txt', 2023],
    ['3-2023教育局.txt', 2023],
  ])('%s is %d', (path, value) => {
    expect(year(path)).toBe(value)
  })

  test.each([
    'reports/xuwen_sfj_2023.txt',
    '2022年报/教育局2023年报（代2024年）.txt',
    '教育局20240115.txt',
    '教育局2024-01-15.txt',
    '教育局〔2024〕12号.txt',
    '2024年收件/教育局年报.txt',
    '教育局2022-2023年报.txt',
    '教育局2022至2023年报.txt',
    '教育局15.01.2024.txt',
    '2024号教育局.txt',
    '2024/教育局.txt',
    '教育局2005年报.txt',
    '教育局120231.txt',
    null,
  ])('%s gives none', (path) => {
    expect(year(path)).toBeNull()
  })
})

describe('what the path says', () => {
  const silent: Particulars = {
    title: null,
    year: null,
    organ: null,
    organKey: null,
    scope: null,
    period: null,
    publishedOn: null,
    indexNumber: null,
    contact: { address: null, postcode: null, telephone: null, email: null, website: null },
  }
  const path = '2023年度/云山县教育局.txt'

  test('fills what the text leaves open, each with a warning', () => {
    const { particulars, warnings } = completed(silent, path)
    expect(particulars).toMatchObject({ organ: '云山县教育局', organKey: '云山县教育局', year: 2023 })
    expect(warnings).toEqual([
      { code: 'organ-from-path', params: { organ: '云山县教育局', part: '云山县教育局.txt' }, start: 0, end: 0 },
      { code: 'year-from-path', params: { year: 2023, part: '2023年度' }, start: 0, end: 0 },
    ])
  })

  test('never overrules the text', () => {
    const told = { ...silent, organ: '云山县财政局', organKey: '云山县财政局', year: 2022 }
    expect(completed(told, path)).toEqual({ particulars: told, warnings: [] })
  })

  test.each([{ publishedOn: '2023-01-20' }, { period: { from: '2022-01-01', to: '2022-12-31' } }])(
    'is not taken where the text contradicts it: %j',
    (said) => {
      expect(completed({ ...silent, organ: '云山县财政局', ...said }, path).particulars.year).toBeNull()
    },
  )

  test('is in the record with its warning', () => {
    const text = '政府信息公开工作年度报告\n一、总体情况\n各项任务稳步推进，依法做好政府信息公开。\n'
    const record = readReport({ bytes: new TextEncoder().encode(text), path: '云山县教育局2023年年报.txt' })
    if ('error' in record) throw new Error(record.error.code)
    expect(record).toMatchObject({ organ: '云山县教育局', year: 2023 })
    expect(record.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['organ-from-path', 'year-from-path']))
  })
})
