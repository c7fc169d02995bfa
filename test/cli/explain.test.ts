import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as engine from '../../src/cli/checking.js'
import { type Explained, explanationOf, pointersOf } from '../../src/cli/explaining.js'
import type { Explanation } from '../../src/model/explanation.js'
import type { RecordInput } from '../../src/model/report.js'
import type { Language } from '../../src/model/rule.js'
import { prettyExplanation } from '../../src/outputs/explanations/pretty-explanation.js'
import { displayWidth } from '../../src/text/width.js'
import { readReport } from '../reading.js'
import { report } from './invented.js'
import { run, temporaryFolder, transcript } from './transcript.js'

let cwd = ''

beforeAll(() => {
  cwd = temporaryFolder()
  writeFileSync(join(cwd, 'slip.txt'), report(21))
  writeFileSync(join(cwd, 'record.json'), run(['extract', 'slip.txt', '-f', 'json'], { cwd }).stdout)
  writeFileSync(join(cwd, 'records.ndjson'), run(['extract', 'slip.txt', 'slip.txt', 'record.json', '-f', 'ndjson'], { cwd }).stdout)
})

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const pointer = '/requests/newlyReceived/naturalPerson'

test('a figure is explained with its place, its identities and what confirms it, in both languages', () => {
  expect(transcript(['explain', 'slip.txt', pointer], { cwd })).toMatchSnapshot()
  expect(transcript(['explain', 'slip.txt', '/requests/outcomes/total/total', '--lang', 'zh'], { cwd })).toMatchSnapshot()
})

test('a figure in no identity, and a cell that is not printed, say so', () => {
  expect(run(['explain', 'slip.txt', '/proactive/licensing/decisions', '--lang', 'zh'], { cwd }).stdout).toContain('不在表式的任何等式里')
  const record = { schemaVersion: '1', form: 'form-2021', requests: { newlyReceived: { total: 3 } } }
  const explained = (path: string): string => run(['explain', '-', path, '--lang', 'zh'], { cwd, input: JSON.stringify(record) }).stdout
  expect(explained('/requests/newlyReceived/total')).toMatch(/^标准输入\n.*\n.*\n.*\n {2}数值：3\n {2}记录没有写明出处。\n/)
  expect(explained('/requests/carriedForward/total')).toContain('  原文没有印出这一格。\n')
  expect(explained('/requests/carriedForward/total')).toContain('无法判断（原文没有所需的数字）')
})

test('a record is explained as its document is, but for line and column', () => {
  const of = (file: string): Explanation => JSON.parse(run(['explain', file, pointer, '-f', 'json'], { cwd }).stdout)
  const [fromDocument, fromRecord] = [of('slip.txt'), of('record.json')]
  expect(fromDocument).toMatchObject({ value: 21, line: 21, column: 20, confirmedBy: 1 })
  expect({ ...fromDocument, line: null, column: null }).toEqual(fromRecord)
  expect(fromDocument.identities.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    'requests-balance broken',
    'requests-applicant-total holds',
  ])
})

test('the sentences that repeat a figure are quoted beside it', () => {
  const example = join(import.meta.dirname, '../../examples/report.txt')
  const { stdout } = run(['explain', example, '/requests/newlyReceived/total'])
  expect(stdout).toMatch(/What the sentences say\n {2}\d+:\d+ requests received: 233, agrees with the table/)
})

test('the sentence that parted a run of digits is said to have done so, and not to agree', () => {
  const glued = join(import.meta.dirname, '../../fixtures/statistics-fujian-glued/report.txt')
  const explained = (language: string): string =>
    run(['explain', glued, '/statistics/proactive/total', '--lang', language]).stdout.replace(/\n {2}(?! )/g, ' ')
  expect(explained('en')).toContain('placed by what the sentences say: text-agrees-with-table')
  expect(explained('en')).toContain('3418, was used to part the digits and confirms them no longer')
  expect(explained('zh')).toContain('由正文定位：text-agrees-with-table')
  expect(explained('zh')).toContain('3418，拆分数字时已用到它，不再印证')
})

test('a pointer may leave out its first stroke, and a wrong one gets the nearest', () => {
  expect(run(['explain', 'slip.txt', pointer.slice(1)], { cwd }).stdout).toBe(run(['explain', 'slip.txt', pointer], { cwd }).stdout)
  expect(transcript(['explain', 'slip.txt', '/requests/newlyRecieved/total'], { cwd })).toMatchSnapshot()
})

test.each([
  [['explain', 'slip.txt'], 2],
  [['explain', 'no-such-rule'], 2],
  [['explain', 'missing.txt', pointer], 2],
  [['explain', 'records.ndjson', pointer], 2],
  [['explain', 'requests-balance', '-f', 'json'], 2],
  [['explain', 'slip.txt', pointer, '-o', 'slip.txt'], 2],
])('a mistake is named: %j', (args, code) => {
  expect(run(args, { cwd }).code).toBe(code)
  expect(transcript(args, { cwd })).toMatchSnapshot()
})

test('what is no report or no record is said in the words of the other commands', () => {
  const said = (input: string): string => transcript(['explain', '-', pointer], { cwd, input }).split('\n').slice(1).join('\n')
  expect(said('nothing')).toBe('disclose: standard input: no annual report was found in it. Check that it is one.\nExit code: 1')
  expect(said('{"a": 1}')).toMatch(/^disclose: standard input: the record does not fit the schema/)
  expect(said('[]')).toMatch(/^disclose: standard input: a record is a JSON object/)
  expect(said('{"a": ')).toMatch(/^disclose: standard input: the JSON breaks off/)
})

describe('every figure of the fixtures', () => {
  const names = [
    'slip',
    'planted-slips',
    'statistics-slips',
    'prose-slips-2022',
    'hybrid-2019-item',
    'lines-bar-behind',
    'pipes-padding-bars',
  ]

  function explainedOf(name: string): Explained {
    const text = name === 'slip' ? report(21) : readFileSync(join(import.meta.dirname, `../../fixtures/${name}/report.txt`), 'utf8')
    return { record: readReport({ bytes: new TextEncoder().encode(text), path: null }) as RecordInput, path: `${name}.txt`, text }
  }

  test.each(names)(
    'of %s can be explained within 80 columns, and none is called correct',
    (name) => {
      const explained = explainedOf(name)
      const pointers = pointersOf(explained)
      expect(pointers.length).toBeGreaterThan(60)
      for (const language of ['en', 'zh'] as const satisfies readonly Language[]) {
        for (const each of pointers.filter((_, at) => at % 5 === 0)) {
          const explanation = explanationOf(explained, each, language, engine)
          const shown = prettyExplanation(explanation, explained.text, {
            language,
            color: false,
            width: 80,
            ruleTitle: engine.ruleTitleIn(language),
          })
          expect(shown.replaceAll('asked to correct', '')).not.toMatch(/\b(?:in)?correct\b|正确/)
          for (const line of shown.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        }
      }
    },
    120_000,
  )
})

describe('a figure of a row that lost its shape', () => {
  const lines = (changed: (line: string) => string): string => report().split('\n').map(changed).join('\n')
  const explained = (text: string, path: string, language: Language): string => {
    const record = readReport({ bytes: new TextEncoder().encode(text), path: null }) as RecordInput
    const explanation = explanationOf({ record, path: 'report.txt', text }, path, language, engine)
    return prettyExplanation(explanation, text, { language, color: false, width: 80, ruleTitle: engine.ruleTitleIn(language) })
  }

  test('is shown with what is printed, what each cell got, and which sums decided', () => {
    // Its zeros are gone, and with them the bars between.
    const text = lines((line) => (line.startsWith('一、本年新收') ? line.replaceAll(/ \| 0(?= \|)/g, '') : line))
    expect(explained(text, pointer, 'zh')).toContain('空白丢失')
    expect(explained(text, pointer, 'zh')).toMatchSnapshot()
    expect(explained(text, pointer, 'en')).toMatchSnapshot()
  })

  test('is shown in the run of digits it was parted from', () => {
    const text = lines((line) =>
      /^[（(一二三四\d]/.test(line) && line.split(' | ').length > 7 ? line.replaceAll(/ \| (?=\d)/g, '') : line,
    )
    expect(explained(text, '/requests/outcomes/total/total', 'zh')).toMatchSnapshot()
    expect(explained(text, '/requests/outcomes/total/total', 'en')).toMatchSnapshot()
  })
})
