// How many reports a second one core reads, as a ratio to the floor in the same run: reading, decoding, folding and splitting the same
// bytes, and printing a record of the same size as JSON. Warm, page cache warm, the runs interleaved. `--reports N` (default 300),
// `--rounds N` (default 7).
import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { checkReport, readReport } from '../dist/index.js'
import { inventedReport } from './invented-report.mjs'

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const reports = option('--reports', 300)
const rounds = option('--rounds', 7)

const folder = mkdtempSync(join(tmpdir(), 'disclose-bench-'))
const paths = Array.from({ length: reports }, (_, index) => {
  const path = join(folder, `${index}.txt`)
  writeFileSync(path, inventedReport(index))
  return path
})

const bundled = await build({
  stdin: { contents: "export { fold } from './src/normalise/fold.js'", resolveDir: new URL('..', import.meta.url).pathname },
  bundle: true,
  format: 'esm',
  write: false,
})
const { fold } = await import(`data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`)

const decoder = new TextDecoder('utf-8', { fatal: true })
/** The digest of the command line; the library's own is plain JavaScript, for browsers. */
const ports = { sha256: (bytes) => hash('sha256', bytes) }
const read = (path) => readReport({ bytes: readFileSync(path), path }, ports)
const records = new Map()
for (const path of paths) records.set(path, await read(path))
const floor = async (path) =>
  fold({ text: decoder.decode(readFileSync(path)) }).text.split('\n').length + JSON.stringify(records.get(path)).length

const jobs = {
  'read, decode, fold, split, print (floor)': floor,
  'extract, as JSON': async (path) => JSON.stringify(await read(path)).length,
  check: async (path) => checkReport(await read(path), { language: 'zh' }).findings.length,
}

/** The jobs take turns every few reports: a machine that changes its speed within a second changes it for all of them. */
const turn = 10

/** The seconds each job takes for all reports. */
async function round() {
  const seconds = Object.values(jobs).map(() => 0)
  for (let from = 0; from < paths.length; from += turn) {
    for (const [index, job] of Object.values(jobs).entries()) {
      const start = process.hrtime.bigint()
      for (const path of paths.slice(from, from + turn)) await job(path)
      seconds[index] += Number(process.hrtime.bigint() - start) / 1e9
    }
  }
  return seconds
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
await round()
const runs = []
for (let index = 0; index < rounds; index++) runs.push(await round())
rmSync(folder, { recursive: true })

console.table(
  Object.keys(jobs).map((job, index) => ({
    job,
    'reports a second': Math.round(reports / median(runs.map((run) => run[index]))),
    'times the floor': median(runs.map((run) => run[index] / run[0])).toFixed(1),
  })),
)
