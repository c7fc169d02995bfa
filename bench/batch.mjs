// Many documents: that none is lost and none comes twice, for any number of jobs and through twenty kills; how many a second; and that
// memory does not grow with their number. `--files N` (default 10000), `--lines N` (default 100000), `--kills N` (default 20).
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

/** Runs the program; its end, its seconds, and its greatest memory in MiB where the system says it. */
function run(args, { env = {}, node = [], feed = null } = {}) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint()
    const child = spawn(process.execPath, [...node, bin, ...args, '--quiet'], {
      env: { ...process.env, ...env },
      stdio: [feed ? 'pipe' : 'ignore', feed ? 'pipe' : 'ignore', 'ignore'],
    })
    let peak = 0
    const look = () => {
      try {
        const [, known = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
        peak = Math.max(peak, Number(known) / 1024)
      } catch {}
      return peak
    }
    const watch = setInterval(look, 50)
    feed?.(child, look)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve({ code, signal, peak: Math.round(peak), seconds: Number(process.hrtime.bigint() - start) / 1e9 })
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

/** Lines into a filter, and its memory after the first thousand and at the end. */
async function filtered(jobs) {
  const memory = []
  const feed = async ({ stdin, stdout }, look) => {
    let answered = 0
    stdout.on('data', (data) => {
      for (const byte of data) if (byte === 10 && ++answered === 1000) memory.push(Math.round(look()))
    })
    for (let line = 0; line < lines; line++) {
      if (!stdin.write(`{"id":"${line}","text":"甲县第${line}号"}\n`)) await new Promise((resolve) => stdin.once('drain', resolve))
    }
    stdin.end()
  }
  const { peak, seconds } = await run(['extract', '--ndjson-input', '--jobs', String(jobs)], { feed })
  return {
    run: `filter, ${lines} lines, ${jobs} jobs`,
    'a second': Math.round(lines / seconds),
    'MiB at 1,000': memory[0],
    'MiB at most': peak,
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
    const { peak, seconds } = await run(['extract', all, '--jobs', String(jobs), '-o', output])
    rows.push({
      run: `extract, ${files} files, ${jobs} jobs`,
      'a second': Math.round(files / seconds),
      'MiB for a tenth': small.peak,
      'MiB at most': peak,
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
