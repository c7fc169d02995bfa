import type { ReportRecord } from '../model/report.js'
import type { InputError } from '../model/result.js'
import fitsSchema from '../validate/generated/own-record.js'
import { inputError } from './sources.js'

// One part of the bundle, loaded by `extract`: without the rules, which are half of the program.
export { forms } from '../forms/index.js'
export { readReport, readText } from '../pipeline.js'

/** Every record fits its schema before it is printed; one that does not is a fault of ours, and no record. */
export function conforming(read: ReportRecord | InputError): ReportRecord | InputError {
  if ('error' in read) return read
  if (fitsSchema(read)) return read
  const [error] = fitsSchema.errors ?? []
  return inputError(read.source.path, 'no-record', { reason: 'own-schema', pointer: error?.instancePath ?? '' }, read.id)
}
