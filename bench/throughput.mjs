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

async function seconds(job) {
  const start = process.hrtime.bigint()
  for (const path of paths) await job(path)
  return Number(process.hrtime.bigint() - start) / 1e9
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
for (const job of Object.values(jobs)) await seconds(job)
const runs = []
for (let round = 0; round < rounds; round++) {
  const run = []
  for (const job of Object.values(jobs)) run.push(await seconds(job))
  runs.push(run)
}
rmSync(folder, { recursive: true })

console.table(
  Object.keys(jobs).map((job, index) => ({
    job,
    'reports a second': Math.round(reports / median(runs.map((run) => run[index]))),
    'times the floor': median(runs.map((run) => run[index] / run[0])).toFixed(1),
  })),
)
