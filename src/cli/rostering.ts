import { type HandIn, Roster } from '../compare/roster/roster.js'
import { rosterNames } from '../compare/roster/roster-names.js'
import type { CheckOptions } from '../model/check-options.js'
import type { RecordInput } from '../model/report.js'
import { decode } from '../text/charset/decode.js'
import { sha256 } from '../text/digest.js'
import type { Judged, Run } from './print-findings.js'
import { readFile } from './read.js'

/** Why a file is no roster; thrown where it is asked for, since a lazy bundle has a class of faults of its own. */
export interface NoRoster {
  readonly fault: 'rosterUnreadable' | 'rosterNoText' | 'rosterEmpty'
  readonly params: Readonly<Record<string, string>>
}

/** The roster of a file, as a run asks it. */
export function rosterOf(path: string, options: CheckOptions): NonNullable<Run['roster']> | NoRoster {
  const names = namesIn(path)
  if ('fault' in names) return names
  const { language, severities = {} } = options
  const roster = new Roster(names, { language, severities })
  return {
    add: (judged) => {
      if (isHandIn(judged)) roster.add(handInOf(judged))
    },
    results: () => roster.results(),
    judged: () => roster.judged(),
  }
}

function namesIn(path: string): readonly string[] | NoRoster {
  const read = readFile(path)
  if ('error' in read) return { fault: 'rosterUnreadable', params: { path, reason: String(read.error.error.params['reason']) } }
  const decoded = decode(read.bytes)
  if (!('text' in decoded) || decoded.text.includes('\0')) return { fault: 'rosterNoText', params: { path } }
  const names = rosterNames(decoded.text)
  return names.length > 0 ? names : { fault: 'rosterEmpty', params: { path } }
}

/** Why something that was named is nobody's report: there is no file. */
const noFile: readonly unknown[] = ['missing', 'no-match', 'folder-without-documents']

/** Whether an input is a file that somebody handed in, read or not. */
function isHandIn({ error }: Judged): boolean {
  return error === null || !noFile.includes(error.error.params['reason'])
}

/** What the roster keeps of a judged input. */
function handInOf({ result, error, unit, unitYear, record }: Judged): HandIn {
  return {
    path: result ? result.path : (error?.source.path ?? null),
    organ: result?.organ ?? unit ?? null,
    year: result ? result.year : (unitYear ?? null),
    figures: record ? figuresOf(record()) : null,
  }
}

/** Equal for equal tables; a report without tables is the same only as the same file, or the same record. */
function figuresOf(record: RecordInput): string {
  const tables = [record.proactive, record.requests, record.remedies, record.statistics].map((table) => table ?? null)
  const same = tables.some((table) => table !== null) ? tables : (record.source?.sha256 ?? record)
  return sha256(new TextEncoder().encode(JSON.stringify(same)))
}
