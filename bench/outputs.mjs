// What the formats of tables cost: the same records to each of them, as ratios to printing them as NDJSON in the same run, and what each
// holds. Every format in a process of its own, since memory is measured; seconds are those of
// the processor, which a busy machine does not stretch. `--records N` (default 10000), `--rounds N` (default 1).
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readReport } from '../dist/index.js'
import { inventedReport } from './invented-report.mjs'

const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : process.argv[at + 1]
}
const records = Number(option('--records', 10_000))
const rounds = Number(option('--rounds', 1))
const format = option('--format', null)
const formats = ['ndjson', 'csv', 'csv-long', 'xlsx', 'parquet']
/** So many different reports are read; the rest are the same under other names. */
const distinct = 50

/** The parts of the command line, as they are built: they are no part of the library. */
const { load } = createRequire(import.meta.url)('../dist/start.cjs')

const megabytes = (bytes) => Math.round(bytes / 1e6)

/** Packed sheets and row groups go out as they come: here they are only counted. A scratch is a file in life, and held by nobody. */
async function measure() {
  const { forms } = load('./reading.cjs')
  const encoder = new TextEncoder()
  const read = await Promise.all(
    Array.from({ length: distinct }, (_, seed) => readReport({ bytes: encoder.encode(inventedReport(seed)), path: `${seed}.txt` })),
  )
  const ndjson = { render: (record) => `${JSON.stringify(record)}\n` }
  const loaded = format === 'ndjson' ? ndjson : load(`./records-${format}.cjs`)
  const style = { language: 'zh', color: false, width: 80, forms, evidence: 'full', scratch: () => ({ write: () => {}, read: () => [] }) }
  const floor = process.memoryUsage().rss
  let peak = floor
  const before = process.cpuUsage()
  const printer = loaded.begin?.(style) ?? loaded
  let bytes = 0
  for (let at = 0; at < records; at++) {
    const record = read[at % distinct]
    const made = printer.render({ ...record, source: { ...record.source, path: `folder/${at}.txt` } }, style)
    bytes += typeof made === 'string' ? Buffer.byteLength(made) : made.length
    if (at % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  for (const piece of printer.end?.() ?? []) bytes += piece.length
  peak = Math.max(peak, process.memoryUsage().rss)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  console.log(JSON.stringify({ seconds, bytes, held: peak - floor }))
}

function run(id, count) {
  // Little room, lest what could be thrown away long ago count as held.
  const args = ['--max-old-space-size=128', fileURLToPath(import.meta.url), '--format', id, '--records', String(count)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

if (format !== null) await measure()
else {
  const runs = Array.from({ length: rounds }, () => formats.map((id) => run(id, records)))
  const fewer = formats.map((id) => run(id, Math.ceil(records / 4)))
  console.table(
    formats.map((id, at) => ({
      format: id,
      'records a second': Math.round(records / median(runs.map((each) => each[at].seconds))),
      'times NDJSON': median(runs.map((each) => each[at].seconds / each[0].seconds)).toFixed(2),
      'bytes a record': Math.round(runs[0][at].bytes / records),
      'MB above the floor': megabytes(median(runs.map((each) => each[at].held))),
      'MB at a quarter of the records': megabytes(fewer[at].held),
    })),
  )
}
