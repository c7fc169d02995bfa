import { expect, test } from 'vitest'
import sarif from '../../src/outputs/findings/sarif.js'
import { found, hostile, input, placed, style, written } from './found.js'
import { sarifProblems } from './sarif-schema.js'

// biome-ignore lint/suspicious/noExplicitAny: a log is looked into wherever a test wants to
type Log = any

function logOf(...args: Parameters<typeof written> extends readonly [unknown, ...infer Rest] ? Rest : never): Log {
  const log = JSON.parse(written(sarif, ...args))
  expect(sarifProblems(log)).toEqual([])
  return log.runs[0]
}

const text = '一行\n本年新收 250 件，总计 233 件\n'
const evidence = [placed(text, '233', 2, 15), placed(text, '250', 2, 6)]

test('the schema refuses what is no log', () => {
  expect(sarifProblems({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([])
  const wrong = { tool: { driver: { name: 'x' } }, results: [{ message: {}, level: 'info' }] }
  expect(sarifProblems({ version: '2.1.0', runs: [wrong] })).not.toEqual([])
})

test('a run without findings is a log without results', () => {
  expect(logOf([])).toMatchObject({
    tool: {
      driver: { name: 'disclose', version: '1.2.3', rules: [{ id: 'a-rule', defaultConfiguration: { level: 'error' } }, {}, {}, {}, {}] },
    },
    results: [],
    columnKind: 'utf16CodeUnits',
    language: 'zh-CN',
    invocations: [{ executionSuccessful: true }],
  })
  expect(logOf([input([])]).results).toEqual([])
})

test('a place is a region, other places are related, and the rule is in the table', () => {
  const finding = found({ evidence, pointers: ['/requests/newlyReceived/total'], expected: 250, actual: 233 })
  const run = logOf([input([finding], { text }), input([found({ severity: 'info' })], { text })])
  const [result, other] = run.results
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('a-rule')
  expect(result).toMatchObject({ ruleId: 'a-rule', level: 'error', message: { text: '相差 1' } })
  expect(result.partialFingerprints).toEqual({ 'disclose/v1': '0123456789abcdef' })
  const [{ physicalLocation, logicalLocations }] = result.locations
  expect(physicalLocation.artifactLocation).toEqual({ uri: 'reports/a.txt' })
  const { charOffset, charLength, ...region } = physicalLocation.region
  expect(region).toEqual({ startLine: 2, startColumn: 15, endLine: 2, endColumn: 18, snippet: { text: '233' } })
  expect(text.slice(charOffset, charOffset + charLength)).toBe('233')
  expect(logicalLocations).toEqual([{ name: '表三 第1行 总计', fullyQualifiedName: '/requests/newlyReceived/total', kind: 'value' }])
  expect(result.relatedLocations).toMatchObject([{ id: 1, message: { text: '表三 第1行 总计 “250”' } }])
  expect(other).toMatchObject({ level: 'note' })
})

test('a page or a DOCX has no lines of its own: the place is one in its text', () => {
  const [result] = logOf([input([found({ evidence })], { text, inFile: false })]).results
  expect(result.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'reports/a.txt' } })
  expect(result.locations[0].properties.extractedText).toMatchObject({ line: 2, column: 15, quote: '233' })
})

test('a record without evidence has the cell and no region, standard input no file', () => {
  const finding = found({ pointers: ['/requests/newlyReceived/total'] })
  const [result] = logOf([input([finding], {}, null)]).results
  expect(result.locations).toEqual([
    { logicalLocations: [{ name: '表三 第1行 总计', fullyQualifiedName: '/requests/newlyReceived/total', kind: 'value' }] },
  ])
  expect(logOf([input([found()], {}, null)]).results[0].locations).toBeUndefined()
})

test('a record with evidence and no text at hand has offsets and no lines', () => {
  const [result] = logOf([input([found({ evidence: [placed(text, '233', null, null)] })])]).results
  expect(result.locations[0].physicalLocation.region).toEqual({ charOffset: text.indexOf('233'), charLength: 3, snippet: { text: '233' } })
})

test('paths are percent-encoded, and as seen from the folder of the run', () => {
  const uriOf = (path: string, pathFrom?: (path: string) => string): string =>
    logOf([input([found()], {}, path)], { ...style, ...(pathFrom ? { pathFrom } : {}) }).results[0].locations[0].physicalLocation
      .artifactLocation.uri
  expect(uriOf('报告 1/甲#局?.txt')).toBe('%E6%8A%A5%E5%91%8A%201/%E7%94%B2%23%E5%B1%80%3F.txt')
  expect(uriOf('a:b%.txt')).toBe('a%3Ab%25.txt')
  expect(uriOf('/somewhere/a.txt', () => 'a.txt')).toBe('a.txt')
  expect(uriOf('\ud800.txt')).toBe('%EF%BF%BD.txt')
})

test('a suggestion is said and kept, and nothing offers to rewrite the report', () => {
  const causes = [
    { kind: 'typing', confidence: 'suggested', changes: [{ pointer: '/requests/newlyReceived/total', from: 233, to: 332 }] },
  ] as const
  const [result] = logOf([input([found({ evidence, causes })], { text })]).results
  expect(result.message.text).toBe('相差 1\n建议核对：表三 第1行 总计 233 → 332（可能是录入笔误）')
  expect(result.properties.causes).toEqual(causes)
  expect(result.fixes).toBeUndefined()
})

test('what a report says is no link, no argument and no escape', () => {
  const run = logOf([input([found({ message: hostile, evidence: [{ ...placed(text, '233', 2, 15), quote: hostile }] })], { text })])
  const said = run.results[0].message.text
  expect(said).toContain('{{0}}')
  expect(said).not.toMatch(/\]\(/)
  expect(said).not.toMatch(/(?!\n)\p{Cc}/u)
  expect(written(sarif, [input([found({ message: hostile })])])).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
})

test('an input without a record is a result; a fault of ours is told of the invocation too', () => {
  const failed = (reason: string): Log =>
    logOf([
      input([], {
        result: null,
        error: {
          schemaVersion: '1',
          id: null,
          source: { path: 'a.txt' },
          error: { code: 'input-unreadable', params: { reason, message: 'TypeError: x' } },
        },
      }),
    ])
  expect(failed('missing')).toMatchObject({
    results: [{ ruleId: 'input-unreadable', level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' } } }] }],
    invocations: [{ executionSuccessful: true }],
  })
  expect(failed('internal-fault')).toMatchObject({
    results: [{ ruleId: 'input-unreadable' }],
    invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'internal-fault' } }] }],
  })
})
