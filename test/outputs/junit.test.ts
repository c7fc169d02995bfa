import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import junit from '../../src/outputs/findings/junit.js'
import type { FindingStyle, PlacedInput } from '../../src/outputs/printer.js'
import { found, hostile, input, placed, style, written } from './found.js'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Throws where the XML is not well formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0] as Element
}

const suites = (inputs: readonly PlacedInput[], own: FindingStyle = style): readonly Element[] =>
  parsed(written(junit, inputs, own)).children.filter(({ name }) => name === 'testsuite')

const cases = (checked: PlacedInput, own: FindingStyle = style): readonly Element[] =>
  suites([checked], own)[0]?.children.filter(({ name }) => name === 'testcase') ?? []

const tally = (rule: string, pass: number, fail: number, notEvaluable = 0) => {
  return { rule, pass, fail, notEvaluable, reasons: notEvaluable > 0 ? (['blank', 'not-read'] as const) : [] }
}

test('a run without inputs is well formed', () => {
  expect(parsed(written(junit, []))).toMatchObject({ name: 'testsuites', attributes: { name: 'disclose' }, children: [] })
})

test('every rule that had something to check is a case: passed, failed, or skipped with the reason', () => {
  const tallies = () => [tally('a-rule', 5, 1), tally('b-rule', 3, 0), tally('c-rule', 0, 0, 2), tally('d-rule', 4, 0, 2)]
  const checked = input([found({ evidence: [placed('233', '233', 1, 1)] })], { tallies })
  expect(suites([checked])[0]?.attributes).toEqual({ name: 'reports/a.txt', tests: '4', failures: '1', errors: '0', skipped: '1' })
  const [failed, passed, skipped, partly] = cases(checked)
  expect(failed?.attributes).toEqual({ name: 'a-rule 某条规则', classname: 'reports/a_txt', file: 'reports/a.txt' })
  expect(failed?.children).toMatchObject([{ name: 'failure', attributes: { message: '相差 1', type: 'a-rule' } }])
  expect(failed?.children[0]?.text).toBe('reports/a.txt:1:1 表三 第1行 总计\n错误 a-rule\n相差 1')
  expect(passed?.children).toEqual([])
  expect(skipped?.children).toMatchObject([{ name: 'skipped', attributes: { message: '无法判断：有空白格、有数字未能读出' } }])
  expect(partly?.children).toMatchObject([{ name: 'system-out', text: '6 项检查中有 2 项无法判断：有空白格、有数字未能读出' }])
})

test('what is below the fail level fails nothing and is said', () => {
  const checked = input([found({ severity: 'warning' })], { tallies: () => [tally('a-rule', 0, 1)] })
  const ending = (failLevel: NonNullable<FindingStyle['failLevel']>): string | undefined =>
    cases(checked, { ...style, failLevel })[0]?.children[0]?.name
  expect(ending('error')).toBe('system-out')
  expect(ending('warning')).toBe('failure')
  expect(ending('info')).toBe('failure')
  expect(ending('never')).toBe('system-out')
})

test('a cause that breaks two rules fails the case of each', () => {
  const checked = input([found({ rules: ['a-rule', 'b-rule'] })], { tallies: () => [tally('a-rule', 0, 1), tally('b-rule', 0, 1)] })
  expect(cases(checked).map(({ children }) => children[0]?.name)).toEqual(['failure', 'failure'])
})

test('a rule whose findings a baseline knows is skipped, not passed', () => {
  const checked = input([], { tallies: () => [tally('a-rule', 3, 1)], known: 1 })
  expect(cases(checked)[0]?.children).toMatchObject([{ name: 'skipped', attributes: { message: '基线中已有' } }])
})

test('an input without a record is an error', () => {
  const error = { schemaVersion: '1', id: null, source: { path: 'a.txt' }, error: { code: 'no-record', params: {} } } as const
  const [only] = cases(input([], { result: null, error }))
  expect(only?.attributes['name']).toBe('no-record 不是年度报告')
  expect(only?.children).toMatchObject([{ name: 'error', attributes: { type: 'no-record' } }])
})

test('what a roster says is a suite of the unit', () => {
  const [suite] = suites([input([found({ rule: 'not-handed-in', rules: ['not-handed-in'] })], { ofRun: true }, null)])
  expect(suite?.attributes).toMatchObject({ name: '甲局', failures: '1' })
  expect(suite?.children.map(({ name }) => name)).toEqual(['testcase'])
})

test('whatever a report or a path holds, the XML is well formed and keeps its words', () => {
  const checked = input([found({ message: hostile })], {}, `${hostile}.txt`)
  const [only] = cases(checked)
  expect(only?.children[0]?.attributes['message']).toContain('%0A,:<b>&"\']]>{0}')
  expect(only?.children[0]?.text).toContain('<b>&')
  expect(written(junit, [checked])).not.toMatch(/(?!\n)[\p{Cc}\p{Surrogate}\ufffe]/u)
})

test('paths are as seen from the folder of the run', () => {
  const xml = written(junit, [input([found()], {}, '/somewhere/deep/a.txt')], { ...style, pathFrom: () => 'a.txt' })
  expect(xml).not.toContain('somewhere')
})
