// Run by scripts/build.mjs with the folder it built: does once what users do most, and keeps the code V8 made of the parts that took part.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { load, parts } = require(join(process.argv[2], 'start.cjs'))

async function keepCode() {
  const { inventedReport } = await import('../bench/invented-report.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'disclose-build-'))
  const report = join(folder, 'report.txt')
  const record = join(folder, 'record.json')
  writeFileSync(report, inventedReport(1))
  const { main } = load('./cli.cjs')
  const runs = [
    ['extract', report, '-o', record],
    ['extract', report, '-f', 'table', '-o', join(folder, 'table')],
    ['check', report, '-o', join(folder, 'findings')],
    ['validate', record, '-f', 'json', '-o', join(folder, 'findings.json')],
  ]
  const kept = new Set()
  for (const run of runs) {
    await main([...run, '--quiet'], process)
    // As the first command that needs a part leaves it: after more of them V8 notes more as worth compiling, and does it at every start.
    for (const { script, file } of parts.values()) {
      if (!kept.has(file)) writeFileSync(`${file}.code`, script.createCachedData())
      kept.add(file)
    }
  }
  rmSync(folder, { recursive: true })
}

keepCode()
