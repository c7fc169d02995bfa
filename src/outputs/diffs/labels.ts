import type { ReportDiff } from '../../model/diff.js'
import type { Form } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { Bilingual, Language } from '../../model/rule.js'
import { cellsIn, type TableCell } from '../../text/cell-path.js'
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
    for (const table of form.tables) {
      for (const cell of cellsIn(table)) if (!labels.has(cell.pointer)) labels.set(cell.pointer, labelOf(cell, language))
    }
  }
  return (pointer) => labels.get(pointer) ?? indicatorLabel(pointer, language) ?? { row: visible(pointer), column: '' }
}

const unit: Bilingual = { zh: '金额单位', en: 'unit of the amount' }

function labelOf({ block, row, column, holds }: TableCell, language: Language): CellLabel {
  const zh = language === 'zh'
  const head = block.columns.length === 1 ? '' : zh ? columnHead(column, block) : column.en
  return { row: zh ? rowLabel(row, block) : row.en, column: holds === 'unit' ? unit[language] : head }
}

function indicatorLabel(pointer: Pointer, language: Language): CellLabel | null {
  const [, list, id = ''] = pointer.split('/')
  if (list !== 'indicators' || !Object.hasOwn(indicatorLabels, id)) return null
  return { row: indicatorLabels[id as keyof typeof indicatorLabels][language], column: '' }
}
