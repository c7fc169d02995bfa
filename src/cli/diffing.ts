import { forms } from '../forms/index.js'
import type { Style } from '../model/output-format.js'
import type { Comparable } from '../model/read-report.js'
import type { InputError } from '../model/result.js'
import type { Language } from '../model/rule.js'
import { diffFormats } from '../outputs/diffs/formats/index.js'
import { diffReports, readComparable } from '../pipeline.js'
import type { Miss } from './attempt.js'
import { orRefused } from './converting.js'
import { oneRecord } from './one-record.js'
import { readSource } from './read.js'
import type { Source } from './sources.js'

// One part of the bundle: it reads and compares, and carries no rules.

/** One side as named on the command line. */
export interface Side {
  readonly compared: Comparable
  /** As given; a record keeps the path of its document. */
  readonly path: string | null
}

const readDocument: (source: Parameters<typeof readComparable>[0]) => Promise<Comparable | InputError> = orRefused((source) =>
  readComparable(source),
)

/** The document or the record of a source; why there is none; or how many records there are, where one is asked for. */
export async function sideOf(source: Source, language: Language): Promise<Side | Miss | { readonly count: number }> {
  const read = readSource(source)
  if ('error' in read) return read
  const { path } = read
  const found = oneRecord(read, language)
  if (found === null) {
    const compared = await readDocument(read)
    return 'error' in compared ? { error: compared, opened: true } : { compared, path }
  }
  if ('miss' in found) return found.miss
  return 'count' in found ? found : { compared: { report: found.record, text: null }, path }
}

/** The comparison in a format, ready to be printed. */
export function comparison(a: Side, b: Side, format: string, style: Style): string {
  const printer = diffFormats.find(({ id }) => id === format)
  if (!printer) throw new Error(`format ${format} is not in the catalogue`)
  return printer.render({ ...diffReports(a.compared, b.compared), a: a.path, b: b.path }, { ...style, forms })
}
