import type { Finding } from '../model/finding.js'
import type { Language } from '../model/rule.js'
import { errorFinding } from './error-finding.js'
import type { PlacedInput } from './printer.js'

/** What a machine is told of an input: its findings, or why it gave none as a finding. */
export function findingsOf({ result, error }: PlacedInput, language: Language): readonly Finding[] {
  return result?.findings ?? (error ? [errorFinding(error, language)] : [])
}

/** The path of an input; null for standard input and for what is about no file. */
export function pathOf({ result, error }: PlacedInput): string | null {
  return result ? result.path : (error?.source.path ?? null)
}
