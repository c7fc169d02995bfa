import type { Finding } from './finding.js'
import type { Pointer } from './pointer.js'
import type { InputErrorCode, Tally } from './result.js'
import type { NotEvaluable } from './rule.js'

export type PanelValue = string | number | null

/** One organ in one year; the columns are those of `compare/panel/columns.ts`, in their order. */
export interface PanelRow {
  readonly [column: string]: PanelValue
  readonly organ: string
  readonly year: number
}

/** One check between reports. */
export interface PanelCheck {
  readonly rule: string
  readonly outcome: 'pass' | 'fail' | 'not-evaluable'
  /** Why it could not be made; null where it could. */
  readonly reason: NotEvaluable['reason'] | null
  readonly organ: string
  /** The years of the reports that were compared, the one it is about last. */
  readonly years: readonly number[]
  readonly pointers: readonly Pointer[]
  readonly expected: number | string | null
  readonly actual: number | string | null
}

/** A finding between reports, and whose reports they are. */
export interface PanelFinding extends Finding {
  readonly organ: string
  readonly years: readonly number[]
  /** The report it is about first, then those it was compared with. */
  readonly paths: readonly (string | null)[]
}

/** Why a report, or an organ, stands alone. */
export type UnpairedReason = 'not-read' | 'organ-not-known' | 'year-not-known' | 'name-differs' | 'one-year'

/** A report that could not be paired, or an organ whose years end where those of another name begin. */
export interface Unpaired {
  readonly organ: string | null
  readonly years: readonly number[]
  readonly paths: readonly (string | null)[]
  readonly reason: UnpairedReason
  /** The error of an input that gave no record. */
  readonly error: InputErrorCode | null
  /** Names that may mean the same organ, the likeliest first, and why they may. */
  readonly nearest: readonly NearName[]
}

export interface NearName {
  readonly organ: string
  readonly years: readonly number[]
  /** `place-renamed` 县改区、市 · `office-kind` 办公室、办公厅 · `office-of` a place and its office · `shortened` · `similar` */
  readonly why: 'place-renamed' | 'office-kind' | 'office-of' | 'shortened' | 'similar'
}

/** Years of which an organ has no report though it has earlier and later ones. */
export interface Gap {
  readonly organ: string
  readonly years: readonly number[]
}

/** Members of a group without a report in a year in which its head has one. */
export interface MissingMembers {
  readonly organ: string
  readonly year: number
  readonly members: number
  readonly missing: readonly string[]
}

export interface PanelSummary {
  readonly documents: number
  readonly withoutRecord: number
  readonly organs: number
  readonly rows: number
  /** First and last; null where there is no row. */
  readonly years: readonly [number, number] | null
  readonly checks: Tally
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number }
  readonly gaps: readonly Gap[]
  readonly missing: readonly MissingMembers[]
  /** Names of groups that are the organ of no report. */
  readonly notFound: readonly string[]
}

/** schemas/panel.schema.json */
export interface PanelResult {
  readonly schemaVersion: '1'
  readonly rows: readonly PanelRow[]
  readonly checks: readonly PanelCheck[]
  readonly findings: readonly PanelFinding[]
  readonly unpaired: readonly Unpaired[]
  readonly summary: PanelSummary
}
