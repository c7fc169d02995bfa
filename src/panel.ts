import { pairingKey } from './compare/pairing/organ-key.js'
import type { Group } from './compare/panel/groups.js'
import { CellSpace, Held } from './compare/panel/held.js'
import { Panel } from './compare/panel/panel.js'
import { forms } from './forms/index.js'
import type { PanelResult } from './model/panel.js'
import { indicatorIds, type RecordInput } from './model/report.js'
import type { InputError, ReportResult } from './model/result.js'
import type { Language, Severity } from './model/rule.js'
import { checkReport, namedByPath } from './pipeline.js'
import { checkedIn } from './validate/checked.js'
import { formIndex } from './validate/form-index.js'
import { namingOf } from './validate/naming.js'

export type { Group } from './compare/panel/groups.js'

export interface PanelOptions {
  readonly language: Language
  /** Severity by rule id where it differs from the rule's own, of rules of one report and of several. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
}

/** Many reports of many organs and years, taken one by one in any order; of each only figures and whose they are is kept. */
export interface PanelBuilder {
  /** The name by which the report is paired; null where it does not say whose or of which year it is. */
  add(report: RecordInput, path?: string | null): string | null
  /** An input that gave no record: it is named among those that are paired with nothing. */
  missed(error: InputError): void
  result(groups?: readonly Group[]): PanelResult
}

let space: CellSpace | null = null

export function startPanel(options: PanelOptions): PanelBuilder {
  const { language, severities } = options
  const asked = severities ? { severities } : {}
  space ??= new CellSpace(forms, formIndex)
  const cells = space
  const panel = new Panel({ language, ...asked, naming: (report) => namingOf(report, language) })
  return {
    add: (report, path = report.source?.path ?? null) => {
      const key = pairingKey(report)
      const { organ = null } = report
      const year = report.year != null && isYear(report.year) ? report.year : null
      if (key === null || year === null) {
        panel.stray({ path, organ, year, reason: key === null ? 'organ-not-known' : 'year-not-known', error: null })
        return null
      }
      panel.add(held(report, path, { key, year }, checkReport(report, options), cells))
      return key
    },
    missed: (error) => {
      const { unit, unitYear } = namedByPath(error.source.path)
      panel.missed(error, { organ: unit, year: unitYear })
    },
    result: (groups) => panel.result(groups),
  }
}

/** The panel of records that are all at hand. */
export function panelOf(reports: Iterable<RecordInput>, options: PanelOptions, groups: readonly Group[] = []): PanelResult {
  const panel = startPanel(options)
  for (const report of reports) panel.add(report)
  return panel.result(groups)
}

/** Of a year far off nothing can be said, and the years between would fill pages. */
function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2200
}

function held(
  report: RecordInput,
  path: string | null,
  { key, year }: { readonly key: string; readonly year: number },
  { findings, figures }: ReportResult,
  cells: CellSpace,
): Held {
  const checked = checkedIn(report, forms)
  const { organ, organKey, scope, indicators } = checked.report
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return Held.of(
    checked,
    {
      ...{ path, organ: organ ?? key, organKey: organKey ?? null, key, year, scope: scope ?? null, form: checked.form },
      approximate: indicatorIds.filter((id) => indicators?.[id]?.approximate),
      fromProse: indicatorIds.filter((id) => indicators?.[id]?.from === 'prose'),
      quality: {
        ...{ errors: count('error'), warnings: count('warning'), notes: count('info') },
        ...{ figuresRead: figures.read, figuresConfirmed: figures.confirmed },
      },
    },
    cells,
  )
}
