import type { Finding } from '../model/finding.js'
import type { ReportResult, Summary, Tally } from '../model/result.js'
import { severities } from '../model/rule.js'
import type { Miss } from './attempt.js'
import { clean, type ExitCode, found, unusable } from './exit-code.js'
import type { FailLevel } from './options.js'

/** Running sums of a run: nothing of a document is kept once its line is written. */
export class Account {
  #inputs = 0
  #opened = 0
  #withoutRecord = 0
  #reached = false
  #known = 0
  #faulty: boolean = false
  readonly #checks = { pass: 0, fail: 0, notEvaluable: 0 }
  readonly #findings = { error: 0, warning: 0, info: 0 }
  readonly #failLevel: FailLevel

  constructor(failLevel: FailLevel = 'error') {
    this.#failLevel = failLevel
  }

  record(): void {
    this.#inputs += 1
    this.#opened += 1
  }

  missed({ opened, fault }: Omit<Miss, 'error'>): void {
    this.#inputs += 1
    this.#withoutRecord += 1
    if (opened) this.#opened += 1
    if (fault) this.#faulty = true
  }

  result(result: ReportResult): void {
    this.record()
    this.#checks.pass += result.checks.pass
    this.#checks.fail += result.checks.fail
    this.#checks.notEvaluable += result.checks.notEvaluable
    this.ofRun(result)
  }

  /** Checks between documents. */
  between({ pass, fail, notEvaluable }: Tally, findings: readonly Finding[]): void {
    this.#checks.pass += pass
    this.#checks.fail += fail
    this.#checks.notEvaluable += notEvaluable
    this.ofRun({ findings })
  }

  /** What a roster or a baseline says is found, and no document. */
  ofRun({ findings }: Pick<ReportResult, 'findings'>): void {
    for (const { severity } of findings) {
      this.#findings[severity] += 1
      if (this.#failLevel !== 'never' && severities.indexOf(severity) >= severities.indexOf(this.#failLevel)) this.#reached = true
    }
  }

  /** Findings that a baseline knows. */
  known(count: number): void {
    this.#known += count
  }

  get documents(): number {
    return this.#inputs
  }

  get withoutRecord(): number {
    return this.#withoutRecord
  }

  /** Findings so far. */
  get found(): number {
    const { error, warning, info } = this.#findings
    return error + warning + info
  }

  /** One finding is one cause (CONTRACT.md). */
  get summary(): Summary {
    const { found: causes } = this
    return { documents: this.#inputs, checks: { ...this.#checks }, findings: { ...this.#findings }, causes, known: this.#known }
  }

  get exitCode(): ExitCode {
    if (this.#faulty || (this.#inputs > 0 && this.#opened === 0)) return unusable
    return this.#reached || this.#withoutRecord > 0 ? found : clean
  }
}
