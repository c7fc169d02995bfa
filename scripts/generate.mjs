// Writes everything that is derived from the catalogues and from other packages' data. `--check` writes nothing and fails
// where something committed is stale.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const args = process.argv.slice(2)
for (const script of readdirSync(folder)
  .filter((file) => /^generate-.*\.mjs$/.test(file))
  .sort()) {
  const { status } = spawnSync(process.execPath, [join(folder, script), ...args], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${script}${args.includes('--check') ? ' finds what it wrote to be stale: run npm run generate' : ' failed'}`)
    process.exitCode = 1
  }
}
