import type { Finding, FindingEvidence } from '../../src/model/finding.js'
import type { ReportResult } from '../../src/model/result.js'
import type { FindingPrinter, FindingStyle, PlacedInput } from '../../src/outputs/printer.js'

/** What a report must not do to a terminal, a log or a viewer. */
export const hostile = '\u001b[31m甲\r\n::error::乙\u0000\u202e%0A,:<b>&"\']]>{0}[点](http://x.invalid)\ud800\ufffe'

export const summary = {
  documents: 1,
  checks: { pass: 1, fail: 1, notEvaluable: 0 },
  findings: { error: 1, warning: 0, info: 0 },
  causes: 1,
  known: 0,
}

export const style: FindingStyle = {
  language: 'zh',
  color: false,
  width: 80,
  version: '1.2.3',
  failLevel: 'error',
  ruleTitle: (id) => (id === 'a-rule' ? '某条规则' : null),
  ruleCards: () => [{ id: 'a-rule', severity: 'error', title: '某条规则', checks: '查什么', act: '怎么办', innocent: null }],
}

export const placed = (text: string, quote: string, line: number | null, column: number | null): FindingEvidence => {
  const start = text.indexOf(quote)
  return { pointer: '/requests/newlyReceived/total', start, end: start + quote.length, quote, line, column }
}

export const found = (part: Partial<Finding> = {}): Finding => ({
  rule: 'a-rule',
  rules: ['a-rule'],
  severity: 'error',
  message: '相差 1',
  pointers: [],
  expected: null,
  actual: null,
  blanksAsZero: false,
  evidence: [],
  causes: [],
  fingerprint: '0123456789abcdef',
  ...part,
})

export function input(findings: readonly Finding[], part: Partial<PlacedInput> = {}, path: string | null = 'reports/a.txt'): PlacedInput {
  const result: ReportResult = {
    ...{ path, organ: '甲局', year: 2023, form: 'form-2021', findings },
    checks: { pass: 1, fail: findings.length, notEvaluable: 0 },
    figures: { read: 2, confirmed: 1, identities: 1 },
  }
  return { result, error: null, text: null, place: (pointer) => (pointer.startsWith('/requests') ? '表三 第1行 总计' : null), ...part }
}

/** As a run writes it. */
export function written(printer: FindingPrinter, inputs: readonly PlacedInput[], own: FindingStyle = style): string {
  const begun = printer.begin?.(own) ?? printer
  return begun.open + inputs.map((each) => begun.render(each, own)).join(begun.between) + begun.close(summary, own)
}
