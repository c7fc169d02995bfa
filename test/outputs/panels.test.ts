import { describe, expect, test } from 'vitest'
import { panelColumns } from '../../src/compare/panel/columns.js'
import { type PanelResult, panelOf, type RecordInput } from '../../src/index.js'
import { panelFormats } from '../../src/outputs/panels/index.js'

const record = (organ: string, year: number, scope: string | null = null): RecordInput =>
  ({ schemaVersion: '1', form: 'form-2021', organ, year, scope }) as RecordInput

function shown(id: string, panel: PanelResult): string {
  const columns = panelColumns.map(({ name }) => name)
  const style = { language: 'zh', width: 80, color: false, columns, ruleTitle: () => null } as const
  return panelFormats.find((format) => format.id === id)?.render(panel, style) ?? ''
}

const of = (records: readonly RecordInput[]): PanelResult => panelOf(records, { language: 'zh' })

/** Three series of one organ: what says no scope ends before the others begin. */
const series = [record('云山县', 2018), record('云山县', 2020, 'organ'), record('云山县', 2020, 'region'), record('云山县', 2022, 'region')]

describe('for a terminal', () => {
  test('series of one organ stand apart, though the years of one end where those of another begin', () => {
    const { rows, summary } = of(series)
    expect(rows.map(({ scope, year }) => [scope, year])).toEqual([
      [null, 2018],
      ['organ', 2020],
      ['region', 2020],
      ['region', 2022],
    ])
    expect(summary.gaps).toEqual([{ organ: '云山县', years: [2021] }])
    const lines = shown('pretty', of(series)).split('\n')
    expect(lines.filter((line) => line === '云山县')).toHaveLength(3)
    expect(lines.filter((line) => line.includes('缺'))).toEqual(['  缺 2021 年'])
  })

  test('of many organs each is a line, with the years that its own series lacks', () => {
    const others = Array.from({ length: 12 }, (_, at) => record(`第${at}号镇`, 2020))
    const lines = shown('pretty', of([...series, ...others])).split('\n')
    const own = lines.filter((line) => line.startsWith('云山县 ') && line.includes('–')).map((line) => line.replace(/ +/, ' '))
    expect(own).toEqual(['云山县 2018–2018，1 年', '云山县 2020–2020，1 年', '云山县 2020–2022，2 年 · 缺 2021 年'])
  })

  test('a series that breaks off twice is told with both gaps', () => {
    const others = Array.from({ length: 13 }, (_, at) => record(`第${at}号镇`, 2020))
    const text = shown('pretty', of([...[2014, 2016, 2017, 2020].map((year) => record('平沙区', year)), ...others]))
    expect(text).toContain('2014–2020，4 年 · 缺 2015, 2018, 2019 年')
  })

  test('no report is no table and no legend', () => {
    expect(shown('pretty', of([]))).toBe('报告之间没有可判断的项目。\n')
  })
})

test('as CSV a path is told with each of its characters, and without those that steer a screen', () => {
  const named = { ...record('云山县', 2020), source: { path: 'a  b\u001b.txt ' } } as RecordInput
  const [, row = ''] = shown('csv', of([named])).split('\r\n')
  expect(row).toContain('"a  b␛.txt "')
})
