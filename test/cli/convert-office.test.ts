import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { convertOffice } from '../../src/cli/convert-office.js'
import { docxOf, paragraph } from '../inputs/docx-file.js'
import { report } from './invented.js'
import { run } from './transcript.js'

const rtf = (text: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\uc0 ${[...text].map((char) => (char === '\n' ? '\\par\n' : (char.codePointAt(0) ?? 0) < 128 ? char : `\\u${char.charCodeAt(0)} `)).join('')}}`,
  )

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disclose-fake-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'tmp'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program of that name; it is called with the input last and the folder for the output before it. */
function fake(script: string, name = 'soffice'): Readonly<Record<string, string>> {
  const program = join(folder, 'bin', name)
  writeFileSync(
    program,
    `#!/bin/sh\nfor last; do :; done\nout=\nfor each; do [ "$before" = --outdir ] && out=$each; before=$each; done\n${script}\n`,
  )
  chmodSync(program, 0o755)
  return { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, TMPDIR: join(folder, 'tmp') }
}

/** Nothing is left behind in the folder for temporary files. */
const leftovers = (): readonly string[] => readdirSync(join(folder, 'tmp'))

const inFolder = (env: Readonly<Record<string, string>>): { readonly env: Readonly<Record<string, string>>; readonly cwd: string } => ({
  env,
  cwd: folder,
})

describe.skipIf(process.platform === 'win32')('a program that converts, stood in for', () => {
  test('is given a copy, and what it makes is the report; the record is of the file as it was', () => {
    const docx = docxOf(
      report()
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    )
    writeFileSync(join(folder, 'made.docx'), docx)
    writeFileSync(join(folder, 'report.doc'), rtf('原文'))
    const env = fake(`cp '${join(folder, 'made.docx')}' "$out/report.docx"; echo "$HOME" > '${join(folder, 'home')}'`)
    const { stdout, stderr, code } = run(['extract', 'report.doc'], inFolder(env))
    expect([stderr, code]).toEqual(['1 document, 1 record\n', 0])
    const record = JSON.parse(stdout)
    expect(record.source).toMatchObject({
      path: 'report.doc',
      format: 'docx',
      bytes: rtf('原文').length,
      sha256: createHash('sha256').update(rtf('原文')).digest('hex'),
    })
    expect(record.requests.newlyReceived.total).toBe(12)
    expect(record.warnings).toEqual([{ code: 'converted', params: { from: 'rtf', by: 'libreoffice' }, start: 0, end: 0 }])
    expect(leftovers()).toEqual([])
    expect(run(['check', 'report.doc'], inFolder(env)).stdout).toContain('of 200 figures confirmed')
    expect(run(['extract', '--text', 'report.doc'], inFolder(env)).stdout).toContain('一、总体情况')
    expect(leftovers()).toEqual([])
  })

  test('is found as libreoffice too', async () => {
    writeFileSync(join(folder, 'made.docx'), 'x')
    expect(await convertOffice(rtf(''), 'rtf', { env: fake(`cp '${join(folder, 'made.docx')}' "$out/a.docx"`, 'libreoffice') })).toEqual({
      bytes: Buffer.from('x'),
    })
  })

  test.each([
    ['writes nothing', 'exit 0'],
    ['fails', 'exit 1'],
    ['writes an empty file', ': > "$out/report.docx"'],
    ['is killed', 'kill -9 $$'],
  ])('that %s is said to have failed, and leaves nothing', (_, script) => {
    writeFileSync(join(folder, 'report.rtf'), rtf('甲'))
    const { stdout, stderr, code } = run(['extract', 'report.rtf'], inFolder(fake(script)))
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'input-unreadable', params: { reason: 'conversion-failed', kind: 'rtf' } } })
    expect(stderr).toContain('LibreOffice could not convert it.')
    expect(code).toBe(1)
    expect(leftovers()).toEqual([])
  })

  test('that does not end is ended, with all that it started', async () => {
    const pid = join(folder, 'pid')
    const env = fake(`sleep 60 & echo $! > '${pid}'; wait`)
    const before = new Set(readdirSync(tmpdir()))
    expect(await convertOffice(rtf('甲'), 'rtf', { env, limit: 500 })).toEqual({ reason: 'conversion-timed-out', seconds: 0.5 })
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('disclose-convert-') && !before.has(name))).toEqual([])
    await expect.poll(() => spawnSync('/bin/sh', ['-c', `kill -0 "$(cat '${pid}')"`]).status, { timeout: 3000 }).not.toBe(0)
  })

  test('that cannot be started is said to have failed', async () => {
    const env = fake('')
    chmodSync(join(folder, 'bin/soffice'), 0o644)
    expect(await convertOffice(rtf('甲'), 'rtf', { env })).toMatchObject({ reason: 'conversion-failed' })
  })

  test('that is not there is asked for by name, in both languages', () => {
    writeFileSync(join(folder, 'report.rtf'), rtf('甲'))
    const { stdout, stderr } = run(['extract', 'report.rtf'], inFolder({ PATH: join(folder, 'bin') }))
    expect(JSON.parse(stdout).error.params).toEqual({ reason: 'format-not-read', kind: 'rtf' })
    expect(stderr).toContain('Install LibreOffice')
    expect(run(['extract', 'report.rtf'], inFolder({ PATH: join(folder, 'bin'), LC_ALL: 'zh_CN.UTF-8' })).stderr).toContain(
      '请安装 LibreOffice',
    )
  })

  test('is not asked to convert what is no document of an office program', () => {
    const env = fake(`touch '${join(folder, 'asked')}'`)
    writeFileSync(join(folder, 'picture.doc'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]))
    writeFileSync(join(folder, 'report.txt'), report())
    run(['extract', 'picture.doc', 'report.txt'], inFolder(env))
    expect(readdirSync(folder)).not.toContain('asked')
  })
})

const office = spawnSync('soffice', ['--version']).status === 0
const when = office ? '' : ' (skipped: there is no soffice on the PATH)'

describe.skipIf(!office)(`LibreOffice itself${when}`, () => {
  test('converts an RTF, and the figures are those of the text', () => {
    writeFileSync(join(folder, 'report.rtf'), rtf(report()))
    const { stdout, stderr } = run(['extract', 'report.rtf'], inFolder({ TMPDIR: join(folder, 'tmp') }))
    const record = JSON.parse(stdout || stderr)
    expect(record.warnings.map(({ code }: { readonly code: string }) => code)).toContain('converted')
    const text = JSON.parse(run(['extract', '-'], { input: report() }).stdout)
    expect([record.proactive, record.requests, record.remedies]).toEqual([text.proactive, text.requests, text.remedies])
    expect(leftovers()).toEqual([])
  }, 120_000)
})
