#!/usr/bin/env node
// Writes src/cli/sha256-code.ts, the code of src/cli/sha256.wat.
// `--check` writes nothing and exits 1 when the committed file is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import assembler from 'wabt'

const source = fileURLToPath(new URL('../src/cli/sha256.wat', import.meta.url))
const target = fileURLToPath(new URL('../src/cli/sha256-code.ts', import.meta.url))

const { parseWat } = await assembler()
const { buffer } = parseWat('sha256.wat', readFileSync(source, 'utf8')).toBinary({})
const lines = Buffer.from(buffer)
  .toString('base64')
  .match(/.{1,120}/g)
const content = `// Written by scripts/generate-sha256.mjs from sha256.wat; do not edit.

/** WebAssembly, in Base64. */
export const code: string =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
if (process.argv.includes('--check')) process.exitCode = readFileSync(target, 'utf8') === content ? 0 : 1
else writeFileSync(target, content)
