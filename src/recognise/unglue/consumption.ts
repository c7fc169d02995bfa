import type { Span } from '../../model/span.js'
import type { Warning } from '../../model/warning.js'

/** Figures of a table that its identities placed. */
export interface Consumed extends Span {
  readonly table: string
  readonly figures: number
}

/** One for each table: its identities placed figures, and confirm them no longer. */
export function consumption(consumed: readonly Consumed[]): readonly Warning[] {
  const tables = new Map<string, { figures: number; start: number; end: number }>()
  for (const { table, figures, start, end } of consumed) {
    const known = tables.get(table) ?? { figures: 0, start, end }
    tables.set(table, { figures: known.figures + figures, start: Math.min(known.start, start), end: Math.max(known.end, end) })
  }
  return [...tables].flatMap(([table, { figures, start, end }]) =>
    figures > 0 ? [{ code: 'identities-consumed', params: { table, figures }, start, end } as const] : [],
  )
}
