// npm run demo: what a first visitor sees. Each command is printed before it runs.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const commands = [
  ['extract', 'examples/report.txt', '--format', 'table'],
  ['check', 'examples/report.txt'],
]

for (const args of commands) {
  console.log(`$ npx disclose ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, [join(root, 'bin/disclose.js'), ...args], { cwd: root, stdio: 'inherit' })
  // The example has a planted slip, so `check` ends with 1; anything worse is no demonstration.
  if (status !== 0 && status !== 1) process.exit(status ?? 2)
  console.log(`Exit code: ${status}\n`)
}
