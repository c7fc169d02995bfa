import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/text/width.js'
import { report } from './invented.js'
import { bin, temporaryFolder } from './transcript.js'

const columns = 80
const introducer = String.fromCharCode(0x1b)
const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).status === 0
const [hasTmux, hasScript] = [has('tmux', '-V'), has('script', '--version')]
const withTmux = hasTmux ? '' : ' (skipped: there is no tmux on the PATH)'
const withScript = hasScript ? '' : ' (skipped: there is no script of util-linux on the PATH)'

let cwd = ''
let shims = ''

beforeAll(() => {
  cwd = temporaryFolder()
  shims = temporaryFolder()
  writeFileSync(join(shims, 'disclose'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o755 })
  writeFileSync(join(cwd, 'slip.txt'), report(21).replace('| 0 | 0 | 0 | 0 | 0 | 21', '| 0 | 0 | 1 | 0 | 0 | 21'))
  // So long that the name of the cell goes to a line of its own.
  writeFileSync(join(cwd, '某某县某某镇人民政府2023年政府信息公开工作年度报告.txt'), report(30))
})

afterAll(() => {
  for (const folder of [cwd, shims]) rmSync(folder, { recursive: true, force: true })
})

const environment = (): Record<string, string> => ({
  PATH: `${shims}:${process.env['PATH'] ?? ''}`,
  HOME: process.env['HOME'] ?? cwd,
  LC_ALL: 'C.UTF-8',
  TERM: 'xterm-256color',
})

/** What a pane of 80 columns shows when the command has ended, lines that wrapped joined again. */
function pane(command: string): readonly string[] {
  const socket = `disclose-${process.pid}-${Math.random().toString(36).slice(2)}`
  const tmux = (...args: readonly string[]): string =>
    spawnSync('tmux', ['-u', '-L', socket, '-f', '/dev/null', ...args], { cwd, env: environment(), encoding: 'utf8' }).stdout
  try {
    tmux('new-session', '-d', '-x', String(columns), '-y', '200', `${command}; echo ended $?; sleep 60`)
    for (let tries = 0; tries < 300; tries++) {
      const shown = tmux('capture-pane', '-p', '-J')
        .split('\n')
        .map((line) => line.trimEnd())
      const end = shown.findIndex((line) => line.startsWith('ended '))
      if (end >= 0) return shown.slice(0, end + 1)
      spawnSync('sleep', ['0.1'])
    }
    throw new Error(`${command} did not end`)
  } finally {
    tmux('kill-server')
  }
}

const commands: readonly string[] = [
  'check .',
  'check slip.txt --verbose',
  'explain slip.txt /requests/newlyReceived/total',
  'check --help',
]

describe.skipIf(!hasTmux)(`in a terminal of 80 columns${withTmux}`, () => {
  test.each(commands.flatMap((command) => ['en', 'zh'].map((language) => `${command} --lang ${language}`)))('%s fits', (command) => {
    const shown = pane(`disclose ${command}`)
    expect(shown.at(-1)).toMatch(/^ended [01]$/)
    expect(shown.length).toBeGreaterThan(10)
    for (const line of shown) expect(displayWidth(line), line).toBeLessThanOrEqual(columns)
  })

  test('carets stand under the figures behind wide characters', () => {
    const shown = pane('disclose check slip.txt --lang zh')
    const at = shown.findIndex((line) => line.includes('一、本年新收'))
    const [source = '', marks = ''] = shown.slice(at, at + 2)
    const figures = source.split(' │ ')[1] ?? ''
    const firstFigure =
      displayWidth(source.slice(0, source.length - figures.length)) + displayWidth(figures.slice(0, figures.indexOf('21')))
    expect(marks.indexOf('^')).toBe(firstFigure)
    expect(marks).toMatch(/│ +\^\^( |$)/)
  })

  test('the figures of a sum stand in one column', () => {
    const shown = pane('disclose explain slip.txt /requests/newlyReceived/total --lang zh')
    const from = shown.findIndex((line) => line.includes('requests-applicant-total'))
    const rows = shown.slice(from + 1, from + 8)
    const ends = rows.map((line) => displayWidth(line.replace(/ <$/, '')))
    expect(rows[0]).toMatch(/自然人\s+21$/)
    expect(new Set(ends).size).toBe(1)
  })
})

/** The very bytes that a program writes to a terminal. */
function bytesOf(command: string, env: Readonly<Record<string, string>> = {}): string {
  const line = `stty cols ${columns} 2>/dev/null; ${command}`
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd,
    env: { ...environment(), ...env },
    encoding: 'utf8',
    input: '',
  })
  return stdout.replaceAll('\r\n', '\n')
}

describe.skipIf(!hasScript)(`what is written${withScript}`, () => {
  test('has colours on a terminal and the same words without them in a pipe', () => {
    const colored = bytesOf('disclose check slip.txt --quiet')
    const piped = bytesOf('disclose check slip.txt --quiet | cat')
    expect(colored).toContain(`${introducer}[`)
    expect(piped).not.toContain(introducer)
    expect(colored.replaceAll(new RegExp(`${introducer}\\[[0-9;]*m`, 'g'), '')).toBe(piped)
  })

  test('has no colours where NO_COLOR or a dumb terminal asks for none', () => {
    expect(bytesOf('disclose check slip.txt', { NO_COLOR: '1' })).not.toContain(introducer)
    expect(bytesOf('disclose check slip.txt', { TERM: 'dumb' })).not.toContain(introducer)
  })

  test('is one line a finding for GitHub, and no escape, on a terminal too', () => {
    expect(bytesOf('disclose check slip.txt -f github --quiet')).not.toContain(introducer)
  })
})
