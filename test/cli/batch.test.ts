import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from './invented.js'
import { bin, run, temporaryFolder } from './transcript.js'

let folder = ''
const at = (name: string): string => join(folder, name)
const count = 42

/** The same as a web page, rows that follow each other in one table. */
function page(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => (line.includes(' | ') ? `<tr><td>${line.replaceAll(' | ', '</td><td>')}</td></tr>` : `<p>${line}</p>`))
  return `<meta charset="utf-8">${lines.join('').replaceAll(/(?:<tr>.*?<\/tr>)+/g, '<table>$&</table>')}`
}

beforeAll(() => {
  folder = temporaryFolder()
  mkdirSync(at('reports'))
  for (let index = 0; index < count; index++) {
    const name = `reports/${String(index).padStart(3, '0')}`
    if (index % 12 === 5) writeFileSync(at(`${name}.txt`), index % 24 === 5 ? '' : '没有年报')
    else if (index % 3 === 2) writeFileSync(at(`${name}.html`), page(report()))
    else writeFileSync(at(`${name}.txt`), report(index % 10 === 1 ? 11 : 12).replace('乙丙', `乙${index}`))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean)

test.each([
  ['extract', 'reports'],
  ['extract', 'reports', '-f', 'json', '--evidence', 'none'],
  ['check', 'reports', '--lang', 'zh'],
])('%s %s %s %s writes the same, says the same and ends the same for any --jobs', (...args) => {
  const [alone, ...others] = ['1', '2', '3'].map((jobs) => run([...args, '--jobs', jobs], { cwd: folder }))
  expect(others).toEqual([alone, alone])
  expect(alone?.code).toBe(1)
  expect(alone?.stdout.length).toBeGreaterThan(4_000)
})

test('no file is lost, and none comes twice', () => {
  const paths = linesOf(run(['extract', 'reports', '--jobs', '2'], { cwd: folder }).stdout).map((line) => JSON.parse(line).source.path)
  expect(paths).toHaveLength(count)
  expect(paths).toEqual([...new Set(paths)].sort())
})

/** A report with more sentences than any has takes long, three times the limits below, and much memory. */
function withGiant(name: string, work: () => void): void {
  writeFileSync(at(name), `${report()}\n${'主动公开信息12条，受理申请3件，办结2件。\n'.repeat(150_000)}`)
  try {
    work()
  } finally {
    rmSync(at(name))
  }
}

test.each([
  ['--timeout', '5', { reason: 'timed-out', seconds: 5 }],
  ['--memory', '32', { reason: 'out-of-memory', megabytes: 32 }],
])('with %s a document that takes more is an error line, and the rest goes on', (option, value, params) => {
  withGiant('reports/036-giant.txt', () => {
    const { stdout, stderr, code } = run(['extract', 'reports', '--jobs', '2', option, value], { cwd: folder })
    const lines = linesOf(stdout).map((line) => JSON.parse(line))
    expect(lines).toHaveLength(count + 1)
    expect(lines.find(({ source }) => source.path === 'reports/036-giant.txt')).toEqual({
      ...{ schemaVersion: '1', id: null },
      source: { path: 'reports/036-giant.txt' },
      error: { code: 'input-unreadable', params },
    })
    expect(stderr).toContain(
      `036-giant.txt: ${option === '--timeout' ? 'it had not been read after 5 seconds' : 'reading it took more than 32'}`,
    )
    expect(code).toBe(1)
    const checked = run(['check', 'reports', '-f', 'ndjson', option, value], { cwd: folder })
    expect(linesOf(checked.stdout).filter((line) => line.includes(params.reason))).toHaveLength(1)
    expect(linesOf(checked.stdout)).toHaveLength(count + 1)
  })
})

test('a limit holds for a single document and for one worker too', () => {
  withGiant('giant.txt', () => {
    for (const args of [['giant.txt'], ['giant.txt', '--jobs', '1']])
      expect(run(['extract', ...args, '--timeout', '1'], { cwd: folder }).stdout).toContain('"timed-out"')
  })
})

test('too little memory to work in is said at once', () => {
  const { stderr, code } = run(['extract', 'reports', '--memory', '8'], { cwd: folder })
  expect(stderr).toContain('--memory takes a whole number of at least 32, not "8"')
  expect(code).toBe(2)
})

const invented = (index: number): object => {
  if (index % 9 === 4) return { id: index, text: '无' }
  if (index % 3 === 1) return { id: `n${index}`, path: at('reports/000.txt') }
  return index % 3 === 0 ? { id: `n${index}`, text: report() } : { id: `n${index}`, base64: Buffer.from(report()).toString('base64') }
}

test('lines are answered one for one and in order, for any --jobs, one bad line being one error line', () => {
  const lines = Array.from({ length: 94 }, (_, index) => (index % 31 === 30 ? '{broken' : JSON.stringify(invented(index))))
  const input = `${lines.join('\n')}\n`
  const [alone, ...others] = ['1', '2', '3'].map((jobs) => run(['extract', '--ndjson-input', '--jobs', jobs], { input }))
  expect(others).toEqual([alone, alone])
  const answers = linesOf(alone?.stdout ?? '').map((line) => JSON.parse(line))
  expect(answers.map(({ id }) => id)).toEqual(
    lines.map((line, index) => (line === '{broken' ? null : String((invented(index) as { id: unknown }).id))),
  )
  expect(answers[30]).toMatchObject({ error: { code: 'input-unreadable', params: { reason: 'line-not-json', line: 31 } } })
  expect(answers.filter(({ error }) => error?.params.reason === 'line-not-json')).toHaveLength(3)
  writeFileSync(at('lines.ndjson'), input)
  const fromFile = run(['extract', '--ndjson-input', '--jobs', '2', at('lines.ndjson')]).stdout
  expect(fromFile.replaceAll(JSON.stringify(at('lines.ndjson')), 'null')).toBe(alone?.stdout)
})

/** A filter as an engine uses it: what it answers, line by line. */
function filter(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, 'extract', '--ndjson-input', '--quiet', ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers: string[] = []
  let rest = ''
  let told = (): void => {}
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n')
    rest = lines.pop() ?? ''
    answers.push(...lines)
    told()
  })
  const answered = async (wanted: number): Promise<void> => {
    while (answers.length < wanted) await new Promise<void>((resolve) => (told = resolve))
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { child, answers, answered, ended }
}

test('each line is answered before the next is waited for, in this thread and in workers', async () => {
  const { child, answers, answered, ended } = filter(['--jobs', '2'])
  for (let index = 1; index <= 50; index++) {
    child.stdin.write(`${JSON.stringify({ id: index, text: index % 10 === 0 ? report() : '无' })}\n`)
    await answered(index)
  }
  expect(answers.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 50 }, (_, index) => String(index + 1)))
  child.stdin.end()
  expect(await ended).toBe(1)
})

test('a filter ends quietly when nobody reads on, though more could come', async () => {
  const { child, answered, ended } = filter(['--jobs', '2'])
  const line = `${JSON.stringify({ id: 'a', text: report() })}\n`
  child.stdin.write(line.repeat(60))
  await answered(60)
  child.stdout.destroy()
  child.stdin.on('error', () => {})
  child.stdin.write(line.repeat(10))
  expect(await ended).toBe(0)
})

test('the level of memory does not depend on the number of lines', async () => {
  const { child, answers, answered, ended } = filter(['--jobs', '1'])
  const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  const levels: number[] = []
  for (const wanted of [1000, 6000]) {
    for (let index = answers.length; index < wanted; index += 500) {
      child.stdin.write(`${JSON.stringify({ id: 'a', text: '甲县' })}\n`.repeat(500))
      await answered(index + 500)
    }
    levels.push(memory())
  }
  child.stdin.end()
  await ended
  expect(levels[1]).toBeLessThan((levels[0] ?? 0) + 40)
}, 120_000)

const killAfter = join(import.meta.dirname, '../../bench/kill-after.cjs')

/** Runs until so many bytes are written, and is killed there. */
function killed(args: readonly string[], bytes: number): void {
  const env = { ...process.env, KILL_AFTER: String(bytes) }
  const { signal } = spawnSync(process.execPath, ['--require', killAfter, bin, ...args], { cwd: folder, env, stdio: 'ignore' })
  expect(signal).toBe('SIGKILL')
}

/** Those that are whole. */
function linesIn(file: string): readonly string[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return linesOf(text.slice(0, text.lastIndexOf('\n') + 1))
}

test('a run killed at twenty points and taken up each time writes what one that was not killed writes, and does no input twice', () => {
  mkdirSync(at('many'))
  const files = 160
  for (let index = 0; index < files; index++) {
    writeFileSync(at(`many/${String(index).padStart(3, '0')}.txt`), report(index % 13 === 1 ? 11 : 12).replace('乙丙', `乙${index}`))
  }
  const plain = run(['extract', 'many'], { cwd: folder }).stdout
  const output = at('many.ndjson')
  const args = ['extract', 'many', '-o', output, '--resume', '--jobs', '2']
  let done: readonly string[] = []
  for (let kill = 0; kill < 20; kill++) {
    killed(args, Math.floor(Math.random() * (Buffer.byteLength(plain) / 20)))
    const entries = linesIn(`${output}.partial.manifest`)
    // What was done stays done: entries are only added.
    expect(entries.slice(0, done.length)).toEqual(done)
    done = entries
    expect(existsSync(output)).toBe(false)
  }
  const paths = done.slice(1).map((line) => JSON.parse(line).path)
  expect(new Set(paths).size).toBe(paths.length)
  const { stderr, code } = run(args, { cwd: folder })
  expect(stderr).toContain(`${paths.length} of ${files} are there already`)
  expect(code).toBe(0)
  expect(readFileSync(output, 'utf8')).toBe(plain)
  expect([`${output}.partial`, `${output}.partial.manifest`].filter((path) => existsSync(path))).toEqual([])
}, 300_000)

test('a run that is taken up does what has changed and what failed again, in any format', () => {
  const output = at('taken.ndjson')
  const args = ['extract', 'reports', '-o', output, '--resume']
  killed(args, 300_000)
  writeFileSync(at('reports/001.txt'), report().replace('乙丙', '改名'))
  writeFileSync(at('reports/005.txt'), report().replace('乙丙', '补交'))
  expect(run([...args, '-f', 'json'], { cwd: folder }).stderr).toContain('taken up where it stopped')
  const plain = run(['extract', 'reports', '-f', 'json'], { cwd: folder }).stdout
  expect(plain).toContain('改名局')
  expect(plain).toContain('补交局')
  expect(readFileSync(output, 'utf8')).toBe(plain)
})

test.each([
  [['--resume'], '--resume is about a file that is written; add -o FILE.'],
  [['--resume', '-o', '-'], '--resume is about a file that is written; add -o FILE.'],
  [['--resume', '-o', 'x.ndjson', '--ndjson-input'], '--resume is for files and cannot go with --ndjson-input.'],
  [['--resume', '-o', 'x.txt', '--text'], 'cannot go with --resume'],
])('%j is no way to call it', (options, message) => {
  const { stderr, code } = run(['extract', 'reports/000.txt', ...options], { cwd: folder })
  expect(stderr).toContain(message)
  expect(code).toBe(2)
  expect(existsSync(at('x.ndjson.partial'))).toBe(false)
})
