import { describe, expect, test } from 'vitest'
import { at, codes, readLines } from './reading.js'

const heading = '四、政府信息公开行政复议、行政诉讼情况'
const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计'
const fifteen = [1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 10, 11, 12, 42]
const header = [`行政复议 | 行政诉讼 |`, `${results} | 未经复议直接起诉 | 复议后起诉 |`, `${results} | ${results} |`]
const read = (...lines: readonly string[]): readonly unknown[] => {
  const record = readLines(heading, ...lines)
  return ['reconsideration', 'litigation/direct', 'litigation/afterReconsideration'].flatMap((path) =>
    ['upheld', 'corrected', 'other', 'pending', 'total'].map((key) => at(record, `/remedies/${path}/${key}`)),
  )
}

describe('the table of remedies', () => {
  test('reads fifteen figures in a row under three headings', () => {
    expect(read(...header, `${fifteen.join(' | ')} |`)).toEqual(fifteen)
  })

  test('reads three tables of five figures', () => {
    const part = (name: string, from: number): readonly string[] => [
      name,
      `| ${results} |`,
      `| ${fifteen.slice(from, from + 5).join(' | ')} |`,
    ]
    expect(read(...part('行政复议', 0), ...part('行政诉讼（未经复议直接起诉）', 5), ...part('行政诉讼（复议后起诉）', 10))).toEqual(fifteen)
  })

  test('reads a row for each remedy', () => {
    const rows = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(
      (name, index) => `${name} | ${fifteen.slice(index * 5, index * 5 + 5).join(' | ')} |`,
    )
    expect(read(`类别 | ${results} |`, ...rows)).toEqual(fifteen)
  })

  test('reads fifteen figures on a line under a header set vertically and cut to pieces', () => {
    const shredded = [
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '结 结 其 尚',
      '果 果 他 未',
      '总计 果 果 他 未 总',
      '维 纠 结 审 计',
      '持 正 果 结',
    ]
    expect(read(...shredded, fifteen.join(' '))).toEqual(fifteen)
  })

  test.each([
    ['glued', '102031200012000'],
    ['one too few', fifteen.slice(1).join(' | ')],
    ['one too many', [...fifteen, 3].join(' | ')],
  ])('reads nothing from figures that are %s', (_, line) => {
    expect(read(...header, `${line} |`)).toEqual(new Array(15).fill(null))
    expect(codes(readLines(heading, ...header, `${line} |`))).toContain('row-incomplete')
  })

  test('takes no figure from a sentence', () => {
    expect(readLines(heading, '全年行政复议3件，行政诉讼2件。').remedies).toBeNull()
  })

  test.each([
    ['years', '2019 | 2020 | 2021 | 2022 | 2023'],
    ['other columns', '案件数 | 维持 | 纠正 | 其他 | 未审结'],
    ['a column too many', '受理件数 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结'],
  ])('reads no row under %s', (_, columns) => {
    expect(read(`类别 | ${columns} |`, '行政复议 | 15 | 1 | 2 | 3 | 9 |')).toEqual(new Array(15).fill(null))
  })

  test('fills nothing that is empty from the table of another year below', () => {
    const empty = new Array(15).fill('/').join(' | ')
    expect(read(...header, `${empty} |`, '附：上年情况', ...header, `${fifteen.join(' | ')} |`)).toEqual(new Array(15).fill(null))
  })
})
