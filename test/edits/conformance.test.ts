import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { impliedValues } from '../../src/edits/implied.js'
import { knownEdits } from '../../src/edits/known-edits.js'
import { localise, type Step } from '../../src/edits/localise.js'
import { allowedIn } from '../../src/edits/possible.js'
import type { System } from '../../src/edits/system.js'
import { typingDistance } from '../../src/edits/typing-distance.js'
import { typingErrors } from '../../src/edits/typing-errors.js'
import { type Interval, overlap, sumOf } from '../../src/rules/parts/interval.js'
import { systemIn, type Values } from './systems.js'

interface Rounded {
  readonly value: number
  readonly decimals: number | 'INF'
}

interface Conformance {
  readonly systems: Readonly<Record<string, { readonly edits: readonly string[]; readonly consistent: readonly number[] }>>
  readonly cases: readonly {
    readonly id: string
    readonly system?: string
    readonly edits?: readonly string[]
    readonly observed: Values
    readonly typing?: Values
    readonly minimum: number
    readonly solutions: readonly Values[]
  }[]
  readonly distance: { readonly cases: readonly (readonly [string, string, number])[] }
  readonly deductive: readonly {
    readonly system: string
    readonly observed: readonly (number | null)[]
    readonly nonNegative?: boolean
    readonly implied: Values
  }[]
  readonly intervals: readonly { readonly total: Rounded; readonly parts: readonly Rounded[]; readonly consistent: boolean }[]
}

const path = join(import.meta.dirname, '../../../shared/conformance/error-localisation.json')
const shared = existsSync(path)
const { systems, cases, distance, deductive, intervals }: Conformance = shared
  ? JSON.parse(readFileSync(path, 'utf8'))
  : { systems: {}, cases: [], distance: { cases: [] }, deductive: [], intervals: [] }

const numbered = (values: readonly (number | null)[]): Values => Object.fromEntries(values.map((value, index) => [`x${index + 1}`, value]))
const pairs = ({ cells, values }: System, steps: readonly Step[]): Values =>
  Object.fromEntries(steps.map(({ cell, by }) => [cells[cell]?.pointer.slice(1) ?? '', (values[cell] ?? 0) + by]))

test.skipIf(shared)(`the cases of the papers are not here: ${path}`, (context) => context.skip())

describe.runIf(shared)('the cases of the papers', () => {
  const systemOfCase = ({ system, edits, observed }: Conformance['cases'][number]): System => {
    const known = systems[system ?? '']
    return systemIn(known?.edits ?? edits ?? [], { ...numbered(known?.consistent ?? []), ...observed })
  }

  test.each(cases.filter(({ typing }) => typing))('$id: what only typing explains', (one) => {
    const system = systemOfCase(one)
    expect(pairs(system, typingErrors(system))).toEqual(one.typing)
  })

  test.each(cases)('$id: every choice of the fewest cells', (one) => {
    const system = systemOfCase(one)
    const known = knownEdits(system)
    const found = known && localise(known, { allowed: allowedIn(system) })
    expect(found).toMatchObject({ found: true })
    const solutions = found?.found ? found.solutions : []
    expect(new Set(solutions.map(({ length }) => length))).toEqual(new Set([one.minimum]))
    expect(solutions).toHaveLength(one.solutions.length)
    expect(solutions.map((steps) => pairs(system, steps))).toEqual(expect.arrayContaining([...one.solutions]))
  })

  test.each(distance.cases)('from %s to %s it takes %i slips', (a, b, expected) => {
    expect(typingDistance(a, b)).toBe(expected)
    expect(typingDistance(b, a)).toBe(expected)
  })

  test.each(deductive)('what is missing of $observed follows', ({ system, observed, nonNegative, implied }) => {
    const of = systemIn(systems[system]?.edits ?? [], numbered(observed), { signed: !nonNegative })
    const found = [...impliedValues(of)].map(([cell, value]) => [of.cells[cell]?.pointer.slice(1) ?? '', value])
    expect(Object.fromEntries(found)).toEqual(implied)
  })

  test.each(intervals)('what $total.value may mean beside its parts: $consistent', ({ total, parts, consistent }) => {
    const meant = ({ value, decimals }: Rounded): Interval => {
      const half = decimals === 'INF' ? 0 : 10 ** -decimals / 2
      return { from: value - half, to: value + half }
    }
    expect(overlap(meant(total), sumOf(parts.map(meant)))).toBe(consistent)
  })
})
