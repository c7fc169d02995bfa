import type { TableId } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import { type Evidence, type IndicatorId, indicatorIds, type StatedQuantity } from '../../model/report.js'
import type { Bilingual, Checked } from '../../model/rule.js'
import { type Interval, intervalOf } from './interval.js'
import { compare, type Reading, type Verdict } from './readings.js'

/** An indicator that the prose states, beside the cells it may stand for. */
export interface StatedIndicator {
  readonly id: IndicatorId
  /** Where the prose says it. */
  readonly pointer: Pointer
  readonly quantity: StatedQuantity
  readonly interval: Interval
  readonly verdict: Verdict
  /** One of the two says none and the other counts some. */
  readonly noneAgainstSome: boolean
}

const reconsiderations = '/remedies/reconsideration'
const direct = '/remedies/litigation/direct'
const after = '/remedies/litigation/afterReconsideration'

/** All cases, and those that have been decided. */
const cases = (...blocks: readonly string[]): readonly Reading[] => [
  blocks.map((block) => `${block}/total`),
  blocks.flatMap((block) => [`${block}/total`, `-${block}/pending`]),
]

/** The cells a stated figure may stand for, tables of all forms together. */
const readings: Readonly<Record<IndicatorId, readonly Reading[]>> = {
  proactiveDisclosures: [['/statistics/proactive/total']],
  requestsReceived: [
    ['/requests/newlyReceived/total'],
    ['/requests/newlyReceived/total', '/requests/carriedOver/total'],
    ['/statistics/requests/received/total'],
  ],
  requestsHandled: [['/requests/outcomes/total/total'], ['/statistics/requests/completed/total'], ['/statistics/requests/replies/total']],
  requestsCarriedForward: [['/requests/carriedForward/total']],
  reconsiderations: [...cases(reconsiderations), ['/statistics/reconsideration/total']],
  litigations: [...cases(direct, after), ['/statistics/litigation/total']],
  reconsiderationsAndLitigations: [
    ...cases(reconsiderations, direct, after),
    ['/statistics/reconsideration/total', '/statistics/litigation/total'],
  ],
  feesCollected: [['/statistics/fees']],
  staff: [['/statistics/capacity/staff/total']],
  staffFullTime: [['/statistics/capacity/staff/fullTime']],
  staffPartTime: [['/statistics/capacity/staff/partTime']],
}

/** Indicators that count what happens or does not: none said and some counted cannot both be true. */
const events: ReadonlySet<IndicatorId> = new Set([
  'requestsReceived',
  'requestsHandled',
  'requestsCarriedForward',
  'reconsiderations',
  'litigations',
  'reconsiderationsAndLitigations',
  'feesCollected',
])

export function isEvent(id: IndicatorId): boolean {
  return events.has(id)
}

/** Indicators that no table of the form has are left out; null where the record says nothing of indicators. */
export function statedIndicators(checked: Checked): readonly StatedIndicator[] | null {
  const { indicators } = checked.report
  if (!indicators) return null
  const found = indicatorIds.flatMap((id) => {
    const quantity = indicators[id]?.prose ?? (indicators[id]?.from === 'prose' ? indicators[id] : null)
    const own = readings[id].filter((reading) => checked.form?.tables.some((table) => isOf(table.id, reading)))
    return quantity && own.length > 0 ? [settle(id, quantity, own, checked)] : []
  })
  return found.flatMap((each) => follow(each, found, checked))
}

function isOf(table: TableId, reading: Reading): boolean {
  return reading[0]?.startsWith(`/${table}/`) ?? false
}

function settle(id: IndicatorId, quantity: StatedQuantity, own: readonly Reading[], checked: Checked): StatedIndicator {
  const pointer = placeOf(id, checked)
  const interval = intervalOf(quantity.value, quantity.approximate, said(pointer, checked))
  const verdict = ofAnotherScope(id, quantity, checked)
    ? ({ kind: 'open', cells: own.flat(), reason: 'not-printed' } as const)
    : compare(interval, own, checked)
  return { id, pointer, quantity, interval, verdict, noneAgainstSome: events.has(id) && noneAgainstSome(interval, verdict) }
}

function placeOf(id: IndicatorId, checked: Checked): Pointer {
  const pointer = `/indicators/${id}`
  const prose = `${pointer}/prose`
  return checked.evidence(prose) === null && checked.report.indicators?.[id]?.from === 'prose' ? pointer : prose
}

function said(pointer: Pointer, checked: Checked): string | null {
  const quote = checked.evidence(pointer)?.quote
  return quote === undefined ? null : checked.fold(quote)
}

/** The organ’s own figure beside a table of the region, or the reverse. */
function ofAnotherScope(id: IndicatorId, { scope }: StatedQuantity, { report }: Checked): boolean {
  const own = report.indicators?.[id]
  const table = own?.from === 'table' ? own.scope : (report.scope ?? null)
  return scope !== null && table !== null && scope !== table
}

function noneAgainstSome(stated: Interval, verdict: Verdict): boolean {
  if (verdict.kind !== 'differs') return false
  const none = stated.from === 0 && stated.to === 0
  return none ? verdict.values.every((value) => value > 0) : stated.from > 0 && verdict.values.every((value) => value === 0)
}

/**
 * 收到申请5件，均已答复: one number for both. Where it does not agree as the number received, that is said once; where it
 * does, more may have been answered than were received in the year.
 */
function follow(each: StatedIndicator, all: readonly StatedIndicator[], checked: Checked): readonly StatedIndicator[] {
  const received = each.id === 'requestsHandled' ? all.find(({ id }) => id === 'requestsReceived') : undefined
  if (!received || received.quantity.value !== each.quantity.value) return [each]
  if (!overlapping(checked.evidence(received.pointer), checked.evidence(each.pointer))) return [each]
  if (received.verdict.kind === 'differs') return []
  const atLeast = { ...each.interval, to: Number.POSITIVE_INFINITY }
  const verdict = compare(atLeast, readings.requestsHandled, checked)
  return [verdict.kind === 'agrees' ? { ...each, verdict, noneAgainstSome: false } : each]
}

function overlapping(a: Evidence | null, b: Evidence | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end
}

export const indicatorNames: Readonly<Record<IndicatorId, Bilingual>> = {
  proactiveDisclosures: { zh: '主动公开信息', en: 'items disclosed on own initiative' },
  requestsReceived: { zh: '收到申请', en: 'requests received' },
  requestsHandled: { zh: '办结申请', en: 'requests handled' },
  requestsCarriedForward: { zh: '结转下年', en: 'requests carried forward' },
  reconsiderations: { zh: '行政复议', en: 'administrative reconsideration' },
  litigations: { zh: '行政诉讼', en: 'administrative litigation' },
  reconsiderationsAndLitigations: { zh: '行政复议和行政诉讼', en: 'reconsideration and litigation together' },
  feesCollected: { zh: '收取费用（万元）', en: 'fees collected (万元)' },
  staff: { zh: '工作人员', en: 'staff' },
  staffFullTime: { zh: '专职人员', en: 'full-time staff' },
  staffPartTime: { zh: '兼职人员', en: 'part-time staff' },
}
