import type { Extracted } from '../../model/output-format.js'
import { type Cell, exactCell } from '../spreadsheet/cell.js'
import { cellOf, type TableColumn } from './columns.js'

/** A row of a text format: a character for a character, and none that steers a screen. */
export function textCells(columns: readonly TableColumn[], extracted: Extracted): readonly Cell[] {
  return columns.map((column) => exactCell(cellOf(column, extracted)))
}
