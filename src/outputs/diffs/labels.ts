import type { ReportDiff } from '../../model/diff.js'
import type { Block, Column, Form, FormRow } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Language } from '../../model/rule.js'
import { cellPath } from '../../text/cell-path.js'
import { indicatorLabels } from '../indicator-grid.js'
import { columnHead, rowLabel } from '../tables/labels.js'
import { visible } from '../visible.js'

/** What a cell is called: its row, and its column where the row has several. */
export interface CellLabel {
  readonly row: string
  readonly column: string
}

/** Names of cells as the form of B has them, else that of A, else another's; a pointer that no form knows stays as it is. */
export function labelsFor({ reports }: ReportDiff, forms: readonly Form[], language: Language): (pointer: Pointer) => CellLabel {
  const labels = new Map<Pointer, CellLabel>()
  const rank = ({ id }: Form): number => (id === reports.b.form ? 0 : id === reports.a.form ? 1 : 2)
  for (const form of [...forms].sort((a, b) => rank(a) - rank(b))) {
    for (const { id, blocks } of form.tables) {
      for (const block of blocks) {
        for (const row of block.rows) {
          for (const column of block.columns) {
            const pointer = `/${id}/${cellPath(row, column)}`
            if (!labels.has(pointer)) labels.set(pointer, labelOf(block, row, column, language))
            if (column.unitKey === undefined) continue
            const unit = `/${id}/${cellPath(row, { ...column, key: column.unitKey })}`
            if (!labels.has(unit))
              labels.set(unit, { ...labelOf(block, row, column, language), column: language === 'zh' ? '金额单位' : 'unit of the amount' })
          }
        }
      }
    }
  }
  return (pointer) => labels.get(pointer) ?? indicatorLabel(pointer, language) ?? { row: visible(pointer), column: '' }
}

function labelOf(block: Block, row: FormRow, column: Column, language: Language): CellLabel {
  const alone = block.columns.length === 1
  if (language === 'en') return { row: row.en, column: alone ? '' : column.en }
  return { row: rowLabel(row, block), column: alone ? '' : columnHead(column, block) }
}

function indicatorLabel(pointer: Pointer, language: Language): CellLabel | null {
  const [, list, id = ''] = pointer.split('/')
  if (list !== 'indicators' || !Object.hasOwn(indicatorLabels, id)) return null
  return { row: indicatorLabels[id as keyof typeof indicatorLabels][language], column: '' }
}
