import type { ReportRecord } from '../model/report.js'
import type { InputError } from '../model/result.js'
import type { SourceBytes } from '../model/source-bytes.js'
import { readReport as readOwn, readText as readOwnText } from '../pipeline.js'
import fitsSchema from '../validate/generated/own-record.js'
import { orRefused } from './converting.js'
import { inputError } from './sources.js'

// One part of the bundle, loaded by `extract`: without the rules, which are half of the program.
export { forms } from '../forms/index.js'
export { readReport as readUnconverted } from '../pipeline.js'
export { sha256 } from '../text/digest.js'

/** Every record fits its schema before it is printed; one that does not is a fault of ours, and no record. */
export async function conforming(read: ReportRecord | InputError): Promise<ReportRecord | InputError> {
  if ('error' in read || fitsSchema(read)) return read
  const { recordProblems } = await import('../validate/schema.js')
  const [problem] = recordProblems(read, 'record')
  return inputError(read.source.path, 'no-record', { reason: 'own-schema', pointer: problem?.pointer ?? '' }, read.id)
}

export const readReport: (source: SourceBytes) => Promise<ReportRecord | InputError> = orRefused((source) => readOwn(source))
export const readText: (source: SourceBytes) => Promise<string | InputError> = orRefused(readOwnText)
