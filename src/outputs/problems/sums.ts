import type { Severity } from '../../model/rule.js'
import { inputName } from '../input-errors.js'
import type { FindingStyle, PlacedInput } from '../printer.js'
import { cellText } from '../spreadsheet/cell.js'
import type { Column } from './columns.js'
import { type Problem, unitOf } from './problem.js'

export type Counts = Record<Severity, number>

export interface UnitSum extends Counts {
  readonly unit: string
  files: number
}

export interface RuleSum extends Counts {
  readonly rule: string
  readonly title: string | null
  files: number
}

const severityColumns: readonly Column<Counts>[] = [
  { title: { zh: '错误', en: 'errors' }, width: 10, cell: ({ error }) => error },
  { title: { zh: '警告', en: 'warnings' }, width: 10, cell: ({ warning }) => warning },
  { title: { zh: '提示', en: 'notes' }, width: 10, cell: ({ info }) => info },
  { title: { zh: '合计', en: 'total' }, width: 10, cell: ({ error, warning, info }) => error + warning + info },
]

export const unitColumns: readonly Column<UnitSum>[] = [
  { title: { zh: '单位', en: 'unit' }, width: 32, cell: ({ unit }) => unit },
  { title: { zh: '文件数', en: 'files' }, width: 10, cell: ({ files }) => files },
  ...severityColumns,
]

export const ruleColumns: readonly Column<RuleSum>[] = [
  { title: { zh: '规则', en: 'rule' }, width: 28, cell: ({ rule }) => rule },
  { title: { zh: '规则名称', en: 'rule title' }, width: 36, cell: ({ title }) => title },
  { title: { zh: '涉及文件数', en: 'files' }, width: 12, cell: ({ files }) => files },
  ...severityColumns,
]

/** Running sums by unit and by rule, in the order they were met; as long as there are units and rules, not findings. */
export class Sums {
  readonly #units = new Map<string, UnitSum>()
  readonly #rules = new Map<string, RuleSum>()

  /** A report without findings counts too: the office sees who is clean. What says no unit stands under its file. */
  add(input: PlacedInput, problems: readonly Problem[], { language }: FindingStyle): void {
    const path = input.result?.path ?? input.error?.source.path ?? null
    const unit = unitOf(input) ?? cellText(inputName(path, language))
    const ofUnit = this.#units.get(unit) ?? { unit, files: 0, error: 0, warning: 0, info: 0 }
    this.#units.set(unit, ofUnit)
    if (!input.ofRun) ofUnit.files += 1
    const met = new Set<string>()
    for (const { rule, title, severity } of problems) {
      const ofRule = this.#rules.get(rule) ?? { rule, title, files: 0, error: 0, warning: 0, info: 0 }
      this.#rules.set(rule, ofRule)
      ofUnit[severity] += 1
      ofRule[severity] += 1
      if (!met.has(rule) && !input.ofRun) ofRule.files += 1
      met.add(rule)
    }
  }

  get units(): Iterable<UnitSum> {
    return this.#units.values()
  }

  get rules(): Iterable<RuleSum> {
    return this.#rules.values()
  }
}
