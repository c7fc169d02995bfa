import type { DiffSide, ReportDiff } from '../../model/diff.js'
import { type Form, type TableId, tableIds } from '../../model/form.js'
import { compareCells } from './cells.js'
import type { Compared } from './compared.js'
import { compareIndicators } from './indicators.js'
import { compareOutlines } from './outline.js'
import { compareTexts } from './texts.js'

/** What changed from A to B. */
export function diff(a: Compared, b: Compared, forms: readonly Form[]): ReportDiff {
  const { cells, figures } = compareCells(a, b, forms)
  const { headings, pairs } = compareOutlines(a.report.sections ?? [], b.report.sections ?? [])
  const { sections, sentences, repeated, repeatedMasked, reason } = compareTexts(a.text, b.text, pairs)
  return {
    schemaVersion: '1',
    a: a.report.source?.path ?? null,
    b: b.report.source?.path ?? null,
    reports: { a: sideOf(a), b: sideOf(b) },
    cells: [...cells, ...compareIndicators(a, b)],
    figures,
    headings,
    sections,
    sentences,
    repeated,
    repeatedMasked,
    reason,
  }
}

function sideOf({ report, values, text }: Compared): DiffSide {
  const { title = null, organ = null, year = null, form, scope = null } = report
  const printed = [...values.keys(), ...Object.keys(report.evidence ?? {})]
  const has = (table: TableId): boolean => printed.some((pointer) => pointer.startsWith(`/${table}/`))
  return { title, organ, year, form, scope, tables: tableIds.filter(has), text: text !== null }
}
