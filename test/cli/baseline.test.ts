import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { baselineProblem } from '../../src/cli/baseline-problem.js'
import { report } from './invented.js'
import { type Ran, run, temporaryFolder } from './transcript.js'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/baseline.schema.json'), 'utf8'))
const fitsSchema = new Ajv.default({ allowUnionTypes: true }).compile(schema)
let cwd = ''

beforeEach(() => {
  cwd = temporaryFolder()
  mkdirSync(join(cwd, 'in'))
  writeFileSync(join(cwd, 'in/a.txt'), report(21))
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const check = (...args: readonly string[]): Ran => run(['check', ...args], { cwd })
const baseline = (): string => readFileSync(join(cwd, 'known.json'), 'utf8')
const update = (...args: readonly string[]): Ran => check('in', '--baseline', 'known.json', '--update-baseline', ...args)

test('what is written once is known afterwards, and fits its schema', () => {
  expect(check('in').code).toBe(1)
  const first = update()
  expect(first).toMatchObject({ code: 0 })
  expect(first.stderr).toMatch(/known from the baseline\nbaseline "known\.json" written: entries \d+, added \d+, dropped 0\n$/)
  expect(fitsSchema(JSON.parse(baseline()))).toBe(true)
  const again = check('in', '--baseline', 'known.json')
  expect(again.code).toBe(0)
  expect(again.stdout).toContain('no new findings')
  expect(again.stderr).toMatch(/; 0 causes; [1-9]\d* known from the baseline\n$/)
})

test('the same run writes the same bytes, in either language', () => {
  update()
  const before = baseline()
  update('--lang', 'zh')
  expect(baseline()).toBe(before)
  expect(before).not.toContain(cwd)
})

test('lines that move and a file that is renamed change nothing; a figure does', () => {
  update()
  const before = baseline()
  const moved = report(21).replace('一、总体情况', '\n本报告分六个部分。\n\n一、总体情况')
  rmSync(join(cwd, 'in/a.txt'))
  writeFileSync(join(cwd, 'in/其他名字.txt'), moved)
  expect(check('in', '--baseline', 'known.json')).toMatchObject({ code: 0 })
  update()
  expect(baseline()).toBe(before)
  writeFileSync(join(cwd, 'in/其他名字.txt'), report(22))
  const changed = check('in', '--baseline', 'known.json')
  expect(changed.code).toBe(1)
  expect(changed.stdout).toContain('baseline-stale')
})

test('what is found no more is said in every format, and only of reports that were checked', () => {
  writeFileSync(join(cwd, 'in/b.txt'), report(30).replaceAll('乙丙局', '丁戊局'))
  update()
  const stale = (path: string, ...args: readonly string[]): Ran => check(path, '--baseline', 'known.json', ...args)
  writeFileSync(join(cwd, 'in/a.txt'), report())
  expect(stale('in/b.txt').stdout).not.toContain('baseline-stale')
  for (const format of ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github', 'csv']) {
    const { stdout, code } = stale('in/a.txt', '-f', format)
    expect(stdout, format).toMatch(/baseline-stale|No longer found/)
    expect(code, format).toBe(0)
  }
  expect(stale('in/a.txt', '--fail-level', 'warning').code).toBe(1)
  expect(stale('in/a.txt', '--rule', 'baseline-stale=off').stdout).not.toContain('baseline-stale')
  check('in/a.txt', '--baseline', 'known.json', '--update-baseline')
  const left = JSON.parse(baseline()).findings.map(({ organ }: { organ: string }) => organ)
  expect([...new Set(left)]).toEqual(['甲州市丁戊局'])
})

test('records have the fingerprints of their documents', () => {
  update()
  writeFileSync(join(cwd, 'records.ndjson'), run(['extract', 'in'], { cwd }).stdout)
  expect(run(['validate', 'records.ndjson', '--baseline', 'known.json'], { cwd })).toMatchObject({ code: 0 })
})

test('what a roster says can be known, and is stale once the report is there', () => {
  writeFileSync(join(cwd, 'units.txt'), '甲州市乙丙局\n甲州市丁戊局\n')
  const roster = ['--roster', 'units.txt']
  expect(check('in', ...roster).stdout).toContain('not-handed-in')
  update(...roster)
  expect(check('in', ...roster, '--baseline', 'known.json')).toMatchObject({ code: 0 })
  expect(check('in', '--baseline', 'known.json').stdout).not.toContain('baseline-stale')
  writeFileSync(join(cwd, 'in/b.txt'), report().replaceAll('乙丙局', '丁戊局'))
  const handed = check('in', ...roster, '--baseline', 'known.json')
  expect(handed.stdout).toMatch(/baseline-stale: .*\n\s+not-handed-in of the baseline/)
})

test('an input that gives no record is never known, and keeps its entries', () => {
  update()
  const before = baseline()
  renameSync(join(cwd, 'in/a.txt'), join(cwd, 'a.txt'))
  writeFileSync(join(cwd, 'in/bad.txt'), 'nothing')
  expect(update().code).toBe(1)
  expect(baseline()).toBe(before)
  expect(check('in', '--baseline', 'known.json').code).toBe(1)
})

test('a baseline is written whole or not at all, and never over anything else', () => {
  expect(check('in', '--update-baseline')).toMatchObject({ code: 2 })
  expect(check('in', '--baseline', 'known.json')).toMatchObject({ code: 2 })
  const refused: readonly (readonly [content: string, words: RegExp])[] = [
    ['', /is no baseline/],
    ['[]', /is no baseline/],
    [report(), /is no baseline/],
    ['{"schemaVersion": "1", "findings": [{}]}', /wrong at \/findings\/0\/organ/],
    ['{"schemaVersion": "2", "findings": []}', /of version 2/],
  ]
  for (const [content, words] of refused) {
    writeFileSync(join(cwd, 'known.json'), content)
    const { stderr, code } = update()
    expect({ code, said: words.test(stderr) }, stderr).toEqual({ code: 2, said: true })
    expect(baseline()).toBe(content)
  }
  expect(check('in', '-o', 'new.json', '--baseline', './new.json', '--update-baseline').code).toBe(2)
  rmSync(join(cwd, 'known.json'))
  update()
  const before = statSync(join(cwd, 'known.json')).ino
  update()
  expect(statSync(join(cwd, 'known.json')).ino).not.toBe(before)
  expect(readdirSync(cwd).sort()).toEqual(['in', 'known.json'])
})

test('a baseline among the records is no record', () => {
  writeFileSync(join(cwd, 'in/records.ndjson'), run(['extract', 'in/a.txt'], { cwd }).stdout)
  const known = ['--baseline', 'in/known.json']
  run(['validate', 'in', ...known, '--update-baseline'], { cwd })
  expect(run(['validate', 'in', ...known], { cwd })).toMatchObject({ code: 0 })
})

test('the file that is refused is what the schema refuses', () => {
  const entry = { organ: '甲', year: 2023, rule: 'x', cells: { '/a': 1 }, expected: null, actual: 'y', fingerprint: '0123456789abcdef' }
  const wrong: readonly unknown[] = [
    ...Object.keys(entry).map((key) => ({ ...entry, [key]: undefined })),
    ...Object.keys(entry).map((key) => ({ ...entry, [key]: [] })),
    { ...entry, year: 1.5 },
    { ...entry, cells: { '/a': {} } },
    { ...entry, fingerprint: 'xyz' },
    { ...entry, more: 1 },
    null,
  ]
  const files = [entry, ...wrong].map((each) => ({ schemaVersion: '1', findings: [each] }))
  const others = [{ schemaVersion: '1', findings: [], more: 1 }, { schemaVersion: '1' }, {}, null, 3]
  for (const file of [...files, ...others].map((each) => JSON.parse(JSON.stringify(each))))
    expect(baselineProblem(file) === null, JSON.stringify(file)).toBe(fitsSchema(file))
})
