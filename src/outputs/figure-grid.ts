import type { Block, Column, Form, FormRow, TableId } from '../model/form.js'
import type { Evidence, Figures, ReportRecord } from '../model/report.js'
import type { Bilingual, Language } from '../model/rule.js'
import { cellPath } from '../text/cell-path.js'
import { valueAt } from '../text/value-at.js'
import { columnHead, rowLabel } from './tables/labels.js'
import { visible } from './visible.js'

/** A block of a form with what the report prints in it, ready to be drawn. */
export interface Grid {
  readonly title: string | null
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const words = {
  blank: { zh: '空', en: 'blank' },
  unread: { zh: '?', en: '?' },
  absent: { zh: '-', en: '-' },
} as const satisfies Record<string, Bilingual>

/** Signs that are no figure, for the legend below the tables. */
export const legend: Bilingual = {
  zh: '空：空白　?：未能读出　-：原文没有此格',
  en: 'blank: left blank   ?: could not be read   -: not in the document',
}

function printedAt(figures: Figures | null, path: string): number | string | null {
  const value = valueAt(figures, path.split('/'))
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** 0, a blank, "/" and what could not be read never look the same. */
export function cellShown(value: number | string | null, evidence: Evidence | null | undefined, language: Language): string {
  if (value !== null) return visible(String(value))
  switch (evidence?.state) {
    case 'blank':
      return words.blank[language]
    case 'notApplicable':
      return visible(evidence.quote)
    case undefined:
      return evidence ? words.unread[language] : words.absent[language]
    default:
      return `${visible(evidence?.quote.slice(0, 8) ?? '')}${words.unread[language]}`
  }
}

function gridOf(table: TableId, block: Block, title: string | null, record: ReportRecord, language: Language): Grid | null {
  const cellOf = (row: FormRow, column: Column): string => {
    const path = cellPath(row, column)
    return cellShown(printedAt(record[table], path), record.evidence[`/${table}/${path}`], language)
  }
  const printed = (row: FormRow): boolean =>
    block.columns.some((column) => {
      const path = cellPath(row, column)
      return printedAt(record[table], path) !== null || record.evidence[`/${table}/${path}`]
    })
  if (!block.rows.some(printed)) return null
  const rows = block.rows.filter((row) => !row.optional || printed(row))
  return {
    title,
    head: ['', ...block.columns.map((column) => columnHead(column, block))],
    rows: rows.map((row) => [rowLabel(row, block), ...block.columns.map((column) => cellOf(row, column))]),
  }
}

/** What a report prints of one table: its own form's blocks, then those it borrows from another form. */
export function gridsOf(table: TableId, record: ReportRecord, forms: readonly Form[], language: Language): readonly Grid[] {
  const ownFirst = [...forms].sort((a, b) => Number(b.id === record.form) - Number(a.id === record.form))
  const blocks = ownFirst.flatMap((form) => form.tables.filter(({ id }) => id === table).flatMap((found) => found.blocks))
  const several = ownFirst.some((form) => form.tables.some(({ id, blocks: own }) => id === table && own.length > 1))
  const drawn = new Set<string>()
  return blocks.flatMap((block) => {
    const cells = block.rows.filter((row) => !row.optional).flatMap((row) => block.columns.map((column) => cellPath(row, column)))
    // A block that shares cells with one already drawn is the same block in another form.
    if (cells.some((cell) => drawn.has(cell))) return []
    const grid = gridOf(table, block, several ? (block.titles[0] ?? null) : null, record, language)
    if (!grid) return []
    for (const cell of cells) drawn.add(cell)
    return [grid]
  })
}
