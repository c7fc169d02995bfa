// How long a command takes to start, as a ratio to `node -e 0` in the same run: absolute times drift, ratios do not.
// Prints the median of the ratios of paired runs, one of each after the other. `--runs N` (default 41).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inventedReport } from './invented-report.mjs'

const bin = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'disclose.js')
const at = process.argv.indexOf('--runs')
const runs = at < 0 ? 41 : Number(process.argv[at + 1])

// Node 18 and 20 parse the file this names at every start (125 ms against 38 ms): it would drown what is measured.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function timed(args) {
  const start = process.hrtime.bigint()
  const { status, error, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (error || status === 2) throw new Error(`${args.join(' ')} did not run\n${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

const folder = mkdtempSync(join(tmpdir(), 'disclose-bench-'))
const report = join(folder, 'report.txt')
writeFileSync(report, inventedReport(1))
const jobs = [
  { name: '--version', args: [bin, '--version'], goal: 2 },
  { name: 'extract', args: [bin, 'extract', '--quiet', report], goal: 2.2 },
  { name: 'check', args: [bin, 'check', '--quiet', report], goal: null },
]

const rows = jobs.map(({ name, args, goal }) => {
  timed(args)
  const pairs = Array.from({ length: runs }, () => [timed(['-e', '0']), timed(args)])
  const ratio = median(pairs.map(([floor, own]) => own / floor))
  return {
    command: name,
    'node -e 0 (ms)': median(pairs.map(([floor]) => floor)).toFixed(1),
    'median (ms)': median(pairs.map(([, own]) => own)).toFixed(1),
    ratio: ratio.toFixed(2),
    goal: goal === null ? '' : `≤ ${goal}`,
  }
})
rmSync(folder, { recursive: true })
console.table(rows)
