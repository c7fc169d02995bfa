import type { ReportResult, Summary, Tally } from '../model/result.js'
import type { Severity } from '../model/rule.js'

/** The totals of many reports: what the last line on standard error says. */
export function summarise(results: readonly ReportResult[]): Summary {
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const finding of results.flatMap((result) => result.findings)) findings[finding.severity]++
  return {
    documents: results.length,
    checks: {
      pass: total(results, 'pass'),
      fail: total(results, 'fail'),
      notEvaluable: total(results, 'notEvaluable'),
    },
    findings,
    causes: findings.error + findings.warning + findings.info,
  }
}

function total(results: readonly ReportResult[], key: keyof Tally): number {
  return results.reduce((sum, result) => sum + result.checks[key], 0)
}
