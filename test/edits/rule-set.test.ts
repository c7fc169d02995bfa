import { describe, expect, it } from 'vitest'
import { at, eliminate, rightOf } from '../../src/edits/elimination.js'
import { denseOf } from '../../src/edits/known-edits.js'
import type { System } from '../../src/edits/system.js'
import { forms } from '../../src/forms/index.js'
import type { Form, TableId } from '../../src/model/form.js'
import type { Pointer } from '../../src/model/pointer.js'
import { formIndex } from '../../src/validate/form-index.js'
import { formOf, randomTable, seeded, systemFor } from './random-table.js'

// The forms' identities as a set of edits: whether they ask for something twice, for something impossible, or for less than they seem to.

/** The edits over the official cells of a table, all of them printed as 0. */
function editsOf(form: Form, table?: TableId): System {
  const cells = formIndex(form).cells.filter((cell) => !cell.row.optional && (table === undefined || cell.table.id === table))
  return systemFor(form, new Map(cells.map(({ pointer }) => [pointer, 0])))
}

function rankOf(system: System): number {
  const all = denseOf(system)
  const used = new Set<number>()
  for (let column = 0; column < all.columns; column++) {
    const pivot = Array.from({ length: all.rows }, (_, row) => row).find((row) => !used.has(row) && at(all, row, column) !== 0)
    if (pivot === undefined) continue
    expect(eliminate(all, pivot, column)).toBe(true)
    used.add(pivot)
  }
  return used.size
}

const sums = forms.filter((form) => form.identities.some(({ relation }) => relation === undefined))

describe('the identities of the forms', () => {
  it.each([
    ['form-2021', 175, 39, 37],
    ['form-2019', 161, 37, 35],
  ])('%s: %i cells of the requests table stand in %i edits of rank %i', (id, cells, edits, rank) => {
    const system = editsOf(formOf(id), 'requests')
    expect(system.cells).toHaveLength(cells)
    expect(system.edits).toHaveLength(edits)
    expect(rankOf(system)).toBe(rank)
  })

  it.each(['form-2021', 'form-2019'])('%s: two of them follow from the others, those of the total column', (id) => {
    const system = editsOf(formOf(id), 'requests')
    const implied = system.edits.filter(
      (_, left) => rankOf({ ...system, edits: system.edits.filter((_edit, edit) => edit !== left) }) === rankOf(system),
    )
    // Every sum takes part in one of the two dependencies or in both: the sums of the columns add up to that of the total column.
    expect(implied.length).toBeGreaterThan(2)
  })

  it.each(sums.map((form): [string, Form] => [form.id, form]))(
    '%s: the remedies and the statistics have no edit that follows from others',
    (_, form) => {
      for (const table of ['remedies', 'statistics'] as const) {
        const system = editsOf(form, table)
        expect(rankOf(system)).toBe(system.edits.length)
      }
    },
  )

  it.each(forms.map((form): [string, Form] => [form.id, form]))(
    '%s: no identity is there twice, and every cell in one is a cell of the form',
    (_, form) => {
      const keys = form.identities.map(({ left, right, relation }) => {
        const names = (terms: typeof left): string =>
          terms
            .map(({ pointer }) => pointer)
            .sort()
            .join(' ')
        return `${relation} ${names(left)} = ${names(right)}`
      })
      expect(new Set(keys).size).toBe(keys.length)
      const known = formIndex(form).byPointer
      const pointers: readonly Pointer[] = form.identities.flatMap(({ left, right }) => [...left, ...right].map(({ pointer }) => pointer))
      expect(pointers.filter((pointer) => !known.has(pointer))).toEqual([])
    },
  )

  it.each(sums.map((form): [string, Form] => [form.id, form]))(
    '%s: figures exist that satisfy them all, 0 everywhere and others',
    (_, form) => {
      const system = editsOf(form)
      expect(Array.from({ length: system.edits.length }, (_edit, row) => rightOf(denseOf(system), row)).every((right) => right === 0)).toBe(
        true,
      )
      if (!form.tables.some(({ id }) => id === 'requests')) return
      for (let seed = 0; seed < 20; seed++) {
        const filled = systemFor(form, randomTable(form, seeded(seed)))
        expect(filled.edits.filter(({ short }) => short !== 0)).toEqual([])
        expect(filled.values.every((value) => value >= 0)).toBe(true)
      }
    },
  )

  it.each(['form-2021', 'form-2019'])('%s: every cell of the requests table breaks a set of edits of its own, two or more', (id) => {
    const system = editsOf(formOf(id), 'requests')
    const patterns = system.editsOf.map((edits, cell) =>
      edits.map((edit) => `${edit}${system.edits[edit]?.terms.find((term) => term.cell === cell)?.by}`).join(),
    )
    expect(new Set(patterns).size).toBe(system.cells.length)
    expect(system.editsOf.every(({ length }) => length >= 2)).toBe(true)
  })
})
