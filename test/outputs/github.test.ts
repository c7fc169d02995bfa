import { expect, test } from 'vitest'
import github from '../../src/outputs/findings/github.js'
import { found, hostile, input, placed, style, written } from './found.js'

const text = '一行\n总计 233 件\n'
const evidence = [placed(text, '233', 2, 4)]

test('a finding is a command with its file, line and columns', () => {
  expect(written(github, [input([found({ evidence })], { text })])).toBe(
    '::error file=reports/a.txt,line=2,endLine=2,col=4,endColumn=7,title=某条规则 表三 第1行 总计::相差 1\n',
  )
  expect(written(github, [input([found({ severity: 'warning' })])])).toBe('::warning file=reports/a.txt,title=某条规则::相差 1\n')
  expect(written(github, [input([found({ severity: 'info' })])])).toMatch(/^::notice /)
})

test('a place over several lines has no columns', () => {
  const across = { ...placed(text, '233 件\n', 2, 4), quote: '233 件\n' }
  expect(written(github, [input([found({ evidence: [across] })], { text })])).toContain('line=2,endLine=3,title=')
})

test('a page or a DOCX has no lines to point at, standard input no file', () => {
  expect(written(github, [input([found({ evidence })], { text, inFile: false })])).toMatch(/^::error file=reports\/a\.txt,title=/)
  expect(written(github, [input([found({ evidence })], { text }, null)])).toMatch(/^::error title=甲局 某条规则 表三 第1行 总计::/)
})

test('a run without findings says nothing', () => {
  expect(written(github, [input([])])).toBe('')
})

test('whatever a report or a path holds, a finding is one line and one command', () => {
  const line = written(github, [input([found({ message: hostile })], { place: () => hostile }, `${hostile}.txt`)])
  expect(line.match(/\n/g)).toHaveLength(1)
  expect(line).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)\n$/.exec(line) ?? []
  expect(properties.split(',').map((property) => property.split('=')[0])).toEqual(['file', 'title'])
  expect(properties).toContain('%3A%3Aerror%3A%3A乙')
  expect(properties).toContain('%250A%2C%3A')
  expect(message).toContain('%250A,:<b>')
})

test('a suggestion is a line of the message', () => {
  const causes = [{ kind: 'typing', confidence: 'safe', changes: [{ pointer: '/requests/x', from: 161, to: 116 }] }] as const
  expect(written(github, [input([found({ causes })])])).toContain('::相差 1%0A把握较大：表三 第1行 总计 161 → 116（可能是录入笔误）\n')
})

test('an input without a record is an error at its line', () => {
  const error = {
    schemaVersion: '1',
    id: null,
    source: { path: 'a.ndjson' },
    error: { code: 'record-invalid', params: { reason: 'json-syntax', line: 3, column: 5 } },
  } as const
  expect(written(github, [input([], { result: null, error })], { ...style, language: 'en' })).toMatch(
    /^::error file=a\.ndjson,line=3,title=No valid record::this is not JSON from line 3/,
  )
})
