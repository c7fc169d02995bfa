import type { Bilingual, Severity } from '../model/rule.js'

/** What can be found of a run, not of one report: so none of these is in `rules/`. */
export interface RunRule {
  readonly severity: Severity
  readonly title: Bilingual
  readonly checks: Bilingual
  readonly act: Bilingual
  /** By case; each ends as a sentence does. */
  readonly messages: Readonly<Record<string, Bilingual>>
}
