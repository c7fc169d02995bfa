import type { RecordInput, ReportRecord } from './model/report.js'
import type { InputError, ReportResult } from './model/result.js'
import type { Language, Severity } from './model/rule.js'

/** The bytes of one document, and what is known of where they come from. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** As given, "/" between parts; null for standard input. */
  readonly path: string | null
  /** Carried into the record; given with --ndjson-input. */
  readonly id?: string | null
}

export interface CheckOptions {
  readonly language: Language
  /** Severity by rule id where it differs from the rule's own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** The document's text, where it is at hand: findings then carry line and column. */
  readonly text?: string
}

/** The decoded text that offsets refer to, or why there is none. */
export declare function readText(source: SourceBytes): string | InputError
/** Reads one document into a record that conforms to schemas/record.schema.json, or says why it cannot. */
export declare function readReport(source: SourceBytes): ReportRecord | InputError
/** Checks one record; never throws on bad figures. */
export declare function checkReport(report: RecordInput, options: CheckOptions): ReportResult
