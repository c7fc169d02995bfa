// How long it takes to find one, two and three wrong cells of a requests table, beside HiGHS (a solver of mixed integer programs) on the
// same tables. `--tables N` (default 60), `--solver N` tables for HiGHS (default 6): it is slow.
import { build } from 'esbuild'
import highs from 'highs'

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const tables = option('--tables', 60)
const solved = Math.min(tables, option('--solver', 6))

const source = `
export { knownEdits } from './src/edits/known-edits.js'
export { localise } from './src/edits/localise.js'
export { allowedIn } from './src/edits/possible.js'
export { explain } from './src/edits/explain.js'
export { milpOf } from './test/edits/milp.js'
export * from './test/edits/random-table.js'
`
const bundled = await build({
  stdin: { contents: source, resolveDir: new URL('..', import.meta.url).pathname },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const { allowedIn, explain, formOf, knownEdits, localise, milpOf, randomTable, seeded, slipsIn, systemFor } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
)

const form = formOf('form-2021')
const systemsWith = (slips) =>
  Array.from({ length: tables }, (_, index) => {
    const random = seeded((index + 1) * 7919 + slips)
    const table = randomTable(form, random)
    return systemFor(form, new Map([...table, ...slipsIn(table, slips, random)]))
  })

function milliseconds(jobs, run) {
  const start = process.hrtime.bigint()
  for (const job of jobs) run(job)
  return Number(process.hrtime.bigint() - start) / 1e6 / jobs.length
}

const solver = await highs()
const search = (system) => localise(knownEdits(system), { allowed: allowedIn(system) })
for (const system of systemsWith(2)) search(system)
solver.solve(milpOf(systemsWith(1)[0]))

console.table(
  [1, 2, 3].map((slips) => {
    const systems = systemsWith(slips)
    const own = milliseconds(systems, search)
    const told = milliseconds(systems, (system) => explain(system, []))
    const others = milliseconds(systems.slice(0, solved).map(milpOf), (program) => solver.solve(program))
    return {
      'wrong cells': slips,
      'search, ms': own.toFixed(2),
      'with causes, ms': told.toFixed(2),
      'HiGHS, ms': others.toFixed(0),
      'times faster': Math.round(others / own),
    }
  }),
)
