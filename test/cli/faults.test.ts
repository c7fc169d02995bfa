import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CliCommand } from '../../src/cli/command.js'
import check from '../../src/cli/commands/check.js'
import extract from '../../src/cli/commands/extract.js'
import validate from '../../src/cli/commands/validate.js'
import type { RecordInput } from '../../src/model/report.js'
import type { SourceBytes } from '../../src/model/source-bytes.js'
import { report } from './invented.js'
import { temporaryFolder } from './transcript.js'

const defect = '有缺陷'

/** The program with a defect: what speaks of it cannot be read, and a record that has it in its title cannot be checked. */
vi.mock('../../src/pipeline.js', async (original) => {
  const isDefective = ({ bytes }: SourceBytes): boolean => new TextDecoder().decode(bytes).includes(defect)
  const pipeline = await original<typeof import('../../src/pipeline.js')>()
  const fail = (): never => {
    throw new RangeError('Maximum call stack size exceeded')
  }
  return {
    ...pipeline,
    readReport: async (source: SourceBytes) => (isDefective(source) ? fail() : pipeline.readReport(source)),
    readWithText: async (source: SourceBytes) => (isDefective(source) ? fail() : pipeline.readWithText(source)),
    checkReport: (record: RecordInput, options: Parameters<typeof pipeline.checkReport>[1]) =>
      record.title === defect ? fail() : pipeline.checkReport(record, options),
  }
})

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = temporaryFolder()
  writeFileSync(at('a.txt'), report())
  writeFileSync(at('b.txt'), report() + defect)
  writeFileSync(at('c.txt'), report())
  const lines = [
    { id: '甲', text: report() },
    { id: '乙', text: defect },
    { text: defect },
    { id: '丁', path: at('b.txt') },
    { text: report() },
  ]
  writeFileSync(at('lines.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'))
  const records = [null, defect, null].map((title) => ({ schemaVersion: '1', form: 'form-2021', title }))
  writeFileSync(at('records.ndjson'), records.map((line) => JSON.stringify(line)).join('\n'))
  writeFileSync(at('records.json'), JSON.stringify(records))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Line {
  readonly source?: { readonly path: string | null }
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, unknown>> }
}

/** The lines written, the notes for people, and how it ended. */
async function ran(command: CliCommand, names: readonly string[], settings = {}, language: 'zh' | 'en' = 'en') {
  const notes: string[] = []
  const output = at('out')
  const terminal = { env: {}, isTerminal: () => false, width: () => 80, note: (line: string) => notes.push(line) }
  const code = await command.run({ operands: names.map(at), settings: { format: 'ndjson', output, ...settings }, language, terminal })
  const lines = readFileSync(output, 'utf8').trim().split('\n')
  return { lines: lines.map((line): Line => JSON.parse(line)), notes, code }
}

const reasons = (lines: readonly Line[]): readonly unknown[] => lines.map(({ error }) => error?.params['reason'] ?? 'fine')
const fault = { reason: 'internal-fault', message: 'RangeError: Maximum call stack size exceeded' }

test.each([extract, check])(
  'a fault of the program in one document is its error line, the rest goes on, and the end is 2: $id',
  async (command) => {
    const { lines, notes, code } = await ran(command, ['a.txt', 'b.txt', 'c.txt'], { failLevel: 'never' })
    expect(reasons(lines)).toEqual(['fine', 'internal-fault', 'fine'])
    expect(lines[1]).toEqual({
      schemaVersion: '1',
      id: null,
      source: { path: at('b.txt') },
      error: { code: 'input-unreadable', params: fault },
    })
    expect(code).toBe(2)
    expect(notes[0]).toMatch(/b\.txt: disclose itself failed on it .*a defect of the program, not of the file\. Keep the file.*--version/)
  },
)

test('a fault in one line is the answer to that line, with the line where there is no path', async () => {
  const { lines, code } = await ran(extract, ['lines.ndjson'], { ndjsonInput: true })
  expect(reasons(lines)).toEqual(['fine', 'internal-fault', 'internal-fault', 'internal-fault', 'fine'])
  expect(lines.slice(1, 4).map(({ source, error }) => [source?.path, error?.params['line']])).toEqual([
    [at('lines.ndjson'), 2],
    [at('lines.ndjson'), 3],
    [at('b.txt'), undefined],
  ])
  expect(code).toBe(2)
})

test.each([
  ['records.ndjson', { line: 2 }],
  ['records.json', { item: 2 }],
])('a fault in checking one record of %s is the line of that record', async (name, place) => {
  const { lines, code } = await ran(validate, [name])
  expect(reasons(lines)).toEqual(['fine', 'internal-fault', 'fine'])
  expect(lines[1]?.error?.params).toEqual({ ...fault, ...place })
  expect(code).toBe(2)
})

test('Chinese says so in Chinese', async () => {
  const { notes } = await ran(check, ['b.txt'], {}, 'zh')
  expect(notes[0]).toContain('是程序的缺陷，不是文件的问题。请保留该文件，连同 disclose --version 的输出一并报告。')
})
