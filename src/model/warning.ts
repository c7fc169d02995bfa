import type { Span } from './span.js'

/** The closed list of what can be said of a reading; each is documented in docs/warnings.md. */
export const warningCodes = [
  'ambiguous-cell',
  'blanks-vanished',
  'bytes-undecodable',
  'converted',
  'encoding-contradicts',
  'form-from-year',
  'identities-consumed',
  'identities-contradicted',
  'lines-deduplicated',
  'no-text-layer',
  'not-unique',
  'organ-from-path',
  'row-incomplete',
  'row-unknown',
  'table-model-error',
  'text-damaged',
  'unit-missing',
  'year-from-path',
] as const

export type WarningCode = (typeof warningCodes)[number]

/** Codes and parameters only: no localised text ever enters a record. */
export interface Warning extends Span {
  readonly code: WarningCode
  readonly params: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
