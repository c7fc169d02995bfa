import { expect, test } from 'vitest'
import { run, transcript } from './transcript.js'

const mistakes: readonly (readonly string[])[] = [
  [],
  ['extrat', 'report.txt'],
  ['extract', '--frmat', 'json', 'report.txt'],
  ['extract', '-f', 'jsn', 'report.txt'],
  ['extract', '--output'],
  ['extract', '--jobs', '0', 'report.txt'],
  ['extract', '--ndjson-input', '-f', 'json'],
  ['check', '--rule', 'requests-balanc=off', 'report.txt'],
  ['check', '--rule', 'requests-balance=of', 'report.txt'],
  ['check', '--fail-level', 'errors', 'report.txt'],
  ['explain'],
  ['explain', 'requests-balence'],
  ['schema', 'recrd'],
  ['completion', 'tcsh'],
  ['rules', 'requests-balance'],
]

for (const args of mistakes) {
  test(`a mistake is named, mended where it can be, and ends with 2: ${args.join(' ') || '(nothing)'}`, () => {
    expect(transcript(args)).toMatchSnapshot()
    expect(run(args).code).toBe(2)
  })
}

test('mistakes are named in Chinese where the locale or --lang asks for it', () => {
  expect(transcript(['extrat'], { env: { LC_ALL: 'zh_CN.UTF-8' } })).toMatchSnapshot()
  expect(run(['extract', '--frmat', 'x', '--lang', 'zh']).stderr).toContain('没有选项“--frmat”')
  expect(run(['extract', '--frmat', 'x', '--lang', 'en'], { env: { LC_ALL: 'zh_CN.UTF-8' } }).stderr).toContain('there is no option')
})

test('the locale is LC_ALL, then LC_MESSAGES, then LANG', () => {
  const said = (env: Readonly<Record<string, string>>): boolean => run(['extrat'], { env }).stderr.includes('没有命令')
  expect(said({ LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe(true)
  expect(said({ LC_ALL: '', LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe(false)
  expect(said({ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' })).toBe(false)
})

for (const language of ['en', 'zh']) {
  for (const command of ['', 'extract', 'check', 'explain']) {
    test(`help of ${command || 'the program'} in ${language}`, () => {
      const text = transcript([...(command ? [command] : []), '--help', '--lang', language])
      expect(text).toMatchSnapshot()
      expect(text).toMatch(/Exit code: 0$/)
    })
  }
}

test('help comes by every name, on standard output', () => {
  const help = run(['--help']).stdout
  expect(run(['-h']).stdout).toBe(help)
  expect(run(['help']).stdout).toBe(help)
  expect(run(['help', 'extract']).stdout).toBe(run(['extract', '-h']).stdout)
})

test('the version is that of the package', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
  expect(run(['--version'])).toEqual({ stdout: `${manifest.version}\n`, stderr: '', code: 0 })
})

test('completion scripts name every command and option, in a shell that takes them', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout, code } = run(['completion', shell])
    expect(code).toBe(0)
    for (const word of ['extract', 'validate', 'check', 'explain', 'rules', 'schema', 'fail-level', 'ndjson-input', 'requests-balance']) {
      expect(stdout).toContain(word)
    }
  }
})

test('what comes later is not offered', () => {
  const help = run(['--help']).stdout
  for (const command of ['panel', 'view']) expect(help).not.toMatch(new RegExp(`^  ${command}\\b`, 'm'))
})
