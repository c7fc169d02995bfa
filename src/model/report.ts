import type { Source } from './document.js'
import type { FormId } from './form.js'
import type { Pointer } from './pointer.js'
import type { Section } from './section.js'
import type { Span } from './span.js'
import type { Warning } from './warning.js'

export type Scope = 'organ' | 'organ-and-departments' | 'region'

/** Why a cell has no figure; a cell with a figure has no state. */
export type CellState = 'blank' | 'notApplicable' | 'text' | 'unreadable' | 'unitMissing'

/** Where a figure stands. `quote` is always `text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly quote: string
  /** 1-based place in the container, where it has tables. */
  readonly table?: number
  readonly row?: number
  readonly column?: number
  /** 1-based, PDF only. */
  readonly page?: number
  readonly state?: CellState
  readonly method?: 'aligned' | 'unglued' | 'prose'
  /** Rule ids whose identities decided the figure; they no longer confirm it. */
  readonly identities?: readonly string[]
  /** What else the cell says: 含自然失效29件. */
  readonly note?: string
}

/** A tree of figures; null where nothing could be read, a string only at `procurement/unit`. */
export interface Figures {
  readonly [key: string]: Figures | number | string | null
}

export interface StatedQuantity {
  readonly value: number
  readonly approximate: boolean
  readonly certainty: 'stated' | 'implied'
  readonly scope: Scope | null
}

export interface Indicator extends StatedQuantity {
  readonly from: 'table' | 'prose'
  readonly prose: StatedQuantity | null
}

export const indicatorIds: readonly [
  'proactiveDisclosures',
  'requestsReceived',
  'requestsHandled',
  'requestsCarriedForward',
  'reconsiderations',
  'litigations',
  'reconsiderationsAndLitigations',
  'feesCollected',
  'staff',
  'staffFullTime',
  'staffPartTime',
] = [
  'proactiveDisclosures',
  'requestsReceived',
  'requestsHandled',
  'requestsCarriedForward',
  'reconsiderations',
  'litigations',
  'reconsiderationsAndLitigations',
  'feesCollected',
  'staff',
  'staffFullTime',
  'staffPartTime',
]
export type IndicatorId = (typeof indicatorIds)[number]

export interface Statement extends Span {
  readonly subject: string
  readonly value: number
  readonly unit: string
  readonly approximate: boolean
  /** JSON pointer of the section it stands in. */
  readonly section: Pointer | null
}

export interface Breakdown extends Span {
  readonly whole: number
  readonly parts: readonly number[]
  readonly complete: boolean
}

export interface Claim extends Span {
  readonly kind: 'share' | 'change' | 'list' | 'arithmetic' | 'enumeration'
  readonly printed: number
  readonly terms: readonly number[]
}

export interface Contact {
  readonly address: string | null
  readonly postcode: string | null
  readonly telephone: string | null
  readonly email: string | null
  readonly website: string | null
}

/** What the head and foot of a report say of the report itself. */
export interface Particulars {
  readonly title: string | null
  /** The report year: neither the year of publication nor that of figures left over. */
  readonly year: number | null
  readonly organ: string | null
  /** The organ folded, for pairing reports. */
  readonly organKey: string | null
  readonly scope: Scope | null
  readonly period: { readonly from: string; readonly to: string } | null
  /** ISO date. */
  readonly publishedOn: string | null
  readonly indexNumber: string | null
  readonly contact: Contact
}

/** What `extract` writes: schemas/record.schema.json. */
export interface ReportRecord extends Particulars {
  readonly schemaVersion: '1'
  readonly id: string | null
  readonly source: Source
  readonly form: FormId
  readonly sections: readonly Section[]
  readonly proactive: Figures | null
  readonly requests: Figures | null
  readonly remedies: Figures | null
  readonly statistics: Figures | null
  readonly indicators: Readonly<Record<IndicatorId, Indicator | null>>
  readonly statements: readonly Statement[]
  readonly breakdowns: readonly Breakdown[]
  readonly claims: readonly Claim[]
  readonly problems: readonly string[]
  readonly improvements: readonly string[]
  readonly evidence: Readonly<Record<Pointer, Evidence>>
  readonly warnings: readonly Warning[]
}

/** What `validate` accepts (schemas/record-input.schema.json): every absent key means null. */
export type RecordInput = Pick<ReportRecord, 'schemaVersion' | 'form'> & Partial<Omit<ReportRecord, 'schemaVersion' | 'form'>>
