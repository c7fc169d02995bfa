import type { Document } from '../../model/document.js'
import type { Form } from '../../model/form.js'
import type { Pointer } from '../../model/pointer.js'
import type { RaggedRow, Reading, Recognition } from '../../model/recognition.js'
import type { Warning } from '../../model/warning.js'
import { consumption } from '../unglue/consumption.js'
import { contradictionIn } from '../unglue/contradiction.js'
import { identitiesOf } from '../unglue/equations.js'
import { gluedTables, tableOf } from '../unglue/strip.js'
import { isWitnessed } from './known-rows.js'
import { extentOf, type PlacedRow, placeRows } from './solve.js'

/** So many short rows, and most of its rows, make a table that lost its blanks. */
const fewestRows = 3

/**
 * Puts the figures of rows that lost their blanks into their cells, where the identities of the form leave one way: all rows of a table are
 * solved at once, and a figure is taken only if it stands in the same cell in every solution. What is not settled stays unread.
 */
export function placeRagged(document: Document, recognition: Recognition, form: Form): Recognition {
  if (recognition.ragged.length === 0) return recognition
  const glued = gluedTables(recognition)
  const tables = form.tables
    .filter(({ id }) => !glued.has(id))
    .flatMap(({ id }) => {
      const rows = recognition.ragged.filter((row) => tableOf(row) === id)
      return isWitnessed(recognition, rows) ? [{ id, ...placeRows(recognition, rows, identitiesOf(form, id)) }] : []
    })
  const contradictions = tables.flatMap(({ id, contradiction }) => (contradiction ? [contradictionIn(id, contradiction)] : []))
  const placed = tables.flatMap(({ rows }) => rows)
  const read = told(document, recognition, placed)
  return { ...read, warnings: [...read.warnings, ...raggedTables(recognition, placed, form), ...contradictions] }
}

/** The recognition with what was settled put in place, and what is to be said of it. */
function told(document: Document, recognition: Recognition, placed: readonly PlacedRow[]): Recognition {
  const settled = new Map(placed.flatMap(({ row, cells, identities }) => readingsOf(document, row, cells, identities)))
  const rows = new Map(placed.map((each) => [rowOf(each.row), each]))
  const readings = recognition.readings.map((reading) => settled.get(reading.pointer) ?? reading)
  const warnings = recognition.warnings.flatMap((warning): readonly Warning[] => {
    const found = warning.code === 'row-incomplete' ? rows.get(String(warning.params['pointer'])) : undefined
    if (!found || found.left === 0) return [warning]
    if (found.cells.size === found.row.pointers.length) return []
    return [{ ...warning, code: 'ambiguous-cell', params: { ...warning.params, placements: found.left } }]
  })
  const consumed = placed.map(({ row, cells, identities }) => ({
    table: tableOf(row),
    figures: isShort(row) ? [...cells].filter(([pointer, printed]) => printed && (identities.get(pointer)?.length ?? 0) > 0).length : 0,
    ...extentOf(row),
  }))
  return { ...recognition, readings, warnings: [...warnings, ...consumption(consumed)] }
}

/** Tables of which so many rows are short that nothing could be placed. */
function raggedTables({ rows, ragged }: Recognition, placed: readonly PlacedRow[], form: Form): readonly Warning[] {
  return form.tables.flatMap(({ id }): readonly Warning[] => {
    const own = ragged.filter((row) => tableOf(row) === id && isShort(row))
    const all = new Set(rows.flatMap(({ table, path }) => (table === id ? [path] : []))).size
    const none = placed.every(({ row, cells }) => tableOf(row) !== id || cells.size === 0)
    if (!none || own.length < fewestRows || 2 * own.length <= all) return []
    const [extent, last] = [own.map(extentOf)[0], own.map(extentOf).at(-1)]
    return [
      { code: 'blanks-vanished', params: { table: id, short: own.length, rows: all }, start: extent?.start ?? 0, end: last?.end ?? 0 },
    ]
  })
}

const isShort = ({ figures, pointers }: RaggedRow): boolean => figures.length < pointers.length

const rowOf = ({ pointers: [first = ''] }: RaggedRow): string => first.slice(0, first.lastIndexOf('/'))

function readingsOf(
  { text }: Document,
  row: RaggedRow,
  cells: PlacedRow['cells'],
  identities: PlacedRow['identities'],
): readonly (readonly [Pointer, Reading])[] {
  const { figures } = row
  let behind = figures[0]?.evidence.start ?? 0
  return [...cells].map(([pointer, printed]) => {
    const own = printed && figures[printed.figure]
    const rules = identities.get(pointer) ?? []
    if (!printed || !own) {
      return [
        pointer,
        { pointer, value: null, evidence: { start: behind, end: behind, quote: '', state: 'blank', method: 'aligned', identities: rules } },
      ]
    }
    const { start, end, value } = printed
    behind = end
    const isPart = start !== own.evidence.start || end !== own.evidence.end
    // A row with all its figures was only in doubt because others are short.
    if (!isShort(row)) return [pointer, { pointer, value, evidence: own.evidence }]
    const place = { ...own.evidence, start, end, quote: text.slice(start, end) }
    return [pointer, { pointer, value, evidence: { ...place, method: isPart ? 'unglued' : 'aligned', identities: rules } }]
  })
}
