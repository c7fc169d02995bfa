import type { Pointer } from '../model/pointer.js'
import type { Reading } from '../model/recognition.js'
import { type Evidence, type Indicator, type IndicatorId, indicatorIds, type Scope } from '../model/report.js'

/** The cells an indicator is the sum of, where a table has them. */
const cells: Partial<Record<IndicatorId, readonly Pointer[]>> = {
  requestsReceived: ['/requests/newlyReceived/total'],
  requestsHandled: ['/requests/outcomes/total/total'],
  requestsCarriedForward: ['/requests/carriedForward/total'],
  reconsiderations: ['/remedies/reconsideration/total'],
  litigations: ['/remedies/litigation/direct/total', '/remedies/litigation/afterReconsideration/total'],
}

export interface Indicators {
  readonly indicators: Readonly<Record<IndicatorId, Indicator | null>>
  readonly evidence: readonly (readonly [Pointer, Evidence])[]
}

/** The harmonised series, from the tables: what a table does not say stays null. */
export function fromTables(readings: ReadonlyMap<Pointer, Reading>, text: string, scope: Scope | null): Indicators {
  const indicators: Partial<Record<IndicatorId, Indicator | null>> = {}
  const evidence: (readonly [Pointer, Evidence])[] = []
  for (const id of indicatorIds) {
    const found = (cells[id] ?? []).map((pointer) => readings.get(pointer))
    const values = found.map((reading) => reading?.value)
    const known = values.length > 0 && values.every((value) => typeof value === 'number')
    indicators[id] = known ? { value: sum(values), approximate: false, certainty: 'stated', from: 'table', scope, prose: null } : null
    if (known)
      evidence.push([
        `/indicators/${id}`,
        across(
          found.flatMap((reading) => reading?.evidence ?? []),
          text,
        ),
      ])
  }
  return { indicators: indicators as Indicators['indicators'], evidence }
}

function sum(values: readonly unknown[]): number {
  return values.reduce((total: number, value) => total + (typeof value === 'number' ? value : 0), 0)
}

/** One cell's evidence, or the stretch from the first to the last of several. */
function across(evidence: readonly Evidence[], text: string): Evidence {
  const [only] = evidence
  if (evidence.length === 1 && only) return only
  const start = Math.min(...evidence.map((each) => each.start))
  const end = Math.max(...evidence.map((each) => each.end))
  return { start, end, quote: text.slice(start, end) }
}
