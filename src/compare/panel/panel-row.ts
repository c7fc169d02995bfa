import type { PanelRow, PanelValue } from '../../model/panel.js'
import { type IndicatorId, indicatorIds } from '../../model/report.js'
import { byCodeUnits } from '../../text/order.js'
import type { Chain, ChainYear } from './chains.js'
import { panelColumns } from './columns.js'
import { computed } from './formula.js'
import type { CellCode, Held } from './held.js'

/** What a row knows besides its report. */
interface Place {
  readonly chain: Chain
  readonly of: ChainYear
  /** The year of the chain before. */
  readonly before: number | null
  readonly findings: number
}

/** The row of one organ and year. */
export function rowOf(place: Place): PanelRow {
  const facts = factsOf(place)
  const { report } = place.of
  const values = panelColumns.map(({ name, formula }): [string, PanelValue] => [
    name,
    formula ? computed(formula, report.figure) : isIndicator(name) ? report.indicator(name) : (facts[name] ?? null),
  ])
  return { ...Object.fromEntries(values), organ: place.chain.organ, year: place.of.year }
}

function isIndicator(name: string): name is IndicatorId {
  return indicatorIds.some((id) => id === name)
}

function factsOf({ chain, of, before, findings }: Place): Readonly<Record<string, PanelValue>> {
  const { report, reports, year } = of
  const { form, scope, approximate, fromProse, quality } = report.facts
  const cells = countsOf(report)
  return {
    organKey: chain.key,
    series: seriesOf(report),
    form: form?.id ?? 'unknown',
    scope,
    gapBefore: before === null ? null : year - before - 1,
    reports: reports.length,
    path: pathsOf(report),
    approximate: approximate.join(' ') || null,
    fromProse: fromProse.join(' ') || null,
    ...quality,
    betweenFindings: findings,
    cellsBlank: cells.blank,
    cellsNotApplicable: cells.notApplicable,
    cellsUnread: cells.text + cells.unreadable + cells.unread,
    cellsUnitMissing: cells.unitMissing,
    cellsNotPrinted: cells.absent,
    cellsDisputed: cells.disputed,
  }
}

/** A report of 2019 in the old form counts as the old form does. */
function seriesOf({ form, year }: Held): string {
  const old = form === null ? year <= 2018 : form.years.from < 2019
  return old ? 'regulations-2007' : 'regulations-2019'
}

function pathsOf({ paths }: Held): string | null {
  const known = paths.flatMap((path) => path ?? [])
  return [...new Set(known)].sort(byCodeUnits).join(' ') || null
}

/** Of the cells that the form has and every report must fill. */
function countsOf(report: Held): Readonly<Record<CellCode, number>> {
  const counts: Record<CellCode, number> = {
    ...{ figure: 0, absent: 0, blank: 0, notApplicable: 0, text: 0, unreadable: 0, unitMissing: 0, unread: 0, disputed: 0 },
  }
  for (const { pointer, row } of report.cells) if (!row.optional) counts[report.code(pointer)]++
  return counts
}
