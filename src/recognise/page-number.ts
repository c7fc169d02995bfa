import type { Document } from '../model/document.js'
import type { ValueToken } from './token.js'

/** Reports have fewer pages. */
const largest = 999

/** Whether a figure may be the number of a page: alone on the first or last line of one, in a text that has its page ends. */
export function mayBePageNumber({ rows }: Document, { place, reading }: ValueToken): boolean {
  if (place.row.kind !== 'line' || place.loose || reading.kind !== 'number') return false
  if (!Number.isInteger(reading.value) || reading.value < 1 || reading.value > largest) return false
  const next = rows[place.rowIndex + 1]
  return place.row.newPage === true || (next ? next.newPage === true : rows.some(({ newPage }) => newPage === true))
}
