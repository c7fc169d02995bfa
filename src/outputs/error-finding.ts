import { type Finding, ofNoCell } from '../model/finding.js'
import type { InputError } from '../model/result.js'
import type { Language } from '../model/rule.js'
import { errorSentence } from './input-errors.js'

/** Why an input gave no record, as a finding: the code for a rule. */
export function errorFinding(error: InputError, language: Language): Finding {
  const { code } = error.error
  return {
    rule: code,
    rules: [code],
    severity: 'error',
    message: errorSentence(error, language),
    ...ofNoCell,
    fingerprint: `${code}:${error.source.path ?? ''}`,
  }
}
