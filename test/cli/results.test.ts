import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from './invented.js'
import { bin, run, temporaryFolder, transcript } from './transcript.js'

let cwd = ''

beforeAll(() => {
  cwd = temporaryFolder()
  writeFileSync(join(cwd, 'good.txt'), report())
  writeFileSync(join(cwd, 'slip.txt'), report(21))
  const { stdout } = run(['extract', 'good.txt', 'missing.txt', 'slip.txt'], { cwd })
  writeFileSync(join(cwd, 'records.ndjson'), stdout)
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const recordOf = (name: string): Record<string, unknown> => JSON.parse(run(['extract', name], { cwd }).stdout)

/** How many checks there are changes with every rule; these transcripts are about how they are told. */
const uncounted = (text: string): string =>
  text
    .replace(/\d+(\s+(?:checks|pass|not evaluable|of \d+ figures|identities))/g, 'N$1')
    .replace(/of \d+ figures/g, 'of N figures')
    .replace(/(\d+)( 项检查|(?<=通过 \d+) 项，未|(?<=无法判断 \d+) 项| 个，其中| 个由| 个等)/g, 'N$2')

test('check shows the place, the rule, the sum and the line, in both languages', () => {
  expect(uncounted(transcript(['check', 'slip.txt'], { cwd }))).toMatchSnapshot()
  expect(uncounted(transcript(['check', 'slip.txt', '--lang', 'zh'], { cwd }))).toMatchSnapshot()
  expect(run(['check', 'slip.txt'], { cwd }).stdout).toMatch(/^slip\.txt:21:20 Table 3, row 1, natural persons\n/)
})

test('a report that adds up ends with 0', () => {
  expect(uncounted(transcript(['check', 'good.txt'], { cwd }))).toMatchSnapshot()
})

test('extract draws a report as tables', () => {
  expect(transcript(['extract', 'good.txt', '-f', 'table', '--lang', 'zh'], { cwd })).toMatchSnapshot()
})

test('a pipe gets NDJSON, one document as json an object, several an array', () => {
  expect(run(['extract', 'good.txt'], { cwd }).stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(run(['extract', 'good.txt', '-f', 'json'], { cwd }).stdout)).toEqual(recordOf('good.txt'))
  expect(JSON.parse(run(['extract', 'good.txt', 'slip.txt', '-f', 'json'], { cwd }).stdout)).toEqual([
    recordOf('good.txt'),
    recordOf('slip.txt'),
  ])
})

test('--text prints the text that every quote is a slice of', () => {
  const text = run(['extract', '--text', 'good.txt'], { cwd }).stdout
  expect(text).toBe(report())
  const evidence = Object.values(recordOf('good.txt')['evidence'] as Record<string, { start: number; end: number; quote: string }>)
  expect(evidence.length).toBeGreaterThan(150)
  for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
})

test('--evidence none leaves the evidence empty and the figures as they are', () => {
  const record: Record<string, unknown> = JSON.parse(run(['extract', 'good.txt', '--evidence', 'none'], { cwd }).stdout)
  expect(record).toEqual({ ...recordOf('good.txt'), evidence: {} })
})

test('validate passes on the error lines of extract and finds in records what check finds in documents', () => {
  const { stdout, code } = run(['validate', 'records.ndjson', '-f', 'json'], { cwd })
  const { reports, summary } = JSON.parse(stdout)
  const paths = reports.map(({ path }: { path: string }) => path)
  expect(paths).toEqual(['good.txt', 'missing.txt', 'slip.txt'])
  const checked = JSON.parse(run(['check', 'slip.txt', '-f', 'json'], { cwd }).stdout)
  const messages = (findings: readonly { message: string }[]): readonly string[] => findings.map(({ message }) => message)
  expect(messages(reports[2].findings)).toEqual(messages(checked.reports[0].findings))
  expect(summary.documents).toBe(3)
  expect(code).toBe(1)
})

test('the fail level and the severity of a rule decide the exit code', () => {
  const code = (...options: readonly string[]): number | null => run(['check', 'slip.txt', ...options], { cwd }).code
  expect(code()).toBe(1)
  expect(code('--fail-level', 'never')).toBe(0)
  const milder = ['requests-balance', 'requests-outcome-total'].flatMap((rule) => ['--rule', `${rule}=warning`])
  expect(code(...milder)).toBe(0)
  expect(code(...milder, '--fail-level', 'warning')).toBe(1)
  expect(code('--rule', 'requests-balance=off')).toBe(0)
})

test('an input without a record ends with 1 whatever the fail level', () => {
  expect(run(['check', 'good.txt', 'missing.txt', '--fail-level', 'never'], { cwd }).code).toBe(1)
})

test('--quiet says nothing but what went wrong', () => {
  expect(run(['check', 'good.txt', '--quiet'], { cwd }).stderr).toBe('')
  expect(run(['check', 'good.txt'], { cwd }).stderr).toMatch(/^1 document, \d+ checks: \d+ pass, 0 fail, \d+ not evaluable; 0 causes\n$/)
})

test('no escapes in a pipe unless they are asked for', () => {
  const introducer = String.fromCharCode(0x1b)
  expect(run(['check', 'slip.txt'], { cwd }).stdout).not.toContain(introducer)
  expect(run(['check', 'slip.txt', '--color', 'always'], { cwd }).stdout).toContain(introducer)
})

test('--output leaves the old file until the new one is whole', () => {
  mkdirSync(join(cwd, 'out'), { recursive: true })
  const target = join(cwd, 'out/records.ndjson')
  writeFileSync(target, 'old')
  const before = statSync(target).ino
  expect(run(['extract', 'good.txt', '-o', 'out/records.ndjson'], { cwd })).toMatchObject({ stdout: '', code: 0 })
  expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(recordOf('good.txt'))
  expect(statSync(target).ino).not.toBe(before)
  writeFileSync(target, 'old')
  expect(run(['check', 'good.txt', '--rule', 'no-such-rule=off', '-o', 'out/records.ndjson'], { cwd }).code).toBe(2)
  expect(readFileSync(target, 'utf8')).toBe('old')
  expect(readdirSync(join(cwd, 'out'))).toEqual(['records.ndjson'])
})

test('a document is never overwritten by its own record', () => {
  expect(transcript(['extract', 'good.txt', '-o', './good.txt'], { cwd })).toMatchSnapshot()
  expect(readFileSync(join(cwd, 'good.txt'), 'utf8')).toBe(report())
})

test.skipIf(process.platform === 'win32')('a closed pipe ends quietly', () => {
  const many = Array.from({ length: 40 }, () => JSON.stringify({ id: 'x', text: report() })).join('\n')
  writeFileSync(join(cwd, 'many.ndjson'), many)
  const command = `"${process.execPath}" "${bin}" extract --ndjson-input --quiet many.ndjson | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
})
