import { expect, test } from 'vitest'
import { run } from './transcript.js'

const record = { schemaVersion: '1', form: 'form-2021' }

interface Line {
  readonly form?: string
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, unknown>> }
}

function validated(input: string | Buffer): readonly Line[] {
  const { stdout } = run(['validate', '-f', 'ndjson'], { input })
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
}

const kinds = (input: string | Buffer): readonly unknown[] =>
  validated(input).map(({ error }) => error?.params['reason'] ?? error?.code ?? 'record')

test('an object, an array and NDJSON are all records', () => {
  expect(kinds(JSON.stringify(record))).toEqual(['record'])
  expect(kinds(JSON.stringify(record, null, 2))).toEqual(['record'])
  expect(kinds(JSON.stringify([record, record]))).toEqual(['record', 'record'])
  expect(kinds(JSON.stringify([record, record], null, 2))).toEqual(['record', 'record'])
  expect(kinds(`[\n${JSON.stringify(record)}\n]`)).toEqual(['record'])
  expect(kinds(`${JSON.stringify(record)}\r\n${JSON.stringify(record)}\r\n`)).toEqual(['record', 'record'])
  expect(kinds(`\ufeff${JSON.stringify(record)}`)).toEqual(['record'])
  expect(kinds(`\n\n${JSON.stringify(record, null, 1)}\n`)).toEqual(['record'])
})

test('one bad line is one error and the rest goes on, first, last or between', () => {
  const good = JSON.stringify(record)
  expect(kinds(`nonsense\n${good}\n${good}`)).toEqual(['json-syntax', 'record', 'record'])
  expect(kinds(`${good}\n{"schemaVersion":\n${good}`)).toEqual(['record', 'json-truncated', 'record'])
  expect(kinds(`${good}\n${good.slice(0, -1)}`)).toEqual(['record', 'json-truncated'])
  expect(kinds(`${good}\n[1]\n"x"\n${good}`)).toEqual(['record', 'not-an-object', 'not-an-object', 'record'])
})

test('truncated JSON says where it stops, broken JSON where it breaks', () => {
  const place = (input: string): unknown => {
    const { reason, line, column } = validated(input)[0]?.error?.params ?? {}
    return { reason, line, column }
  }
  expect(place('{\n  "schemaVersion": "1",\n  "for')).toEqual({ reason: 'json-truncated', line: 3, column: 7 })
  expect(place('{\n  "schemaVersion": "1"\n  "form": 2\n}')).toEqual({ reason: 'json-syntax', line: 3, column: 3 })
  expect(place('[{"a": 1},\n 01]')).toEqual({ reason: 'json-syntax', line: 2, column: 2 })
  expect(place('甲州市乙丙局年度报告')).toEqual({ reason: 'json-syntax', line: 1, column: 1 })
})

test('a record of another schema version, and one that breaks the schema, are named with the pointer', () => {
  const params = (input: object): unknown => validated(JSON.stringify(input))[0]?.error?.params['pointer']
  expect(params({ ...record, schemaVersion: '2' })).toBe('/schemaVersion')
  expect(params({ ...record, year: '2021' })).toBe('/year')
  expect(run(['validate'], { input: JSON.stringify({ ...record, year: '2021' }) }).code).toBe(1)
})

test('a problem told in words ends with one mark', () => {
  const input = JSON.stringify({ ...record, requests: { newlyReceived: { totle: 3 } } })
  const said = (language: string): string =>
    run(['validate', '--lang', language], { input }).stdout.replace(/\n */g, language === 'zh' ? '' : ' ')
  expect(said('en')).toContain('Did you mean "total"? ')
  expect(said('zh')).toMatch(/是不是 "total"？$/)
})

test('nothing, and bytes that are no UTF-8, are told apart', () => {
  expect(kinds('')).toEqual(['empty'])
  expect(kinds(' \n ')).toEqual(['empty'])
  expect(kinds('[]')).toEqual(['empty'])
  expect(kinds(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).toEqual(['bytes-undecodable'])
})

test('lines that extract left for inputs without a record stay what they are', () => {
  const error = {
    schemaVersion: '1',
    id: 'x',
    source: { path: 'a.pdf' },
    error: { code: 'input-unreadable', params: { reason: 'binary', offset: 3 } },
  }
  expect(validated(JSON.stringify(error))).toEqual([error])
  expect(kinds(JSON.stringify({ ...error, error: { code: 'invented', params: {} } }))).toEqual(['schema'])
})
