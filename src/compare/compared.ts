import type { BetweenRule, Body, Compared } from '../model/between.js'
import type { Checked, Rule } from '../model/rule.js'

/** A checked record as rules between reports see it. */
export function comparedOf(checked: Checked, body: Body | null): Compared {
  const { form, cells, report } = checked
  return {
    ...{ form, cells, organ: report.organ ?? null, year: report.year ?? null, scope: report.scope ?? null },
    body,
    cell: checked.cell,
    figure: checked.figure,
    state: checked.state,
    printed: checked.printed,
    rowPrinted: checked.rowPrinted,
    disputed: () => false,
    indicator: (id) => report.indicators?.[id]?.value ?? null,
  }
}

/** The rule over one report, with what it is compared with in hand: so it runs beside the rules of one report. */
export function boundTo(rule: BetweenRule, others: readonly Compared[], body: Body | null): Rule {
  return { ...rule, examples: [], check: (checked) => rule.check(comparedOf(checked, body), others) }
}
