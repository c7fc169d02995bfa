// Many documents: that none is lost and none comes twice, for any number of jobs and through twenty kills; how many a second; and that
// memory does not grow with their number (early: a tenth of the files, or 1,000 lines). `--files N` (default 10000), `--lines N` (default 100000), `--kills N` (default 20).
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { inventedFolder } from './invented-folder.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const bin = join(here, '..', 'bin', 'disclose.js')
const option = (name, fallback) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const files = option('--files', 10_000)
const lines = option('--lines', 100_000)
const kills = option('--kills', 20)

/**
 * Runs the program; its end, its seconds, its greatest memory in MiB where the system says it, and what was alive after each full
 * collection. V8 lets its heap grow with the garbage and keeps what it once had: only what is alive tells whether something is kept.
 */
function run(args, { env = {}, node = [], feed = null, answered = null } = {}) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint()
    const child = spawn(process.execPath, ['--trace-gc', ...node, bin, ...args, '--quiet'], {
      env: { ...process.env, ...env },
      stdio: [feed ? 'pipe' : 'ignore', 'pipe', 'ignore'],
    })
    let peak = 0
    const alive = []
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, left] = /Mark-Compact[^>]*-> ([\d.]+) /.exec(line) ?? []
      if (left) alive.push(Number(left))
      else if (!line.startsWith('[')) answered?.(look)
    })
    const look = () => {
      try {
        const [, known = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
        peak = Math.max(peak, Number(known) / 1024)
      } catch {}
      return peak
    }
    const watch = setInterval(look, 50)
    feed?.(child)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve({ code, signal, peak: Math.round(peak), alive, seconds: Number(process.hrtime.bigint() - start) / 1e9 })
    })
  })
}

async function pathsOf(output) {
  const paths = []
  for await (const line of createInterface({ input: createReadStream(output) })) paths.push(JSON.parse(line).source.path)
  return paths
}

async function same(one, other) {
  const [a, b] = [createReadStream(one), createReadStream(other)].map((stream) => stream[Symbol.asyncIterator]())
  let [left, right] = [Buffer.alloc(0), Buffer.alloc(0)]
  for (;;) {
    if (left.length === 0) left = (await a.next()).value ?? left
    if (right.length === 0) right = (await b.next()).value ?? right
    const length = Math.min(left.length, right.length)
    if (length === 0) return left.length === right.length
    if (!left.subarray(0, length).equals(right.subarray(0, length))) return false
    left = left.subarray(length)
    right = right.subarray(length)
  }
}

function must(holds, what) {
  if (!holds) throw new Error(`it does not hold: ${what}`)
  console.log(`holds: ${what}`)
}

/** What is alive after a full collection does not grow: in the later half of a run it is what it was in the first, but for what is on its way. */
function mustStay(alive, what) {
  const half = alive.length >> 1
  if (half === 0) {
    console.log(`not compared: ${what}: ${alive.length} full collection, give more files or lines`)
    return alive[0]
  }
  const [early, late] = [alive.slice(0, half), alive.slice(half)].map((part) => Math.max(...part))
  must(late <= early + 4, `${what}: ${early.toFixed(1)} MiB alive in the first half, ${late.toFixed(1)} in the second`)
  return late
}

/** Lines into a filter, and its memory after the first thousand and at the end. */
async function filtered(jobs) {
  let count = 0
  let early = 0
  const answered = (look) => {
    if (++count === 1000) early = Math.round(look())
  }
  const feed = async ({ stdin }) => {
    for (let line = 0; line < lines; line++) {
      if (!stdin.write(`{"id":"${line}","text":"甲县第${line}号"}\n`)) await new Promise((resolve) => stdin.once('drain', resolve))
    }
    stdin.end()
  }
  const { peak, alive, seconds } = await run(['extract', '--ndjson-input', '--jobs', String(jobs)], { feed, answered })
  const named = `filter, ${lines} lines, ${jobs} jobs`
  must(count === lines, `${named}: each is answered`)
  return {
    run: named,
    'a second': Math.round(lines / seconds),
    'MiB early': early,
    'MiB at most': peak,
    'MiB alive': mustStay(alive, named),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'disclose-batch-'))
try {
  const [all, tenth] = [join(folder, 'all'), join(folder, 'tenth')]
  mkdirSync(all)
  const paths = inventedFolder(all, files)
  inventedFolder(tenth, files / 10)
  const rows = []
  const outputs = []
  for (const jobs of [1, 2, 3]) {
    const small = await run(['extract', tenth, '--jobs', String(jobs), '-o', join(folder, 'tenth.ndjson')])
    const output = join(folder, `jobs-${jobs}.ndjson`)
    const { peak, alive, seconds } = await run(['extract', all, '--jobs', String(jobs), '-o', output])
    const named = `extract, ${files} files, ${jobs} jobs`
    rows.push({
      run: named,
      'a second': Math.round(files / seconds),
      'MiB early': small.peak,
      'MiB at most': peak,
      'MiB alive': mustStay(alive, named),
    })
    must(
      JSON.stringify(await pathsOf(output)) === JSON.stringify(paths),
      `${files} files with ${jobs} jobs: none lost, none twice, in order`,
    )
    if (outputs.length > 0) must(await same(outputs[0], output), `the same bytes as with 1 job`)
    outputs.push(output)
  }
  const { size } = statSync(outputs[0])
  const resumed = join(folder, 'resumed.ndjson')
  const args = ['extract', all, '--jobs', '2', '-o', resumed, '--resume']
  for (let kill = 0; kill < kills; kill++) {
    const env = { KILL_AFTER: String(Math.floor((Math.random() * size) / (kills + 1))) }
    const { signal } = await run(args, { env, node: ['--require', join(here, 'kill-after.cjs')] })
    if (signal !== 'SIGKILL' || existsSync(resumed)) throw new Error('it was not killed')
  }
  await run(args)
  must(await same(outputs[0], resumed), `killed ${kills} times and taken up each time: the same bytes`)
  for (const jobs of [1, 2]) rows.push(await filtered(jobs))
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true })
}
