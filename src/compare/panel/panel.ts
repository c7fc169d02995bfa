import type { BetweenRule, Compared } from '../../model/between.js'
import type { MissingMembers, PanelCheck, PanelFinding, PanelResult, Unpaired } from '../../model/panel.js'
import type { InputError } from '../../model/result.js'
import type { Language, Naming, Outcome, Severity } from '../../model/rule.js'
import { groupBy } from '../../text/grouped.js'
import { byCodeUnits } from '../../text/order.js'
import { betweenRules } from '../rules/index.js'
import { type Chain, type ChainYear, chainsOf } from './chains.js'
import { type Family, familiesOf, type Group } from './groups.js'
import type { Held } from './held.js'
import { findingOf } from './panel-finding.js'
import { rowOf } from './panel-row.js'
import { aloneIn } from './unpaired.js'

export interface PanelOptions {
  readonly language: Language
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Names of cells in words. */
  naming(report: Compared): Naming
}

/** A report that says not whose or of which year it is, or an input that gave none. */
export interface Stray extends Pick<Unpaired, 'organ' | 'reason' | 'error'> {
  readonly path: string | null
  readonly year: number | null
}

/** Reports that one rule looks at together: the one it is about, and those it is compared with. */
interface Together {
  readonly relation: BetweenRule['relation']
  readonly organ: string
  /** The year of a chain that it is about: its row counts what is found. */
  readonly of: ChainYear
  readonly own: Held
  readonly others: readonly Held[]
  readonly complete: boolean
}

interface Judged {
  readonly of: ChainYear
  readonly check: PanelCheck
  readonly finding: PanelFinding | null
}

/** Takes reports in any order and says at the end what they are together; keeps of each its figures and whose they are. */
export class Panel {
  readonly #options: PanelOptions
  readonly #reports: Held[] = []
  readonly #strays: Stray[] = []

  constructor(options: PanelOptions) {
    this.#options = options
  }

  add(report: Held): void {
    this.#reports.push(report)
  }

  stray(stray: Stray): void {
    this.#strays.push(stray)
  }

  missed(error: InputError, said: Pick<Stray, 'organ' | 'year'>): void {
    this.#strays.push({ ...said, path: error.source.path, reason: 'not-read', error: error.error.code })
  }

  result(groups: readonly Group[] = []): PanelResult {
    const chains = chainsOf(this.#reports)
    const { families, notFound } = familiesOf(groups, chains)
    const together = [...chains.flatMap(ofChain), ...families.flatMap(ofFamily)]
    const judged = together.flatMap((each) => this.#judge(each))
    const findings = judged.flatMap(({ finding }) => finding ?? [])
    const failed = groupBy(
      judged.filter(({ finding }) => finding !== null),
      ({ of }) => of,
    )
    const rows = chains.flatMap((chain) => rowsOf(chain, (of) => failed.get(of)?.length ?? 0))
    const checks = judged.map(({ check }) => check)
    const years = rows.map(({ year }) => year)
    const count = (wanted: PanelCheck['outcome']): number => checks.filter(({ outcome }) => outcome === wanted).length
    const graded = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length
    return {
      schemaVersion: '1',
      rows,
      checks,
      findings,
      unpaired: [...strays(this.#strays), ...aloneIn(chains)],
      summary: {
        documents: this.#reports.length + this.#strays.length,
        withoutRecord: this.#strays.filter(({ reason }) => reason === 'not-read').length,
        organs: chains.length,
        rows: rows.length,
        years: rows.length === 0 ? null : [Math.min(...years), Math.max(...years)],
        checks: { pass: count('pass'), fail: count('fail'), notEvaluable: count('not-evaluable') },
        findings: { error: graded('error'), warning: graded('warning'), info: graded('info') },
        gaps: chains.flatMap(gapOf),
        missing: families.flatMap(missingOf),
        notFound,
      },
    }
  }

  #judge(together: Together): readonly Judged[] {
    const { of, organ, own, others } = together
    const years = [...new Set([...others.map(({ year }) => year), own.year])]
    return betweenRules
      .filter(({ id, relation, readsText }) => relation === together.relation && !readsText && this.#severity(id) !== 'off')
      .flatMap((rule) => rule.check(own, others, together.complete).map((outcome) => ({ rule, outcome })))
      .map(({ rule, outcome }) => ({
        of,
        check: checkOf(rule, outcome, organ, years),
        finding: outcome.outcome === 'fail' ? this.#finding(rule, outcome, together, years) : null,
      }))
  }

  #finding(
    rule: BetweenRule,
    outcome: Outcome & { outcome: 'fail' },
    { organ, own, others }: Together,
    years: readonly number[],
  ): PanelFinding {
    const asked = this.#severity(rule.id)
    const paths = [...own.paths, ...others.flatMap((other) => other.paths)]
    const severity = asked === undefined || asked === 'off' ? rule.severity : asked
    return { ...findingOf(rule, outcome, severity, own, this.#options.naming(own)), organ, years, paths }
  }

  #severity(id: string): Severity | 'off' | undefined {
    const { severities = {} } = this.#options
    return Object.hasOwn(severities, id) ? severities[id] : undefined
  }
}

/** Reports of one year, each beside the first; then each year beside the one before. */
function ofChain({ organ, years }: Chain): readonly Together[] {
  return years.flatMap((of, at): readonly Together[] => {
    const { report, reports } = of
    const [first, ...more] = reports
    const before = years[at - 1]?.report
    const base = { organ, of, complete: true }
    const twins = more.map((other): Together => ({ ...base, relation: 'twice', own: first, others: [other] }))
    return [...twins, ...(before === undefined ? [] : [{ ...base, relation: 'years' as const, own: report, others: [before] }])]
  })
}

function ofFamily({ parent, members, absent }: Family): readonly Together[] {
  return parent.years.map((of): Together => {
    const { year, report } = of
    const others = members.flatMap((member) => reportOf(member, year) ?? [])
    const complete = absent.length === 0 && others.length === members.length
    return { relation: 'members', organ: parent.organ, of, own: report, others, complete }
  })
}

function reportOf({ years }: Chain, year: number): Held | null {
  return years.find((each) => each.year === year)?.report ?? null
}

function missingOf({ parent, members, absent }: Family): readonly MissingMembers[] {
  return parent.years.flatMap(({ year }): readonly MissingMembers[] => {
    const missing = [...members.filter((member) => reportOf(member, year) === null).map(({ organ }) => organ), ...absent]
    const all = members.length + absent.length
    return missing.length === 0 ? [] : [{ organ: parent.organ, year, members: all, missing: missing.sort(byCodeUnits) }]
  })
}

function rowsOf(chain: Chain, findingsOf: (of: ChainYear) => number): PanelResult['rows'] {
  return chain.years.map((of, at) => rowOf({ chain, of, before: chain.years[at - 1]?.year ?? null, findings: findingsOf(of) }))
}

function gapOf({ organ, years }: Chain): PanelResult['summary']['gaps'] {
  const missing = years.flatMap(({ year }, at) => {
    const before = years[at - 1]?.year ?? year
    return Array.from({ length: Math.max(0, year - before - 1) }, (_, index) => before + 1 + index)
  })
  return missing.length === 0 ? [] : [{ organ, years: missing }]
}

function checkOf(rule: BetweenRule, outcome: Outcome, organ: string, years: readonly number[]): PanelCheck {
  return {
    ...{ rule: rule.id, outcome: outcome.outcome },
    reason: outcome.outcome === 'not-evaluable' ? outcome.reason : null,
    ...{ organ, years, pointers: outcome.pointers },
    expected: outcome.outcome === 'fail' ? (outcome.expected ?? null) : null,
    actual: outcome.outcome === 'fail' ? (outcome.actual ?? null) : null,
  }
}

function strays(all: readonly Stray[]): readonly Unpaired[] {
  const keyOf = ({ path, organ, year, reason }: Stray): string => [path ?? '', organ ?? '', String(year ?? ''), reason].join('\0')
  return [...all]
    .sort((a, b) => byCodeUnits(keyOf(a), keyOf(b)))
    .map(({ organ, year, path, reason, error }) => ({
      ...{ organ, years: year === null ? [] : [year], paths: [path], reason, error, nearest: [] },
    }))
}
