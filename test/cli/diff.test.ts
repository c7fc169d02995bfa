import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReportDiff } from '../../src/model/diff.js'
import { thisYear, yearBefore } from '../compare/two-years.js'
import { run, temporaryFolder, transcript } from './transcript.js'

let cwd = ''

beforeAll(() => {
  cwd = temporaryFolder()
  writeFileSync(join(cwd, '2022.txt'), yearBefore())
  writeFileSync(join(cwd, '2023.txt'), thisYear())
  writeFileSync(join(cwd, '2022.json'), run(['extract', '2022.txt', '-f', 'json'], { cwd }).stdout)
  writeFileSync(join(cwd, 'both.ndjson'), run(['extract', '2022.txt', '2023.txt', '-f', 'ndjson'], { cwd }).stdout)
  writeFileSync(join(cwd, 'note.txt'), '今天没有下雨。\n')
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

test('two reports are compared, whether they differ or not, with exit code 0', () => {
  expect(transcript(['diff', '2022.txt', '2023.txt', '--lang', 'zh'], { cwd })).toMatchSnapshot()
  expect(transcript(['diff', '2023.txt', '2023.txt'], { cwd })).toMatchSnapshot()
})

test('a record stands for its document, but for the text', () => {
  const of = (file: string): ReportDiff => JSON.parse(run(['diff', file, '2023.txt', '-f', 'json'], { cwd }).stdout)
  const [document, record] = [of('2022.txt'), of('2022.json')]
  expect(record.cells).toEqual(document.cells)
  expect(record.headings).toEqual(document.headings)
  expect(document).toMatchObject({ a: '2022.txt', b: '2023.txt', reason: null })
  expect(record).toMatchObject({ a: '2022.json', b: '2023.txt', repeated: null, reason: 'no-text' })
})

test('either side may be standard input', () => {
  const piped = run(['diff', '-', '2023.txt', '-f', 'json'], { cwd, input: yearBefore() })
  expect(JSON.parse(piped.stdout)).toMatchObject({ a: null, b: '2023.txt', reports: { a: { year: 2022 } } })
  expect(piped.code).toBe(0)
})

test('a document that begins with a link in Markdown is no list of records', () => {
  const { stdout, code } = run(['diff', '2022.txt', '-', '-f', 'json'], { cwd, input: `[首页](index)\n\n${thisYear()}` })
  expect(JSON.parse(stdout)).toMatchObject({ reports: { b: { year: 2023, text: true } } })
  expect(code).toBe(0)
})

test('a page goes into a file whole', () => {
  const { stdout, code } = run(['diff', '2022.txt', '2023.txt', '-f', 'html', '-o', 'diff.html'], { cwd })
  expect([stdout, code]).toEqual(['', 0])
  expect(readFileSync(join(cwd, 'diff.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
})

test('an input that gives no record ends with 1, and with 2 where neither could be opened', () => {
  expect(transcript(['diff', '2022.txt', 'note.txt'], { cwd })).toMatchSnapshot()
  expect(transcript(['diff', 'missing.txt', '2023.txt', '-f', 'json'], { cwd })).toMatchSnapshot()
  expect(transcript(['diff', 'missing.txt', 'gone.txt', '--lang', 'zh'], { cwd })).toMatchSnapshot()
})

test.each([
  [['diff', '2022.txt']],
  [['diff', '2022.txt', '2023.txt', 'note.txt']],
  [['diff', 'both.ndjson', '2023.txt']],
  [['diff', '-', '-']],
  [['diff', '2022.txt', '2023.txt', '-f', 'csv']],
  [['diff', '2022.txt', '2023.txt', '-o', '2023.txt']],
])('a mistake is named: %j', (args) => {
  expect(run(args, { cwd }).code).toBe(2)
  expect(transcript(args, { cwd })).toMatchSnapshot()
})

test('no escapes in a pipe unless they are asked for', () => {
  const control = '\u001b'
  expect(run(['diff', '2022.txt', '2023.txt'], { cwd }).stdout).not.toContain(control)
  expect(run(['diff', '2022.txt', '2023.txt', '--color', 'always'], { cwd }).stdout).toContain(control)
})
