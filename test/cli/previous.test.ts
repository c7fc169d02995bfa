import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { report } from './invented.js'
import { run, temporaryFolder, transcript } from './transcript.js'

const cwd = temporaryFolder()
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
/** A year before the invented report: what it carries forward is what that has carried over, and documents in force follow. */
const before = (forward: number, inForce = 8): string =>
  report()
    .replaceAll('2023年', '2022年')
    .replace('2024年1月', '2023年1月')
    .replace('行政规范性文件 | 2 | 1 | 9', `行政规范性文件 | 0 | 0 | ${inForce}`)
    .replace(/本年新收政府信息公开申请数量 \| 12(.*)12/, `本年新收政府信息公开申请数量 | ${11 + forward}$1${11 + forward}`)
    .replace(/(四、结转下年度继续办理) \| 1(.*)1/, `$1 | ${forward}$2${forward}`)

write('2023.txt', report())
write('2022.txt', before(1))
write('2022-other.txt', before(3, 5))
mkdirSync(join(cwd, 'old'))
write('old/a.txt', before(3))
write('old/b.txt', before(9).replaceAll('乙丙局', '丁戊局'))
run(['extract', 'old', '-o', 'old.ndjson'], { cwd })
run(['extract', '2023.txt', '-o', '2023.ndjson'], { cwd })
run(['extract', '2023.txt', '-f', 'json', '-o', '2023.json'], { cwd })

const rulesIn = (...args: readonly string[]): readonly string[] => {
  const { reports } = JSON.parse(run([...args, '-f', 'json'], { cwd }).stdout) as { reports: { findings: { rule: string }[] }[] }
  return reports.flatMap(({ findings }) => findings.map(({ rule }) => rule))
}

describe('--previous', () => {
  test('finds nothing where two years join', () => {
    expect(rulesIn('check', '2023.txt', '--previous', '2022.txt')).toEqual([])
  })

  test('says what does not follow from last year’s report, with its place', () => {
    expect(transcript(['check', '2023.txt', '--previous', '2022-other.txt'], { cwd })).toMatchSnapshot()
    expect(transcript(['check', '2023.txt', '--previous', '2022-other.txt', '--lang', 'zh', '--quiet'], { cwd })).toMatchSnapshot()
  })

  test('takes a record for either, and pairs several by organ and year', () => {
    expect(rulesIn('validate', '2023.json', '--previous', '2022-other.txt')).toEqual(['carried-over-continues', 'rules-stock-flow'])
    for (const previous of ['old', 'old.ndjson'])
      for (const now of [
        ['validate', '2023.ndjson'],
        ['check', '2023.txt'],
      ])
        expect(rulesIn(...now, '--previous', previous)).toEqual(['carried-over-continues'])
  })

  test('makes no check without being asked, and none that is left out without a word where no earlier report is of the organ', () => {
    const counts = (...args: readonly string[]): unknown => JSON.parse(run([...args, '-f', 'json'], { cwd }).stdout).summary.checks
    const plain = counts('check', '2023.txt')
    expect(counts('check', 'old/b.txt', '2023.txt', '--previous', 'old')).toMatchObject({ fail: 1 })
    write('strange.txt', before(1).replaceAll('乙丙局', '己庚局').replaceAll('2022年', '2019年'))
    const lonely = counts('check', '2023.txt', '--previous', 'strange.txt') as Readonly<Record<string, number>>
    expect(lonely).toMatchObject({ pass: (plain as Record<string, number>)['pass'], fail: 0 })
    expect(lonely['notEvaluable']).toBeGreaterThan((plain as Record<string, number>)['notEvaluable'] ?? 0)
  })

  test('can be told to be silent, and stays quiet in a baseline', () => {
    const off = ['--rule', 'carried-over-continues=off', '--rule', 'rules-stock-flow=off']
    expect(rulesIn('check', '2023.txt', '--previous', '2022-other.txt', ...off)).toEqual([])
    run(['check', '2023.txt', '--previous', '2022-other.txt', '--baseline', 'known.json', '--update-baseline'], { cwd })
    expect(rulesIn('check', '2023.txt', '--previous', '2022-other.txt', '--baseline', 'known.json')).toEqual([])
  })

  test('is a fault of usage where nothing of it can be read', () => {
    expect(transcript(['check', '2023.txt', '--previous', 'missing.txt'], { cwd })).toMatchSnapshot()
  })
})
