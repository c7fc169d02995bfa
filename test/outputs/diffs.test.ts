import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/index.js'
import type { Comparable } from '../../src/model/read-report.js'
import type { RecordInput } from '../../src/model/report.js'
import type { Language } from '../../src/model/rule.js'
import { diffFormats } from '../../src/outputs/diffs/formats/index.js'
import { diffReports, readComparable } from '../../src/pipeline.js'
import { displayWidth } from '../../src/text/width.js'
import { thisYear, yearBefore } from '../compare/two-years.js'

async function document(text: string): Promise<Comparable> {
  const read = await readComparable({ bytes: new TextEncoder().encode(text), path: null })
  if ('error' in read) throw new Error(read.error.code)
  return read
}

const record = (report: Partial<RecordInput>): Comparable => ({ report: { schemaVersion: '1', form: 'form-2021', ...report }, text: null })

function shown(id: string, a: Comparable, b: Comparable, { language = 'zh' as Language, width = 80, color = false } = {}): string {
  const printer = diffFormats.find((format) => format.id === id)
  return printer?.render(diffReports(a, b), { language, width, color, forms }) ?? ''
}

/** What a report may say to do harm: markup, escapes, marks that turn the direction of text. */
const hostile = '</li><script>alert(1)</script>&amp;"\u001b[31m\u202e'

describe('for a terminal', () => {
  test.each(['zh', 'en'] as const)('no line is wider than the terminal, and the columns of figures end together: %s', async (language) => {
    const [a, b] = [await document(yearBefore()), await document(thisYear())]
    for (const width of [60, 80]) {
      const lines = shown('pretty', a, b, { language, width }).split('\n')
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
      const figures = lines.filter((line) => / {2}1[25] {2} +1[25] {2} +-3$/.test(line))
      expect(figures.length).toBeGreaterThan(0)
    }
  })

  test.each(['zh', 'en'] as const)('two years of an office read well: %s', async (language) => {
    expect(shown('pretty', await document(yearBefore()), await document(thisYear()), { language })).toMatchSnapshot()
  })

  test.each(['zh', 'en'] as const)('a record and a document say that texts were not compared: %s', async (language) => {
    const text = shown('pretty', record({ requests: { carriedOver: { total: 2 } } }), await document(thisYear()), { language })
    expect(text).toContain(language === 'zh' ? '无法比较：至少一份是记录' : 'Not evaluable: one of them is a record')
    expect(text).toContain(
      language === 'zh'
        ? 'A 没有这张表；B 有 15 个数字，其中 2 个不是 0'
        : 'A does not print this table; B has 15 figures, 2 of them not 0',
    )
  })

  test('figures of different scopes are not set side by side without a word', () => {
    const [a, b] = [record({ scope: 'organ' }), record({ scope: 'region' })]
    expect(shown('pretty', a, b)).toContain('统计范围不同：A 是本机关，B 是全地区')
    expect(shown('pretty', a, a)).not.toContain('统计范围')
    expect(shown('html', a, b, { language: 'en' })).toContain('Their scopes differ')
  })

  test('a form without the cell is told from a figure that is 0', () => {
    const [a, b] = [
      record({ form: 'form-2019', proactive: { rules: { made: 3 } } }),
      record({ proactive: { rules: { issued: 0, inForce: 7 } } }),
    ]
    const text = shown('pretty', a, b)
    expect(text).toMatch(/本年新制作数量 {2,}3 {2}无此项/)
    expect(text).toMatch(/现行有效件数 {2,}无此项 {2,}7/)
    expect(text).toContain('另有 1 格只在 B 中，都是 0')
    expect(text).toContain('无此项：所用表式没有这一格')
  })

  test('the columns of a long list are called as the form calls them', () => {
    const year = (received: number, cumulative: number): Comparable =>
      record({
        form: 'statistics-2008-fujian',
        statistics: {
          requests: { received: { total: received } },
          cumulative: { requests: { received: { total: cumulative } } },
        },
      })
    const text = shown('pretty', year(6, 40), year(5, 45))
    expect(text).toMatch(/ 年度 +6 +5 +-1$/m)
    expect(text).toMatch(/ 历年累计 +40 +45 +\+5$/m)
    expect(shown('html', year(6, 40), year(5, 45))).toContain('>历年累计<')
  })

  test('no escapes without colour, and no control characters of a report at any time', async () => {
    const text = await document(thisYear().replace('目录更新', `${hostile}目录更新`))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there.
    expect(shown('pretty', await document(yearBefore()), text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(shown('pretty', await document(yearBefore()), text, { color: true })).toContain('\u001b[1m')
  })
})

describe('as a page', () => {
  test.each(['zh', 'en'] as const)('it is one page without scripts and without anything from elsewhere: %s', async (language) => {
    const page = shown('html', await document(yearBefore()), await document(thisYear()), { language })
    expect(page).not.toMatch(/<script|\bon\w+=|src=|href=|url\(|@import/)
    expect(page).toContain('color-scheme:light dark')
    expect(page).toContain(`lang="${language === 'zh' ? 'zh-Hans' : 'en'}"`)
    const errors: string[] = []
    parse(page, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
  })

  test('what differs within a sentence is marked', async () => {
    const page = shown('html', await document(yearBefore()), await document(thisYear()))
    expect(page).toContain('来年每<del>月</del><ins>季度</ins>核对一次')
    expect(page).toContain('<ins>新印发办事指南三种。</ins>')
  })

  test('what a report says is text and never markup', async () => {
    const text = await document(thisYear().replace('目录更新', `${hostile}目录更新`).replace('甲州市乙丙局', '甲州市<b>乙丙局'))
    const named = record({
      title: hostile,
      organ: hostile,
      sections: [{ number: hostile, heading: hostile, level: 1, start: 0, end: 0, children: [] }],
    })
    for (const page of [shown('html', await document(yearBefore()), text), shown('html', named, text), shown('html', text, named)]) {
      expect(page).not.toMatch(/<script|<\/script|<b>/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there.
      expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    }
  })
})

describe('for programs', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/diff.schema.json', import.meta.url), 'utf8'))
  const fits = new Ajv.default({ allowUnionTypes: true }).compile(schema)

  test('it fits its schema, between documents and records alike', async () => {
    const [a, b] = [await document(yearBefore()), await document(thisYear())]
    const pairs = [[a, b] as const, [b, { ...a, text: null }] as const, [record({}), record({ form: 'unknown' })] as const]
    for (const [one, other] of pairs) {
      expect(fits(JSON.parse(shown('json', one, other))), JSON.stringify(fits.errors)).toBe(true)
    }
  })
})
