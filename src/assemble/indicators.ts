import type { Pointer } from '../model/pointer.js'
import type { Prose, Stated } from '../model/prose.js'
import type { Reading } from '../model/recognition.js'
import { type Evidence, type Indicator, type IndicatorId, indicatorIds, type Scope, type StatedQuantity } from '../model/report.js'

/** The cells an indicator is the sum of, one list for each table that may have them. */
const cells: Partial<Record<IndicatorId, readonly (readonly Pointer[])[]>> = {
  proactiveDisclosures: [['/statistics/proactive/total']],
  requestsReceived: [['/requests/newlyReceived/total'], ['/statistics/requests/received/total']],
  requestsHandled: [['/requests/outcomes/total/total'], ['/statistics/requests/completed/total'], ['/statistics/requests/replies/total']],
  requestsCarriedForward: [['/requests/carriedForward/total']],
  reconsiderations: [['/remedies/reconsideration/total'], ['/statistics/reconsideration/total']],
  litigations: [['/remedies/litigation/direct/total', '/remedies/litigation/afterReconsideration/total'], ['/statistics/litigation/total']],
  feesCollected: [['/statistics/fees']],
  staff: [['/statistics/capacity/staff/total']],
  staffFullTime: [['/statistics/capacity/staff/fullTime']],
  staffPartTime: [['/statistics/capacity/staff/partTime']],
}

export interface Indicators {
  readonly indicators: Readonly<Record<IndicatorId, Indicator | null>>
  readonly evidence: readonly (readonly [Pointer, Evidence])[]
}

/** The harmonised series: what a table says, beside what the text says; null where neither does. */
export function gatherIndicators(readings: ReadonlyMap<Pointer, Reading>, prose: Prose, text: string, scope: Scope | null): Indicators {
  const indicators: Partial<Record<IndicatorId, Indicator | null>> = {}
  const evidence: (readonly [Pointer, Evidence])[] = []
  for (const id of indicatorIds) {
    const stated = prose.indicators[id]
    const said = stated ? quantityOf(stated) : null
    const printed = fromTables(cells[id] ?? [], readings)
    indicators[id] = printed
      ? { value: sum(printed), approximate: false, certainty: 'stated', scope, from: 'table', prose: said }
      : said && fromProse(said)
    const quoted = stated ? quotedFrom(stated, text) : null
    const shown = printed
      ? across(
          printed.map((reading) => reading.evidence),
          text,
        )
      : quoted
    if (shown) evidence.push([`/indicators/${id}`, shown])
    if (quoted) evidence.push([`/indicators/${id}/prose`, quoted])
  }
  return { indicators: indicators as Indicators['indicators'], evidence }
}

function quantityOf({ value, approximate, certainty, scope }: Stated): StatedQuantity {
  return { value, approximate, certainty, scope }
}

function fromProse(said: StatedQuantity): Indicator {
  const { value, approximate, certainty, scope } = said
  return { value, approximate, certainty, scope, from: 'prose', prose: said }
}

/** The cells of the first table that has figures in all of them. */
function fromTables(lists: readonly (readonly Pointer[])[], readings: ReadonlyMap<Pointer, Reading>): readonly Reading[] | null {
  for (const pointers of lists) {
    const found: Reading[] = []
    for (const pointer of pointers) {
      const reading = readings.get(pointer)
      if (typeof reading?.value === 'number') found.push(reading)
    }
    if (found.length === pointers.length) return found
  }
  return null
}

function sum(readings: readonly Reading[]): number {
  return readings.reduce((total, { value }) => total + (typeof value === 'number' ? value : 0), 0)
}

function quotedFrom({ start, end }: Stated, text: string): Evidence {
  return { start, end, quote: text.slice(start, end), method: 'prose' }
}

/** One cell's evidence, or the stretch from the first to the last of several, with the row that all are in. */
function across(evidence: readonly Evidence[], text: string): Evidence {
  const [only] = evidence
  if (evidence.length === 1 && only) return only
  const { table, row } = only ?? {}
  const together = table !== undefined && row !== undefined && evidence.every((each) => each.table === table && each.row === row)
  const start = Math.min(...evidence.map((each) => each.start))
  const end = Math.max(...evidence.map((each) => each.end))
  return { start, end, quote: text.slice(start, end), ...(together ? { table, row } : {}) }
}
