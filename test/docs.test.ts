import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands/index.js'
import { inputErrorCodes } from '../src/model/result.js'
import { warningCodes } from '../src/model/warning.js'
import { bin, temporaryFolder } from './cli/transcript.js'
import { readReport } from './reading.js'
import { layouts } from './rendering/layouts.js'

const root = join(import.meta.dirname, '..')
const readmes = ['README.md', 'README.zh-CN.md'] as const
const pages: readonly string[] = [
  ...readmes,
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

/** A fenced block: what stands behind the three marks, and what stands between the fences. */
interface Block {
  readonly info: string
  readonly lines: readonly string[]
}

function blocksOf(page: string): readonly Block[] {
  return [...textOf(page).matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', content = '']) => ({
    info,
    lines: content.split('\n').slice(0, -1),
  }))
}

/** A command as typed, and what stands under it. */
interface Shown {
  readonly typed: string
  readonly output: readonly string[]
}

/** `$ npm run demo` prints commands itself: all that follows in its block is output. */
function shownIn({ lines }: Block): readonly Shown[] {
  const shown: { typed: string; output: string[] }[] = []
  for (const line of lines) {
    const starts = line.startsWith('$ ') && !shown.at(-1)?.typed.startsWith('npm')
    if (starts) shown.push({ typed: line.slice(2), output: [] })
    else shown.at(-1)?.output.push(line)
  }
  return shown
}

const transcriptsOf = (page: string): readonly Shown[] =>
  blocksOf(page)
    .filter(({ info }) => info === 'console')
    .flatMap(shownIn)

/** Lines to type that stand without output, remarks behind `#` left out. */
const recipesOf = (page: string): readonly string[] =>
  blocksOf(page)
    .filter(({ info }) => info === 'sh')
    .flatMap(({ lines }) => lines.map((line) => line.replace(/\s+# .*$/, '').trim()).filter((line) => line !== ''))

const shims = temporaryFolder()
writeFileSync(join(shims, 'disclose'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o755 })

/** What a terminal would show, in the language of the page. */
function typed(command: string, page: string, cwd: string): { readonly output: string; readonly code: number | null } {
  const line = command === 'npm run demo' ? `'${process.execPath}' scripts/demo.mjs` : command
  const { PATH = '', HOME } = process.env
  const locale = page.endsWith('.zh-CN.md') ? 'zh_CN.UTF-8' : 'C.UTF-8'
  const { stdout, status } = spawnSync('/bin/sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd,
    env: { HOME, PATH: `${shims}:${PATH}`, LC_ALL: locale },
    encoding: 'utf8',
    input: '',
  })
  return { output: stdout, code: status }
}

const hasJq = spawnSync('jq', ['--version']).status === 0
const runs = (command: string): boolean => process.platform !== 'win32' && (hasJq || !/\bjq\b/.test(command))

/** UPDATE=1 puts what the commands print now under them. */
function update(page: string, { typed: command, output }: Shown, printed: string): void {
  const before = [`$ ${command}`, ...output].join('\n')
  writeFileSync(
    join(root, page),
    textOf(page).replace(`${before}\n`, () => `$ ${command}\n${printed}`),
  )
}

describe.each(pages)('%s', (page) => {
  const updating = Boolean(process.env['UPDATE'])
  const known = transcriptsOf(page).filter(({ typed: command }) => /^(?:disclose|npm run demo)/.test(command))
  const shown = updating ? known : known.filter(({ output }) => output.length > 0)

  test.skipIf(shown.length === 0)('shows what its commands print', () => {
    for (const each of shown.filter(({ typed: command }) => runs(command))) {
      const { output } = typed(each.typed, page, root)
      if (updating) update(page, each, output)
      else expect(output.split('\n').slice(0, -1), each.typed).toEqual(each.output)
    }
  })

  test('links to files that are there', () => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''))
    const local = links.filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    expect(local.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
  })

  test('names no place on somebody’s machine', () => {
    expect(textOf(page)).not.toMatch(/\/(?:home|Users|root|tmp|work)\//)
  })
})

/** A folder with what the recipes name. */
function kitchen(): string {
  const folder = temporaryFolder()
  const example = join(root, 'examples/report.txt')
  mkdirSync(join(folder, 'reports'))
  for (const name of ['report.txt', 'reports/a.txt', 'reports/b.md']) copyFileSync(example, join(folder, name))
  writeFileSync(join(folder, 'lines.ndjson'), `${JSON.stringify({ id: 'a', path: 'report.txt' })}\n`)
  writeFileSync(join(folder, 'units.txt'), '云山县人民政府\n')
  typed('disclose extract reports -o records.ndjson', 'README.md', folder)
  return folder
}

test('every recipe of the READMEs is a command line that the program takes', () => {
  const folder = kitchen()
  for (const recipe of recipesOf('README.md').filter((line) => /\bdisclose\b/.test(line) && runs(line))) {
    const { output, code } = typed(recipe, 'README.md', folder)
    expect(output, recipe).not.toMatch(/^See disclose|internal fault/m)
    expect([0, 1], `${recipe}\n${output}`).toContain(code)
  }
})

test('both READMEs show the same commands', () => {
  const [english, chinese] = readmes.map((page) => [...recipesOf(page), ...transcriptsOf(page).map(({ typed: command }) => command)])
  expect(chinese).toEqual(english)
})

test('both READMEs show the same code', () => {
  const [english, chinese] = readmes.map((page) => blocksOf(page).filter(({ info }) => info === 'ts'))
  expect(chinese).toEqual(english)
  expect(english?.length).toBeGreaterThan(0)
})

test('the code of the READMEs is what test/api.test.ts runs', () => {
  const plain = (code: string): string => code.replace(/\s+/g, ' ')
  const [code = ''] = blocksOf('README.md').flatMap(({ info, lines }) => (info === 'ts' ? [lines.join('\n')] : []))
  const called = code.slice(code.indexOf('const report')).replaceAll('console.log', 'printed.push').replace('readFileSync(path)', 'source')
  expect(plain(textOf('test/api.test.ts'))).toContain(plain(called))
})

test('the READMEs show every command', () => {
  const lines = [...recipesOf('README.md'), ...transcriptsOf('README.md').map(({ typed: command }) => command)].join('\n')
  expect(commands.map(({ id }) => id).filter((id) => !lines.includes(`disclose ${id}`))).toEqual([])
})

test('docs/warnings.md says what every code means', () => {
  const headings = textOf('docs/warnings.md').match(/^### .*$/gm) ?? []
  const documented = headings.map((heading) => heading.replace(/[#` ]/g, ''))
  expect([...documented].sort()).toEqual([...warningCodes, ...inputErrorCodes].sort())
})

test('docs/warnings.md names every reason why an input gives no record', () => {
  const sources = ['src/inputs', 'src/cli', 'src/batch'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => textOf(join(folder, file))),
  )
  const reasons = sources.flatMap((source) => [
    ...[...source.matchAll(/reason: '([a-z][a-z-]+)'/g)].map(([, reason = '']) => reason),
    ...[...source.matchAll(/failed\('(line-[a-z0-9-]+)'/g)].map(([, reason = '']) => reason),
    ...[...source.matchAll(/^ {2}E[A-Z]+: '([a-z-]+)'/gm)].map(([, reason = '']) => reason),
    ...[...source.matchAll(/'(json-[a-z]+)'/g)].map(([, reason = '']) => reason),
  ])
  expect(reasons.length).toBeGreaterThan(20)
  const text = textOf('docs/warnings.md')
  expect([...new Set(reasons)].filter((reason) => !text.includes(`\`${reason}\``))).toEqual([])
})

describe('docs/layouts.md', () => {
  const head = '云山县水务局\n2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n'
  const keys = ['issued', 'repealed', 'inForce'] as const

  test('has a chapter for every layout that is tested', () => {
    const headings = (textOf('docs/layouts.md').match(/^## .*$/gm) ?? []).map((heading) => heading.slice(3))
    expect(headings).toEqual(expect.arrayContaining(layouts.map(({ name }) => name)))
  })

  /** `text 2 null 9`: what the row of normative documents in the example must give. */
  test.each(blocksOf('docs/layouts.md').filter(({ info }) => info.startsWith('text ')))('says truly what $info comes out of', (block) => {
    const record = readReport({ bytes: new TextEncoder().encode(`${head}${block.lines.join('\n')}\n`), path: null })
    if ('error' in record) throw new Error(JSON.stringify(record))
    const row = record.proactive?.['normativeDocuments'] as Readonly<Record<string, number | null>>
    expect(keys.map((key) => String(row?.[key]))).toEqual(block.info.split(' ').slice(1))
  })
})
