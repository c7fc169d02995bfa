// How many reports a second one core reads, as a ratio to reading and decoding the same bytes in the same run. Warm, page
// cache warm, the runs interleaved. `--reports N` (default 300), `--rounds N` (default 7).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

const decoder = new TextDecoder('utf-8', { fatal: true })
const decode = async (path) => decoder.decode(readFileSync(path)).length
const read = (path) => readReport({ bytes: readFileSync(path), path })
const jobs = {
  'read and decode (floor)': decode,
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
