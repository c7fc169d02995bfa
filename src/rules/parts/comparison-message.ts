import { exactSum } from '../../edits/exact-sum.js'
import type { Pointer } from '../../model/pointer.js'
import type { IndicatorId } from '../../model/report.js'
import type { Fail, Naming, Outcome } from '../../model/rule.js'
import { addend, names, sum, words } from './identity-message.js'
import { cellOf, type Reading, type Verdict } from './readings.js'
import { indicatorNames } from './stated-indicators.js'

/** A figure of the prose: where it is stated, and what it is called. */
export interface Said {
  readonly pointer: Pointer
  readonly value: number
  readonly approximate: boolean
  /** The id of an indicator, or a subject as printed. */
  readonly name: { readonly indicator: IndicatorId } | { readonly subject: string }
}

export function outcomeOf(verdict: Verdict, { pointer, value, approximate, name }: Said): Outcome {
  if (verdict.kind === 'open') return { outcome: 'not-evaluable', pointers: [pointer, ...verdict.cells], reason: verdict.reason }
  if (verdict.kind === 'agrees') return { outcome: 'pass', pointers: [pointer, ...verdict.reading.map(cellOf)] }
  const cells = [...new Set(verdict.readings.flat().map(cellOf))]
  return {
    outcome: 'fail',
    pointers: [pointer, ...cells],
    expected: verdict.values[0] ?? null,
    actual: value,
    params: { ...name, approximate, readings: distinct(verdict).map((reading) => reading.join(' ')) },
  }
}

/** Readings that come to the same are told once. */
function distinct({ readings, values }: Verdict & { readonly kind: 'differs' }): readonly Reading[] {
  return readings.filter((_, index) => values.indexOf(values[index] ?? 0) === index)
}

/** 行政复议：正文说没有，表四（行政复议）总计 2 */
export function noneMessage(failure: Fail, naming: Naming): string {
  if (failure.actual !== 0) return comparisonMessage(failure, naming)
  const name = indicatorNames[failure.params?.['indicator'] as IndicatorId][naming.language]
  const table = readingsMessage(failure, naming)
  return naming.language === 'zh' ? `${name}：正文说没有，${table}` : `${name}: the text says none, ${table}`
}

/** 表三 一 3，或 一 3 + 二 1 = 4 */
function readingsMessage(failure: Fail, naming: Naming): string {
  const param = failure.params?.['readings']
  const readings = Array.isArray(param) ? param.map((reading): Reading => reading.split(' ')) : []
  const cells = [...new Set(readings.flat().map(cellOf))]
  const { prefix, name: short } = names(cells, naming)
  const name = short === naming.place ? (cell: Pointer): string => `${naming.row(cell)} ${naming.column(cell)}` : short
  const table = naming.table(cells[0] ?? '')
  const zh = naming.language === 'zh'
  const where = placed(table, prefix, zh)
  const sides = readings.map((reading) => side(reading, naming, name))
  const note = cells.some((cell) => naming.figure(cell) === null) ? words.notEvenThen[naming.language] : ''
  return `${where}${sides.join(zh ? '，或 ' : ', or ')}${note}`
}

/** 收到申请：正文 2，表三（总计）一 3 */
export function comparisonMessage(failure: Fail, naming: Naming): string {
  const { indicator, subject, approximate } = failure.params ?? {}
  const zh = naming.language === 'zh'
  const name = indicator ? indicatorNames[indicator as IndicatorId][naming.language] : `“${subject}”`
  const about = approximate === true ? (zh ? '（约数）' : ' (approximate)') : ''
  const table = readingsMessage(failure, naming)
  return zh ? `${name}：正文 ${failure.actual}${about}，${table}` : `${name}: text ${failure.actual}${about}, ${table}`
}

function placed(table: string, prefix: string, zh: boolean): string {
  if (!zh) return `${lower(table)}${prefix === '' ? '' : ` (${prefix})`}: `
  if (prefix === '') return `${table} `
  return prefix.endsWith('）') ? `${table}${prefix}` : `${table}（${prefix}）`
}

function lower(table: string): string {
  return table.replace(/^T/, 't')
}

function side(reading: Reading, naming: Naming, name: (cell: Pointer) => string): string {
  const figure = (cell: Pointer): number => naming.figure(cell) ?? 0
  const added = reading.filter((term) => !term.startsWith('-'))
  const taken = reading
    .filter((term) => term.startsWith('-'))
    .map(cellOf)
    .filter((cell) => figure(cell) !== 0)
  if (taken.length === 0) return sum(added, naming, name)
  const total = exactSum([...added.map(figure), ...taken.map((cell) => -figure(cell))])
  const minus = taken.map((cell) => ` - ${addend(name(cell), figure(cell))}`).join('')
  return `${added.map((cell) => addend(name(cell), figure(cell))).join(' + ')}${minus} = ${total}`
}
