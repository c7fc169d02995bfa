import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/recognise/align.js'
import type { Candidate } from '../../src/recognise/candidates.js'
import type { Slot, Slots } from '../../src/recognise/slots.js'
import type { LabelToken, ValueToken } from '../../src/recognise/token.js'
import type { Station } from '../../src/recognise/vocabulary.js'

const station = { table: 'requests', order: 0, direction: 'down', titles: [], variants: [] } satisfies Station
const all = ['一', '', '二', '1', ''].map(
  (marker, order): Slot => ({ station, row: { path: `row${order}`, labels: [], marker, short: '', en: '' }, marker, order }),
)
const slots: Slots = { all, of: (_, path) => all.find(({ row }) => row.path === path), labels: () => [] }

/** The rows a label may name, its list mark, and whether figures stand behind it. */
type Printed = readonly [rows: readonly number[], marker: string, filled: boolean]

function candidateOf([rows, marker, filled]: Printed, index: number): Candidate {
  const uses = rows.map((order) => ({ kind: 'row', station, row: (all[order] as Slot).row }) as const)
  const label = { kind: 'label', uses, marker, start: index, end: index } as unknown as LabelToken
  const value = { kind: 'value', reading: { kind: 'blank' } } as unknown as ValueToken
  return { label, words: [], values: filled ? [value] : [], header: { titled: null, corner: null, items: [] }, index, part: 0 }
}

function weightOf([, marker, filled]: Printed, { marker: expected }: Slot): number {
  const marked = marker === '' || expected === '' ? 0 : marker === expected ? 0.3 : -0.3
  return (1 + marked) * (filled ? 1 : 0.3)
}

/** The most that any choice of rows weighs that follows the order of the form. */
function heaviest(printed: readonly Printed[], from = 0): number {
  const [first, ...others] = printed
  if (!first) return 0
  const taken = first[0].filter((order) => order >= from).map((order) => weightOf(first, all[order] as Slot) + heaviest(others, order + 1))
  return Math.max(heaviest(others, from), ...taken)
}

describe('labels aligned with the rows of the forms', () => {
  it('follow the order of the form, each row once, and no other choice that does weighs more', () => {
    const rows = fc.uniqueArray(fc.nat({ max: all.length - 1 }), { maxLength: 3 })
    const printed = fc.array(fc.tuple(rows, fc.constantFrom('', '一', '二', '1'), fc.boolean()), { maxLength: 7 })
    fc.assert(
      fc.property(printed, (labels) => {
        const { aligned } = align(labels.map(candidateOf), slots)
        const orders = aligned.map(({ slot }) => slot.order)
        expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b))
        const weight = aligned.reduce((sum, { candidate, slot }) => sum + weightOf(labels[candidate.index] as Printed, slot), 0)
        expect(weight).toBeCloseTo(heaviest(labels), 9)
      }),
      { numRuns: 500 },
    )
  })
})
