import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from './transcript.js'

const root = join(import.meta.dirname, '../..')

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

let folder = ''
let packed: Packed = { filename: '', files: [] }

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', ['--loglevel=error', ...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  })

beforeAll(() => {
  folder = temporaryFolder()
  const [first] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as readonly Packed[]
  if (first) packed = first
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the package holds the program, its types, schemas, examples and pages, and nothing else', () => {
  const paths = packed.files.map(({ path }) => path)
  expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'README.zh-CN.md',
    'bin',
    'dist',
    'docs',
    'examples',
    'package.json',
    'schemas',
  ])
  expect(paths).toEqual(expect.arrayContaining(['dist/cli.cjs', 'dist/index.js', 'docs/warnings.md', 'examples/report.txt']))
  expect(paths.filter((path) => path.endsWith('.code'))).toEqual([])
})

test('installed in an empty folder, it says its version and reads its example', () => {
  const cwd = join(folder, 'empty')
  mkdirSync(cwd)
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], cwd)
  const npx = (...args: readonly string[]): string => npm(['exec', '--offline', '--', 'disclose', ...args], cwd)
  expect(npx('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
  const record: { readonly form: string } = JSON.parse(npx('extract', 'node_modules/disclose/examples/report.txt'))
  expect(record.form).toBe('form-2021')
})
