import { describe, expect, test } from 'vitest'
import { matchNames } from '../../src/compare/roster/match-names.js'
import { type HandIn, Roster } from '../../src/compare/roster/roster.js'
import { rosterNames } from '../../src/compare/roster/roster-names.js'
import { rosterRules } from '../../src/compare/roster/roster-rules.js'

describe('the names of a roster', () => {
  test.each([
    ['云山县教育局\n云山县财政局\n', ['云山县教育局', '云山县财政局']],
    ['# 2024 年 1 月\r\n\r\n单位\r\n云山县教育局\r\n  云山县财政局  \r\n', ['云山县教育局', '云山县财政局']],
    ['云山县教育局,张三,123\n云山县财政局,李四,456', ['云山县教育局', '云山县财政局']],
    ['序号,单位名称,联系人\n1,云山县教育局,张三\n2,"云山县财政局","李四"', ['云山县教育局', '云山县财政局']],
    ['1\t云山县教育局\n2\t云山县财政局', ['云山县教育局', '云山县财政局']],
    ['"云山县""教育""局"', ['云山县"教育"局']],
    ['云山县教育局\n云山县教育局', ['云山县教育局']],
    ['名称\n', []],
    ['', []],
  ])('%j names %j', (text, names) => {
    expect(rosterNames(text)).toEqual(names)
  })
})

describe('an organ is a unit of the roster', () => {
  const matched = (organs: readonly string[], units: readonly string[]): readonly (string | null)[] =>
    matchNames(organs, units).unitOf.map((unit) => (unit === null ? null : (units[unit] ?? null)))

  test.each([
    ['云山县教育局', '云山县教育局'],
    ['雲山縣教育局', '云山县教育局'],
    ['云山县 教育局', '云山县教育局'],
    ['云山县教育局', '教育局'],
    ['云山县教育局', '县教育局'],
    ['教育局', '云山县教育局'],
    ['云山县白沙镇人民政府', '白沙镇'],
    ['云山县北门街道办事处', '北门街道'],
  ])('%s is %s', (organ, unit) => {
    expect(matched([organ], [unit])).toEqual([unit])
  })

  test.each([
    ['云山县市场监督管理局', '管理局'],
    ['云山县住房和城乡建设局', '建设局'],
    ['云山县教育局', '体育局'],
    ['云山县教育局办公室', '教育局'],
    ['云山县教育局', '青溪县教育局'],
  ])('%s is not %s', (organ, unit) => {
    expect(matched([organ], [unit])).toEqual([null])
  })

  test('to the letter before anything shorter', () => {
    expect(matched(['云山县教育局', '教育局'], ['教育局', '云山县教育局'])).toEqual(['云山县教育局', '教育局'])
  })

  test('never where two fit', () => {
    const { unitOf, candidates } = matchNames(['云山县教育局', '青溪县教育局'], ['教育局'])
    expect(unitOf).toEqual([null, null])
    expect([...candidates]).toEqual([
      [0, [0]],
      [1, [0]],
    ])
    expect(matchNames(['教育局'], ['云山县教育局', '青溪县教育局']).candidates.get(0)).toEqual([0, 1])
  })
})

const file = (path: string, organ: string | null, year: number | null = 2023, figures: string | null = path): HandIn => ({
  path,
  organ,
  year,
  figures,
})

/** `rule severity organ path message` of every finding. */
function said(names: readonly string[], files: readonly HandIn[], severities = {}): readonly string[] {
  const roster = new Roster(names, { language: 'zh', severities })
  for (const each of files) roster.add(each)
  return roster
    .results()
    .flatMap(({ organ, path, findings }) =>
      findings.map(({ rule, severity, message }) => [rule, severity, organ, path, message].join(' | ')),
    )
}

describe('against a roster', () => {
  const names = ['教育局', '财政局', '水务局']
  const three = [file('a.txt', '云山县教育局'), file('b.txt', '云山县财政局'), file('c.txt', '云山县水务局')]

  test('nothing is said where every unit has handed in once', () => {
    expect(said(names, three)).toEqual([])
  })

  test('a unit without a file has not handed in', () => {
    expect(said(names, three.slice(0, 2))).toEqual(['not-handed-in | error | 水务局 |  | 没有收到这个单位的报告。'])
  })

  test('a file without a unit is counted for none, and said beside who is missing', () => {
    expect(said(names, [...three.slice(0, 2), file('x.txt', null)])).toEqual([
      'not-handed-in | error | 水务局 |  | 没有收到写明是这个单位的报告；看不出单位的文件有 1 份。',
      'unit-not-known | warning |  | x.txt | 看不出这份文件是哪个单位的，没有对到名单上。',
    ])
  })

  test('two files of one year are an error where their figures differ, else a warning', () => {
    expect(said(names, [...three, file('d.txt', '云山县教育局')])).toEqual([
      'handed-in-twice | error | 云山县教育局 |  | 2023 年度交了 2 份，内容不同：a.txt、d.txt。请确定以哪一份为准。',
    ])
    expect(said(names, [...three, file('d.txt', '云山县教育局', 2023, 'a.txt')])).toEqual([
      'handed-in-twice | warning | 云山县教育局 |  | 2023 年度交了 2 份，数字相同：a.txt、d.txt。留下一份即可。',
    ])
    expect(said(names, [...three, file('d.txt', '云山县教育局', 2023, null)])[0]).toContain('其中有读不出的')
  })

  test('the year that most units handed in is expected, and an earlier one is named', () => {
    expect(said(names, [...three.slice(0, 2), file('c.txt', '云山县水务局', 2022)])).toEqual([
      'last-years-report | error | 云山县水务局 | c.txt | 交的是 2022 年度的报告，多数单位交的是 2023 年度：c.txt。',
    ])
    expect(said(names, [...three.slice(0, 2), file('c.txt', '云山县水务局', 2024)])[0]).toContain('later-years-report | error')
  })

  test('of two years that as many handed in the later is expected', () => {
    expect(said(names.slice(0, 2), [file('a.txt', '教育局', 2022), file('b.txt', '财政局', 2023)])[0]).toContain(
      'last-years-report | error | 教育局',
    )
  })

  test('an earlier report beside the one that is expected is fine', () => {
    expect(said(names, [...three, file('old.txt', '云山县水务局', 2022)])).toEqual([])
  })

  test('a file whose year nothing says may be of another; one that cannot be read has been said to be so', () => {
    expect(said(names, [...three.slice(0, 2), file('c.txt', '云山县水务局', null)])[0]).toContain(
      'year-not-known | warning | 云山县水务局 | c.txt',
    )
    expect(said(names, [...three.slice(0, 2), file('c.pdf', '云山县水务局', null, null)])).toEqual([])
  })

  test('a unit that the roster does not name is named', () => {
    expect(said(names, [...three, file('d.txt', '云山县民政局')])).toEqual([
      'not-on-roster | warning | 云山县民政局 | d.txt | 名单上没有这个单位：d.txt。',
    ])
  })

  test('what fits two units counts for none, and the units are told of it', () => {
    const both = said(['云山县教育局', '青溪县教育局'], [file('a.txt', '教育局')])
    expect(both).toEqual([
      'not-handed-in | error | 云山县教育局 |  | 没有收到这个单位的报告；a.txt 可能是，但还对得上别的单位。',
      'not-handed-in | error | 青溪县教育局 |  | 没有收到这个单位的报告；a.txt 可能是，但还对得上别的单位。',
      'roster-ambiguous | warning | 教育局 | a.txt | 名单上的“云山县教育局”、“青溪县教育局”都对得上，没有计入任何一个：a.txt。请在名单上写全称。',
    ])
  })

  test('severities are the user’s, and a milder finding never becomes graver', () => {
    const twice = [...three, file('d.txt', '云山县教育局', 2023, 'a.txt')]
    expect(said(names, three.slice(0, 2), { 'not-handed-in': 'off' })).toEqual([])
    expect(said(names, three.slice(0, 2), { 'not-handed-in': 'warning' })[0]).toContain('| warning |')
    expect(said(names, twice, { 'handed-in-twice': 'info' })[0]).toContain('| info |')
    expect(said(names, twice, { 'handed-in-twice': 'error' })[0]).toContain('| warning |')
  })

  test('says the same in English, with nothing left unfilled', () => {
    const roster = new Roster(names, { language: 'en' })
    for (const each of [file('a.txt', '教育局'), file('b.txt', '教育局'), file('c.txt', '财政局', 2022), file('d.txt', null)])
      roster.add(each)
    const findings = roster.results().flatMap((result) => result.findings)
    expect(findings.map(({ rule }) => rule)).toEqual(['handed-in-twice', 'last-years-report', 'not-handed-in', 'unit-not-known'])
    for (const { message, fingerprint } of findings) {
      expect(message).not.toMatch(/[{}]|[\u4e00-\u9fff]{2}(?<!教育局|财政局|水务局)/)
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
    }
    expect(findings.find(({ rule }) => rule === 'last-years-report')).toMatchObject({ expected: 2023, actual: 2022 })
  })

  test('every message is a sentence in both languages', () => {
    for (const { messages, checks, act } of Object.values(rosterRules)) {
      for (const { zh, en } of [...Object.values(messages), checks, act]) {
        expect(zh).toMatch(/。$/)
        expect(en).toMatch(/\.$/)
      }
    }
  })
})
