import type { DiffCell, DiffState, ReportDiff } from '../../model/diff.js'
import type { Form, TableId } from '../../model/form.js'
import type { Scope } from '../../model/report.js'
import type { Bilingual, Language } from '../../model/rule.js'
import { counted } from '../counted.js'
import { tableTitles } from '../table-titles.js'
import { visible } from '../visible.js'
import { type CellLabel, labelsFor } from './labels.js'
import { stateMeanings, stateWords, words } from './words.js'

/** A row of a form, with the cells of it that differ. */
export interface CellRow {
  readonly row: string
  readonly cells: readonly ShownCell[]
}

export interface ShownCell {
  readonly column: string
  readonly a: string
  readonly b: string
  readonly change: string
}

/** One table of the reports: what differs, and what is only counted. */
export interface CellTable {
  readonly title: string
  readonly rows: readonly CellRow[]
  readonly notes: readonly string[]
}

interface Context {
  readonly diff: ReportDiff
  readonly language: Language
  label(pointer: string): CellLabel
}

/** The cells that differ, by table. */
export function cellTables(diff: ReportDiff, forms: readonly Form[], language: Language): readonly CellTable[] {
  const context: Context = { diff, language, label: labelsFor(diff, forms, language) }
  const all: readonly (readonly [string, Bilingual])[] = [...tableTitles, ['indicators', words.indicators]]
  return all.flatMap(([id, title]) => {
    const cells = diff.cells.filter(({ pointer }) => pointer.startsWith(`/${id}/`))
    return cells.length === 0 ? [] : [tableOf(id, title[language], cells, context)]
  })
}

function tableOf(id: string, title: string, cells: readonly DiffCell[], context: Context): CellTable {
  const { reports } = context.diff
  const missing = (['a', 'b'] as const).find((side) => id !== 'indicators' && !reports[side].tables.includes(id as TableId))
  if (missing !== undefined) return { title, rows: [], notes: [wholeTable(missing, cells, context)] }
  const shown = cells.filter((cell) => !isIdle(cell))
  const idle = cells.filter(isIdle)
  const notes = (['a', 'b'] as const).flatMap((side) => {
    const count = idle.filter((cell) => cell[side] !== null).length
    return count === 0 ? [] : [zeros[context.language](side, count)]
  })
  return { title, rows: rowsOf(shown, context), notes: [...notes, ...unfilled(idle, context.language)] }
}

const absent: readonly (DiffState | null)[] = ['notInForm', 'notPrinted']

/** A cell that one form has and the other has not, and that says nothing: 0, or no figure. */
function isIdle({ a, b, aState, bState }: DiffCell): boolean {
  return (absent.includes(aState) && (b === 0 || b === null)) || (absent.includes(bState) && (a === 0 || a === null))
}

const zeros: Readonly<Record<Language, (side: 'a' | 'b', count: number) => string>> = {
  zh: (side, count) => `另有 ${count} 格只在 ${side.toUpperCase()} 中，都是 0`,
  en: (side, count) => `${counted(count, 'more cell', 'more cells')} only in ${side.toUpperCase()}, all 0`,
}

function unfilled(idle: readonly DiffCell[], language: Language): readonly string[] {
  const count = idle.filter(({ a, b }) => a === null && b === null).length
  if (count === 0) return []
  return [
    language === 'zh'
      ? `另有 ${count} 格只在一份中，而且没有数字`
      : `${counted(count, 'more cell', 'more cells')} in only one of them, without a figure`,
  ]
}

/** A table that one report does not print at all is told in one line. */
function wholeTable(missing: 'a' | 'b', cells: readonly DiffCell[], { language }: Context): string {
  const has = missing === 'a' ? 'b' : 'a'
  const [without, with_] = [missing.toUpperCase(), has.toUpperCase()]
  const figures = cells.filter((cell) => typeof cell[has] === 'number')
  const filled = figures.filter((cell) => cell[has] !== 0).length
  return language === 'zh'
    ? `${without} 没有这张表；${with_} 有 ${figures.length} 个数字，其中 ${filled} 个不是 0`
    : `${without} does not print this table; ${with_} has ${counted(figures.length, 'figure', 'figures')}, ${filled} of them not 0`
}

function rowsOf(cells: readonly DiffCell[], { label, language }: Context): readonly CellRow[] {
  const rows: { readonly row: string; readonly cells: ShownCell[] }[] = []
  for (const cell of cells) {
    const { row, column } = label(cell.pointer)
    const shown = {
      column,
      a: sideShown(cell.a, cell.aState, language),
      b: sideShown(cell.b, cell.bState, language),
      change: changeShown(cell, language),
    }
    const last = rows.at(-1)
    if (last?.row === row) last.cells.push(shown)
    else rows.push({ row, cells: [shown] })
  }
  return rows
}

function sideShown(value: number | string | null, state: DiffState | null, language: Language): string {
  if (value !== null) return visible(String(value))
  return stateWords[state ?? 'unknown'][language]
}

function changeShown({ change, note }: DiffCell, language: Language): string {
  if (note !== null) return words[note][language]
  return change === null ? '' : change > 0 ? `+${change}` : String(change)
}

/** What stands over the figures: the years, where they tell the reports apart. */
export function sideNames({ reports: { a, b } }: ReportDiff): readonly [string, string] {
  return a.year !== null && b.year !== null && a.year !== b.year ? [`A ${a.year}`, `B ${b.year}`] : ['A', 'B']
}

/** The meanings of the states that are shown. */
export function legendFor(tables: readonly CellTable[], language: Language): readonly string[] {
  const shown = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ a, b }) => [a, b]))))
  return stateMeanings.flatMap(([state, meaning]) => (shown.has(stateWords[state][language]) ? [meaning[language]] : []))
}

/** 比较 206 格：相同 150，不同 50，只在 A 中 6 */
const figuresSentence: Readonly<Record<Language, (figures: ReportDiff['figures']) => string>> = {
  zh: ({ compared, same, changed, onlyA, onlyB }) => {
    const only = [...(onlyA > 0 ? [`只在 A 中 ${onlyA}`] : []), ...(onlyB > 0 ? [`只在 B 中 ${onlyB}`] : [])]
    return `有数字的 ${compared} 格：${[`相同 ${same}`, `不同 ${changed}`, ...only].join('，')}`
  },
  en: ({ compared, same, changed, onlyA, onlyB }) => {
    const only = [...(onlyA > 0 ? [`${onlyA} only in A`] : []), ...(onlyB > 0 ? [`${onlyB} only in B`] : [])]
    return `${counted(compared, 'cell', 'cells')} with figures: ${[`${same} the same`, `${changed} changed`, ...only].join(', ')}`
  },
}

/** How many figures differ, and whether they are of one scope. */
export function figureSentences(diff: ReportDiff, language: Language): readonly string[] {
  const counts = diff.figures.compared > 0 ? figuresSentence[language](diff.figures) : words.noFigures[language]
  return [counts, ...scopeSentence(diff, language)]
}

const scopes: Readonly<Record<Scope, Bilingual>> = {
  organ: { zh: '本机关', en: 'the organ alone' },
  'organ-and-departments': { zh: '本机关和所属部门', en: 'the organ and its departments' },
  region: { zh: '全地区', en: 'the whole region' },
}

/** Figures of different scopes are set side by side, and not without a word. */
function scopeSentence({ reports: { a, b } }: ReportDiff, language: Language): readonly string[] {
  if (a.scope === null || b.scope === null || a.scope === b.scope) return []
  const [ofA, ofB] = [scopes[a.scope][language], scopes[b.scope][language]]
  return [
    language === 'zh'
      ? `统计范围不同：A 是${ofA}，B 是${ofB}，增减不能直接比较。`
      : `Their scopes differ: A is of ${ofA}, B of ${ofB}, so that a change may only be one of scope.`,
  ]
}
