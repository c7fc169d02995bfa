// Runs examples/spark/reports.py on a cluster of two workers in processes of their own, kills one of them in the middle, and a filter
// too, and holds what comes out against a run of the command line on one machine: nothing lost, nothing twice, the same bytes.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { documents } from './documents.mjs'
import { descendants, killOne } from './processes.mjs'
import { pythonWithSpark } from './python.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = process.env['DISCLOSE'] ?? join(root, 'bin/disclose.js')
const partitions = 12
/** Pieces that are done when a worker is killed; and when a filter is, after the pieces lost with the worker are done again. */
const doneBefore = { worker: 2, filter: 5 }

const { python, missing } = pythonWithSpark(root)
if (python === undefined) {
  console.log(`SKIPPED: ${missing} is not to be had, so nothing was run on a cluster`)
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'disclose-spark-'))
const at = (name) => join(folder, name)
const disclose = (args, input) => spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 })

const given = documents(40)
const lines = given.map((document) => JSON.stringify(document))
const half = given.length >> 1
writeFileSync(at('documents.jsonl'), `${lines.slice(0, half).join('\n')}\n`)
writeFileSync(
  at('documents.parquet'),
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: given.slice(half).map(({ id }) => id), type: 'STRING' },
        { name: 'content', data: given.slice(half).map(({ text }) => Buffer.from(text)), type: 'BYTE_ARRAY' },
      ],
    }),
  ),
)
const hasPanel = /^ +panel\b/m.test(disclose(['--help'], '').stdout)
const expected = disclose(['extract', '--ndjson-input', '--quiet'], `${lines.join('\n')}\n`)
  .stdout.trimEnd()
  .split('\n')
  .map(withoutLine)

/** In which line of its piece an error stood depends on the pieces. */
function withoutLine(line) {
  const record = JSON.parse(line)
  if (!('error' in record)) return line
  const { line: _, ...params } = record.error.params
  return JSON.stringify({ ...record, error: { ...record.error, params } })
}

async function rowsOf(name) {
  const parts = readdirSync(at(name)).filter((file) => file.startsWith('part-'))
  return (
    await Promise.all(parts.map((file) => parquetReadObjects({ file: new Uint8Array(readFileSync(join(at(name), file))).buffer })))
  ).flat()
}

const done = () => {
  const tasks = at('records.parquet/_temporary/0')
  return existsSync(tasks) ? readdirSync(tasks).filter((name) => name.startsWith('task_')).length : 0
}

/** Kills an executor when some pieces are done and many are not, then a filter of those that go on. */
async function killInTheMiddle(job) {
  const killed = []
  const steps = [
    ['worker', (args) => args.includes('CoarseGrainedExecutorBackend') && args.includes('java')],
    ['filter', (args) => args.includes('extract --ndjson-input')],
  ]
  while (killed.length < steps.length && job.exitCode === null) {
    const [name, isIt] = steps[killed.length]
    if (done() >= doneBefore[name] && killOne(descendants(job.pid), isIt)) killed.push({ name, done: done() })
    await wait(50)
  }
  return killed
}

/** Where workers of a local cluster leave their logs: beside the package, whatever is asked for. */
const logs = join(spawnSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], { encoding: 'utf8' }).stdout.trim(), 'work')
const logged = () => (existsSync(logs) ? readdirSync(logs) : [])
const before = new Set(logged())

const started = Date.now()
const job = spawn(
  python,
  [
    ...[join(root, 'examples/spark/reports.py'), '--documents', at('documents.jsonl'), at('documents.parquet')],
    ...['--records', at('records.parquet'), '--partitions', String(partitions), '--disclose', `'${process.execPath}' '${bin}'`],
    ...(hasPanel ? ['--checks', at('checks.parquet')] : []),
  ],
  {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      PYSPARK_PYTHON: python,
      SPARK_LOCAL_IP: '127.0.0.1',
      PYSPARK_SUBMIT_ARGS:
        '--master local-cluster[2,1,1024] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=4 pyspark-shell',
    },
  },
)
let log = ''
job.stderr.on('data', (text) => {
  log += text
})
const ended = new Promise((resolve) => job.on('close', resolve))

try {
  const killed = await killInTheMiddle(job)
  const left = new Set(descendants(job.pid).map(({ pid }) => pid))
  assert.equal(await ended, 0, log.slice(-4000))
  assert.deepEqual(
    killed.map(({ name }) => name),
    ['worker', 'filter'],
    'neither was killed in vain',
  )
  assert.ok(killed[0].done < partitions, 'the worker was killed before the end')
  assert.ok(/Lost executor/.test(log), 'Spark misses the worker')
  assert.ok(/ended with -9/.test(log), 'the job notices that a filter was killed')

  const records = await rowsOf('records.parquet')
  const sorted = (list) => [...list].sort()
  assert.deepEqual(sorted(records.map(({ id }) => id)), sorted(given.map(({ id }) => id)), 'nothing lost and nothing twice')
  const known = new Set(expected)
  assert.deepEqual(
    records.filter(({ record }) => !known.has(record)).map(({ id }) => id),
    [],
    'the same bytes as on one machine',
  )
  assert.equal(records.filter(({ error }) => error === 'no-record').length, 5)
  assert.equal(records.filter(({ year, organ }) => year === 2022 && organ).length, 40)
  console.log(
    `${records.length} documents, ${partitions} pieces, 2 workers; killed: ${killed.map((each) => `a ${each.name} after ${each.done} pieces`).join(', ')}; nothing lost, nothing twice`,
  )

  if (hasPanel) {
    const whole = JSON.parse(
      disclose(['panel', '-', '-f', 'json', '--quiet'], `${expected.filter((line) => !('error' in JSON.parse(line))).join('\n')}\n`).stdout,
    )
    const plain = (check) =>
      JSON.stringify(
        [check.rule, check.outcome, check.organ, check.years, check.pointers, check.expected, check.actual, check.reason].map((value) =>
          typeof value === 'number' ? String(value) : value,
        ),
      )
    const checks = await rowsOf('checks.parquet')
    assert.ok(checks.length > 0)
    assert.deepEqual(sorted(checks.map(plain)), sorted(whole.checks.map(plain)), 'the same checks as on one machine')
    console.log(`${checks.length} checks between years, as on one machine`)
  } else console.log('SKIPPED: there is no `disclose panel`, so no rules between years were run')
  await wait(500)
  assert.deepEqual(
    descendants(1).filter(({ pid, args }) => left.has(pid) && args.includes('--ndjson-input')),
    [],
    'no filter is left behind',
  )
  console.log(`${Math.round((Date.now() - started) / 1000)} s`)
} finally {
  if (job.exitCode === null) job.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  for (const name of logged().filter((each) => !before.has(each))) rmSync(join(logs, name), { recursive: true, force: true })
}
