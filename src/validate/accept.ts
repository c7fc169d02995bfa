import type { FormId } from '../model/form.js'
import {
  type Breakdown,
  type Claim,
  type Indicator,
  type IndicatorId,
  indicatorIds,
  type RecordInput,
  type Scope,
  type StatedQuantity,
  type Statement,
} from '../model/report.js'
import type { Section } from '../model/section.js'
import type { Warning } from '../model/warning.js'

export type Json = Readonly<Record<string, unknown>>

const formIds: Readonly<Record<FormId, true>> = {
  'narrative-2008': true,
  'statistics-2008-fujian': true,
  'statistics-2014': true,
  'form-2019': true,
  'form-2021': true,
  unknown: true,
}

const claimKinds: Readonly<Record<Claim['kind'], true>> = { share: true, change: true, list: true, arithmetic: true, enumeration: true }

/** Deeper sections than any report has; what lies below is left out. */
const depth = 8

/**
 * The record with what is not of its type left out, as if it were absent. `recordProblems` says what that is;
 * here it only has to do no harm: an absent figure makes a check not evaluable, never a pass.
 */
export function accept(input: unknown): RecordInput {
  const record = isObject(input) ? input : {}
  const period = record['period']
  const source = record['source']
  const scope = record['scope']
  return {
    schemaVersion: '1',
    form: isFormId(record['form']) ? record['form'] : 'unknown',
    ...(isObject(source) ? { source: { ...source, path: text(source['path']) } as RecordInput['source'] & object } : {}),
    title: text(record['title']),
    year: Number.isInteger(record['year']) ? (record['year'] as number) : null,
    organ: text(record['organ']),
    organKey: text(record['organKey']),
    scope: text(scope) as Scope | null,
    period: isObject(period) && isDate(period['from']) && isDate(period['to']) ? { from: period['from'], to: period['to'] } : null,
    publishedOn: isDate(record['publishedOn']) ? record['publishedOn'] : null,
    ...(Array.isArray(record['sections']) ? { sections: sections(record['sections'], depth) } : {}),
    ...(isObject(record['indicators']) ? { indicators: indicators(record['indicators']) } : {}),
    ...(Array.isArray(record['statements']) ? { statements: record['statements'].filter(isStatement) } : {}),
    ...(Array.isArray(record['breakdowns']) ? { breakdowns: record['breakdowns'].filter(isBreakdown) } : {}),
    ...(Array.isArray(record['claims']) ? { claims: record['claims'].filter(isClaim) } : {}),
    ...(isObject(record['evidence']) ? { evidence: record['evidence'] as RecordInput['evidence'] & object } : {}),
    ...(Array.isArray(record['warnings']) ? { warnings: record['warnings'].filter(isWarning) } : {}),
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return isObject(value) && Number.isInteger(value['start']) && Number.isInteger(value['end'])
}

function indicators(values: Json): Readonly<Record<IndicatorId, Indicator | null>> {
  const all = indicatorIds.map((id): [IndicatorId, Indicator | null] => [id, indicator(values[id])])
  return Object.fromEntries(all) as Record<IndicatorId, Indicator | null>
}

function indicator(value: unknown): Indicator | null {
  if (!isObject(value)) return null
  const own = quantity(value)
  if (own === null) return null
  const from = value['from'] === 'prose' ? 'prose' : 'table'
  return {
    value: own.value,
    approximate: own.approximate,
    certainty: own.certainty,
    scope: own.scope,
    from,
    prose: quantity(value['prose']),
  }
}

function quantity(value: unknown): StatedQuantity | null {
  if (!isObject(value) || !isNumber(value['value'])) return null
  const certainty = value['certainty'] === 'implied' ? 'implied' : 'stated'
  return { value: value['value'], approximate: value['approximate'] === true, certainty, scope: text(value['scope']) as Scope | null }
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

function isStatement(value: unknown): value is Statement {
  const worded =
    isSpan(value) && 'subject' in value && typeof value.subject === 'string' && 'unit' in value && typeof value.unit === 'string'
  return worded && 'value' in value && isNumber(value.value)
}

function isBreakdown(value: unknown): value is Breakdown {
  return isSpan(value) && 'whole' in value && isNumber(value.whole) && 'parts' in value && isNumbers(value.parts)
}

function isClaim(value: unknown): value is Claim {
  const known = isSpan(value) && 'kind' in value && typeof value.kind === 'string' && Object.hasOwn(claimKinds, value.kind)
  return known && 'printed' in value && isNumber(value.printed) && 'terms' in value && isNumbers(value.terms)
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isNumber)
}

function isFormId(value: unknown): value is FormId {
  return typeof value === 'string' && Object.hasOwn(formIds, value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)
}

function isWarning(value: unknown): value is Warning {
  return isSpan(value) && 'code' in value && 'params' in value && isObject(value.params)
}

function sections(values: readonly unknown[], left: number): readonly Section[] {
  return values.flatMap((value) => {
    if (!isSpan(value) || left === 0) return []
    const { start, end } = value
    const section: Json = { ...value }
    const children = Array.isArray(section['children']) ? sections(section['children'], left - 1) : []
    const level = Number.isInteger(section['level']) ? (section['level'] as number) : 1
    return [{ number: text(section['number']), heading: text(section['heading']), level, start, end, children }]
  })
}
