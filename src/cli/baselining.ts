import { Baseline } from '../compare/baseline/baseline.js'
import { rosterRules } from '../compare/roster/roster-rules.js'
import { figureAt } from '../figure-at.js'
import type { BaselineEntry, BaselineFile } from '../model/baseline.js'
import type { CheckOptions } from '../model/check-options.js'
import type { ReportResult } from '../model/result.js'
import { escaped } from '../outputs/visible.js'
import { baselineProblem } from './baseline-problem.js'
import type { Judged, Run } from './print-findings.js'
import { readFile } from './read.js'

/** Why a file is no baseline; thrown where it is asked for, since a lazy bundle has a class of faults of its own. */
export interface NoBaseline {
  readonly fault: 'baselineMissing' | 'baselineUnreadable' | 'baselineInvalid' | 'baselineVersion'
  readonly params: Readonly<Record<string, string>>
}

/** What a run asks of a baseline, and what is written when the run is whole. */
export interface Baselining extends NonNullable<Run['baseline']> {
  written(): { readonly text: string; readonly entries: number; readonly added: number; readonly dropped: number }
}

/** The baseline of a file; one that is yet to be written is empty. */
export function baselineOf(path: string, updating: boolean, options: CheckOptions): Baselining | NoBaseline {
  const entries = entriesIn(path, updating)
  if ('fault' in entries) return entries
  const { language, severities = {} } = options
  const isOfRoster = (rule: string): boolean => Object.hasOwn(rosterRules, rule)
  const baseline = new Baseline(entries, { language, severities, updating, isOfRoster })
  return {
    report: (result: ReportResult, { record, place }: Judged) => {
      return baseline.report(result, { value: (pointer) => (record ? figureAt(record(), pointer) : null), place })
    },
    roster: (result) => baseline.roster(result),
    judged: (units) => baseline.judged(units),
    stale: () => baseline.stale(),
    written: () => {
      const { entries: now, added, dropped } = baseline.updated()
      return { text: written(now), entries: now.length, added, dropped }
    },
  }
}

function entriesIn(path: string, updating: boolean): readonly BaselineEntry[] | NoBaseline {
  const read = readFile(path)
  if ('error' in read) {
    const reason = String(read.error.error.params['reason'])
    if (reason === 'missing') return updating ? [] : { fault: 'baselineMissing', params: { path } }
    return { fault: 'baselineUnreadable', params: { path, reason } }
  }
  let json: unknown
  try {
    json = JSON.parse(
      Buffer.from(read.bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  } catch {
    return { fault: 'baselineInvalid', params: { path, pointer: '/' } }
  }
  const problem = baselineProblem(json)
  if (problem === null) return (json as BaselineFile).findings
  if (problem.pointer === '/schemaVersion' && problem.version !== null)
    return { fault: 'baselineVersion', params: { path, version: problem.version } }
  return { fault: 'baselineInvalid', params: { path, pointer: problem.pointer } }
}

/** An entry a line, so that a change of one is a change of one line. */
function written(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `\n${escaped(JSON.stringify(entry))}`)
  return `{\n"schemaVersion": "1",\n"findings": [${lines.join(',')}\n]\n}\n`
}
