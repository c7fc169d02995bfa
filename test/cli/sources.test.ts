import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from './invented.js'
import { run, temporaryFolder, transcript } from './transcript.js'

let folder = ''

beforeAll(() => {
  folder = temporaryFolder()
  mkdirSync(join(folder, 'reports/a'), { recursive: true })
  mkdirSync(join(folder, 'reports/.hidden'))
  mkdirSync(join(folder, 'nothing'))
  for (const path of ['reports/b.txt', 'reports/a/z.md', 'reports/a-1.txt', 'reports/.hidden/x.txt', 'reports/[1].txt']) {
    writeFileSync(join(folder, path), report())
  }
  writeFileSync(join(folder, 'reports/list.csv'), 'no report')
  mkdirSync(join(folder, 'inbox'))
  for (const name of ['a.DOC', 'b.wps', 'c.xlsx', 'd.jpg', 'e.zip', 'f.pdf', 'g.mht', 'h.ofd', 'records.json', 'Thumbs.db', 'notes.csv'])
    writeFileSync(join(folder, 'inbox', name), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  writeFileSync(join(folder, 'nothing/list.csv'), '1,2')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x61, 0x00, 0x62]))
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
  writeFileSync(join(folder, 'garbled.txt'), Buffer.from([0xd5, 0xfe, 0xff, 0xff, 0x0a]))
  symlinkSync('..', join(folder, 'reports/a/loop'))
  symlinkSync('nowhere.txt', join(folder, 'reports/broken.txt'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Line {
  readonly id: string | null
  readonly source: { readonly path: string | null }
  readonly form?: string
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, unknown>> }
}

const linesOf = (args: readonly string[], input?: string): readonly Line[] =>
  run(args, { cwd: folder, ...(input === undefined ? {} : { input }) })
    .stdout.split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
const pathsOf = (args: readonly string[]): readonly (string | null)[] => linesOf(args).map(({ source }) => source.path)

const all = ['reports/[1].txt', 'reports/a-1.txt', 'reports/a/z.md', 'reports/b.txt', 'reports/broken.txt']

test('a folder gives its documents by path in code-unit order, loops and hidden files left out', () => {
  expect(pathsOf(['extract', 'reports'])).toEqual(all)
  expect(pathsOf(['extract', 'reports/'])).toEqual(all)
})

test('a folder leaves out no document without a word, whether it can be read or not', () => {
  const lines = linesOf(['extract', 'inbox'])
  expect(lines.map(({ source }) => source.path?.slice('inbox/'.length))).toEqual([
    ...['a.DOC', 'b.wps', 'c.xlsx', 'd.jpg', 'e.zip', 'f.pdf', 'g.mht', 'h.ofd'],
  ])
  expect(lines.map(({ error }) => error?.params)).toEqual(lines.map(() => ({ reason: 'format-not-read', kind: 'image' })))
})

test('arguments keep their order, and a file given twice comes once', () => {
  expect(pathsOf(['extract', 'reports/b.txt', 'reports', './reports/b.txt'])).toEqual([
    'reports/b.txt',
    ...all.filter((path) => path !== 'reports/b.txt'),
  ])
})

test('globs are expanded where no shell did', () => {
  expect(pathsOf(['extract', 'reports/*.txt'])).toEqual(['reports/[1].txt', 'reports/a-1.txt', 'reports/b.txt', 'reports/broken.txt'])
  expect(pathsOf(['extract', 'reports/**/*.md'])).toEqual(['reports/a/z.md'])
  expect(pathsOf(['extract', 'reports/{b,a-?}.txt'])).toEqual(['reports/a-1.txt', 'reports/b.txt'])
  expect(pathsOf(['extract', 'reports/[ab]*.txt'])).toEqual(['reports/a-1.txt', 'reports/b.txt', 'reports/broken.txt'])
})

test('a file whose name holds a bracket is that file', () => {
  expect(pathsOf(['extract', 'reports/[1].txt'])).toEqual(['reports/[1].txt'])
})

test('standard input is read without PATH and for -', () => {
  for (const args of [['extract'], ['extract', '-']]) {
    const [line] = linesOf(args, report())
    expect(line?.source.path).toBeNull()
    expect(line?.form).toBe('form-2021')
  }
})

test('every bad input leaves one error line, says why, and the rest goes on', () => {
  const args = ['extract', 'missing.txt', 'empty.txt', 'binary.txt', 'picture.txt', 'garbled.txt', 'nothing', 'no*match', 'reports/b.txt']
  const lines = linesOf(args)
  expect(lines.map(({ error }) => error?.params['reason'] ?? error?.code ?? 'record')).toEqual([
    'missing',
    'empty',
    'binary',
    'format-not-read',
    'bytes-undecodable',
    'folder-without-documents',
    'no-match',
    'record',
  ])
  const { stderr, code } = run(args, { cwd: folder })
  expect(stderr).toMatchSnapshot()
  expect(code).toBe(1)
})

test('an input that is there and no report ends with 1, none that can be opened with 2', () => {
  expect(transcript(['extract', 'empty.txt'], { cwd: folder })).toMatch(/Exit code: 1$/)
  expect(transcript(['extract', 'missing.txt'], { cwd: folder })).toMatchSnapshot()
  expect(transcript(['check', 'nothing'], { cwd: folder })).toMatchSnapshot()
  expect(run(['extract', 'reports/b.txt'], { cwd: folder }).code).toBe(0)
})

test.skipIf(process.getuid?.() === 0)('what may not be read is said to be so', () => {
  const path = join(folder, 'closed.txt')
  writeFileSync(path, report())
  chmodSync(path, 0)
  expect(linesOf(['extract', 'closed.txt'])[0]?.error?.params['reason']).toBe('permission')
})

test('a file larger than any report is refused without being read', () => {
  const path = join(folder, 'large.bin')
  writeFileSync(path, Buffer.alloc(64 * 1024 * 1024 + 1, 0x61))
  expect(linesOf(['extract', 'large.bin'])[0]?.error?.params).toEqual({ reason: 'too-large', limit: 64 * 1024 * 1024 })
  rmSync(path)
})

test('--ndjson-input answers every line in order, whatever is in it', () => {
  const input = [
    JSON.stringify({ id: '甲', text: report() }),
    'not json',
    JSON.stringify({ id: '乙', path: 'reports/b.txt' }),
    '',
    JSON.stringify({ id: '丙', base64: Buffer.from(report()).toString('base64') }),
    JSON.stringify({ id: '丁', base64: '***' }),
    JSON.stringify({ id: '戊' }),
    JSON.stringify({ id: '己', path: 'missing.txt' }),
  ].join('\n')
  const lines = linesOf(['extract', '--ndjson-input'], input)
  expect(lines.map(({ id, error }) => [id, error?.params['reason'] ?? 'record'])).toEqual([
    ['甲', 'record'],
    [null, 'line-not-json'],
    ['乙', 'record'],
    ['丙', 'record'],
    ['丁', 'line-not-base64'],
    ['戊', 'line-without-document'],
    ['己', 'missing'],
  ])
})

test('a bad line of a file given to --ndjson-input is named by file and line', () => {
  writeFileSync(join(folder, 'lines.ndjson'), ['not json', '{"text": "今天天气很好。"}', '{"id": "甲", "path": "missing.txt"}'].join('\n'))
  const lines = linesOf(['extract', '--ndjson-input', 'lines.ndjson'])
  expect(lines.map(({ source, error }) => [source.path, error?.params['line']])).toEqual([
    ['lines.ndjson', 1],
    ['lines.ndjson', 2],
    ['missing.txt', undefined],
  ])
  const { stderr } = run(['extract', '--ndjson-input', 'lines.ndjson'], { cwd: folder })
  expect(stderr).toContain('disclose: lines.ndjson line 1: this line is not JSON.')
  expect(stderr).toContain('disclose: lines.ndjson line 2: no annual report was found in it.')
})

test('a line larger than any report is refused with the limit, and the next is read', () => {
  const path = join(folder, 'large.ndjson')
  writeFileSync(path, `${'a'.repeat(64 * 1024 * 1024 + 1)}\n${JSON.stringify({ path: 'reports/b.txt' })}`)
  const [large, next] = linesOf(['extract', '--ndjson-input', 'large.ndjson'])
  expect(large?.error?.params).toEqual({ reason: 'too-large', limit: 64 * 1024 * 1024, line: 1 })
  expect(next?.form).toBe('form-2021')
  rmSync(path)
})
