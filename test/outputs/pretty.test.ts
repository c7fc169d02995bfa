import { expect, test } from 'vitest'
import type { Cause, Finding, FindingEvidence } from '../../src/model/finding.js'
import type { ReportResult } from '../../src/model/result.js'
import type { Language } from '../../src/model/rule.js'
import pretty from '../../src/outputs/findings/pretty.js'
import { displayWidth } from '../../src/text/width.js'

const result = (made: Partial<ReportResult['checks']>, findings: readonly Finding[] = [], read = 200): ReportResult => ({
  path: 'a.txt',
  organ: null,
  year: null,
  form: 'form-2021',
  findings,
  checks: { pass: 0, fail: 0, notEvaluable: 0, ...made },
  figures: { read, confirmed: 0, identities: 0 },
})

const printed = (checked: ReportResult, language: Language = 'en', text: string | null = null): string =>
  pretty.render({ result: checked, error: null, text, place: () => null }, { language, color: false, width: 80 })

const placed = (start: number, quote: string, line: number | null = 1): FindingEvidence => ({
  pointer: null,
  start,
  end: start + quote.length,
  quote,
  line,
  column: line === null ? null : start + 1,
})

const found = (evidence: readonly FindingEvidence[]): Finding => ({
  rule: 'a-rule',
  rules: ['a-rule'],
  severity: 'error',
  message: 'a message',
  pointers: [],
  expected: null,
  actual: null,
  blanksAsZero: false,
  evidence,
  causes: [],
  fingerprint: '',
})

test.each([
  [{ notEvaluable: 66 }, 'nothing could be checked; ', '没有可判断的项目；'],
  [{}, 'nothing could be checked; ', '没有可判断的项目；'],
  [{ pass: 1, notEvaluable: 65 }, 'no findings in the one check that could be made; ', '在可判断的 1 项检查中没有发现问题；'],
  [{ pass: 60, notEvaluable: 6 }, 'no findings among the 60 checks that could be made; ', '在可判断的 60 项检查中没有发现问题；'],
  [{ pass: 66 }, 'no findings; 66 pass', '没有发现问题；通过 66 项'],
])('no findings say no more than what could be checked: %j', (checks, english, chinese) => {
  const rows = (language: Language): string => printed(result(checks), language).replace(/\n {2}/g, ' ')
  expect(rows('en')).toContain(`a.txt ${english}`)
  expect(rows('zh')).toContain(`a.txt ${chinese}`)
})

test('one figure is a figure', () => {
  expect(printed(result({ pass: 1 }, [], 1))).toContain('1 figure read')
  expect(printed(result({ pass: 1 }, [], 2))).toContain('2 figures read')
})

test('other places come once each, six of them, and the rest is counted', () => {
  const evidence = [0, 10, 10, 20, 30, 40, 50, 60, 70, 80].map((start) => placed(start, String(start), null))
  const finding = found([...evidence, placed(0, '0', null)])
  expect(printed(result({ fail: 1 }, [finding]))).toContain('  see also: "10"; "20"; "30"; "40"; "50"; "60"; and 2 more\n')
  expect(printed(result({ fail: 1 }, [finding]), 'zh')).toContain('  相关：“10”；“20”；“30”；“40”；“50”；“60”；另有 2 处\n')
  expect(printed(result({ fail: 1 }, [found(evidence.slice(0, 7))]))).toContain('"50"\n')
})

test('a long quote is cut by its width, and white space in it is one blank', () => {
  const long = placed(10, `${'政府信息'.repeat(9)}`, null)
  const [, quote = ''] =
    /“(.*)”/.exec(printed(result({ fail: 1 }, [found([placed(0, '0', null), long])]), 'zh').replace(/\n\s*/g, '')) ?? []
  expect(quote).toMatch(/^(?:政府信息)+.*…$/)
  expect(displayWidth(quote)).toBeLessThanOrEqual(24)
  const broken = placed(10, '一、\n\t总体 情况', null)
  expect(printed(result({ fail: 1 }, [found([placed(0, '0', null), broken])]))).toContain('"一、 总体 情况"')
})

test('places on the line that is shown have carets and no second mention', () => {
  const text = '12 | 34\n56'
  const evidence = [placed(0, '12'), placed(5, '34'), placed(5, '34'), placed(8, '56', 2)]
  const rows = printed(result({ fail: 1 }, [found(evidence)]), 'en', text).split('\n')
  expect(rows.slice(3, 6)).toEqual(['    1 │ 12 | 34', '      │ ^^   ^^', '  see also: 2:9 "56"'])
})

test('a place on the same line is told apart where the line is cut before it', () => {
  const text = `${'甲'.repeat(20)}公开12条${'乙'.repeat(300)}公开21条`
  const [near, far] = [text.indexOf('公开12条'), text.indexOf('公开21条')]
  const rows = printed(result({ fail: 1 }, [found([placed(near, '公开12条'), placed(far, '公开21条')])]), 'en', text)
  expect(rows).toContain('^^^^^^^^')
  expect(rows).toContain(`see also: 1:${far + 1} "公开21条"`)
})

test('words of the prose are quoted where no line can be shown', () => {
  const said: FindingEvidence = { ...placed(5, '未发生行政复议', null), pointer: '/indicators/reconsiderations/prose' }
  expect(printed(result({ fail: 1 }, [found([said])]), 'zh')).toContain('a.txt “未发生行政复议”')
})

const change = (pointer: string, from: number | null, to: number): Cause['changes'][number] => ({ pointer, from, to })
const caused = (causes: readonly Cause[]): Finding => ({ ...found([]), causes })
const causeOf = (confidence: Cause['confidence'], kind: Cause['kind'], ...changes: Cause['changes']): Cause => ({
  kind,
  confidence,
  changes,
})

test('a cause says what to change and how sure that is', () => {
  const finding = caused([causeOf('safe', 'typing', change('/a', 161, 116))])
  expect(printed(result({ fail: 1 }, [finding]))).toContain('  well supported: /a 161 → 116 (perhaps a slip in typing)\n')
  expect(printed(result({ fail: 1 }, [finding]), 'zh')).toContain('  把握较大：/a 161 → 116（可能是录入笔误）\n')
  const blank = caused([causeOf('suggested', 'missing-total', change('/t', null, 7))])
  expect(printed(result({ fail: 1 }, [blank]), 'zh')).toContain('  建议核对：/t 空白 → 7（可能漏填合计）\n')
  expect(printed(result({ fail: 1 }, [caused([causeOf('suggested', 'unknown', change('/a', 1, 7))])]))).toContain(
    '  to be checked: /a 1 → 7\n',
  )
})

test('six candidates are listed, a line each, and the rest are counted; nothing stands for a cause that is not known', () => {
  const ties = Array.from({ length: 8 }, (_, index) => causeOf('candidate', 'unknown', change(`/${index}`, 0, 1)))
  const rows = printed(result({ fail: 1 }, [caused(ties)])).split('\n')
  expect(rows.filter((row) => row.startsWith('  candidate: '))).toHaveLength(6)
  expect(rows).toContain('  2 more candidates')
  expect(printed(result({ fail: 1 }, [caused([causeOf('candidate', 'unknown')])]))).not.toContain('candidate')
})

test('what a cause changes is no wider than the line', () => {
  const many = caused([
    causeOf('safe', 'shifted-row', ...Array.from({ length: 9 }, (_, index) => change(`/requests/outcomes/row/${index}`, index, index + 1))),
  ])
  const rows = printed(result({ fail: 1 }, [many]), 'zh').split('\n')
  for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(80)
  expect(rows.map((row) => row.trim()).join('')).toContain('5 → 6等 9 格（可能整行错位）')
})
