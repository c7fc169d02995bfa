import { PreviousReports } from '../compare/pairing/previous-reports.js'
import type { CheckOptions } from '../model/check-options.js'
import type { RecordInput } from '../model/report.js'
import type { InputError } from '../model/result.js'
import { mixedSources } from './documents.js'
import { reportsIn } from './read-reports.js'

type Engine = typeof import('./checking.js')

/** What `--previous` names, and what of it could not be read. */
export interface Previous {
  /** The options of one report, with the report to compare it with; `alone` where the run has no other. */
  optionsFor(report: RecordInput, alone: boolean, options: CheckOptions): CheckOptions
  readonly errors: readonly InputError[]
  /** How many reports there are to compare with. */
  readonly size: number
}

/** Last year's reports: records or documents, in a file, a folder or a glob. */
export async function previousOf(path: string, options: CheckOptions, engine: Engine): Promise<Previous> {
  const keepsProse = engine.readsProse(options)
  const reports = new PreviousReports()
  const errors: InputError[] = []
  for await (const read of reportsIn(mixedSources([path]), options.language, engine)) {
    if ('error' in read) errors.push(read.error)
    else reports.add(read.report, keepsProse ? read.prose?.() : null)
  }
  return {
    errors,
    size: reports.size,
    optionsFor: (report, alone, own) => ({ ...own, previous: reports.before(report, alone) }),
  }
}
