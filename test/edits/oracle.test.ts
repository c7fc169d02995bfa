import highsModule from 'highs'
import { expect, test } from 'vitest'
import { knownEdits } from '../../src/edits/known-edits.js'
import { type Localisation, localise } from '../../src/edits/localise.js'
import { allowedIn } from '../../src/edits/possible.js'
import type { System } from '../../src/edits/system.js'
import { milpOf } from './milp.js'
import { formOf, randomTable, seeded, slipsIn, systemFor } from './random-table.js'

// A solver of another make on the same tables: as few cells, and no fewer.

// A CommonJS module whose types are those of an ES module.
const highs = highsModule as unknown as typeof highsModule.default
const runs = Math.max(4, Math.round(Number(process.env['RUNS'] ?? 150) / 25))
const form = formOf('form-2021')

function leastOf(system: System): number | null {
  const known = knownEdits(system)
  const found: Localisation | null = known && localise(known, { allowed: allowedIn(system) })
  return found?.found ? (found.solutions[0]?.length ?? 0) : null
}

test('HiGHS finds the same least number of cells', { timeout: 120_000 }, async () => {
  const solver = await highs()
  for (let seed = 1; seed <= runs; seed++) {
    const random = seeded(seed * 104_729)
    const table = randomTable(form, random)
    const system = systemFor(form, new Map([...table, ...slipsIn(table, 1 + (seed % 3), random)]))
    const { Status, ObjectiveValue } = solver.solve(milpOf(system))
    expect(Status).toBe('Optimal')
    expect(leastOf(system)).toBe(Math.round(ObjectiveValue))
  }
})
