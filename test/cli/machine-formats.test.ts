import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sarifProblems } from '../outputs/sarif-schema.js'
import { report } from './invented.js'
import { type Ran, run, temporaryFolder } from './transcript.js'

const fixtures = join(import.meta.dirname, '../../fixtures')
let cwd = ''

beforeAll(() => {
  cwd = temporaryFolder()
  mkdirSync(join(cwd, 'in'))
  writeFileSync(join(cwd, 'in/甲 [1].txt'), report(21))
  writeFileSync(join(cwd, 'in/page.html'), readFileSync(join(fixtures, 'page-uneven-spans-2019/report.html')))
  writeFileSync(join(cwd, 'in/bad.txt'), 'nothing')
  writeFileSync(join(cwd, 'units.txt'), '甲州市乙丙局\n甲州市丁戊局\n')
  writeFileSync(join(cwd, 'records.ndjson'), run(['extract', 'in'], { cwd }).stdout)
  run(['check', 'in', '--baseline', 'known.json', '--update-baseline'], { cwd })
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

/** Of everything that a run can come to. */
const runs: readonly (readonly string[])[] = [
  ['check', 'in', '--roster', 'units.txt'],
  ['check', 'in', '--fail-level', 'never', '--lang', 'zh'],
  ['check', 'in', '--rule', 'requests-balance=info'],
  ['check', 'missing.txt'],
  ['check', 'units.txt', '--roster', 'units.txt'],
  ['check', fixtures],
  ['validate', 'records.ndjson', '--baseline', 'known.json'],
  ['validate', '-'],
]

const inFormat = (args: readonly string[], format: string): Ran =>
  run([...args, '-f', format], { cwd, input: '{"schemaVersion": "1", "form": "form-2021"}' })

test.each(runs.map((args) => [args.map((arg) => arg.replace(fixtures, 'fixtures')).join(' '), args] as const))(
  'what %s writes is whole in every format for machines',
  (_, args) => {
    const code = run(args, { cwd, input: '{"schemaVersion": "1", "form": "form-2021"}' }).code
    const sarif = inFormat(args, 'sarif')
    expect(sarifProblems(JSON.parse(sarif.stdout))).toEqual([])
    const junit = inFormat(args, 'junit')
    expect(() => wellFormed(junit.stdout)).not.toThrow()
    const github = inFormat(args, 'github')
    for (const line of github.stdout.split('\n').slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) .*::/)
    expect([sarif.code, junit.code, github.code]).toEqual([code, code, code])
  },
  120_000,
)

function wellFormed(xml: string): void {
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.write(xml).close()
}

test('the same findings are in all formats', () => {
  const json = JSON.parse(inFormat(['check', 'in'], 'json').stdout)
  const count = json.reports.reduce((sum: number, { findings }: { findings: unknown[] }) => sum + findings.length, 0)
  expect(JSON.parse(inFormat(['check', 'in'], 'sarif').stdout).runs[0].results).toHaveLength(count)
  expect(inFormat(['check', 'in'], 'github').stdout.match(/\n/g)).toHaveLength(count)
})

test('paths are as seen from here, however they are given, and name nobody’s folders', () => {
  for (const format of ['sarif', 'junit', 'github']) {
    const absolute = inFormat(['check', join(cwd, 'in')], format).stdout
    expect(absolute, format).not.toContain(cwd)
    expect(absolute, format).toBe(inFormat(['check', './in'], format).stdout)
  }
})

test('a region is the text of the file, a page has none', () => {
  const { results } = JSON.parse(inFormat(['check', 'in'], 'sarif').stdout).runs[0]
  const text = report(21)
  const ofText = results.filter(
    (result: { locations: { physicalLocation?: { region?: unknown } }[] }) => result.locations[0]?.physicalLocation?.region,
  )
  expect(ofText.length).toBeGreaterThan(0)
  for (const { locations } of ofText) {
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(decodeURIComponent(artifactLocation.uri)).toBe('in/甲 [1].txt')
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet?.text ?? '')
    expect(text.split('\n')[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(region.snippet?.text ?? '')
  }
})
