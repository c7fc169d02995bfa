import type { Compared } from '../../../model/between.js'
import type { FormCell, NotEvaluable, Outcome } from '../../../model/rule.js'

/** What a check of one cell comes to; null where it has nothing to say. */
export type CellOutcome<Failed> = { readonly failed: Failed } | { readonly reason: NotEvaluable['reason'] } | 'holds' | null

/** The outcomes of all cells of a report, brought together by table: one failure names every cell of the table that fails. */
export function byTable<Failed>(
  report: Compared,
  settle: (cell: FormCell) => CellOutcome<Failed>,
  fail: (cells: readonly (readonly [FormCell, Failed])[]) => Outcome,
): readonly Outcome[] {
  const tables = [...new Set(report.cells.map(({ table }) => table))]
  return tables.flatMap((table) => {
    const settled = report.cells.filter((cell) => cell.table === table).map((cell) => [cell, settle(cell)] as const)
    const holding = settled.filter(([, outcome]) => outcome === 'holds').map(([{ pointer }]) => pointer)
    const failed = settled.flatMap(([cell, outcome]) => (isFailed(outcome) ? [[cell, outcome.failed] as const] : []))
    const open = settled.flatMap(([cell, outcome]) => (isOpen(outcome) ? [[cell.pointer, outcome.reason] as const] : []))
    return [
      ...(failed.length > 0 ? [fail(failed)] : []),
      ...(holding.length > 0 ? [{ outcome: 'pass' as const, pointers: holding }] : []),
      ...[...new Set(open.map(([, reason]) => reason))].map(
        (reason): Outcome => ({
          outcome: 'not-evaluable',
          pointers: open.flatMap(([pointer, own]) => (own === reason ? [pointer] : [])),
          reason,
        }),
      ),
    ]
  })
}

function isFailed<Failed>(outcome: CellOutcome<Failed>): outcome is { readonly failed: Failed } {
  return outcome !== null && typeof outcome === 'object' && 'failed' in outcome
}

function isOpen<Failed>(outcome: CellOutcome<Failed>): outcome is { readonly reason: NotEvaluable['reason'] } {
  return outcome !== null && typeof outcome === 'object' && 'reason' in outcome
}
