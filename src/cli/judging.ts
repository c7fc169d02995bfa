import type { CheckOptions } from '../model/check-options.js'
import type { ReadReport } from '../model/read-report.js'
import type { ReportRecord } from '../model/report.js'
import type { ReportResult } from '../model/result.js'
import type { SourceBytes } from '../model/source-bytes.js'
import { attempted, type Miss } from './attempt.js'
import { incomingSource } from './documents.js'
import type { Judged } from './print-findings.js'
import type { Source } from './sources.js'

type Engine = typeof import('./checking.js')

/** A document that was read and checked. */
export interface CheckedDocument {
  readonly report: ReportRecord
  readonly text: string
  readonly result: ReportResult
  /** With what it was checked. */
  readonly options: CheckOptions
}

type Read = (source: SourceBytes) => Promise<ReadReport>

/** Reads and checks one document. */
export async function checkedSource(
  source: Source,
  optionsFor: (report: ReportRecord) => CheckOptions,
  read: Read,
  { checkReport, readsProse }: Pick<Engine, 'checkReport' | 'readsProse'>,
): Promise<CheckedDocument | Miss> {
  const incoming = incomingSource(source)
  if ('error' in incoming) return incoming
  const work = async (): Promise<CheckedDocument | Miss> => {
    const { report, text, prose } = await read(incoming.source)
    if ('error' in report) return { error: report, opened: true }
    const asked = optionsFor(report)
    // Two texts are needed to compare one, and most runs have none to compare it with.
    const options = asked.previous?.text && readsProse(asked) ? { ...asked, prose: prose() } : asked
    return { report, text, options, result: checkReport(report, { ...options, text }) }
  }
  return attempted(incoming.source, work, (miss) => miss)
}

/** What is told of it; the record is made, or asked of whoever has it, only where it is needed. */
export function judgedDocument(
  { text, result, inFile }: Pick<CheckedDocument, 'text' | 'result'> & { readonly inFile: boolean },
  record: () => ReportRecord,
  options: CheckOptions,
  engine: Engine,
): Judged {
  let named: Judged['place'] | null = null
  return {
    ...{ result, error: null, text, opened: true, record, inFile },
    place: (pointer) => {
      named ??= engine.placesOf(record(), options.language)
      return named(pointer)
    },
    tallies: () => engine.talliesOf(record(), options),
    confirmations: () => engine.confirmationsOf(record()),
  }
}

/** Whether places in the text are places in the file. */
export function isInFile({ source: { format } }: ReportRecord): boolean {
  return format === 'text' || format === 'markdown'
}
