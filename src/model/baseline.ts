import type { Pointer } from './pointer.js'

/** A finding that is known and not to be told again. All but the fingerprint, the organ and the year is for people. */
export interface BaselineEntry {
  readonly organ: string | null
  readonly year: number | null
  readonly rule: string
  /** What stood in the cells, or what the text said there; null where neither is known. */
  readonly cells: Readonly<Record<Pointer, number | string | null>>
  readonly expected: number | string | null
  readonly actual: number | string | null
  readonly fingerprint: string
}

/** schemas/baseline.schema.json */
export interface BaselineFile {
  readonly schemaVersion: '1'
  readonly findings: readonly BaselineEntry[]
}
