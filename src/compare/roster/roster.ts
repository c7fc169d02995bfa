import { type Finding, ofNoCell } from '../../model/finding.js'
import type { ReportResult } from '../../model/result.js'
import type { Language, Severity } from '../../model/rule.js'
import { fingerprint } from '../../text/fingerprint.js'
import { foldText } from '../../text/fold-table.js'
import { nameKey } from '../../text/name-key.js'
import { fill } from '../../text/template.js'
import { expectedYear, sameYear } from './hand-ins.js'
import { matchNames } from './match-names.js'
import { type RosterRuleId, rosterRules } from './roster-rules.js'

/** What a roster keeps of a file: some words, whatever the report's length. */
export interface HandIn {
  readonly path: string | null
  readonly organ: string | null
  readonly year: number | null
  /** Equal where the figures are; null where nothing could be read. */
  readonly figures: string | null
}

export interface RosterOptions {
  readonly language: Language
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
}

/** Whom a finding is about, and what it says. */
interface Saying {
  readonly rule: RosterRuleId
  readonly message: string
  readonly organ: string | null
  readonly year: number | null
  readonly files: readonly HandIn[]
  readonly milder?: Severity
  readonly names?: readonly string[]
  readonly expected?: number | null
  /** Of files, where they are not named. */
  readonly count?: number
}

/** Who handed in and who did not: takes every file of a run, and says at its end what does not fit the names. */
export class Roster {
  readonly #names: readonly string[]
  readonly #options: RosterOptions
  readonly #handIns: HandIn[] = []
  #expected: number | null = null

  constructor(names: readonly string[], options: RosterOptions) {
    this.#names = names
    this.#options = options
  }

  add(handIn: HandIn): void {
    this.#handIns.push(handIn)
  }

  /** A result for each finding: units in the order of the roster, then files in the order of the run. */
  results(): readonly ReportResult[] {
    const named = this.#handIns.filter(({ organ }) => organ !== null)
    const matches = matchNames(
      named.map(({ organ }) => organ ?? ''),
      this.#names,
    )
    const files = this.#names.map((_, unit) => named.filter((_, at) => matches.unitOf[at] === unit))
    const expected = expectedYear(files)
    this.#expected = expected
    const perhaps = (unit: number): readonly HandIn[] => named.filter((_, at) => matches.candidates.get(at)?.includes(unit))
    const nobodys = this.#handIns.filter(({ organ }) => organ === null)
    const ofUnits = this.#names.flatMap((name, unit) => {
      const own = files[unit] ?? []
      return own.length > 0 ? ofUnit(own[0]?.organ ?? name, own, expected) : [missing(name, perhaps(unit), nobodys, expected)]
    })
    const ofFiles = this.#handIns.flatMap((handIn): readonly Saying[] => {
      const at = named.indexOf(handIn)
      const candidates = matches.candidates.get(at)
      const base = { organ: handIn.organ, year: handIn.year, files: [handIn] }
      if (at < 0) return [{ ...base, rule: 'unit-not-known', message: 'plain' }]
      if (candidates) return [{ ...base, ...ambiguous(candidates.map((unit) => this.#names[unit] ?? '')) }]
      return matches.unitOf[at] === null ? [{ ...base, rule: 'not-on-roster', message: 'plain' }] : []
    })
    return [...ofUnits, ...ofFiles].flatMap((saying) => this.#resultOf(saying))
  }

  /** Whom the results speak of, or would: every unit in the year that is expected, and every file. */
  judged(): readonly Pick<HandIn, 'organ' | 'year'>[] {
    return [...this.#names.map((organ) => ({ organ, year: this.#expected })), ...this.#handIns]
  }

  #resultOf(saying: Saying): readonly ReportResult[] {
    const { rule, organ, year, files, milder } = saying
    const asked = this.#options.severities?.[rule] ?? rosterRules[rule].severity
    if (asked === 'off') return []
    const only = files.length === 1 ? files[0] : undefined
    return [
      {
        path: rule === 'not-handed-in' ? null : (only?.path ?? null),
        organ,
        year,
        form: null,
        findings: [findingOf(saying, asked === 'error' ? (milder ?? asked) : asked, this.#options.language)],
        checks: { pass: 0, fail: 0, notEvaluable: 0 },
        figures: { read: 0, confirmed: 0, identities: 0 },
      },
    ]
  }
}

function ambiguous(names: readonly string[]): Pick<Saying, 'rule' | 'message' | 'names'> {
  return { rule: 'roster-ambiguous', message: names.length > 1 ? 'units' : 'organs', names }
}

/** A unit without a file; what may be its file after all is said with it. */
function missing(organ: string, perhaps: readonly HandIn[], nobodys: readonly HandIn[], year: number | null): Saying {
  const base = { rule: 'not-handed-in', organ, year } as const
  if (perhaps.length > 0) return { ...base, message: 'perhaps', files: perhaps }
  return nobodys.length > 0 ? { ...base, message: 'unknown', files: [], count: nobodys.length } : { ...base, message: 'plain', files: [] }
}

/** What is to be said of a unit that has handed in. */
function ofUnit(organ: string, files: readonly HandIn[], expected: number | null): readonly Saying[] {
  return [...twice(organ, files), ...ofOtherYear(organ, files, expected)]
}

function twice(organ: string, files: readonly HandIn[]): readonly Saying[] {
  return sameYear(files).map((several) => {
    const figures = new Set(several.map((file) => file.figures))
    const message = figures.has(null) ? 'unread' : figures.size === 1 ? 'same' : 'different'
    const saying: Saying = { rule: 'handed-in-twice', message, organ, year: several[0]?.year ?? null, files: several }
    return message === 'same' ? { ...saying, milder: 'warning' } : saying
  })
}

/** Only where nothing of the expected year is there: a folder may hold several years. */
function ofOtherYear(organ: string, files: readonly HandIn[], expected: number | null): readonly Saying[] {
  if (expected === null || files.some(({ year }) => year === expected)) return []
  return files.flatMap((file): readonly Saying[] => {
    const { year } = file
    const base = { message: 'plain', organ, year, files: [file], expected }
    // A file that could not be read has its finding already.
    if (year === null) return file.figures === null ? [] : [{ ...base, rule: 'year-not-known' }]
    return [{ ...base, rule: year < expected ? 'last-years-report' : 'later-years-report' }]
  })
}

function findingOf(saying: Saying, severity: Severity, language: Language): Finding {
  const { rule, organ, year, files, expected = null } = saying
  const key = organ === null ? '' : nameKey(foldText(organ))
  const identity = [key, String(year ?? ''), rule, String(expected ?? ''), ...(organ === null ? files.map(({ path }) => path ?? '') : [])]
  return {
    rule,
    rules: [rule],
    severity,
    message: messageOf(saying, language),
    ...{ ...ofNoCell, expected, actual: expected === null ? null : year },
    fingerprint: fingerprint(identity),
  }
}

function messageOf({ rule, message, year, files, names = [], expected, count = files.length }: Saying, language: Language): string {
  const listed = (words: readonly string[]): string => words.join(language === 'zh' ? '、' : ', ')
  const params: Readonly<Record<string, string>> = {
    year: String(year ?? ''),
    expected: String(expected ?? ''),
    count: String(count),
    files: listed(files.map(({ path }) => path ?? '-')),
    names: listed(names.map((name) => (language === 'zh' ? `“${name}”` : `"${name}"`))),
  }
  return fill(rosterRules[rule].messages[message]?.[language] ?? '', params)
}
